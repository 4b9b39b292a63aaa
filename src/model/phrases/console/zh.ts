import type { ConsolePhrases } from '../console.ts'

/** The console's words in Chinese (simplified). */
// biome-ignore format: what is read together stands together
export const zh: ConsolePhrases = {
  console: '演讲者控制台',
  controls: {
    next: '下一页', back: '上一页', first: '第一页', last: '最后一页', jump: '页面', overview: '总览', blank: '黑屏',
    spotlight: '聚光', audience: '打开观众窗口', swap: '交换窗口', appearance: '浅色或深色',
    font: '字体', smaller: '缩小备注', larger: '放大备注', clock: '开始或暂停计时',
    room: '听众的回答', rehearsal: '排练', fullscreen: '全屏', help: '按键',
  },
  appearances: { auto: '跟随系统', light: '浅色', dark: '深色', contrast: '高对比度' },
  fonts: { sans: '黑体', serif: '宋体', mono: '等宽' },
  onScreen: '正在显示', upNext: '下一页', nextStep: '下一步', slides: '页面', notes: '备注',
  noNotes: '本页没有备注。', step: '第 {n} 步，共 {m} 步',
  start: '开始', pause: '暂停', reset: '归零', resetAgain: '确定归零？',
  elapsed: '已用时间', timeOfDay: '当前时间', time: '时间', ofTime: '/ {time}',
  ahead: '提前 {n} 分钟', behind: '落后 {n} 分钟', onTime: '准时',
  before: '演讲之前', source: '出处', nothingToMend: '本页没有需要修改的地方。',
  waiting: '还没有观众窗口。请打开一个，或在此浏览器的另一个标签页中打开幻灯片，控制台会自动连接。',
  following: '观众窗口正在跟随。',
  blocked: '浏览器拦截了窗口。请自行打开此地址：', copy: '复制', copied: '已复制。',
  framed: '此页面位于框架中，无法连接其他窗口。请单独打开：',
  otherOrigin: '打开此控制台的窗口属于另一个网站，无法控制。请从这里打开幻灯片：',
  swapAlone: '没有可以交换的窗口。',
  dragIt: '把窗口拖到投影仪，并在其中按 F。',
  spotlightHint: '指向幻灯片，或在其上使用方向键。',
  search: '搜索页面', notFound: '没有页面包含这些词。', close: '关闭',
  slide: '页面', planned: '计划', actual: '实际', difference: '差异', total: '合计',
  noTimes: '开始计时并完整讲一遍：每页所用的时间会留在这里。',
  copyMarkdown: '复制为 markdown', saveMarkdown: '保存为 markdown', saveCsv: '保存为 CSV', copyPace: '复制 pace',
  paceIntro: '按实际讲述，写入文件头：',
}
