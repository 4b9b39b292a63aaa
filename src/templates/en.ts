import type { TemplateTexts } from './texts.ts'

/** Templates in English. */
// biome-ignore format: what is read together stands together
export const en: TemplateTexts = {
  headings: {
    summary: 'Summary', impact: 'Impact', causes: 'Root causes', trigger: 'Trigger', detection: 'Detection',
    resolution: 'Resolution', timeline: 'Timeline', lessons: 'Lessons learned', wentWell: 'What went well',
    wentWrong: 'What went wrong', lucky: 'Where we got lucky', whys: 'Five whys', people: 'Responders',
    actions: 'Action items', shortTerm: 'Short term', longTerm: 'Long term', notes: 'Speaker notes',
  },
  columns: {
    what: 'What', team: 'Team', owner: 'Who', due: 'When', ticket: 'Ticket', metric: 'Metric', time: 'Time (UTC)', event: 'Event',
  },
  help: {
    top: 'A sample: replace each line by what happened with you. "patchdeck check" names the lines that are left.',
    summary: 'Three sentences for somebody who was not there: what happened, to whom, how it ended.',
    impact: 'Numbers: how many, how long, how much. They become large on their slide.',
    causes: 'What made it possible; not who did it.',
    timeline: 'One event a row. Detected, Mitigated and Resolved at the beginning mark the phases.',
    lessons: 'What you know now and did not know before.',
    actions: 'One change a row, with one name and one day. A cell that is left empty is filled in the meeting.',
    notes: 'Only the speaker sees what stands below.',
  },
  sample: {
    title: 'Orders waited for 48 minutes',
    summary: 'On 3 May 2031 new orders stayed in the queue for 48 minutes. One worker ran where six are needed. No order was lost.',
    impact: ['1,900 orders were confirmed late, the last one by 48 minutes.', '41 customers wrote to support.'],
    cause: 'The limit of workers is set in two places, and the deployment changed only one of them.',
    trigger: 'The deployment of 14:02 set the limit of workers to 1.',
    detection: 'An alert on the age of the oldest order paged the on-call engineer after 11 minutes.',
    resolution: 'The on-call engineer set the limit back to 6; the queue was empty 13 minutes later.',
    events: [
      'The deployment sets the limit of workers to 1', 'Impact starts: the first orders wait',
      'Detected: an alert pages the on-call engineer', 'Mitigated: the limit is back at 6', 'Resolved: the queue is empty',
    ],
    lesson: 'A limit that is set in two places is a limit that nobody knows.',
    wentWell: 'The alert named the queue, so the search took minutes.',
    wentWrong: 'The dashboard shows the limit of one place only.',
    lucky: 'It was a Saturday: on a Monday there are five times as many orders.',
    whys: [
      'Why did orders wait? One worker ran where six are needed.', 'Why did only one run? The deployment lowered the limit.',
      'Why did nothing refuse that? The limit is set in two places, and the check reads one.',
    ],
    people: 'The on-call engineer, the lead of the orders team, support',
    team: 'Orders',
    now: ['Alert when fewer than 6 workers run', 'Write the limit of workers into the runbook of the queue'],
    later: ['Read the limit of workers from one place', 'Refuse a deployment that lowers the limit of workers'],
    story: 'It is Saturday afternoon. The on-call engineer stands at a bus stop when the phone rings.',
    closing: 'Every limit of ours is set somewhere. Which other one is set twice?',
  },
}
