import { monthNames } from './calendar.ts'

const months = Object.keys(monthNames)
  .filter((name) => /\p{L}{3}/u.test(name))
  .join('|')

/** A day's month, a clock's hour, or a word that counts in order or back from now, before a number. */
export const datedBefore = new RegExp(
  `(?:(?:${months})\\.?\\s?|(?:^|\\P{L})(?:vor|il y a|hace|há)\\s|[年月년월時时点點시第제]\\s?)$`,
  'iu',
)

/** The same behind one. */
export const datedAfter = new RegExp(
  `^(?:\\.?\\s*(?:of\\s+|de\\s+)?(?:${months})(?!\\p{L})|\\s*(?:[ap]\\.?m\\b|uhr\\b|utc\\b|h\\d|:)|\\s?(?:[年月年號号日時时点點년월시](?![間间간])|回目|[番代]|번째|차|[之以]?[前後后]|전(?!체)|후|(?:ago|earlier|siden|atrás)(?!\\p{L})))`,
  'iu',
)

/** Names of which a number is a part, whatever its unit. */
export const namesBefore =
  /(?:https?|status(?: code)?|error|code|sev|severity|priority|port|version|v|q|p|step|phase|part|level|rule|issue|pr|incident|ticket|at|since|until|from|page|day|week|section|figure|kl|klokken|um|las|às|à|vers|ab|seit)[.\s-]*$/i

/** The same of a number without a unit. */
export const namesOfBare =
  /(?:^|\P{L})(?:no|nr|num|núm|number|nummer|numéro|número|id|node|host|server|shard|replica|zone|region|az|build|job|task|run|attempt|round|stage|tier|layer|option|scenario|case|test|question|item|action|point|row|line|column|chapter|appendix|table|group|queue|partition|http|tls|ipv|rfc|cve|knoten|zeile|schritt|stufe|étape|ligne|nœud|paso|fila|nodo|passo|linha|nó|trinn|linje|node|returned|returning|returns?|responded with|answered with|got an?|threw)[.:\s-]*$/iu

/** Words behind a number without a unit that it counts none of: "500 for" is a status, "3 in" a place. */
export const smallWords =
  /^(?:for|to|in|on|at|by|from|until|as|with|and|or|für|bis|auf|an|und|oder|mit|zu|pour|dans|et|ou|sur|avec|para|en|por|con|em|com|til|på|og|eller|med|ved|ago)(?!\p{L})/iu

/** "503 errors" are errors of that status, not so many. */
export const statusWords =
  /^\s*(?:and\s+\d+\s+)?(?:errors?|responses?|status|fehler|antworten|erreurs?|réponses?|errores|respuestas?|erros|respostas?|feil|svar|応答|エラー|ステータス|错误|响应|오류|응답|에러)/iu

/** What joins two numbers to a range, between words and in scripts that part none. */
const rangeWords = '(?:to|through|bis|à|a|hasta|até|til)\\s'
const closeRangeWords = '(?:から|到|至|에서|부터)\\s?'
/** What joins them to a pair or a ratio. */
const pairWords =
  '(?:and|or|und|oder|et|ou|y|o|e|og|eller|of|out of|von|av|sur|de)\\s|(?:や|と|和|与|와|과)\\s?'
const sign = '[~≈<>≥≤$€£¥₹]?\\s?'

/** A number before this one that it makes a range or a pair with; its own unit may stand between. */
export const joinedBefore = new RegExp(
  `\\d(?:\\s|\\S{0,2}\\s?(?:${pairWords}|${rangeWords})|\\s?\\S{0,12}\\s${rangeWords}|\\s?\\S{0,3}${closeRangeWords})$`,
  'iu',
)

/** The same behind it. */
export const joinedAfter = new RegExp(
  `^(?:\\s?\\d|\\s${rangeWords}(?:\\p{L}+\\s){0,2}${sign}\\d|\\s?(?:${closeRangeWords}|中|のうち)${sign}\\d)`,
  'iu',
)

/** The same behind a number without a unit. */
export const pairedAfter = new RegExp(`^\\s?(?:${pairWords})(?:\\p{L}+\\s)?${sign}\\d`, 'iu')

/** What opens a range whose first number has a unit. */
export const rangeBefore =
  /(?<!\p{L})(?:between|zwischen|entre|mellom|rang(?:ed|es?|ing)|anywhere|somewhere)(?!\p{L})/iu

/** Words of a rise or a fall: the number that something came to is a quantity of its own, not the end of a range. */
export const verbsOfChange =
  /(?<!\p{L})(?:grew|grown|rose|risen|rise|rising|increased?|increasing|went|gone|dropped|fell|fallen|jumped|climbed|spiked|slowed|stieg(?:en)?|gestiegen|sank(?:en)?|gesunken|fiel(?:en)?|gefallen|wuchs(?:en)?|kletterten?|passée?s?|augmentée?s?|grimpée?s?|chutée?s?|montée?s?|tombée?s?|subi(?:ó|eron)|pasó|pasaron|cay(?:ó|eron)|aumentó|aumentaron|subi(?:u|ram)|passou|passaram|ca(?:iu|íram)|aument(?:ou|aram)|steg|økte|falt|sank|gikk)(?!\p{L})/iu
