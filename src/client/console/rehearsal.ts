import { copyText, saveText } from '../copy.ts'
import { makeDialog } from '../dialog.ts'
import { button, element } from '../element.ts'
import { notify } from '../notice.ts'
import { consoleData, words } from '../page.ts'
import { titleOf } from '../title.ts'
import type { RehearsalTimes } from './rehearsal-times.ts'
import { asCsv, asMarkdown, type Heads, paceOf, type Reviewed, rowsOf } from './review.ts'

/** The time each slide took against its plan, to be looked at and taken along. `laps` are those until now. */
export function makeRehearsal(
  sections: () => readonly HTMLElement[],
  laps: () => RehearsalTimes['laps'],
): { readonly open: () => void } {
  const content = element('div', { class: 'rehearsal-body' })
  const dialog = makeDialog('rehearsal', words().controls.rehearsal, content)
  return {
    open: () => {
      const slides = review(sections(), laps())
      const isEmpty = slides.every(({ actual }) => actual === null)
      content.replaceChildren(...(isEmpty ? [element('p', {}, words().noTimes)] : contentOf(slides)))
      dialog.showModal()
    },
  }
}

function review(sections: readonly HTMLElement[], laps: RehearsalTimes['laps']): readonly Reviewed[] {
  return sections.map((section, i) => {
    const { section: heading = null, seconds = null } = consoleData().slides[i] ?? {}
    return {
      number: i + 1,
      title: titleOf(section),
      section: heading ?? section.id,
      planned: seconds === null ? null : seconds * 1000,
      actual: laps[section.id] ?? null,
    }
  })
}

function contentOf(slides: readonly Reviewed[]): readonly HTMLElement[] {
  const { slide, planned, actual, difference, total, paceIntro, copyPace } = words()
  const heads: Heads = ['#', slide, planned, actual, difference]
  const rows = rowsOf(slides, total)
  const pace = paceOf(slides)
  return [
    element('div', { class: 'table-box', tabindex: '0' }, tableOf(heads, rows)),
    takeAlong(asMarkdown(heads, rows), asCsv(heads, slides)),
    element('p', {}, paceIntro),
    element('pre', { tabindex: '0' }, pace),
    element('div', { class: 'buttons' }, copyButton(copyPace, pace)),
  ]
}

function takeAlong(markdown: string, csv: string): HTMLElement {
  const { copyMarkdown, saveMarkdown, saveCsv } = words()
  return element(
    'div',
    { class: 'buttons' },
    copyButton(copyMarkdown, markdown),
    button(saveMarkdown, () => saveText('rehearsal.md', 'text/markdown', markdown)),
    button(saveCsv, () => saveText('rehearsal.csv', 'text/csv', csv)),
  )
}

function copyButton(label: string, text: string): HTMLButtonElement {
  return button(label, () => copyText(text).then(() => notify(words().copied)))
}

function tableOf(heads: Heads, rows: readonly (readonly string[])[]): HTMLElement {
  const cells = (tag: 'td' | 'th', row: readonly string[]): HTMLElement =>
    element('tr', {}, ...row.map((cell) => element(tag, {}, cell)))
  return element(
    'table',
    {},
    element('thead', {}, cells('th', heads)),
    element('tbody', {}, ...rows.slice(0, -1).map((row) => cells('td', row))),
    element('tfoot', {}, ...rows.slice(-1).map((row) => cells('td', row))),
  )
}
