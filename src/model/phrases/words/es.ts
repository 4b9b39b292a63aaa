import type { Phrases } from '../phrase.ts'

/** Our own words in Spanish. */
// biome-ignore format: what is read together stands together
export const es: Phrases = {
  closingQuestion: '¿Qué más necesita un patch?',
  who: 'Quién', when: 'Cuándo', what: 'Qué', team: 'Equipo', status: 'Estado', actions: 'Acciones',
  now: 'Ahora', later: 'Más adelante', nowAndLater: 'Ahora y más adelante',
  notStated: 'sin indicar', whoOpen: '¿quién?', whenOpen: '¿cuándo?', whatOpen: '¿qué?',
  postmortem: 'Postmortem', introduction: 'Introducción', lessons: 'Lecciones',
  allOnSlide: 'Todo está en la diapositiva.',
  notesLeftOut: 'Este sitio es público: no tiene notas.', colleague: 'alguien del equipo',
  notes: 'Notas', contents: 'Contenido', slide: 'Diapositiva', toSlides: 'A las diapositivas', toReading: 'Leer como documento',
  goesOn: '(continuación)',
  restIsRead: 'El resto está en la página de lectura.',
  today: 'hoy', noActionNamesIt: 'ninguna acción la menciona',
  metricsNamed: '{held} de {all} métricas mencionadas', alsoNamed: 'también se mencionan',
  throughput: 'rendimiento', instability: 'inestabilidad',
  date: 'Fecha', severity: 'Severidad', by: 'por', service: 'Servicio',
  roomForAnswers: 'Espacio para respuestas', theEnd: 'Fin', of: '{n} de {m}',
  actionCount: { one: '{n} acción', other: '{n} acciones' },
  teamCount: { one: '{n} equipo', other: '{n} equipos' },
  slideCount: { one: '{n} diapositiva', other: '{n} diapositivas' },
  talks: 'Charlas', welcome: 'Les damos la bienvenida.',
  writtenBy: 'Escrito por {names}.', actionsOfTalk: 'Las acciones de esta charla: {list}.',
  underHeading: '{n} en «{heading}»', noActionYet: 'Esta charla aún no tiene ninguna acción.',
  teamsOfTalk: 'Los equipos: {names}.', shownAndMore: '{shown} y {n} más', more: 'y {n} más',
  actionsInAll: '{heading}: {n} en total. Falta quién en {who} y cuándo en {when}.', timeline: 'Cronología',
  time: 'Hora', event: 'Evento', fromTo: '{heading}: de {from} a {to}.', fromStart: 'principio', toEnd: 'fin',
  namesOfToday: 'Nombres actuales: {list}.', isNow: '{written} se llama hoy {name}',
  noActionNames: 'Ninguna acción menciona {names}.',
  doraCautions:
    'Las advertencias de DORA: leer las métricas juntas y un servicio a la vez; una métrica que se ' +
    'vuelve objetivo pierde su valor; los equipos que tienen cada uno su métrica tiran en sentidos ' +
    'opuestos. El vínculo entre una acción y una métrica es de quien lo escribió; aquí no se ' +
    'demuestra ninguno.',
  nothingForNow: 'Nada aún para ahora: {teams}.', nothingForLater: 'Nada aún para más adelante: {teams}.',
  eachHasBoth: '{teams}: cada equipo tiene un paso para ahora y otro para más adelante.',
  askTheRoom: 'Pregunte a la sala y espere: {question}', metric: 'Métrica', ticket: 'Ticket',
  priority: 'Prioridad', moreColumns: 'más', doraMetrics: 'Métricas DORA',
  talkOf: '{title}: una charla de {slides}.', entryCount: { one: '{n} entrada', other: '{n} entradas' },
}
