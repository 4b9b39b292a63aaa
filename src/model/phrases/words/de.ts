import type { Phrases } from '../phrase.ts'

/** Our own words in German. */
// biome-ignore format: what is read together stands together
export const de: Phrases = {
  closingQuestion: 'Was braucht noch einen Patch?',
  who: 'Wer', when: 'Bis wann', what: 'Was', team: 'Team', status: 'Status', actions: 'Maßnahmen',
  now: 'Jetzt', later: 'Später', nowAndLater: 'Jetzt und später',
  notStated: 'nicht angegeben', whoOpen: 'wer?', whenOpen: 'bis wann?', whatOpen: 'was?',
  postmortem: 'Postmortem', introduction: 'Einleitung', lessons: 'Lehren',
  allOnSlide: 'Alles steht auf der Folie.',
  notesLeftOut: 'Diese Seite ist öffentlich: Sie hat keine Notizen.', colleague: 'jemand aus dem Team',
  notes: 'Notizen', contents: 'Inhalt', slide: 'Folie', toSlides: 'Zu den Folien', toReading: 'Als Dokument lesen',
  goesOn: '(Fortsetzung)',
  restIsRead: 'Der Rest steht auf der Leseseite.',
  today: 'heute', noActionNamesIt: 'keine Maßnahme nennt sie',
  metricsNamed: '{held} von {all} Metriken genannt', alsoNamed: 'auch genannt', throughput: 'Durchsatz',
  instability: 'Instabilität',
  date: 'Datum', severity: 'Schweregrad', by: 'von', service: 'Dienst',
  roomForAnswers: 'Platz für Antworten', theEnd: 'Ende', of: '{n} von {m}',
  actionCount: { one: '{n} Maßnahme', other: '{n} Maßnahmen' },
  teamCount: { one: '{n} Team', other: '{n} Teams' },
  slideCount: { one: '{n} Folie', other: '{n} Folien' },
  talks: 'Vorträge', welcome: 'Willkommen.',
  writtenBy: 'Verfasst von {names}.', actionsOfTalk: 'Die Maßnahmen dieses Vortrags: {list}.',
  underHeading: '{n} unter „{heading}“', noActionYet: 'Dieser Vortrag hat noch keine Maßnahme.',
  teamsOfTalk: 'Die Teams: {names}.', shownAndMore: '{shown} und {n} weitere', more: 'und {n} weitere',
  actionsInAll: '{heading}: insgesamt {n}. Wer ist offen bei {who}, wann bei {when}.',
  timeline: 'Zeitverlauf', time: 'Zeit', event: 'Ereignis', fromTo: '{heading}: {from} bis {to}.',
  fromStart: 'von Anfang', toEnd: 'zum Ende', namesOfToday: 'Heutige Namen: {list}.',
  isNow: '{written} heißt heute {name}', noActionNames: 'Keine Maßnahme nennt {names}.',
  doraCautions:
    'DORA rät zur Vorsicht: Die Metriken gehören zusammen gelesen und je Dienst; eine Metrik, die ' +
    'zum Ziel wird, verliert ihren Wert; Teams, denen je eine Metrik gehört, ziehen gegeneinander. ' +
    'Dass eine Maßnahme auf eine Metrik wirkt, sagen die Verfasser; bewiesen ist es hier nicht.',
  nothingForNow: 'Noch nichts für jetzt: {teams}.', nothingForLater: 'Noch nichts für später: {teams}.',
  eachHasBoth: '{teams}: je ein Schritt für jetzt und einer für später.',
  askTheRoom: 'Fragen Sie in die Runde, und warten Sie: {question}', metric: 'Metrik', ticket: 'Ticket',
  priority: 'Priorität', moreColumns: 'mehr', doraMetrics: 'DORA-Metriken',
  talkOf: '{title}: ein Vortrag mit {slides}.', entryCount: { one: '{n} Eintrag', other: '{n} Einträge' },
}
