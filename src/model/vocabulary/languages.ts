/** Small words that are English and nothing else we read. */
// biome-ignore format: a language keeps to its lines
export const englishWords: ReadonlySet<string> = new Set([
  'the', 'of', 'and', 'to', 'is', 'with', 'that', 'be', 'by', 'from', 'this', 'are', 'were', 'we', 'it', 'not',
  'been', 'has', 'had', 'which', 'our', 'on', 'for', 'at', 'or', 'as', 'an',
])

/** Small words of other languages that English doesn't have. */
// biome-ignore format: a language keeps to its lines
export const otherWords: ReadonlySet<string> = new Set([
  'der', 'das', 'und', 'nicht', 'ist', 'ein', 'eine', 'dem', 'den', 'wir', 'mit', 'auf', 'für', 'wurde', 'von',
  'le', 'la', 'les', 'des', 'et', 'est', 'une', 'du', 'nous', 'pour', 'dans', 'été', 'sur', 'au',
  'el', 'los', 'las', 'que', 'del', 'una', 'por', 'con', 'se', 'para', 'fue', 'y', 'de',
  'o', 'os', 'não', 'da', 'do', 'em', 'um', 'uma', 'foi', 'na', 'dos',
  'og', 'ikke', 'på', 'det', 'som', 'ble', 'vi', 'til', 'av', 'er', 'fra', 'med',
  'het', 'een', 'niet', 'di', 'che', 'della', 'och', 'att', 'inte', 'blev',
])
