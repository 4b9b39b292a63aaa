import type { Phrases } from '../phrase.ts'

/** Our own words in Norwegian. */
// biome-ignore format: what is read together stands together
export const nb: Phrases = {
  closingQuestion: 'Hva mer trenger en patch?',
  who: 'Hvem', when: 'Når', what: 'Hva', team: 'Team', status: 'Status', actions: 'Tiltak',
  now: 'Nå', later: 'Senere', nowAndLater: 'Nå og senere',
  notStated: 'ikke oppgitt', whoOpen: 'hvem?', whenOpen: 'når?', whatOpen: 'hva?',
  postmortem: 'Postmortem', introduction: 'Innledning', lessons: 'Lærdom',
  allOnSlide: 'Alt står på lysbildet.',
  notesLeftOut: 'Dette nettstedet er offentlig: det har ingen notater.', colleague: 'en kollega',
  notes: 'Notater', contents: 'Innhold', slide: 'Lysbilde', toSlides: 'Til lysbildene', toReading: 'Les som dokument',
  goesOn: '(fortsatt)',
  restIsRead: 'Resten står på lesesiden.',
  today: 'i dag', noActionNamesIt: 'ingen tiltak nevner den',
  metricsNamed: '{held} av {all} måltall nevnt', alsoNamed: 'også nevnt', throughput: 'gjennomstrømming',
  instability: 'ustabilitet',
  date: 'Dato', severity: 'Alvorlighetsgrad', by: 'av', service: 'Tjeneste',
  roomForAnswers: 'Plass til svar', theEnd: 'Slutt', of: '{n} av {m}',
  actionCount: { one: '{n} tiltak', other: '{n} tiltak' },
  teamCount: { one: '{n} team', other: '{n} team' },
  slideCount: { one: '{n} lysbilde', other: '{n} lysbilder' },
  talks: 'Foredrag', welcome: 'Velkommen.',
  writtenBy: 'Skrevet av {names}.', actionsOfTalk: 'Tiltakene i dette foredraget: {list}.',
  underHeading: '{n} under «{heading}»', noActionYet: 'Dette foredraget har ingen tiltak ennå.',
  teamsOfTalk: 'Teamene: {names}.', shownAndMore: '{shown} og {n} til', more: 'og {n} til',
  actionsInAll: '{heading}: {n} i alt. Hvem er åpent i {who}, når i {when}.', timeline: 'Tidslinje',
  time: 'Tid', event: 'Hendelse', fromTo: '{heading}: {from} til {to}.', fromStart: 'fra starten',
  toEnd: 'slutten', namesOfToday: 'Dagens navn: {list}.', isNow: '{written} heter nå {name}',
  noActionNames: 'Ingen tiltak nevner {names}.',
  doraCautions:
    'DORA advarer: les måltallene sammen, og for én tjeneste om gangen; et måltall som blir et mål, ' +
    'mister sin verdi; team som eier hvert sitt måltall, trekker mot hverandre. At et tiltak virker ' +
    'på et måltall, er forfatternes ord; ingenting er bevist her.',
  nothingForNow: 'Ingenting ennå for nå: {teams}.', nothingForLater: 'Ingenting ennå for senere: {teams}.',
  eachHasBoth: '{teams}: hvert team har et steg for nå og ett for senere.',
  askTheRoom: 'Spør rommet, og vent: {question}', metric: 'Måltall', ticket: 'Sak', priority: 'Prioritet',
  moreColumns: 'mer', doraMetrics: 'DORA-måltall', talkOf: '{title}: et foredrag på {slides}.',
  entryCount: { one: '{n} oppføring', other: '{n} oppføringer' },
}
