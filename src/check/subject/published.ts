import type { Place } from '../../model/finding.ts'
import { linesOf } from './lines.ts'
import type { Subject } from './subject.ts'

/** Where a pattern stands in what a public site shows: not in the speaker's part, which it leaves out. */
export function published({ source, postmortem, options }: Subject, pattern: RegExp): readonly Place[] {
  if (!options.isPublic) return []
  const told = postmortem.told.map(({ span }) => span)
  return linesOf(source)
    .filter(
      ({ part, path, line }) =>
        part === 'slides' &&
        !told.some((span) => span.path === path && span.line <= line && line <= span.endLine),
    )
    .flatMap(({ text, path, line, endLine }) =>
      [...text.matchAll(pattern)].map(([words]) => ({ path, line, endLine, words })),
    )
}
