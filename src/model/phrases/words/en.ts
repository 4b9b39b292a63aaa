import type { Phrases } from '../phrase.ts'

/** Our own words in English. */
// biome-ignore format: what is read together stands together
export const en: Phrases = {
  closingQuestion: 'What else needs a patch?',
  who: 'Who', when: 'When', what: 'What', team: 'Team', status: 'Status', actions: 'Actions',
  now: 'Now', later: 'Later', nowAndLater: 'Now and later',
  notStated: 'not stated', whoOpen: 'who?', whenOpen: 'when?', whatOpen: 'what?',
  postmortem: 'postmortem', introduction: 'Introduction', lessons: 'Lessons',
  allOnSlide: 'All of it stands on the slide.',
  notesLeftOut: 'This site is public: it has no notes.', colleague: 'a colleague',
  notes: 'Notes', contents: 'Contents', slide: 'Slide', toSlides: 'To the slides', toReading: 'Read it as a document',
  goesOn: '(continued)',
  restIsRead: 'The rest of it stands on the reading page.',
  today: 'today', noActionNamesIt: 'no action names it',
  metricsNamed: '{held} of {all} metrics named', alsoNamed: 'also named', throughput: 'throughput',
  instability: 'instability',
  date: 'Date', severity: 'Severity', by: 'by', service: 'Service',
  roomForAnswers: 'Room for answers', theEnd: 'The end', of: '{n} of {m}',
  actionCount: { one: '{n} action', other: '{n} actions' },
  teamCount: { one: '{n} team', other: '{n} teams' },
  slideCount: { one: '{n} slide', other: '{n} slides' },
  talks: 'Talks', welcome: 'Welcome.',
  writtenBy: 'Written by {names}.', actionsOfTalk: 'The actions of this talk: {list}.',
  underHeading: '{n} under “{heading}”', noActionYet: 'This talk has no action yet.',
  teamsOfTalk: 'The teams: {names}.', shownAndMore: '{shown} and {n} more', more: 'and {n} more',
  actionsInAll: '{heading}: {n} in all. Who is open in {who}, when in {when}.', timeline: 'Timeline',
  time: 'Time', event: 'Event', fromTo: '{heading}: {from} to {to}.', fromStart: 'from the start',
  toEnd: 'the end', namesOfToday: 'Names of today: {list}.', isNow: '{written} is now {name}',
  noActionNames: 'No action names {names}.',
  doraCautions:
    'DORA’s cautions: read the metrics together and for one service at a time; a metric that becomes ' +
    'a target loses its worth; teams that each own one metric pull against each other. The link from ' +
    'an action to a metric is the author’s; none is proved here.',
  nothingForNow: 'Nothing yet for now: {teams}.', nothingForLater: 'Nothing yet for later: {teams}.',
  eachHasBoth: '{teams}: each has a step for now and one for later.',
  askTheRoom: 'Ask the room, and wait: {question}', metric: 'Metric', ticket: 'Ticket', priority: 'Priority',
  moreColumns: 'more', doraMetrics: 'DORA metrics', talkOf: '{title}: a talk of {slides}.',
  entryCount: { one: '{n} entry', other: '{n} entries' },
}
