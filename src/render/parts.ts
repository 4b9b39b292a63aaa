import type { Phrases } from '../languages.ts'
import type { Page } from '../model/deck.ts'
import { type Html, html, type Renderable } from './html.ts'

/** The line above a slide's heading, written as the head of a hunk. */
export function hunkHead(...parts: readonly Renderable[]): Html {
  const shown = parts.filter((part) => part !== null && part !== false && part !== '')
  const joined = shown.map((part, i) => (i === 0 ? html`${part}` : html` · ${part}`))
  if (shown.length === 0) return html`<div class="hunk-head"><span aria-hidden="true">@@</span></div>`
  return html`<div class="hunk-head"><span aria-hidden="true">@@ </span>${joined}<span aria-hidden="true"> @@</span></div>`
}

/** "2/3", or nothing where one page is all there is. */
export function pageOf({ number, count }: Page): Html | null {
  return count > 1 ? html`<span class="page-of">${number}/${count}</span>` : null
}

/** An outline where the author has written nothing yet. */
export function gap(question: string): Html {
  return html`<span class="gap">${question}</span>`
}

/** The same under a label that asks already. */
export function openSlot({ notStated }: Phrases): Html {
  return html`<span class="gap slot"><span class="hidden">${notStated}</span><span aria-hidden="true">?</span></span>`
}
