import { loadTalks, type Talks } from '../build.ts'
import type { Action } from '../model/action.ts'
import { anyError, withPaths } from '../model/finding.ts'
import { everySection, type Role } from '../model/section.ts'
import type { Talk } from '../model/talk.ts'
import { UsageError } from '../model/usage.ts'
import { reportText } from '../report.ts'
import { type Arguments, type Command, type ExitCode, exitFor, type Terminal } from './command.ts'
import { explanation } from './explain.ts'
import { counted } from './wording.ts'

export const inspect: Command = {
  summary: 'shows what was read from each document',
  usage: 'inspect [path …] [--json | --explain]',
  options: {
    json: { type: 'boolean', default: false },
    explain: { type: 'boolean', default: false },
  },
  help: [
    ['--json', 'print JSON, one document a line'],
    ['--explain', 'print why each section, list of actions and timeline was read as it is'],
  ],
  run: runInspect,
}

function runInspect({ values, paths }: Arguments, { cwd, out, err, paint }: Terminal): ExitCode {
  const { talks, findings, files, fromHere } = loadTalks(paths, cwd)
  if (values.json && values.explain)
    throw new UsageError('--json and --explain are two forms: give one of them')
  const form = values.json ? (talk: Talk) => JSON.stringify(asJson(talk, fromHere)) : asText
  const shown = talks.map((talk) => (values.explain ? explanation(talk, fromHere) : form(talk)))
  out(shown.map((text) => `${text}\n`).join(''))
  if (findings.length > 0) err(reportText(findings, files, paint))
  return anyError(findings) ? exitFor(findings) : 0
}

/** The fields of one document, for programs. Texts are as written, markup and all. */
function asJson({ source, postmortem, deck, placement }: Talk, fromHere: Talks['fromHere']): object {
  const { title, day, timeline, sections, groups } = postmortem
  const [file] = source.files
  return {
    file: file ? fromHere(file.path) : null,
    slug: source.slug,
    title: title.text,
    date: day,
    actions: groups.flatMap(({ actions }) =>
      actions.map((action) => actionAsJson(withPaths(action, fromHere))),
    ),
    timeline: timeline.map(({ time, at, text, span }) => ({
      time,
      at,
      text: text.markdown,
      line: span.line,
    })),
    sections: everySection(sections).flatMap(({ roles, heading }) =>
      heading
        ? roles.map((role) => ({
            role: shownRole(role),
            heading: heading.prose.text,
            line: heading.span.line,
          }))
        : [],
    ),
    slides: deck.slides.map(({ id, kind }) => ({ id, kind })),
    blocks: placement,
  }
}

/** Parts that say who and where, not what happened, are others to the outside. */
const facts: readonly Role[] = ['severity', 'people', 'stats', 'references', 'metadata']

function shownRole(role: Role): Role {
  return facts.includes(role) ? 'other' : role
}

function actionAsJson(action: Action): object {
  const { what, why, metric, notes, details, spans, cells: _cells, ...plain } = action
  return {
    what: what.markdown,
    why: why?.markdown ?? null,
    ...plain,
    // A category divides a table as a sub-heading divides a list.
    section: [action.section, action.category].filter(Boolean).join(' / ') || null,
    metric: metric && { name: metric.prose.markdown, id: metric.id },
    notes: notes?.markdown ?? null,
    details: details?.markdown ?? null,
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
