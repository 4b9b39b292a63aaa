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
]

/** Days of the week before a day. */
export const weekdays: readonly string[] = [
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun',
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|mo|di|mi|do|fr|sa|so',
  'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mié|jue|vie|sáb|dom',
  '(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?',
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
]

/** Which part of a month, before its name or behind it, and the day that it ends on; 31 for the month's last. */
export const monthParts: readonly (readonly [last: number, before: string, after: string])[] = [
  [
    10,
    'early|beginning of|start of|anfang|début|debut|(?:a )?(?:principios|inicios|comienzos) de|início de|começo de|begynnelsen av|starten av|tidlig i',
    '上旬|初め|初|頭|초순|초',
  ],
  [15, 'mid|middle of|mitte|mi|(?:a )?mediados de|meados de|midten av|medio', '中旬|半ば|중순'],
  [
    31,
    'end of|the end of|end|late|eo|ende|fin(?: de| du mois de)?|(?:a )?fin(?:es|ales) de|fim de|finais de|final de|slutten av|utgangen av|ultimo',
    '下旬|末日|末|底|하순|말',
  ],
]

/** The end of a stretch longer than a month. */
export const endOf =
  'end of|the end of|end|late|eo|ende(?: von| des)?|fin(?: de| du)?|fin(?:es|ales) de|fim d[eo]|final d[eo]|slutten av|utgangen av'

/** A quarter: its number is in one of the groups `q`. */
export const quarters: readonly string[] = [
  'q\\s?(?<q1>[1-4])',
  '(?<q2>[1-4])\\s?q',
  '(?:quarter|quartal|trimestre|kvartal)\\s?(?<q3>[1-4])',
  '(?<q4>[1-4])(?:st|nd|rd|th|er|e|[ºª°.])?\\s?(?:quarter|quartal|trimestre|kvartal)',
  '第?(?<q5>[1-4一二三四])\\s?(?:四半期|季度|분기)',
]
/** The same where Latin languages say *trimestre*. */
export const latinQuarter = 't\\s?(?<q6>[1-4])'

/** A half of a year: its number, or a word that begins with the first or the second. */
export const halves: readonly string[] = [
  'h\\s?(?<h1>[12])',
  '(?<h2>[12])\\s?h',
  '(?:halbjahr|semestre|halvår|half)\\s?(?<h3>[12])',
  '(?<h4>[12])(?:st|nd|er|e|[ºª°.])?\\s?(?:half|halbjahr|semestre|halvår)',
  '(?<h5>上|下)半年',
  '(?<h6>상|하)반기',
]
export const latinHalf = 's\\s?(?<h7>[12])'

/** A week by its number. */
export const weeks: readonly string[] = [
  '(?:week|wk|cw|w|kw|kalenderwoche|woche|semaine|sem\\.?|semana|uke)\\s?(?:no\\.?\\s?|#\\s?)?(?<w1>\\d{1,2})',
  '第?(?<w2>\\d{1,2})\\s?(?:週目?|周|주차)',
]

/** The end of a year. */
export const yearEnds =
  "eoy|end of (?:the )?year|year[’' -]?end|jahresende|ende des jahres|fin d[’']année|fin de l[’']année|fin de año|finales de año|final de año|fim do ano|final do ano|slutten av året|årsslutt|年末|年底|年内|연말"
