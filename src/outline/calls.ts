import { chartPhrasesIn } from '../languages.ts'
import type { Action } from '../model/action.ts'
import { type Call, type CallSign, callSigns, callsMeasures, callsType } from '../model/calls.ts'
import type { Slide } from '../model/deck.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note, Prose } from '../model/prose.ts'
import type { Role } from '../model/section.ts'
import type { TextSize } from '../model/slide.ts'
import { isInEnglish } from '../text/english.ts'
import { type Passage, readPassages } from '../text/passages.ts'
import { slugOf } from '../text/slugs.ts'
import { shared, stemsOf } from '../text/stems.ts'
import { isMatter } from '../text/topics.ts'
import { excerptOfWords } from './excerpt.ts'
import { drawnLines, textArea } from './measure.ts'
import { allActions, ourNote } from './words.ts'

/** Where each stands in a document. */
const roles: Readonly<Record<CallSign, readonly Role[]>> = {
  cause: ['root_cause', 'trigger'],
  wrong: ['went_wrong'],
  lucky: ['got_lucky'],
}

/**
 * What calls for an answer, the open ones first, and the actions that give one: the way to the last slide. Left out where
 * nothing calls or there is no action, and where no answer is known: where some may be in words that are alike, or that
 * we can't compare.
 */
export function callsSlides(postmortem: Postmortem): readonly Slide[] {
  const passages = readPassages(postmortem.sections)
  const calling = callingOf(passages)
  const actions = allActions(postmortem)
  if (calling.length === 0 || actions.length === 0) return []
  const isEnglish = isInEnglish(postmortem.settings.lang, passages)
  const all = calling.map((one) => callOf(one, actions, isEnglish))
  const answered = all.filter(({ answers }) => answers.length > 0)
  const isKnown = answered.some(({ answers }) => answers.some(({ isLinked }) => isLinked))
  const isUnsure = !isEnglish || calling.some(({ passage }) => sharesWords(passage, actions))
  if (!isKnown && (answered.length > 0 || isUnsure)) return []
  const open = all.filter(({ answers }) => answers.length === 0)
  const { calls, size } = pageOfAll([...open, ...answered])
  return [
    {
      kind: 'calls',
      id: 'cause-to-action',
      calls,
      count: Math.max(all.length, countIn(passages)),
      linked: answered.length,
      size,
      notes: [ourNote(chartPhrasesIn(postmortem.settings.lang).howAnswered), ...wholeOf(all, calls)],
      spans: [],
    },
  ]
}

/** In their own words where all have room so, else cut. */
function pageOfAll(calls: readonly WholeCall[]): ReturnType<typeof pageOf> {
  const [whole, cut] = [pageOf(calls.map((call) => ({ ...call, what: call.whole }))), pageOf(calls)]
  return whole.calls.length < cut.calls.length ? cut : whole
}

/** What the slide cuts or has no room for, whole. */
function wholeOf(all: readonly WholeCall[], shown: readonly Call[]): readonly Note[] {
  const left = all.filter(({ whole }) => !shown.some(({ what }) => what.text === whole.text))
  return left.length === 0
    ? []
    : [{ markdown: left.map(({ whole }) => `- ${whole.markdown}`).join('\n'), spans: [] }]
}

/** Longer lists are analyses, which have slides of their own: the way to the last one is short. */
const mostOfASign = 6

interface Calling {
  readonly sign: CallSign
  readonly passage: Passage
}

function callingOf(passages: readonly Passage[]): readonly Calling[] {
  return callSigns.flatMap((sign) =>
    passages
      .filter((passage) => isMatter(passage, roles[sign]))
      .slice(0, mostOfASign)
      .map((passage) => ({ sign, passage })),
  )
}

/** How many calls there are, however they are written: rows, items and paragraphs that are no question and lead to no list. */
function countIn(passages: readonly Passage[]): number {
  const calling = callSigns.flatMap((sign) => roles[sign])
  const own = passages.filter(
    ({ kind, text, roles: [role] }) =>
      kind !== 'heading' &&
      role !== undefined &&
      calling.includes(role) &&
      /\p{L}/u.test(text) &&
      !/[:：?？]$/.test(text),
  )
  return new Set(own.map(({ span }) => span)).size
}

/** A call, and its words as they are written. */
interface WholeCall extends Call {
  readonly whole: Prose
}

/** More words of a call are cut to about so many. */
const mostWords = 18

function callOf({ sign, passage }: Calling, actions: readonly Action[], isEnglish: boolean): WholeCall {
  const answers = matchesOf(passage, actions, isEnglish).flatMap(({ action, isLinked }) => {
    const what = actions[action]?.what
    return what ? [{ what, isLinked }] : []
  })
  const whole = { markdown: passage.markdown, text: passage.text, links: [] }
  return { sign, what: excerptOfWords(whole, mostWords), whole, answers }
}

/** Largest first; in the last, calls are left out where there is no room for all. */
const sizes: readonly TextSize[] = ['huge', 'large', 'medium']
/** More on a slide are not taken in. */
const mostCalls = 5

/** The calls of one slide: as many of the first as it has room for, five at the most, at the largest size. */
function pageOf(calls: readonly Call[]): { readonly calls: readonly Call[]; readonly size: TextSize } {
  const shown = calls.slice(0, mostCalls)
  const isFitting = (size: TextSize): boolean => heightOf(inOrder(shown), size) <= textArea.height
  const size = sizes.find(isFitting)
  if (size) return { calls: inOrder(shown), size }
  return shown.length > 1 ? pageOf(shown.slice(0, -1)) : { calls: shown, size: 'medium' }
}

/** Those of one sign together; sorting keeps the order of the others. */
function inOrder(calls: readonly Call[]): readonly Call[] {
  return calls.toSorted((a, b) => callSigns.indexOf(a.sign) - callSigns.indexOf(b.sign))
}

/** The higher one of both sides, with the line under them. */
function heightOf(calls: readonly Call[], size: TextSize): number {
  const { label, legend, most, mostOfCall, gap } = callsMeasures
  const runs = calls.filter(({ sign }, i) => sign !== calls[i - 1]?.sign).length
  const left = calls.reduce((sum, { what }) => sum + boxHeight(what.text, size, mostOfCall), runs * label)
  const open = calls.filter(({ answers }) => answers.length === 0).length
  const answers = new Set(calls.flatMap(({ answers }) => answers.map(({ what }) => what.text)))
  const right = [...answers].reduce(
    (sum, text) => sum + boxHeight(text, size, most),
    open * boxHeight('', size, 1),
  )
  return Math.max(left, right + label) - gap + legend
}

function boxHeight(text: string, size: TextSize, most: number): number {
  const { type, line, pad } = callsType[size]
  const lines = drawnLines(text, callsMeasures.column - 2 * callsMeasures.padding, type)
  return Math.min(lines, most) * line + 2 * pad + callsMeasures.gap
}

/** An action by its place in the document, from 0, and how it is known to answer. */
interface Match {
  readonly action: number
  readonly isLinked: boolean
}

/** More would be a thicket. */
const mostMatches = 3

/**
 * The actions that answer what a passage names: those that the document links with it, else, where words may be
 * compared, those whose words clearly match.
 */
function matchesOf(passage: Passage, actions: readonly Action[], isEnglish: boolean): readonly Match[] {
  const linked = [...actions.keys()].filter((i) => isLinked(passage, actions, i))
  if (linked.length > 0 || !isEnglish)
    return linked.slice(0, mostMatches).map((action) => ({ action, isLinked: true }))
  return alike(passage, actions).map((action) => ({ action, isLinked: false }))
}

/** Whether a passage has any word in common with an action: too little to link them, too much to call it open. */
function sharesWords(passage: Passage, actions: readonly Action[]): boolean {
  const own = stemsOf(passage.said)
  return actions.some((action) => shared(own, stemsOf(textOf(action))) > 0)
}

/** Whether both name one ticket or address, or the passage names the action by its number, its mark or its anchor. */
function isLinked(passage: Passage, actions: readonly Action[], place: number): boolean {
  const action = actions[place]
  if (!action) return false
  const [said, done] = [addressesIn(passage.markdown), addressesOf(action)]
  const mark = markOf(action.what.text)
  const names = [...(action.ticket?.split(', ') ?? []), ...(mark === null ? [] : [mark])]
  return (
    said.some((address) => done.includes(address)) ||
    said.includes(`#${slugOf(action.what.text)}`) ||
    names.some((name) => namesIn(passage.text, name)) ||
    new RegExp(`\\baction(?: item)? #?${place + 1}\\b`, 'i').test(passage.text)
  )
}

function addressesOf({ what, links, details }: Action): readonly string[] {
  return [...what.links, ...links, ...addressesIn(details?.markdown ?? '')]
}

function addressesIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\]\(\s*<?([^)\s>]+)|(?<!\]\()\bhttps?:\/\/[^\s)>]+/g)].map(
    ([whole, address]) => address ?? whole,
  )
}

/** What the author numbers an action with, e.g. `AI-3`; null for none. */
function markOf(what: string): string | null {
  return /^\[?(\p{Lu}{1,4}-?\p{Lu}?\d{1,3})\b/u.exec(what)?.[1] ?? null
}

function namesIn(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`)
}

/** Shared words count by how few actions have them: a word of all of them tells none from another. */
const clearly = 1
/** A long text shares some words with everything: it takes more of them. */
const wordsAMatch = 7

/** The actions that match as well as the best one does, where that is clear. */
function alike(passage: Passage, actions: readonly Action[]): readonly number[] {
  const stems = actions.map((action) => stemsOf(textOf(action)))
  const frequencies = frequenciesOf(stems)
  const wanted = stemsOf(passage.said)
  const scores = stems.map((own) => {
    const shared = [...own].filter((stem) => wanted.has(stem))
    return shared.length > 1 ? shared.reduce((sum, stem) => sum + 1 / (frequencies.get(stem) ?? 1), 0) : 0
  })
  const best = Math.max(0, ...scores)
  return best < Math.max(clearly, wanted.size / wordsAMatch)
    ? []
    : [...scores.keys()].filter((i) => (scores[i] ?? 0) > 0.8 * best).slice(0, mostMatches)
}

/** In how many of some sets each stem is. */
function frequenciesOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  for (const stem of sets.flatMap((set) => [...set])) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
  return frequencies
}

function textOf({ what, why }: Action): string {
  return `${what.text} ${why?.text ?? ''}`
}
