import type { Action } from '../model/action.ts'
import { anyError } from '../model/finding.ts'
import { everySection } from '../model/section.ts'
import type { Talk } from '../model/talk.ts'
import { reportText } from '../report.ts'
import { loadTalks } from '../talks.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { counted } from './words.ts'

export const inspect: Command = {
  summary: 'shows what was understood of each document',
  usage: 'inspect [path …] [--json]',
  options: { json: { type: 'boolean', default: false } },
  help: [['--json', 'as JSON, one document a line']],
  run: runInspect,
}

function runInspect({ values, paths }: Arguments, { cwd, out, err, paint }: Terminal): ExitCode {
  const { talks, findings, files } = loadTalks(paths, cwd)
  const shown = values.json ? talks.map((talk) => JSON.stringify(asJson(talk))) : talks.map(asText)
  out(shown.map((text) => `${text}\n`).join(''))
  if (findings.length > 0) err(reportText(findings, files, paint))
  return anyError(findings) ? 1 : 0
}

/** The fields of one document, for programs. Texts are as written, markup and all. */
function asJson({ source, postmortem, deck, placement }: Talk): object {
  const { title, settings, sections, groups } = postmortem
  return {
    file: source.files[0]?.path ?? null,
    slug: source.slug,
    title: title.text,
    date: settings.date,
    actions: groups.flatMap(({ actions }) => actions.map(actionAsJson)),
    timeline: [],
    sections: everySection(sections).flatMap(({ role, heading }) =>
      heading ? [{ role, heading: heading.prose.text, line: heading.span.line }] : [],
    ),
    slides: deck.slides.map(({ id, kind }) => ({ id, kind })),
    blocks: placement,
  }
}

function actionAsJson(action: Action): object {
  const { what, why, metric, notes, spans, cells: _cells, ...plain } = action
  return {
    what: what.markdown,
    why: why?.markdown ?? null,
    ...plain,
    metric: metric && { name: metric.prose.markdown, id: metric.id },
    notes: notes?.markdown ?? null,
    line: spans[0]?.line ?? null,
    spans,
  }
}

function asText({ postmortem, deck, placement }: Talk): string {
  const lines = postmortem.groups.flatMap(({ heading, actions }) => [
    `  ${heading?.text ?? 'Actions'}`,
    ...actions.map(({ team, what }) => `    ${team ? `${team}: ` : ''}${what.text}`),
  ])
  const { total, dropped } = placement
  const counts = [counted(deck.slides.length, 'slide'), counted(total, 'block'), `${dropped} dropped`]
  return [postmortem.title.text, `  ${counts.join(', ')}`, ...lines].join('\n')
}
