import type { Marker, Measure } from '../phase.ts'
import type { Plural } from './phrase.ts'

/** Our words on the pictures of a timeline and on its numbers; braces hold what is filled in. */
export interface TimelinePhrases {
  /** Names the time between a marker and the next. */
  readonly phases: Readonly<Record<Marker, string>>
  /** Template of `{phase}`: one that only the words of a row speak for. */
  readonly guess: string
  /** Template of a `{length}` of time in which nothing is written. */
  readonly silence: string
  /** Template of the `{length}` of time after which what stands behind a break comes. */
  readonly later: string
  /** Template of `{n}` entries without a place on the line, and of why, for the speaker, with their `{times}`. */
  readonly unplaced: Plural
  readonly whyUnplaced: string
  /** Template of `{from}` and `{to}`: what a picture is of. */
  readonly picture: string
  /** Heads the numbers. */
  readonly howLong: string
  readonly measures: Readonly<Record<Measure, string>>
  /** Of a number that the document says itself, and of one between two of its rows. */
  readonly stated: string
  readonly derived: string
}

/** By language, as our other words. */
// biome-ignore format: what is read together stands together
export const timelinePhrases: Readonly<Record<string, TimelinePhrases>> = {
  en: {
    phases: { impact: 'impact', detected: 'detected', acknowledged: 'acknowledged', mitigated: 'mitigated', resolved: 'resolved', clear: 'all clear' },
    guess: '{phase} (a guess)', silence: '{length} without an entry', later: '{length} later',
    unplaced: { one: '{n} not on the line', other: '{n} not on the line' },
    whyUnplaced: 'Not on the line, for want of a time that goes with the others: {times}.',
    picture: 'The timeline from {from} to {to}', howLong: 'How long it took',
    measures: { detect: 'time to detect', acknowledge: 'time to acknowledge', mitigate: 'time to mitigate', resolve: 'time to resolve', response: 'response in all' },
    stated: 'stated', derived: 'derived',
  },
  de: {
    phases: { impact: 'Auswirkung', detected: 'erkannt', acknowledged: 'in Arbeit', mitigated: 'entschärft', resolved: 'behoben', clear: 'Entwarnung' },
    guess: '{phase} (vermutet)', silence: '{length} ohne Eintrag', later: '{length} später',
    unplaced: { one: '{n} nicht auf der Linie', other: '{n} nicht auf der Linie' },
    whyUnplaced: 'Nicht auf der Linie, weil eine Zeit fehlt, die zu den anderen passt: {times}.',
    picture: 'Der Zeitverlauf von {from} bis {to}', howLong: 'Wie lange es dauerte',
    measures: { detect: 'bis zur Erkennung', acknowledge: 'bis zur Annahme', mitigate: 'bis zur Entschärfung', resolve: 'bis zur Behebung', response: 'Einsatz insgesamt' },
    stated: 'angegeben', derived: 'abgeleitet',
  },
  fr: {
    phases: { impact: 'impact', detected: 'détecté', acknowledged: 'pris en charge', mitigated: 'atténué', resolved: 'résolu', clear: 'fin d’alerte' },
    guess: '{phase} (supposé)', silence: '{length} sans entrée', later: '{length} plus tard',
    unplaced: { one: '{n} hors de la ligne', other: '{n} hors de la ligne' },
    whyUnplaced: 'Hors de la ligne, faute d’une heure qui s’accorde aux autres : {times}.',
    picture: 'La chronologie de {from} à {to}', howLong: 'Combien de temps cela a pris',
    measures: { detect: 'jusqu’à la détection', acknowledge: 'jusqu’à la prise en charge', mitigate: 'jusqu’à l’atténuation', resolve: 'jusqu’à la résolution', response: 'intervention en tout' },
    stated: 'indiqué', derived: 'déduit',
  },
  es: {
    phases: { impact: 'impacto', detected: 'detectado', acknowledged: 'atendido', mitigated: 'mitigado', resolved: 'resuelto', clear: 'fin de alerta' },
    guess: '{phase} (supuesto)', silence: '{length} sin entradas', later: '{length} después',
    unplaced: { one: '{n} fuera de la línea', other: '{n} fuera de la línea' },
    whyUnplaced: 'Fuera de la línea, por falta de una hora que concuerde con las demás: {times}.',
    picture: 'La cronología de {from} a {to}', howLong: 'Cuánto se tardó',
    measures: { detect: 'hasta detectar', acknowledge: 'hasta atender', mitigate: 'hasta mitigar', resolve: 'hasta resolver', response: 'respuesta en total' },
    stated: 'indicado', derived: 'deducido',
  },
  pt: {
    phases: { impact: 'impacto', detected: 'detectado', acknowledged: 'atendido', mitigated: 'mitigado', resolved: 'resolvido', clear: 'fim do alerta' },
    guess: '{phase} (suposto)', silence: '{length} sem registro', later: '{length} depois',
    unplaced: { one: '{n} fora da linha', other: '{n} fora da linha' },
    whyUnplaced: 'Fora da linha, por falta de uma hora que combine com as outras: {times}.',
    picture: 'A linha do tempo de {from} a {to}', howLong: 'Quanto tempo levou',
    measures: { detect: 'até detectar', acknowledge: 'até atender', mitigate: 'até mitigar', resolve: 'até resolver', response: 'resposta ao todo' },
    stated: 'informado', derived: 'deduzido',
  },
  nb: {
    phases: { impact: 'påvirkning', detected: 'oppdaget', acknowledged: 'tatt tak i', mitigated: 'avbøtet', resolved: 'løst', clear: 'faren over' },
    guess: '{phase} (antatt)', silence: '{length} uten oppføring', later: '{length} senere',
    unplaced: { one: '{n} ikke på linjen', other: '{n} ikke på linjen' },
    whyUnplaced: 'Ikke på linjen, fordi en tid som passer til de andre, mangler: {times}.',
    picture: 'Tidslinjen fra {from} til {to}', howLong: 'Hvor lang tid det tok',
    measures: { detect: 'til oppdagelse', acknowledge: 'til noen tok tak', mitigate: 'til avbøting', resolve: 'til løsning', response: 'håndtering i alt' },
    stated: 'oppgitt', derived: 'utledet',
  },
  ja: {
    phases: { impact: '影響', detected: '検知', acknowledged: '対応開始', mitigated: '緩和', resolved: '解決', clear: '収束' },
    guess: '{phase}（推定）', silence: '{length} 記載なし', later: '{length} 後',
    unplaced: { one: '線上にないもの {n} 件', other: '線上にないもの {n} 件' },
    whyUnplaced: '他と並べられる時刻がないため線上にないもの：{times}。',
    picture: '{from} から {to} までのタイムライン', howLong: 'かかった時間',
    measures: { detect: '検知まで', acknowledge: '対応開始まで', mitigate: '緩和まで', resolve: '解決まで', response: '対応全体' },
    stated: '記載', derived: '算出',
  },
  zh: {
    phases: { impact: '影响', detected: '已发现', acknowledged: '已响应', mitigated: '已缓解', resolved: '已解决', clear: '解除' },
    guess: '{phase}（推测）', silence: '{length} 无记录', later: '{length} 之后',
    unplaced: { one: '{n} 条不在线上', other: '{n} 条不在线上' },
    whyUnplaced: '没有能与其他条目对照的时间，因此不在线上：{times}。',
    picture: '从 {from} 到 {to} 的时间线', howLong: '用了多久',
    measures: { detect: '到发现', acknowledge: '到响应', mitigate: '到缓解', resolve: '到解决', response: '响应总计' },
    stated: '原文', derived: '推算',
  },
  ko: {
    phases: { impact: '영향', detected: '감지', acknowledged: '대응 시작', mitigated: '완화', resolved: '해결', clear: '상황 종료' },
    guess: '{phase} (추정)', silence: '{length} 동안 기록 없음', later: '{length} 뒤',
    unplaced: { one: '선 밖 {n}건', other: '선 밖 {n}건' },
    whyUnplaced: '다른 항목과 견줄 시각이 없어 선 위에 없는 항목: {times}.',
    picture: '{from}부터 {to}까지의 타임라인', howLong: '걸린 시간',
    measures: { detect: '감지까지', acknowledge: '대응까지', mitigate: '완화까지', resolve: '해결까지', response: '대응 전체' },
    stated: '명시', derived: '산출',
  },
}
