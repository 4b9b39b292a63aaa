import { monthNames } from './vocabulary/calendar.ts'
import { ofLexicons } from './vocabulary/lexicons.ts'

/** What a word behind a number says of it. */
type UnitKind =
  /** Of time: two of them may stand one after the other, e.g. `1 h 5 min`. */
  | 'time'
  /** A part of a whole, a multiple of what was before, an amount of data, a rate. */
  | 'measure'
  /** What the number is to be taken times, e.g. `1,25 Mio.` */
  | 'multiple'
  /** Money, behind the number or before it. */
  | 'currency'
  /** What Chinese, Japanese and Korean count things with. */
  | 'counter'

type Units = Readonly<Record<UnitKind, readonly string[]>>

const ofQuantities = ofLexicons(({ quantities }) => quantities)

/** The units of alphabetic scripts, in any of our languages, singular and plural, as parts of a pattern: none goes on in a letter. */
const units: Units = {
  time: [
    'ms', 'milliseconds?', 's', 'secs?', 'seconds?', 'm', 'mins?\\.?', 'minutes?', 'h', 'hrs?', 'hours?', 'd', 'days?', 'weeks?',
    'months?', 'years?', 'millisekunden?', 'sek\\.?', 'sekunden?', 'minuten?', 'std\\.?', 'stunden?', 'tage?n?', 'wochen?', 'monaten?',
    'monate', 'millisecondes?', 'secondes?', 'heures?', 'jours?', 'semaines?', 'mois', 'milisegundos?', 'segundos?', 'minutos?',
    'horas?', 'días?', 'dias?', 'semanas?', 'mes(?:es)?', 'mês', 'millisekunder', 'sekund(?:er)?', 'minutt(?:er)?', '(?<=\\b1\\s?)time', 'timer',
    'døgn', 'dag(?:er)?', 'uker?', 'måned(?:er)?', ...ofQuantities.flatMap(({ time }) => time),
  ],
  measure: [
    'percentage points?', 'percent', 'per cent', 'pct', 'prozentpunkten?', 'prozent', 'points? de pourcentage', 'pour cent',
    'puntos? porcentual(?:es)?', 'por ciento', 'pontos? percentua(?:l|is)', 'por cento', 'prosentpoeng', 'prosent',
    'bytes?', 'kib', 'kb', 'mib', 'mb', 'gib', 'gb', 'tib', 'tb', 'pb', 'rps', 'qps', 'tps', 'x', ...ofQuantities.flatMap(({ measure }) => measure),
  ],
  multiple: [
    'k', 'm', 'b', 'bn', 'mn', 'thousand', 'millions?', 'billions?', 'trillions?', 'lakhs?', 'crores?', 'cr', 'tsd\\.?', 'tausend',
    'mio\\.?', 'mrd\\.?', 'millionen', 'milliarden?', 'mille', 'milliards?', 'mil millones', 'mil', 'mill[oó]n(?:es)?', 'mi',
    'milh(?:ão|ões)', 'bilh(?:ão|ões)', 'mill\\.?', 'tusen', 'millioner', 'milliard(?:er)?',
    ...ofQuantities.flatMap(({ multiple }) => multiple),
  ],
  currency: [
    'kroner', 'kr\\.?', 'mnok', 'tnok', 'nok', 'sek', 'dkk', 'isk', 'eur', 'usd', 'gbp', 'chf', 'jpy', 'cny', 'rmb', 'inr', 'krw',
    'brl', 'aud', 'cad', 'nzd', 'sgd', 'hkd', 'pln', 'czk', 'mxn', 'rs\\.?', 'us dollars?', 'dollars?', 'dólares', 'euros?',
    'pounds?', 'francs?', 'franken', 'rupees?', 'reais', 'pesos?', 'yen', 'yuan',
    ...ofQuantities.flatMap(({ currency }) => currency),
  ],
  counter: [],
} // biome-ignore format: a line a kind

/** The units of scripts that part no words: text goes on right behind them. The longer stand before those they begin with. */
const closeUnits: Units = {
  time: [
    'ミリ秒', '秒間?', '分間?(?!の\\d)', '時間', '日間', '週間', '[かヶカケ]月間?', '毫秒', '秒钟?', '分钟', '个?小时', '天', '个?星期', '周', '个月',
    '밀리초', '초', '분', '시간', '일간', '일(?=\\s?동안)', '주일?', '개월',
  ],
  measure: ['%', '‰', '％', 'パーセント', 'ポイント', '퍼센트', '个?百分点', '倍', '배', '×'],
  multiple: ['[十百千]?[万萬億亿兆]', '千', '[십백천]?[만억조]', '천'],
  currency: [
    '人民币', '美元', '欧元', '日元', '円', '元', 'ドル', 'ユーロ', '원', '달러', '유로', '€', '£', '¥', '₹', '₩', '\\$',
  ],
  counter: [
    '件', '回(?!線)', '人(?!気)', '名', '台', '個所', '[か箇]所', '個', '社(?!員|内)', '通', '枚', '本(?!番)', '店舗', 'ユーザー?', 'リクエスト',
    '个', '位', '次', '条', '家', '笔', '份', '例', '张', '单', '건', '명', '회', '개', '대', '번(?!째)', '곳', '곳',
  ],
} // biome-ignore format: a line a kind

/** Signs and words of money that stand right before a number. */
const moneyBefore: readonly string[] = [
  '(?:US|R|A|C|CA|AU|NZ|HK|S|NT)?\\$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₪', '₫', '₱', '₴', '人民币', 
] // biome-ignore format: a table

/** Words before a number that make it a guess or a bound, in any of our languages. */
const bounds: readonly string[] = [
  'approximately', 'approx\\.?', 'about', 'around', 'roughly', 'nearly', 'almost', 'just over', 'just under', 'over', 'under',
  'more than', 'less than', 'fewer than', 'at least', 'at most', 'up to', 'some', 'an estimated', 'close to',
  'etwa', 'rund', 'circa', 'ca\\.?', 'knapp', 'gut', 'fast', 'ungefähr', 'über', 'mehr als', 'weniger als', 'mindestens', 'bis zu',
  'environ', 'près de', 'presque', 'plus de', 'moins de', 'au moins', "plus d['’]", "jusqu['’]à",
  'unos', 'unas', 'aproximadamente', 'alrededor de', 'cerca de', 'casi', 'más de', 'menos de', 'al menos', 'hasta',
  'quase', 'mais de', 'pelo menos', 'até',
  'omtrent', 'rundt', 'cirka', 'nesten', 'minst', 'mer enn', 'færre enn', 'mindre enn', 'opptil', 'inntil',
  ...ofQuantities.flatMap(({ bounds }) => bounds),
] // biome-ignore format: a language keeps to its lines

/** The same in scripts that part no words. */
const closeBounds: readonly string[] = [
  '約', 'およそ', '最大で?', '最低でも', '少なくとも', '延べ', '大约', '大約', '约为?', '近', '超过', '至少', '最多', '将近', '약', '최대', '최소', '대략',
] // biome-ignore format: a table

/** A number that says how much or how many, and where in a sentence it stands. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** Bound, number and unit as written, e.g. "about 1,25 Mio. €". */
  readonly value: string
  /** What of it is set large, as `Figure` has it: "1,25", "95 %"; of "1 h 5 min" both numbers. Never empty. */
  readonly numbers: readonly string[]
}

/** The quantities of one sentence, in order. Digits and spaces are to be plain ones. */
export function quantitiesIn(sentence: string): readonly Quantity[] {
  const found: Quantity[] = []
  for (const match of sentence.matchAll(head)) {
    const { index, groups = {} } = match
    tail.lastIndex = index + match[0].length
    const [unit] = index < (found.at(-1)?.end ?? 0) ? [] : (tail.exec(sentence) ?? [])
    if (unit === undefined) continue
    const end = tail.lastIndex
    const isBare = unit === '' && !groups.money
    if (isQuantity(sentence, { start: index, end, isBare }))
      found.push({
        start: index,
        end,
        value: sentence.slice(index, end),
        numbers: largeOf(groups.number ?? '', unit),
      })
  }
  return found
}

/** Digits and signs of full width, and spaces of any kind, as ASCII has them; other letters stay as they are. */
export function withPlainDigits(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ％＋－＄￠-￦～]+/g, (letters) => letters.normalize('NFKC'))
    .replace(/(?<=\d)[．，：](?=\d)/g, (mark) => mark.normalize('NFKC'))
    .replace(/\s+/g, ' ')
}

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
/** Letters of Chinese, Japanese and Korean, which follow a number without a space. */
const close = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー'
const openLetter = `[^\\P{L}${close}]`

const grouped = [' ', '\\.', ',', "['’]"].map((mark) => `\\d{1,3}(?:${mark}\\d{3})+`)
const digits = `${any(['\\d{1,2}(?:,\\d{2})+,\\d{3}', ...grouped, '\\d+'])}(?:[.,]\\d+)?(?![.,'’]?\\d)`
/** e.g. `41 200`, `12,34,567`, `1億2000万` */
const number = `${digits}(?:${any(closeUnits.multiple)}${digits}(?=${any(closeUnits.multiple)}))?`
const bound = `(?:${any(bounds)}\\s+|${any(closeBounds)}\\s?|[~≈<>≥≤]\\s)`
const money = `(?<money>${any(moneyBefore)}\\s?|${any(units.currency)}\\s)`
const head = new RegExp(
  `(?<!${openLetter}|[\\d#/:.,_@^×*~〜−–—-])${bound}{0,2}(?<number>[~≈<>≥≤]?[-−+±]?${money}?[-−]?${number})`,
  'giu',
)

const unit = (...kinds: readonly UnitKind[]): string => {
  const [closed, open] = [closeUnits, units].map((all) =>
    any([...kinds.flatMap((kind) => all[kind]), '(?!)']),
  )
  return `\\s?(?:${closed}|${open}(?!${openLetter}))`
}
const time = `${unit('time')}(?:(?:,?\\s(?:and|und|et|y|e|og|${ofLexicons(({ clock }) => clock.and).join('|')})\\s|,?\\s)?${digits}${unit('time')}){0,3}`
const amount = `(?:${unit('multiple')})?(?:\\s(?:de|of)\\s|\\sd['’])?(?:${unit('measure', 'currency')}|\\s?[多余]?${unit('counter')})`
const ratio = `\\s(?:of|out of|von|av|sur|de)\\s(?!(?:19|20)\\d\\d)${digits}(?=\\s\\p{L}{2})`
const tail = new RegExp(
  `(?:${any([ratio, time, amount, unit('multiple'), '\\+'])}(?!${openLetter}|\\d))?(?![\\d:/_^*⁰¹²³⁴-⁹~〜−–—-]|\\.\\d|(?:st|nd|rd|th|xx)\\b)`,
  'yiu',
)

/** Without the words of money before it; with signs, and whatever of the unit has no space before it. */
function largeOf(number: string, unit: string): readonly string[] {
  const own = number.replace(/^\p{L}[\p{L}.]*\s+/u, '')
  if (/^\s(?:\P{L}{1,2}|.*\d)$/u.test(unit)) return [own + unit]
  const [close = ''] = /^\S*/.exec(unit) ?? []
  return [own + close, ...(unit.slice(close.length).match(/(?<=\s)\d\S*/g) ?? [])]
}

/** The number itself, as far as it is one of digits. */
const bare = /[\d.,'’ ]*\d/

/** A day, a year, a time of day, a part of a name and an end of a range are none. */
function isQuantity(
  sentence: string,
  { start, end, isBare }: { readonly start: number; readonly end: number; readonly isBare: boolean },
): boolean {
  const [before, after] = [sentence.slice(Math.max(0, start - 40), start), sentence.slice(end, end + 40)]
  if (datedBefore.test(before) || datedAfter.test(after) || namesBefore.test(before)) return false
  return (
    !isJoined(before, after) &&
    (!isBare || isCount(before, after, bare.exec(sentence.slice(start, end))?.[0] ?? ''))
  )
}

/** Whether it makes a range or a pair with the number beside it; what something rose to stands for itself. */
function isJoined(before: string, after: string): boolean {
  if (joinedAfter.test(after) || /\d\s?$|[×=+*/]\s?$/.test(before)) return true
  return (joinedBefore.test(before) && !verbsOfChange.test(before)) || rangeBefore.test(before.slice(-24))
}

/** Whether a number without a unit counts what follows it. */
function isCount(before: string, after: string, digits: string): boolean {
  if (/^(?:(?:19|20)\d\d|\d+\.\d{1,2}|(?:[12]?\d{1,2}\.){3}[12]?\d{1,2})$/.test(digits)) return false
  if (namesOfBare.test(before) || pairedAfter.test(after) || smallWords.test(after.trimStart())) return false
  if (/^[1-5]\d\d$/.test(digits) && statusWords.test(after)) return false
  return /^\s+\p{L}{2}|^\p{Script=Katakana}{3}/u.test(after)
}

const months = Object.keys(monthNames)
  .filter((name) => /\p{L}{3}/u.test(name))
  .join('|')

/** A day's month, a clock's hour, or a word that counts in order or back from now, before a number. */
const datedBefore = new RegExp(
  `(?:(?<!\\p{L})(?:${months})\\.?\\s?|(?:^|\\P{L})(?:vor|il y a|hace|há)\\s|[年月년월時时点點시第제]\\s?)$`,
  'iu',
)

/** The same behind one. */
const datedAfter = new RegExp(
  `^(?:\\.?\\s*(?:of\\s+|de\\s+)?(?:${months})(?!\\p{L})|\\s*(?:[ap]\\.?m\\b|uhr\\b|utc\\b|h\\d|:)|\\s?(?:[年月年號号日時时点點년월시](?![間间간])|回目|[番代]|번째|차|[之以]?[前後后]|전(?!체)|후|(?:ago|earlier|siden|atrás)(?!\\p{L})))`,
  'iu',
)

/** Names of which a number is a part, whatever its unit. */
const namesBefore =
  /(?:https?|status(?: code)?|error|code|sev|severity|priority|port|version|v|q|p|step|phase|part|level|rule|issue|pr|incident|ticket|at|since|until|from|page|day|week|section|figure|kl|klokken|um|las|às|à|vers|ab|seit)[.\s-]*$/i

/** The same of a number without a unit. */
const namesOfBare =
  /(?:^|\P{L})(?:no|nr|num|núm|number|nummer|numéro|número|id|node|host|server|shard|replica|zone|region|az|build|job|task|run|attempt|round|stage|tier|layer|option|scenario|case|test|question|item|action|point|row|line|column|chapter|appendix|table|group|queue|partition|http|tls|ipv|rfc|cve|knoten|zeile|schritt|stufe|étape|ligne|nœud|paso|fila|nodo|passo|linha|nó|trinn|linje|node|returned|returning|returns?|responded with|answered with|got an?|threw)[.:\s-]*$/iu

/** Words behind a number without a unit that it counts none of: "500 for" is a status, "3 in" a place. */
const smallWords = new RegExp(
  `^(?:${['for|to|in|on|at|by|from|until|as|with|and|or|für|bis|auf|an|und|oder|mit|zu|pour|dans|et|ou|sur|avec|para|en|por|con|em|com|til|på|og|eller|med|ved|ago', ...ofQuantities.map((words) => words.smallWords)].join('|')})(?!\\p{L})`,
  'iu',
)

/** "503 errors" are errors of that status, not so many. */
const statusWords =
  /^\s*(?:and\s+\d+\s+)?(?:errors?|responses?|status|fehler|antworten|erreurs?|réponses?|errores|respuestas?|erros|respostas?|feil|svar|応答|エラー|ステータス|错误|响应|오류|응답|에러)/iu

/** What joins two numbers to a range, between words and in scripts that part none. */
const rangeWords = `(?:to|through|bis|à|a|hasta|até|til|${ofLexicons(({ clock }) => clock.until).join('|')})\\s`
const closeRangeWords = '(?:から|到|至|에서|부터)\\s?'
/** What joins them to a pair or a ratio. */
const pairWords = `(?:and|or|und|oder|et|ou|y|o|e|og|eller|of|out of|von|av|sur|de|${ofLexicons(({ clock }) => clock.and).join('|')})\\s|(?:や|と|和|与|와|과)\\s?`
const sign = '[~≈<>≥≤$€£¥₹]?\\s?'

/** A number before this one that it makes a range or a pair with; its own unit may stand between. */
const joinedBefore = new RegExp(
  `\\d(?:\\s|\\S{0,2}\\s?(?:${pairWords}|${rangeWords})|\\s?\\S{0,12}\\s${rangeWords}|\\s?\\S{0,3}${closeRangeWords})$`,
  'iu',
)

/** The same behind it. */
const joinedAfter = new RegExp(
  `^(?:\\s?\\d|\\s${rangeWords}(?:\\p{L}+\\s){0,2}${sign}\\d|\\s?(?:${closeRangeWords}|中|のうち)${sign}\\d)`,
  'iu',
)

/** The same behind a number without a unit. */
const pairedAfter = new RegExp(`^\\s?(?:${pairWords})(?:\\p{L}+\\s)?${sign}\\d`, 'iu')

/** What opens a range whose first number has a unit. */
const rangeBefore =
  /(?<!\p{L})(?:between|zwischen|entre|mellom|rang(?:ed|es?|ing)|anywhere|somewhere)(?!\p{L})/iu

/** Words of a rise or a fall: the number that something came to is a quantity of its own, not the end of a range. */
const verbsOfChange =
  /(?<!\p{L})(?:grew|grown|rose|risen|rise|rising|increased?|increasing|went|gone|dropped|fell|fallen|jumped|climbed|spiked|slowed|stieg(?:en)?|gestiegen|sank(?:en)?|gesunken|fiel(?:en)?|gefallen|wuchs(?:en)?|kletterten?|passée?s?|augmentée?s?|grimpée?s?|chutée?s?|montée?s?|tombée?s?|subi(?:ó|eron)|pasó|pasaron|cay(?:ó|eron)|aumentó|aumentaron|subi(?:u|ram)|passou|passaram|ca(?:iu|íram)|aument(?:ou|aram)|steg|økte|falt|sank|gikk)(?!\p{L})/iu
