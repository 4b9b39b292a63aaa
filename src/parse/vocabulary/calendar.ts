import { ofLexicons } from './lexicons.ts'

/**
 * Months by name or abbreviation in any of our languages, 1 to 12. Compared as a whole word: lower case,
 * NFKC, without a dot. Abbreviations that are ordinary words stand in `wordyMonthNames`.
 */
// biome-ignore format: a month keeps to its line
export const monthNames: Readonly<Record<string, number>> = {
  january: 1, jan: 1, januar: 1, jän: 1, janvier: 1, janv: 1, enero: 1, ene: 1, janeiro: 1, '1月': 1, 一月: 1,
  '1월': 1,
  february: 2, feb: 2, febr: 2, februar: 2, février: 2, fevrier: 2, févr: 2, fevr: 2, fév: 2, febrero: 2,
  fevereiro: 2, fev: 2, '2月': 2, 二月: 2, '2월': 2,
  march: 3, mar: 3, märz: 3, maerz: 3, mär: 3, mrz: 3, mars: 3, marzo: 3, março: 3, marco: 3, '3月': 3,
  三月: 3, '3월': 3,
  april: 4, apr: 4, avril: 4, avr: 4, abril: 4, abr: 4, '4月': 4, 四月: 4, '4월': 4,
  may: 5, mai: 5, mayo: 5, maio: 5, '5月': 5, 五月: 5, '5월': 5,
  june: 6, jun: 6, juni: 6, juin: 6, junio: 6, junho: 6, '6月': 6, 六月: 6, '6월': 6,
  july: 7, jul: 7, juli: 7, juillet: 7, juil: 7, julio: 7, julho: 7, '7月': 7, 七月: 7, '7월': 7,
  august: 8, aug: 8, août: 8, aout: 8, agosto: 8, '8月': 8, 八月: 8, '8월': 8,
  september: 9, sep: 9, sept: 9, septembre: 9, septiembre: 9, setiembre: 9, setembro: 9, '9月': 9, 九月: 9,
  '9월': 9,
  october: 10, oct: 10, oktober: 10, okt: 10, octobre: 10, octubre: 10, outubro: 10, '10月': 10, 十月: 10,
  '10월': 10,
  november: 11, nov: 11, novembre: 11, noviembre: 11, novembro: 11, '11月': 11, 十一月: 11, '11월': 11,
  december: 12, dec: 12, dezember: 12, dez: 12, desember: 12, décembre: 12, decembre: 12, déc: 12,
  diciembre: 12, dic: 12, dezembro: 12, '12月': 12, 十二月: 12, '12월': 12,
  ...Object.assign({}, ...ofLexicons(({ months }) => months)),
}

/** Month abbreviations that are words too ("3 out of 5", "12 des 40"): only with a dot, a slash or a year. */
export const wordyMonthNames: Readonly<Record<string, number>> = { ago: 8, set: 9, out: 10, des: 12 }
