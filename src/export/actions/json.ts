import type { ActionRecord } from './record.ts'

/** An array with an object for each action; null where the document says nothing. Texts are without markup. */
export function asJson(records: readonly ActionRecord[]): string {
  return `${JSON.stringify(records.map(objectOf), null, 2)}\n`
}

function objectOf(record: ActionRecord): object {
  const {
    document,
    title,
    key,
    what,
    why,
    lang: _lang,
    incidentDay: _day,
    repository: _repo,
    ...rest
  } = record
  return { document, title, key, what: what.text, why: why?.text ?? null, ...rest }
}
