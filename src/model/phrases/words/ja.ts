import type { Phrases } from '../phrase.ts'

/** Our own words in Japanese. */
// biome-ignore format: what is read together stands together
export const ja: Phrases = {
  closingQuestion: 'ほかに patch が必要なものは？',
  who: '担当', when: '期限', what: '内容', team: 'チーム', status: '状態', actions: 'アクション',
  now: '今すぐ', later: '今後', nowAndLater: '今すぐと今後',
  notStated: '記載なし', whoOpen: '誰が？', whenOpen: 'いつまでに？', whatOpen: '何を？',
  postmortem: 'ポストモーテム', introduction: 'はじめに', lessons: '学び',
  allOnSlide: 'すべてスライドに載っています。',
  notesLeftOut: 'このサイトは公開されています。ノートはありません。', colleague: '担当者',
  notes: 'ノート', contents: '目次', slide: 'スライド', toSlides: 'スライドへ', toReading: '文書として読む',
  goesOn: '（続き）',
  restIsRead: '残りは閲覧ページにあります。',
  today: '現在の名称', noActionNamesIt: '該当するアクションなし',
  metricsNamed: '{all} 指標のうち {held} つに言及', alsoNamed: 'その他の指標', throughput: 'スループット',
  instability: '不安定性',
  date: '日付', severity: '重大度', by: '作成', service: 'サービス',
  roomForAnswers: '回答の記入欄', theEnd: 'おわり', of: '{n} / {m}',
  actionCount: { one: 'アクション {n} 件', other: 'アクション {n} 件' },
  teamCount: { one: '{n} チーム', other: '{n} チーム' },
  slideCount: { one: 'スライド {n} 枚', other: 'スライド {n} 枚' },
  talks: '発表一覧', welcome: 'ようこそ。',
  writtenBy: '作成：{names}。', actionsOfTalk: 'この発表のアクション：{list}。', underHeading: '「{heading}」に {n} 件',
  noActionYet: 'この発表にはまだアクションがありません。', teamsOfTalk: 'チーム：{names}。', shownAndMore: '{shown} ほか {n} 件',
  more: 'ほか {n} 件',
  actionsInAll: '{heading}：全 {n} 件。担当が未定 {who} 件、期限が未定 {when} 件。', timeline: 'タイムライン', time: '時刻',
  event: '出来事', fromTo: '{heading}：{from} から {to} まで。', fromStart: '最初', toEnd: '最後',
  namesOfToday: '現在の名称：{list}。', isNow: '{written} は現在 {name}', noActionNames: '{names} に言及したアクションはありません。',
  doraCautions:
    'DORA の注意点：指標はまとめて、サービスごとに読むこと。目標になった指標は価値を失います。' +
    'チームが指標を一つずつ受け持つと、互いに足を引っ張ります。アクションと指標のつながりは作成者によるもので、' +
    'ここで証明されたものではありません。',
  nothingForNow: '今すぐの予定がまだないチーム：{teams}。', nothingForLater: '今後の予定がまだないチーム：{teams}。',
  eachHasBoth: '{teams}：どのチームにも今すぐと今後のアクションがあります。', askTheRoom: '会場に問いかけて、待ちましょう：{question}', metric: '指標',
  ticket: 'チケット', priority: '優先度', moreColumns: 'その他', doraMetrics: 'DORA 指標', talkOf: '{title}：{slides}の発表。',
  entryCount: { one: '{n} 件', other: '{n} 件' },
}
