import type { Phrases } from '../phrase.ts'

/** Our own words in Chinese (simplified). */
// biome-ignore format: what is read together stands together
export const zh: Phrases = {
  closingQuestion: '还有什么需要打 patch？',
  who: '负责人', when: '截止时间', what: '内容', team: '团队', status: '状态', actions: '行动项',
  now: '现在', later: '以后', nowAndLater: '现在与以后',
  notStated: '未注明', whoOpen: '谁？', whenOpen: '何时？', whatOpen: '做什么？',
  postmortem: '复盘', introduction: '引言', lessons: '经验教训',
  allOnSlide: '全部内容都在幻灯片上。',
  notesLeftOut: '本站公开，没有备注。', colleague: '一位同事',
  notes: '备注', contents: '目录', slide: '幻灯片', toSlides: '查看幻灯片', toReading: '以文档形式阅读',
  goesOn: '（续）',
  restIsRead: '其余内容在阅读页上。',
  today: '现称', noActionNamesIt: '没有行动项提到它',
  metricsNamed: '{all} 项指标中提到 {held} 项', alsoNamed: '还提到', throughput: '吞吐量',
  instability: '不稳定性',
  date: '日期', severity: '严重级别', by: '作者', service: '服务',
  roomForAnswers: '留给回答的位置', theEnd: '完', of: '{n} / {m}',
  actionCount: { one: '{n} 个行动项', other: '{n} 个行动项' },
  teamCount: { one: '{n} 个团队', other: '{n} 个团队' },
  slideCount: { one: '{n} 页', other: '{n} 页' },
  talks: '演讲', welcome: '欢迎。',
  writtenBy: '作者：{names}。', actionsOfTalk: '本次演讲的行动项：{list}。', underHeading: '“{heading}”下 {n} 项',
  noActionYet: '本次演讲还没有行动项。', teamsOfTalk: '团队：{names}。', shownAndMore: '{shown}，另有 {n} 项', more: '另有 {n} 项',
  actionsInAll: '{heading}：共 {n} 项。{who} 项未定负责人，{when} 项未定时间。', timeline: '时间线', time: '时间', event: '事件',
  fromTo: '{heading}：从 {from} 到 {to}。', fromStart: '开始', toEnd: '结束', namesOfToday: '现在的名称：{list}。',
  isNow: '{written} 现称 {name}', noActionNames: '没有行动项提到 {names}。',
  doraCautions:
    'DORA 的提醒：各项指标要放在一起看，一次只看一个服务；指标一旦成为目标就失去价值；各团队各管一项指标，会互相掣肘。' +
    '行动项与指标的联系出自作者，这里并未证明。',
  nothingForNow: '现在还没有行动项：{teams}。', nothingForLater: '以后还没有行动项：{teams}。',
  eachHasBoth: '{teams}：每个团队现在和以后都有行动项。', askTheRoom: '请向在场的人提问，并等待：{question}', metric: '指标', ticket: '工单',
  priority: '优先级', moreColumns: '更多', doraMetrics: 'DORA 指标', talkOf: '{title}：共 {slides}的演讲。',
  entryCount: { one: '{n} 条', other: '{n} 条' },
}
