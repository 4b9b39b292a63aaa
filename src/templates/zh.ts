import type { TemplateTexts } from './texts.ts'

/** Templates in Chinese. */
// biome-ignore format: what is read together stands together
export const zh: TemplateTexts = {
  headings: {
    summary: '摘要', impact: '影响', causes: '根因', trigger: '触发因素', detection: '发现',
    resolution: '解决', timeline: '时间线', lessons: '经验教训', wentWell: '做得好的地方',
    wentWrong: '做得不好的地方', lucky: '幸运的地方', whys: '五个为什么', people: '参与人员',
    actions: '行动项', shortTerm: '短期措施', longTerm: '长期措施', notes: '演讲者备注',
  },
  columns: {
    what: '内容', team: '团队', owner: '负责人', due: '截止日期', ticket: '工单', metric: '指标', time: '时间 (UTC)', event: '事件',
  },
  help: {
    top: '这是示例：请把每一行换成实际发生的内容。"patchdeck check" 会指出还没换掉的行。',
    summary: '用三句话告诉不在场的人：发生了什么，影响了谁，如何结束。',
    impact: '用数字：多少，多久。它们在幻灯片上会很大。',
    causes: '是什么让它成为可能；而不是谁做的。',
    timeline: '一行一个事件。开头的“发现”“缓解”“恢复”标出各个阶段。',
    lessons: '现在知道而以前不知道的事。',
    actions: '一行一项改动，一位负责人和一个日期。空着的格子在会上填写。',
    notes: '以下内容只有演讲者能看到。',
  },
  sample: {
    title: '订单等待了 48 分钟',
    summary: '2031年5月3日，新订单在队列中停留了 48 分钟。需要六个工作进程，却只运行了一个。没有订单丢失。',
    impact: ['1,900 个订单确认延迟，最后一个晚了 48 分钟。', '41 位客户联系了客服。'],
    cause: '工作进程的上限在两处设置，而这次部署只改了其中一处。',
    trigger: '14:02 的部署把工作进程的上限设为 1。',
    detection: '针对最早订单等待时间的告警在 11 分钟后呼叫了值班工程师。',
    resolution: '值班工程师把上限改回 6，13 分钟后队列清空。',
    events: [
      '部署把工作进程的上限设为 1', '影响开始：第一批订单开始等待',
      '发现：告警呼叫值班工程师', '缓解：上限恢复为 6', '恢复：队列清空',
    ],
    lesson: '在两处设置的上限，是没有人清楚的上限。',
    wentWell: '告警写明了队列，查找只用了几分钟。',
    wentWrong: '仪表盘只显示其中一处的上限。',
    lucky: '那天是星期六：星期一的订单是五倍。',
    whys: [
      '订单为什么等待？需要六个工作进程，却只运行了一个。', '为什么只有一个？部署调低了上限。',
      '为什么没有被拦住？上限在两处设置，而检查只读取一处。',
    ],
    people: '值班工程师、订单团队负责人、客服',
    team: '订单',
    now: ['运行的工作进程少于 6 个时告警', '把工作进程的上限写进队列的运维手册'],
    later: ['只从一处读取工作进程的上限', '拒绝调低工作进程上限的部署'],
    story: '星期六下午，值班工程师站在公交站，电话响了。',
    closing: '每个上限都在某处设置。还有哪个是在两处设置的？',
  },
}
