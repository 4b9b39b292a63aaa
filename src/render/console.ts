import { consolePhrasesIn, phrasesIn, roomPhrasesIn, takePhrasesIn, writtenPhrasesIn } from '../languages.ts'
import type { ConsoleData, ConsoleSlide } from '../model/console.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Finding } from '../model/finding.ts'
import type { Span } from '../model/source.ts'
import type { TakeHomeData } from '../model/takehome.ts'
import { type Html, html } from './html.ts'

/** What the console is told, as data the page's policy lets through: a template holds no script, and shows nothing. */
export function renderConsoleData(
  deck: Deck,
  findings: readonly Finding[],
  exports: readonly string[],
): Html {
  return html`<template id="console-data">${JSON.stringify(consoleData(deck, findings, exports))}</template>`
}

function consoleData(deck: Deck, all: readonly Finding[], exports: readonly string[]): ConsoleData {
  const { slides, plan, settings, isPublic } = deck
  const { of, theEnd, team, what, who, when, notesLeftOut } = phrasesIn(settings.lang)
  const noNotes = isPublic && { noNotes: notesLeftOut }
  const findings = isPublic ? [] : all
  return {
    words: { ...consolePhrasesIn(settings.lang), ...noNotes, of, theEnd, team, what, who, when },
    room: roomPhrasesIn(settings.lang),
    slides: slides.map((slide, i): ConsoleSlide => {
      const { section = null, seconds = null } = plan[i] ?? {}
      const sources = [...new Set(spansOf(slide).map(shownSpan))]
      return { section, seconds, sources, findings: findingsOn(i, slides, findings).map(sentence) }
    }),
    takeHome: takeHomeData(deck, exports),
  }
}

function takeHomeData(
  { slug, title, settings: { lang, tracker } }: Deck,
  exports: readonly string[],
): TakeHomeData {
  const { what, team, kind, who, when } = writtenPhrasesIn(lang)
  const words = { ...takePhrasesIn(lang), what, team, kind, who, when }
  return { words, slug, title: title.text, tracker, exports }
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
