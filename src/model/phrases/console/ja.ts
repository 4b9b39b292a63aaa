import type { ConsolePhrases } from '../console.ts'

/** The console's words in Japanese. */
// biome-ignore format: what is read together stands together
export const ja: ConsolePhrases = {
  console: '発表者コンソール',
  controls: {
    next: '次へ', back: '戻る', first: '最初', last: '最後', jump: 'スライド', overview: '一覧', blank: '暗転',
    spotlight: 'スポットライト', audience: '会場用の画面を開く', swap: '画面を入れ替える', appearance: '明るさの切り替え',
    font: '書体', smaller: 'ノートを小さく', larger: 'ノートを大きく', clock: '時計の開始と一時停止',
    room: '聴衆の回答', rehearsal: 'リハーサル', fullscreen: '全画面', help: 'キー一覧',
  },
  appearances: { auto: 'システムに従う', light: '明るい', dark: '暗い', contrast: '高コントラスト' },
  fonts: { sans: 'ゴシック体', serif: '明朝体', mono: '等幅' },
  onScreen: '表示中', upNext: '次', nextStep: '次の段階', slides: 'スライド', notes: 'ノート',
  noNotes: 'このスライドにノートはありません。', step: '段階 {n} / {m}',
  start: '開始', pause: '一時停止', reset: 'リセット', resetAgain: '本当にリセット',
  elapsed: '経過時間', timeOfDay: '現在時刻', time: '時間', ofTime: '/ {time}',
  ahead: '{n} 分早い', behind: '{n} 分遅れ', onTime: '予定どおり',
  before: '発表の前に', source: '記載場所', nothingToMend: 'このスライドに直す点はありません。',
  waiting: '会場用の画面がまだありません。開くか、このブラウザーの別のタブでスライドを開いてください。自動でつながります。',
  following: '会場用の画面とつながっています。',
  blocked: 'ブラウザーがウィンドウをブロックしました。このアドレスを開いてください：', copy: 'コピー', copied: 'コピーしました。',
  framed: 'このページは枠の中にあり、ほかのウィンドウとつながりません。単独で開いてください：',
  otherOrigin: 'このコンソールを開いたウィンドウは別のサイトのもので、操作できません。ここからスライドを開いてください：',
  swapAlone: '入れ替える相手の画面がありません。',
  dragIt: 'ウィンドウをプロジェクターへ移し、そこで F を押してください。',
  spotlightHint: 'スライドを指すか、スライド上で矢印キーを使ってください。',
  search: 'スライドを検索', notFound: '該当するスライドはありません。', close: '閉じる',
  slide: 'スライド', planned: '予定', actual: '実際', difference: '差', total: '合計',
  noTimes: '時計を開始して発表を通してください。各スライドの時間がここに残ります。',
  copyMarkdown: 'markdown でコピー', saveMarkdown: 'markdown で保存', saveCsv: 'CSV で保存', copyPace: 'pace をコピー',
  paceIntro: '話したとおりのフロントマター：',
}
