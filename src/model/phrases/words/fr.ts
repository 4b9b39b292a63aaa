import type { Phrases } from '../phrase.ts'

/** Our own words in French. */
// biome-ignore format: what is read together stands together
export const fr: Phrases = {
  closingQuestion: 'Qu’est-ce qui mérite encore un patch\u00a0?',
  who: 'Qui', when: 'Quand', what: 'Quoi', team: 'Équipe', status: 'Statut', actions: 'Actions',
  now: 'Maintenant', later: 'Plus tard', nowAndLater: 'Maintenant et plus tard',
  notStated: 'non précisé', whoOpen: 'qui\u00a0?', whenOpen: 'quand\u00a0?', whatOpen: 'quoi\u00a0?',
  postmortem: 'Post-mortem', introduction: 'Introduction', lessons: 'Enseignements',
  allOnSlide: 'Tout est sur la diapo.',
  notesLeftOut: 'Ce site est public : il n’a pas de notes.', colleague: 'un membre de l’équipe',
  notes: 'Notes', contents: 'Sommaire', slide: 'Diapo', toSlides: 'Vers les diapos', toReading: 'Lire comme document',
  goesOn: '(suite)',
  restIsRead: 'Le reste est sur la page de lecture.',
  today: 'aujourd’hui', noActionNamesIt: 'aucune action ne la cite',
  metricsNamed: '{held} métriques citées sur {all}', alsoNamed: 'également citées', throughput: 'débit',
  instability: 'instabilité',
  date: 'Date', severity: 'Gravité', by: 'par', service: 'Service',
  roomForAnswers: 'Place aux réponses', theEnd: 'Fin', of: '{n} sur {m}',
  actionCount: { one: '{n} action', other: '{n} actions' },
  teamCount: { one: '{n} équipe', other: '{n} équipes' },
  slideCount: { one: '{n} diapo', other: '{n} diapos' },
  talks: 'Présentations', welcome: 'Bienvenue.',
  writtenBy: 'Rédigé par {names}.', actionsOfTalk: 'Les actions de cette présentation\u00a0: {list}.',
  underHeading: '{n} sous «\u00a0{heading}\u00a0»',
  noActionYet: 'Cette présentation n’a pas encore d’action.', teamsOfTalk: 'Les équipes\u00a0: {names}.',
  shownAndMore: '{shown} et {n} de plus', more: 'et {n} de plus',
  actionsInAll: '{heading}\u00a0: {n} en tout. Qui reste ouvert pour {who}, quand pour {when}.',
  timeline: 'Chronologie', time: 'Heure', event: 'Événement', fromTo: '{heading}\u00a0: {from} à {to}.',
  fromStart: 'du début', toEnd: 'la fin', namesOfToday: 'Noms actuels\u00a0: {list}.',
  isNow: '{written} s’appelle aujourd’hui {name}', noActionNames: 'Aucune action ne cite {names}.',
  doraCautions:
    'Les mises en garde de DORA\u00a0: lire les métriques ensemble, et un service à la fois\u00a0; ' +
    'une métrique qui devient un objectif perd sa valeur\u00a0; des équipes qui ont chacune leur ' +
    'métrique tirent en sens contraire. Le lien entre une action et une métrique est celui des ' +
    'auteurs\u00a0; rien n’est prouvé ici.',
  nothingForNow: 'Rien encore pour maintenant\u00a0: {teams}.',
  nothingForLater: 'Rien encore pour plus tard\u00a0: {teams}.',
  eachHasBoth: '{teams}\u00a0: chaque équipe a une étape pour maintenant et une pour plus tard.',
  askTheRoom: 'Posez la question à la salle, et attendez\u00a0: {question}', metric: 'Métrique',
  ticket: 'Ticket', priority: 'Priorité', moreColumns: 'plus', doraMetrics: 'Métriques DORA',
  talkOf: '{title}\u00a0: une présentation de {slides}.',
  entryCount: { one: '{n} entrée', other: '{n} entrées' },
}
