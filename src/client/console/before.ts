import { element } from '../element.ts'
import { consoleData, words } from '../page.ts'
import type { ConsolePart } from './part.ts'

/** What is of use before the meeting, folded away: what to mend on this slide, and where it is written. */
export function makeBefore(): ConsolePart {
  const summary = element('summary')
  const body = element('div', { class: 'before-body', tabindex: '0', role: 'region' })
  body.setAttribute('aria-label', words().before)
  return {
    root: element('details', { class: 'before' }, summary, body),
    show: ({ index }) => {
      const { findings = [], sources = [] } = consoleData().slides[index] ?? {}
      summary.textContent = `${words().before}${findings.length > 0 ? ` (${findings.length})` : ''}`
      body.replaceChildren(
        findings.length > 0 ? listOf(findings) : element('p', {}, words().nothingToMend),
        ...(sources.length > 0 ? [sourcesOf(sources)] : []),
      )
    },
  }
}

function listOf(findings: readonly string[]): HTMLElement {
  return element('ul', {}, ...findings.map((finding) => element('li', {}, finding)))
}

function sourcesOf(sources: readonly string[]): HTMLElement {
  return element(
    'p',
    {},
    `${words().source} `,
    ...sources.flatMap((source, i) => [i > 0 ? ', ' : '', element('code', {}, source)]),
  )
}
