import { withControlsShown } from '../model/controls.ts'
import { pressing } from '../model/finding.ts'
import type { Talk } from '../model/talk.ts'
import { deckSections } from '../render.ts'
import { quotedLine } from '../report.ts'
import type { Talks } from '../talks.ts'
import { gatedPart } from './gate.ts'

/** What an open page of a deck is told: its slides in order, the text of those to take, and the findings. */
export interface Edit {
  readonly slug: string
  readonly order: readonly string[]
  readonly changed: Readonly<Record<string, string>>
  readonly findings: readonly {
    readonly place: string
    readonly message: string
    readonly hint: string | null
    readonly line: string
  }[]
}

/** The sections that differ from what they were. */
export function editOf(talk: Talk, before: Talks, after: Talks): Edit {
  const old = before.talks.find(({ deck }) => deck.slug === talk.deck.slug)
  const sections = old ? deckSections(old.deck, '/') : new Map<string, string>()
  return edit(talk, after, (id, text) => sections.get(id) !== text)
}

/** All sections. */
export function wholeOf(talk: Talk, talks: Talks): Edit {
  return edit(talk, talks, () => true)
}

function edit(
  { deck }: Talk,
  { slips, sources }: Talks,
  isWanted: (id: string, text: string) => boolean,
): Edit {
  const sections = deckSections(deck, '/')
  return {
    slug: deck.slug,
    order: [...sections.keys()],
    changed: Object.fromEntries(
      [...sections].filter(([id, text]) => isWanted(id, text)).map(([id, text]) => [id, gatedPart(text, id)]),
    ),
    findings: pressing(slips).map((finding) => ({
      place: `${finding.spans[0].path}:${finding.spans[0].line}`,
      message: withControlsShown(finding.message),
      hint: finding.hint,
      line: quotedLine(finding, sources),
    })),
  }
}
