import type { Finding, Report } from '../../model/finding.ts'
import { guardMeant, guardWithin } from '../../text/guard-keys.ts'
import { listed } from '../../text/list-words.ts'
import { nearest } from '../../text/nearest.ts'
import type { HeaderEntry } from '../header.ts'
import { generatorKeys } from '../metadata.ts'

/**
 * What may be a slip is reported each; the rest, such as the keys of a site generator, in one finding a file. A slip of a key
 * that guards a public site is an error for one: it would be believed to hold.
 */
export function reportUnknownKeys(
  entries: readonly HeaderEntry[],
  known: readonly string[],
  { report, isPublic }: { readonly report: Report; readonly isPublic: boolean },
): void {
  const others = new Map<string, HeaderEntry[]>()
  for (const entry of entries) {
    const guard = guardMeant(entry.key)
    const meant = toolKeys.includes(entry.key) ? guard : (nearest(entry.key, known) ?? guard)
    const within = guardWithin(entry.value)
    if (guard && (isPublic || meant === guard)) report(ofSlip(entry, guard, isPublic))
    else if (meant) report(ofSlip(entry, meant, false))
    else if (within) report(ofMisplaced(entry, within, isPublic))
    else others.set(entry.span.path, [...(others.get(entry.span.path) ?? []), entry])
  }
  for (const [first, ...more] of others.values()) if (first) report(ofOthers([first, ...more], known))
}

/** What tools for slides and sites read in a front matter, by their documentation, and patchdeck does not. */
const toolKeys: readonly string[] = [
  ...generatorKeys,
  ...'theme logo layout class style css color fonts header footer math format info scripts image keywords'.split(
    ' ',
  ),
  ...'marp paginate headingDivider size backgroundColor backgroundImage'.split(' '),
  ...'background transition mdc highlighter lineNumbers drawings aspectRatio canvasWidth colorSchema'.split(
    ' ',
  ),
  ...'revealOptions separator verticalSeparator highlightTheme preprocessor'.split(' '),
  ...'toc subtitle institute bibliography output'.split(' '),
]

function ofMisplaced({ key, span }: HeaderEntry, guard: string, isPublic: boolean): Finding {
  return {
    rule: 'front-matter-unknown-key',
    severity: isPublic ? 'error' : 'warning',
    message: `"${guard}" is no key under "${key}".`,
    hint: `Write "${guard}" at the beginning of a line of the front matter.`,
    spans: [span],
  }
}

function ofSlip({ key, span }: HeaderEntry, meant: string, isError: boolean): Finding {
  return {
    rule: 'front-matter-unknown-key',
    severity: isError ? 'error' : 'warning',
    message: `"${key}" is no key of the front matter.`,
    hint: `Did you mean "${meant}"?`,
    spans: [span],
  }
}

function ofOthers(
  [first, ...more]: readonly [HeaderEntry, ...HeaderEntry[]],
  known: readonly string[],
): Finding {
  const entries = [first, ...more]
  const names = listed(entries.map(({ key }) => `"${key}"`))
  const areOfTools = entries.every(({ key }) => toolKeys.includes(key))
  const verb = more.length > 0 ? 'are' : 'is'
  const kind = more.length > 0 ? 'no keys' : 'no key'
  return {
    rule: 'front-matter-unknown-key',
    severity: 'info',
    message: areOfTools
      ? `${names} ${verb} for other tools, and ${verb} not read.`
      : `${names} ${verb} ${kind} of the front matter.`,
    hint: areOfTools ? 'They may stay: they change nothing here.' : `These are: ${known.join(', ')}.`,
    spans: [first.span, ...more.map(({ span }) => span)],
  }
}
