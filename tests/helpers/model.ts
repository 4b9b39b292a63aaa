import type { Action } from '../../src/model/action.ts'
import { everySection } from '../../src/model/section.ts'
import type { Talk } from '../../src/model/talk.ts'

/** What was understood of a document, as text that is easy to compare: a line a section, an action, an entry. */
export function modelText({ postmortem, placement, deck }: Talk): string {
  const { title, day, facts, sections, groups, timeline, opening, closing, tellings } = postmortem
  const lines = [
    `title      ${title.text}`,
    `day        ${day ?? '-'}`,
    ...facts.map(([label, value]) => `fact       ${label}: ${value}`),
    ...everySection(sections).flatMap(({ heading, roles, horizon }) =>
      heading
        ? [
            `section    ${heading.span.line}  ${roles.join(' + ')}${horizon ? `, ${horizon}` : ''}  "${heading.prose.text}"`,
          ]
        : [],
    ),
    ...timeline.map(
      ({ time, at, text, span }) => `event      ${span.line}  ${time || '-'}  ${at ?? '-'}  ${text.text}`,
    ),
    ...groups.flatMap(({ heading, actions }) => [
      `group      ${heading?.text ?? '-'}`,
      ...actions.map(actionText),
    ]),
    `opening    ${opening ? `${opening.question?.text ?? '-'} / ${opening.patch ?? '-'}` : '-'}`,
    `closing    ${closing?.spans[0]?.line ?? '-'}`,
    ...tellings.map(({ heading, note }) => `telling    ${note.spans[0]?.line}  ${heading ?? '-'}`),
    `blocks     ${JSON.stringify(placement)}`,
    ...deck.slides.map(({ id, kind, notes }) => `slide      ${kind}  #/${id}  ${notes.length} notes`),
  ]
  return `${lines.join('\n')}\n`
}

function actionText(action: Action): string {
  const { team, owner, due, status, ticket, priority, kind, horizon, metric, links, why, notes, details } =
    action
  const stated = {
    team,
    owner,
    due,
    status,
    ticket,
    priority,
    kind,
    horizon,
    metric: metric?.id,
    link: links[0],
  }
  const known = Object.entries(stated).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))
  const told = [
    why && `why "${why.text}"`,
    notes && `told at ${notes.spans[0]?.line}`,
    details && 'details',
  ].filter(Boolean)
  return `  action   ${action.spans.map(({ line }) => line).join('+')}  ${action.what.text}  [${[...known, ...told].join(', ')}]`
}
