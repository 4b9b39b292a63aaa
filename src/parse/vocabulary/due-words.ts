import { ofLexicons } from './lexicons.ts'

const ofDays = ofLexicons(({ days }) => days)

/** Words before or after a day by which something is due, in our languages, each a pattern that ignores case. */
export const dueBefore: readonly string[] = [
  'by',
  'before',
  'until',
  'till',
  'due(?: date| by| on| in)?',
  'deadline',
  'eta',
  'target(?: date)?',
  'no later than',
  'at the latest(?: by| on)?',
  'on',
  'in',
  'the',
  'bis(?: zum| zur| spätestens)?',
  'spätestens(?: am| bis)?',
  'fällig(?: am| bis)?',
  'vor(?: dem| der)?',
  'am',
  'im',
  'frist',
  'avant(?: le| la)?',
  "d[’']ici(?: le| la| à| au)?",
  "jusqu[’'](?:au|à)",
  'au plus tard(?: le)?',
  'pour(?: le)?',
  'le',
  'échéance',
  'antes (?:de la|del?|do|da)(?: el)?',
  'hasta(?: el)?',
  'para(?: el| o)?',
  'a más tardar(?: el)?',
  'fecha límite',
  'el',
  'até(?: o| a)?',
  'o mais tardar',
  'prazo',
  'innen(?: den)?',
  'senest(?: den)?',
  'før',
  'den',
  '期限',
  '締切',
  '截止(?:日期|到)?',
  '기한',
  '마감일?',
  ...ofDays.flatMap(({ before }) => before),
]

export const dueAfter: readonly string[] = [
  'までに?',
  '迄に?',
  '締切',
  '期限',
  '予定',
  '之?前',
  '以前',
  '截止',
  '(?:전)?까지',
  '마감',
  '예정',
  'at the latest',
  'latest',
  'spätestens',
  'au plus tard',
  'a más tardar',
  'no mais tardar',
  'senest',
  'e\\.?o\\.?d\\.?',
  'cob',
  'end of day',
  'close of business',
  ...ofDays.flatMap(({ after }) => after),
]

/** Days of the week before a day. */
export const weekdays: readonly string[] = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun',
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mié|jue|vie|sáb|dom',
  '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?',
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  ...ofDays.map(({ weekdays }) => weekdays),
]

/** Which part of a month, before its name or behind it, and the day that it ends on; 31 for the month's last. */
export const monthParts: readonly (readonly [last: number, before: string, after: string])[] = [
  [
    10,
    [
      'early|beginning of|start of|anfang|début|debut|(?:a )?(?:principios|inicios|comienzos) de|início de|começo de|begynnelsen av|starten av|tidlig i',
      ...ofDays.map(({ monthParts }) => monthParts[0]),
    ].join('|'),
    '上旬|初め|初|頭|초순|초',
  ],
  [
    15,
    [
      'mid|middle of|mitte|mi|(?:a )?mediados de|meados de|midten av|medio',
      ...ofDays.map(({ monthParts }) => monthParts[1]),
    ].join('|'),
    '中旬|半ば|중순',
  ],
  [
    31,
    [
      'end of|the end of|end|late|eo|ende|fin(?: de| du mois de)?|(?:a )?fin(?:es|ales) de|fim de|finais de|final de|slutten av|utgangen av|ultimo',
      ...ofDays.map(({ monthParts }) => monthParts[2]),
    ].join('|'),
    '下旬|末日|末|底|하순|말',
  ],
]

/** The end of a stretch longer than a month. */
export const endOf = [
  'end of|the end of|end|late|eo|ende(?: von| des)?|fin(?: de| du)?|fin(?:es|ales) de|fim d[eo]|final d[eo]|slutten av|utgangen av',
  ...ofDays.map(({ endOf }) => endOf),
].join('|')

const quarter = ['quarter', 'quartal', 'trimestre', 'kvartal', ...ofDays.map(({ quarter }) => quarter)].join(
  '|',
)
const half = ['halbjahr', 'semestre', 'halvår', 'half', ...ofDays.map(({ half }) => half)].join('|')
const week = [
  'week|wk|cw|w|kw|kalenderwoche|woche|semaine|sem\\.?|semana|uke',
  ...ofDays.map(({ week }) => week),
].join('|')
/** What follows a number that counts in order. */
const ordinal = '(?:st|nd|rd|th|er|e|[ºª°.]|[-–]?(?:й|го|ий|ый))?'

/** A quarter: its number is in one of the groups `q`. */
export const quarters: readonly string[] = [
  'q\\s?(?<q1>[1-4])',
  '(?<q2>[1-4])\\s?q',
  `(?:${quarter})\\s?(?<q3>[1-4]|iv|i{1,3})`,
  `(?<q4>[1-4]|iv|i{1,3})${ordinal}\\s?(?:${quarter})`,
  '第?(?<q5>[1-4一二三四])\\s?(?:四半期|季度|분기)',
]
/** The same where Latin languages say *trimestre*. */
export const latinQuarter = 't\\s?(?<q6>[1-4])'

/** A half of a year: its number, or a word that begins with the first or the second. */
export const halves: readonly string[] = [
  'h\\s?(?<h1>[12])',
  '(?<h2>[12])\\s?h',
  `(?:${half})\\s?(?<h3>[12]|i{1,2})`,
  `(?<h4>[12]|i{1,2})${ordinal}\\s?(?:${half})`,
  '(?<h5>上|下)半年',
  '(?<h6>상|하)반기',
]
export const latinHalf = 's\\s?(?<h7>[12])'

/** A week by its number. */
export const weeks: readonly string[] = [
  `(?:${week})\\s?(?:no\\.?\\s?|#\\s?)?(?<w1>\\d{1,2})`,
  '第?(?<w2>\\d{1,2})\\s?(?:週目?|周|주차)',
]

/** The end of a year. */
export const yearEnds = [
  "eoy|end of (?:the )?year|year[’' -]?end|jahresende|ende des jahres|fin d[’']année|fin de l[’']année|fin de año|finales de año|final de año|fim do ano|final do ano|slutten av året|årsslutt|年末|年底|年内|연말",
  ...ofDays.map(({ yearEnd }) => yearEnd),
].join('|')

/** Words before a length of time by which something is due within it. */
export const within: readonly string[] = [
  'within(?: the next)?|in(?: the next)?|over the next|(?:the )?next',
  'innerhalb(?: von| der nächsten)?|binnen|in(?: den nächsten)?|(?:die )?nächsten?',
  "dans(?: les| un délai de)?|sous|d[’']ici",
  'en(?: l[ao]s próxim[ao]s| un plazo de)?|dentro de|(?:l[ao]s )?próxim[ao]s',
  'em(?: até)?|n[ao]s próxim[ao]s',
  'innen|i løpet av(?: de neste)?|(?:de )?neste',
]

/** Numbers of such a length. */
export const lengthNumbers: readonly string[] = [
  '\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?',
  'an?(?: couple of)?|one|two|three|four|five|six|eight|ten|twelve',
  'ein(?:e[rmn]?)?|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf',
  'une?|deux|trois|quatre|cinq|six|huit|dix|quinze',
  'una?|dos|tres|cuatro|cinco|seis|ocho|diez|quince',
  'uma?|dois|duas|três|quatro|cinco|seis|oito|dez|quinze',
  'e[nt]t?|to|tre|fire|fem|seks|åtte|ti',
  '[一二三四五六八十两兩半]{1,2}|한|두|세|네',
]

/** Units of such a length beside those of any length of time. */
export const lengthUnits: readonly string[] = [
  'months?|quarters?|sprints?|(?:business|working|calendar) days?|hours?',
  'monate?n?|quartale?n?|werktagen?|arbeitstagen?',
  'mois|trimestres?|jours ouvr(?:és|ables)|(?:prochain(?:e?s) )?(?:heures|jours|semaines|mois)',
  'mes(?:es)?|días hábiles|próxim[ao]s (?:horas|días|semanas|meses)',
  'mês|meses|dias úteis',
  'måneder|måned|kvartaler|virkedager|arbeidsdager',
  'か月|ヶ月|カ月|ヵ月|箇月|営業日|スプリント',
  '个?(?:月|工作日|小时|星期|季度)|週',
  '개월|달|영업일|주일?',
]

/** Behind such a length, where a language says it there. */
export const lengthEnds = '以内に?|之?内|内に|中に?|이내에?|안에|내에?'

/** Stretches of time that are named by where we are in them; compared whole. No calendar places them. */
// biome-ignore format: a language keeps to its lines
export const duePeriods: readonly string[] = [
  'today', 'tomorrow', 'this week', 'next week', 'end of week', 'end of the week', 'eow', 'this sprint', 'next sprint',
  'the next sprint', 'current sprint', 'this month', 'next month', 'end of month', 'end of the month', 'eom', 'this quarter', 'next quarter',
  'end of quarter', 'end of the quarter', 'eoq', 'this year', 'next year', 'next release', 'the next release', 'next deploy', 'next deployment',
  'heute', 'morgen', 'diese woche', 'nächste woche', 'ende der woche', 'dieser sprint', 'nächster sprint', 'dieser monat', 'nächster monat',
  'dieses quartal', 'nächstes quartal', 'nächstes release',
  "aujourd'hui", 'demain', 'cette semaine', 'semaine prochaine', 'la semaine prochaine', 'fin de semaine', 'ce sprint', 'prochain sprint', 'ce mois',
  'ce mois-ci', 'mois prochain', 'le mois prochain', 'ce trimestre', 'trimestre prochain', 'prochain trimestre',
  'hoy', 'mañana', 'esta semana', 'próxima semana', 'la próxima semana', 'este sprint', 'próximo sprint', 'este mes', 'próximo mes',
  'este trimestre', 'próximo trimestre',
  'hoje', 'amanhã', 'nesta semana', 'semana que vem', 'este mês', 'próximo mês', 'mês que vem',
  'i dag', 'i morgen', 'denne uken', 'denne uka', 'neste uke', 'denne sprinten', 'neste sprint', 'denne måneden', 'neste måned',
  'dette kvartalet', 'neste kvartal',
  '今日', '今日中', '明日', '今週', '今週中', '来週', '来週中', '今月', '今月中', '今月末', '来月', '来月中', '来月末', '今四半期', '来四半期', '次のスプリント', '次回スプリント',
  '今天', '明天', '本周', '本周内', '下周', '本月', '本月内', '本月底', '下个月', '下月', '本季度', '下季度', '下个迭代', '本迭代',
  '오늘', '내일', '이번 주', '이번주', '다음 주', '다음주', '이번 달', '다음 달', '이번 분기', '다음 분기', '다음 스프린트', '이번 스프린트',
]
