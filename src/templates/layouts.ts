import type { TemplateTexts } from './texts.ts'

/** A line of a template, and whether it is a sample that its author has to replace. */
export interface TemplateLine {
  readonly text: string
  readonly isSample: boolean
}

/** What stands between two headings. */
type Part = (texts: TemplateTexts) => readonly TemplateLine[]

/** The parts of each template, in their order: those of the seed's own two tables, and of four usual forms. */
export const layouts = {
  seed: [shortActions, longActions, notes],
  sre: [summary, impact, causes, trigger, detection, resolution, actions, lessons, timeline, notes],
  pagerduty: [summary, causes, resolution, impact, people, timeline, retrospective, actions, notes],
  short: [summary, impact, causes, timeline, learned, actions, notes],
  coe: [summary, impact, timeline, causes, whys, learned, actions, notes],
} as const satisfies Readonly<Record<string, readonly Part[]>>

export type TemplateName = keyof typeof layouts

/** When the events of the sample happen, and by when its actions are done. */
const times = ['14:02', '14:05', '14:16', '14:40', '14:53'] as const
const [soon, later] = ['2031-05-16', '2031-06-27']
const [firstOwner, secondOwner] = ['Ines Okafor', 'Omar Diallo']

/** What stands above the first part. */
export function head({ help, sample }: TemplateTexts, lang: string): readonly TemplateLine[] {
  return [
    ...fixed('---'),
    { text: 'date: 2031-05-03 # sample', isSample: true },
    ...fixed('duration: 20m', `lang: ${lang}`, '---', '', comment(help.top), ''),
    { text: `# ${sample.title}`, isSample: true },
  ]
}

function summary({ headings, help, sample }: TemplateTexts): readonly TemplateLine[] {
  return [...heading(headings.summary, help.summary), ...samples(sample.summary)]
}

function impact({ headings, help, sample }: TemplateTexts): readonly TemplateLine[] {
  return [...heading(headings.impact, help.impact), ...samples(...items(sample.impact))]
}

function causes({ headings, help, sample }: TemplateTexts): readonly TemplateLine[] {
  return [...heading(headings.causes, help.causes), ...samples(sample.cause)]
}

function trigger(texts: TemplateTexts): readonly TemplateLine[] {
  return sentence(texts, 'trigger')
}

function detection(texts: TemplateTexts): readonly TemplateLine[] {
  return sentence(texts, 'detection')
}

function resolution(texts: TemplateTexts): readonly TemplateLine[] {
  return sentence(texts, 'resolution')
}

function people(texts: TemplateTexts): readonly TemplateLine[] {
  return sentence(texts, 'people')
}

/** A heading with one sentence, which needs no help. */
function sentence(
  { headings, sample }: TemplateTexts,
  name: 'trigger' | 'detection' | 'resolution' | 'people',
): readonly TemplateLine[] {
  return [...heading(headings[name]), ...samples(sample[name])]
}

function timeline({ headings, help, columns, sample }: TemplateTexts): readonly TemplateLine[] {
  const rows = sample.events.map((event, i) => row(times[i] ?? '', event))
  return [...heading(headings.timeline, help.timeline), ...table([columns.time, columns.event], rows)]
}

function learned({ headings, help, sample }: TemplateTexts): readonly TemplateLine[] {
  return [...heading(headings.lessons, help.lessons), ...samples(...items([sample.lesson]))]
}

function lessons(texts: TemplateTexts): readonly TemplateLine[] {
  return [...learned(texts), ...threeQuestions(texts, 3)]
}

function retrospective(texts: TemplateTexts): readonly TemplateLine[] {
  return threeQuestions(texts, 2)
}

function threeQuestions({ headings, sample }: TemplateTexts, level: number): readonly TemplateLine[] {
  return (['wentWell', 'wentWrong', 'lucky'] as const).flatMap((name) => [
    ...heading(headings[name], null, level),
    ...samples(...items([sample[name]])),
  ])
}

function whys({ headings, sample }: TemplateTexts): readonly TemplateLine[] {
  return [...heading(headings.whys), ...samples(...sample.whys.map((why, i) => `${i + 1}. ${why}`))]
}

function actions({ headings, help, columns, sample }: TemplateTexts): readonly TemplateLine[] {
  const head = [columns.what, columns.owner, columns.due, columns.ticket]
  const part = (name: 'shortTerm' | 'longTerm', rows: readonly string[]): readonly TemplateLine[] => [
    ...heading(headings[name], null, 3),
    ...table(head, rows),
  ]
  const [now, next] = sample.now
  const [first, last] = sample.later
  return [
    ...heading(headings.actions),
    ...fixed(comment(help.actions)),
    ...part('shortTerm', [row(now, firstOwner, soon, 'OPS-101'), row(next, secondOwner, soon, 'OPS-102')]),
    ...part('longTerm', [row(first, firstOwner, later, 'OPS-103'), row(last, secondOwner, later, 'OPS-104')]),
  ]
}

function shortActions({ headings, help, columns, sample }: TemplateTexts): readonly TemplateLine[] {
  const [first, second] = sample.now
  const rows = [row(sample.team, first), row('SRE', second)]
  return [...heading(headings.shortTerm, help.actions), ...table([columns.team, columns.what], rows)]
}

function longActions({ headings, columns, sample }: TemplateTexts): readonly TemplateLine[] {
  const [first, second] = sample.later
  const rows = [
    row(sample.team, first, 'Change fail rate'),
    row('SRE', second, 'Failed deployment recovery time'),
  ]
  return [...heading(headings.longTerm), ...table([columns.team, columns.what, columns.metric], rows)]
}

function notes({ headings, help, sample }: TemplateTexts): readonly TemplateLine[] {
  return [
    ...heading(headings.notes, help.notes),
    ...samples(sample.story),
    ...fixed(''),
    ...samples(sample.closing),
  ]
}

function heading(text: string, help: string | null = null, level = 2): readonly TemplateLine[] {
  return fixed('', `${'#'.repeat(level)} ${text}`, '', ...(help === null ? [] : [comment(help), '']))
}

function table(head: readonly string[], rows: readonly string[]): readonly TemplateLine[] {
  return [...fixed(row(...head), `|${'---|'.repeat(head.length)}`), ...samples(...rows)]
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function items(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `- ${text}`)
}

function comment(text: string): string {
  return `<!-- ${text} -->`
}

function samples(...texts: readonly string[]): readonly TemplateLine[] {
  return texts.map((text) => ({ text, isSample: true }))
}

function fixed(...texts: readonly string[]): readonly TemplateLine[] {
  return texts.map((text) => ({ text, isSample: false }))
}
