import type { Phrases } from '../phrase.ts'

/** Our own words in Korean. */
// biome-ignore format: what is read together stands together
export const ko: Phrases = {
  closingQuestion: 'patch가 더 필요한 곳은?',
  who: '담당', when: '기한', what: '내용', team: '팀', status: '상태', actions: '액션 아이템',
  now: '지금', later: '나중', nowAndLater: '지금과 나중',
  notStated: '미기재', whoOpen: '누가?', whenOpen: '언제까지?', whatOpen: '무엇을?',
  postmortem: '포스트모템', introduction: '들어가며', lessons: '배운 점',
  allOnSlide: '모든 내용이 슬라이드에 있습니다.',
  notesLeftOut: '공개 사이트이므로 노트가 없습니다.', colleague: '담당자',
  notes: '노트', contents: '목차', slide: '슬라이드', toSlides: '슬라이드로', toReading: '문서로 읽기',
  goesOn: '(계속)',
  restIsRead: '나머지는 읽기 페이지에 있습니다.',
  today: '현재 명칭', noActionNamesIt: '언급한 액션 없음',
  metricsNamed: '지표 {all}개 중 {held}개 언급', alsoNamed: '그 밖에 언급된 지표', throughput: '처리량',
  instability: '불안정성',
  date: '날짜', severity: '심각도', by: '작성', service: '서비스',
  roomForAnswers: '답변을 적는 곳', theEnd: '끝', of: '{n} / {m}',
  actionCount: { one: '액션 {n}건', other: '액션 {n}건' },
  teamCount: { one: '{n}개 팀', other: '{n}개 팀' },
  slideCount: { one: '슬라이드 {n}장', other: '슬라이드 {n}장' },
  talks: '발표 목록', welcome: '환영합니다.',
  writtenBy: '작성: {names}.', actionsOfTalk: '이 발표의 액션: {list}.', underHeading: '“{heading}”에 {n}건',
  noActionYet: '이 발표에는 아직 액션이 없습니다.', teamsOfTalk: '팀: {names}.', shownAndMore: '{shown} 외 {n}건',
  more: '외 {n}건',
  actionsInAll: '{heading}: 모두 {n}건. 담당 미정 {who}건, 기한 미정 {when}건.', timeline: '타임라인', time: '시각', event: '사건',
  fromTo: '{heading}: {from}부터 {to}까지.', fromStart: '처음', toEnd: '끝', namesOfToday: '현재 명칭: {list}.',
  isNow: '{written}의 현재 명칭은 {name}', noActionNames: '{names}을(를) 언급한 액션이 없습니다.',
  doraCautions:
    'DORA의 주의 사항: 지표는 함께, 한 번에 한 서비스씩 읽습니다. 목표가 된 지표는 가치를 잃습니다. ' +
    '팀마다 지표를 하나씩 맡으면 서로 반대로 당깁니다. 액션과 지표의 연결은 작성자의 것이며, 여기서 증명된 ' +
    '것은 없습니다.',
  nothingForNow: '지금 할 액션이 아직 없는 팀: {teams}.', nothingForLater: '나중에 할 액션이 아직 없는 팀: {teams}.',
  eachHasBoth: '{teams}: 팀마다 지금 할 액션과 나중에 할 액션이 있습니다.', askTheRoom: '청중에게 묻고 기다리세요: {question}', metric: '지표',
  ticket: '티켓', priority: '우선순위', moreColumns: '더 보기', doraMetrics: 'DORA 지표',
  talkOf: '{title}: {slides} 분량의 발표.', entryCount: { one: '{n}건', other: '{n}건' },
}
