/** What a word behind a number says of it. */
export type UnitKind =
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

/** The units of alphabetic scripts, in any of our languages, singular and plural, as parts of a pattern: none goes on in a letter. */
export const units: Units = {
  time: [
    'ms', 'milliseconds?', 's', 'secs?', 'seconds?', 'm', 'mins?\\.?', 'minutes?', 'h', 'hrs?', 'hours?', 'd', 'days?', 'weeks?',
    'months?', 'years?', 'millisekunden?', 'sek\\.?', 'sekunden?', 'minuten?', 'std\\.?', 'stunden?', 'tage?n?', 'wochen?', 'monaten?',
    'monate', 'millisecondes?', 'secondes?', 'heures?', 'jours?', 'semaines?', 'mois', 'milisegundos?', 'segundos?', 'minutos?',
    'horas?', 'días?', 'dias?', 'semanas?', 'mes(?:es)?', 'mês', 'millisekunder', 'sekund(?:er)?', 'minutt(?:er)?', '(?<=\\b1\\s?)time', 'timer',
    'døgn', 'dag(?:er)?', 'uker?', 'måned(?:er)?',
  ],
  measure: [
    'percentage points?', 'percent', 'per cent', 'pct', 'prozentpunkten?', 'prozent', 'points? de pourcentage', 'pour cent',
    'puntos? porcentual(?:es)?', 'por ciento', 'pontos? percentua(?:l|is)', 'por cento', 'prosentpoeng', 'prosent',
    'bytes?', 'kib', 'kb', 'mib', 'mb', 'gib', 'gb', 'tib', 'tb', 'pb', 'rps', 'qps', 'tps', 'x',
  ],
  multiple: [
    'k', 'm', 'b', 'bn', 'mn', 'thousand', 'millions?', 'billions?', 'trillions?', 'lakhs?', 'crores?', 'cr', 'tsd\\.?', 'tausend',
    'mio\\.?', 'mrd\\.?', 'millionen', 'milliarden?', 'mille', 'milliards?', 'mil millones', 'mil', 'mill[oó]n(?:es)?', 'mi',
    'milh(?:ão|ões)', 'bilh(?:ão|ões)', 'mill\\.?', 'tusen', 'millioner', 'milliard(?:er)?',
  ],
  currency: [
    'kroner', 'kr\\.?', 'mnok', 'tnok', 'nok', 'sek', 'dkk', 'isk', 'eur', 'usd', 'gbp', 'chf', 'jpy', 'cny', 'rmb', 'inr', 'krw',
    'brl', 'aud', 'cad', 'nzd', 'sgd', 'hkd', 'pln', 'czk', 'mxn', 'rs\\.?', 'us dollars?', 'dollars?', 'dólares', 'euros?',
    'pounds?', 'francs?', 'franken', 'rupees?', 'reais', 'pesos?', 'yen', 'yuan',
  ],
  counter: [],
} // biome-ignore format: a line a kind

/** The units of scripts that part no words: text goes on right behind them. The longer stand before those they begin with. */
export const closeUnits: Units = {
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
export const moneyBefore: readonly string[] = [
  '(?:US|R|A|C|CA|AU|NZ|HK|S|NT)?\\$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₪', '₫', '₱', '₴', '人民币', 
] // biome-ignore format: a table

/** Words before a number that make it a guess or a bound, in any of our languages. */
export const bounds: readonly string[] = [
  'approximately', 'approx\\.?', 'about', 'around', 'roughly', 'nearly', 'almost', 'just over', 'just under', 'over', 'under',
  'more than', 'less than', 'fewer than', 'at least', 'at most', 'up to', 'some', 'an estimated', 'close to',
  'etwa', 'rund', 'circa', 'ca\\.?', 'knapp', 'gut', 'fast', 'ungefähr', 'über', 'mehr als', 'weniger als', 'mindestens', 'bis zu',
  'environ', 'près de', 'presque', 'plus de', 'moins de', 'au moins', "plus d['’]", "jusqu['’]à",
  'unos', 'unas', 'aproximadamente', 'alrededor de', 'cerca de', 'casi', 'más de', 'menos de', 'al menos', 'hasta',
  'quase', 'mais de', 'pelo menos', 'até',
  'omtrent', 'rundt', 'cirka', 'nesten', 'minst', 'mer enn', 'færre enn', 'mindre enn', 'opptil', 'inntil',
] // biome-ignore format: a language keeps to its lines

/** The same in scripts that part no words. */
export const closeBounds: readonly string[] = [
  '約', 'およそ', '最大で?', '最低でも', '少なくとも', '延べ', '大约', '大約', '约为?', '近', '超过', '至少', '最多', '将近', '약', '최대', '최소', '대략',
] // biome-ignore format: a table
