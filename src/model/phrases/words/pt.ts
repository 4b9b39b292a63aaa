import type { Phrases } from '../phrase.ts'

/** Our own words in Portuguese. */
// biome-ignore format: what is read together stands together
export const pt: Phrases = {
  closingQuestion: 'O que mais precisa de um patch?',
  who: 'Quem', when: 'Quando', what: 'O quê', team: 'Time', status: 'Status', actions: 'Ações',
  now: 'Agora', later: 'Depois', nowAndLater: 'Agora e depois',
  notStated: 'não informado', whoOpen: 'quem?', whenOpen: 'quando?', whatOpen: 'o quê?',
  postmortem: 'Postmortem', introduction: 'Introdução', lessons: 'Lições',
  allOnSlide: 'Está tudo no slide.',
  notesLeftOut: 'Este site é público: não tem notas.', colleague: 'alguém da equipe',
  notes: 'Notas', contents: 'Conteúdo', slide: 'Slide', toSlides: 'Para os slides', toReading: 'Ler como documento',
  goesOn: '(continuação)',
  restIsRead: 'O restante está na página de leitura.',
  today: 'hoje', noActionNamesIt: 'nenhuma ação a menciona',
  metricsNamed: '{held} de {all} métricas mencionadas', alsoNamed: 'também mencionadas',
  throughput: 'vazão', instability: 'instabilidade',
  date: 'Data', severity: 'Severidade', by: 'por', service: 'Serviço',
  roomForAnswers: 'Espaço para respostas', theEnd: 'Fim', of: '{n} de {m}',
  actionCount: { one: '{n} ação', other: '{n} ações' },
  teamCount: { one: '{n} time', other: '{n} times' },
  slideCount: { one: '{n} slide', other: '{n} slides' },
  talks: 'Apresentações', welcome: 'Boas-vindas.',
  writtenBy: 'Escrito por {names}.', actionsOfTalk: 'As ações desta apresentação: {list}.',
  underHeading: '{n} em “{heading}”', noActionYet: 'Esta apresentação ainda não tem nenhuma ação.',
  teamsOfTalk: 'Os times: {names}.', shownAndMore: '{shown} e mais {n}', more: 'e mais {n}',
  actionsInAll: '{heading}: {n} no total. Falta quem em {who} e quando em {when}.',
  timeline: 'Linha do tempo', time: 'Hora', event: 'Evento', fromTo: '{heading}: de {from} a {to}.',
  fromStart: 'início', toEnd: 'fim', namesOfToday: 'Nomes atuais: {list}.',
  isNow: '{written} chama-se hoje {name}', noActionNames: 'Nenhuma ação menciona {names}.',
  doraCautions:
    'Os cuidados do DORA: ler as métricas em conjunto e um serviço de cada vez; uma métrica que vira ' +
    'meta perde o valor; times que têm cada um a sua métrica puxam em sentidos opostos. A ligação ' +
    'entre uma ação e uma métrica é de quem a escreveu; nenhuma é provada aqui.',
  nothingForNow: 'Nada ainda para agora: {teams}.', nothingForLater: 'Nada ainda para depois: {teams}.',
  eachHasBoth: '{teams}: cada time tem um passo para agora e um para depois.',
  askTheRoom: 'Pergunte à sala e espere: {question}', metric: 'Métrica', ticket: 'Ticket',
  priority: 'Prioridade', moreColumns: 'mais', doraMetrics: 'Métricas DORA',
  talkOf: '{title}: uma apresentação de {slides}.', entryCount: { one: '{n} entrada', other: '{n} entradas' },
}
