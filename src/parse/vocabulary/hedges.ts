/**
 * Words by which a sentence says what would, could or might be and not what was. "Could not" is what was: nobody could log in.
 */
export const hedges: readonly RegExp[] = [
  // en
  /\b(?:would|might|potential|potentially|possibly|perhaps|hypothetical(?:ly)?)\b|\b\w+'d have\b|\bmay\s+(?:also\s+)?(?:have|be|lose|see|need)\b/i,
  /(?<!\b(?:no\s?body|no\s?one|none|neither|no(?:\s\w+){1,2})\s)\bcould\b(?!\s+(?:not|no longer|only)\b|n['’]t)|\bcould(?:\s+not|n['’]t)\s+have\b/i,
  // de
  /(?<!\p{L})(?:würden?|könnten?|hätten?|wären?|dürften?|müssten?|möglicherweise|eventuell|vielleicht|womöglich|potenziell|potentiell)(?!\p{L})/iu,
  // fr
  /(?<!\p{L})(?:(?:pourr|aur|ser|devr|ir|fer)(?:ait|aient)|peut-être|éventuellement|potentiellement|susceptibles?)(?!\p{L})/iu,
  // es
  /(?<!\p{L})(?:(?:podr|habr|ser|tendr|deber)ían?|pudo haber|pudieron haber|pud(?:iera|iese)n?|hubier[ao]n?|quizás?|tal vez|posiblemente|potencialmente)(?!\p{L})/iu,
  // pt
  /(?<!\p{L})(?:(?:poder|ter|haver|ser|dever)iam?|pode(?:m)? ter|pudesse(?:m)?|talvez|possivelmente|potencialmente)(?!\p{L})/iu,
  // nb
  /(?<!\p{L})(?:ville|burde|kanskje|muligens|potensielt|trolig|kunne(?!\s+(?:ikke|verken))|kunne(?:\s+ikke)?\s+(?:ha|blitt|vært))(?!\p{L})/iu,
  // ja
  /かもしれ|可能性|おそれ|恐れ|だろう|でしょう|はずだった|ところだった|なりかね|と(?:推測|予想|見込)/,
  // zh
  /(?<!不)可能|或许|也许|大概会|恐怕|本来?会|原本会|本可|将会|预计|如果|倘若/,
  // ko
  /(?:을|ㄹ|[가-힣])\s?수도|수\s?있(?:었|는|다)|가능성|뻔했|지도\s?모|것으로\s?(?:예상|추정)/,
] // biome-ignore format: a language a line

/** Where a new statement begins behind a comma, which a hedge before or behind it says nothing of. */
export const statementBegins =
  /[;；:：–—]|[,，、]\s*(?=(?:which|but|so|yet|although|while|whereas|aber|doch|sodass|so dass|was|wobei|während|mais|ce qui|alors que|donc|pero|lo que|aunque|por lo que|mas|o que|embora|men|noe som|slik at|mens|但|不过|因此|所以|しかし|そのため|하지만|그래서)(?!\p{L}))|(?<=[たるすだ]が)、|(?<=지만),/giu
