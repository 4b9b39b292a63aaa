import type { ConsoleData, ConsoleSlide } from '../model/console.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Finding } from '../model/finding.ts'
import { consolePhrasesIn, phrasesIn } from '../model/phrases.ts'
import type { Span } from '../model/source.ts'
import { type Html, html } from './html.ts'

/** What the console is told, as data the page's policy lets through: a template holds no script, and shows nothing. */
export function renderConsoleData(deck: Deck, findings: readonly Finding[]): Html {
  return html`<template id="console-data">${JSON.stringify(consoleData(deck, findings))}</template>`
}

function consoleData({ slides, plan, settings, isPublic }: Deck, all: readonly Finding[]): ConsoleData {
  const { of, theEnd, notesLeftOut } = phrasesIn(settings.lang)
  const findings = isPublic ? [] : all
  return {
    words: { ...consolePhrasesIn(settings.lang), ...(isPublic && { noNotes: notesLeftOut }), of, theEnd },
    slides: slides.map((slide, i): ConsoleSlide => {
      const { section = null, seconds = null } = plan[i] ?? {}
      const sources = [...new Set(spansOf(slide).map(shownSpan))]
      return { section, seconds, sources, findings: findingsOn(i, slides, findings).map(sentence) }
    }),
  }
}

/** A finding belongs to the slides that show or tell its lines; what belongs to none stands with the first. */
function findingsOn(
  index: number,
  slides: readonly Slide[],
  findings: readonly Finding[],
): readonly Finding[] {
  const isOn = (finding: Finding, slide: Slide | undefined): boolean =>
    slide !== undefined && spansOf(slide).some((span) => overlaps(span, finding.spans[0]))
  return findings.filter(
    (finding) =>
      isOn(finding, slides[index]) || (index === 0 && !slides.some((slide) => isOn(finding, slide))),
  )
}

function spansOf({ spans, notes }: Slide): readonly Span[] {
  return [...spans, ...notes.flatMap((note) => note.spans)]
}

function overlaps(one: Span, other: Span): boolean {
  return one.path === other.path && one.line <= other.endLine && other.line <= one.endLine
}

function shownSpan({ path, line, endLine }: Span): string {
  return `${path}:${line}${endLine > line ? `–${endLine}` : ''}`
}

function sentence({ message, hint, spans: [{ path, line }] }: Finding): string {
  return `${path}:${line} ${message}${hint ? ` → ${hint}` : ''}`
}
