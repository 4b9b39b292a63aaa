/** What templates leave to be filled in. */
export const placeholders =
  /\b(?:TBD|FIXME|TODO)\b|(?<!\?)\?{3,}(?!\?)|\blorem ipsum\b|\bYYYY-MM-DD\b|\bHH:MM\b(?!:)|\[(?:your |insert |add |the )?(?:name|date|time|team|owner|title|author|service|incident|link|description)s?\](?![(:[])/i

/** May be the status of an action. */
export const statusWord = /^(?:todo|tbd)$/i
