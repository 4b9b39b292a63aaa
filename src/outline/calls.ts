import type { Action } from '../model/action.ts'
import { type Call, type CallSign, callSigns } from '../model/calls.ts'
import type { Slide } from '../model/deck.ts'
import { isInEnglish } from '../model/language.ts'
import { isMatter } from '../model/matter.ts'
import { type Passage, readPassages } from '../model/passage.ts'
import { chartPhrasesIn } from '../model/phrases.ts'
import type { Postmortem } from '../model/postmortem.ts'
import type { Note, Prose } from '../model/prose.ts'
import type { Role } from '../model/section.ts'
import { matchesOf, sharesWords } from './calls/matches.ts'
import { pageOf } from './calls/page.ts'
import { excerptOfWords } from './excerpt.ts'
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
