import type { Status } from '../../model/action.ts'
import type { Block } from '../../model/block.ts'
import type { Prose } from '../../model/prose.ts'
import { openingOf } from '../../text/openings.ts'
import { readProse } from '../blocks.ts'
import { isImperative, isVerb } from '../names.ts'
import { besides, describing, tenses, unchanged } from '../vocabulary/tenses.ts'
import { namedStatus, saysNothing, signedStatus, statusOf, type Vocabulary } from '../vocabulary.ts'

/** A sign or label at the start, a sign at the end, a mark in brackets, one in capitals. What is only struck out may be done or dropped. */
export function statusIn(markdown: string, words: Vocabulary): Status | null {
  const text = markdown
    .replace(/\[([^\]]{0,500})\]\((?:data:[^)]*|[^)]{0,2000})\)/g, '[$1]')
    .replace(/\*\*|__/g, '')
  const bracketed = [...text.matchAll(/[([（]([^)\]）]{2,40})[)\]）]/g)].map(([, inner = '']) =>
    statusOf(inner, words),
  )
  const shouted =
    /(?:^|[\s~–—-])(DONE|FIXED|RESOLVED|COMPLETED|WIP|DOING|IN PROGRESS|ONGOING|TODO|WONTFIX)(?=$|[\s.:,])/.exec(
      text,
    )?.[1]
  const trailing = /(?:^|\s)[-–—]\s*(done|completed?|fixed|in progress|ongoing|wip)\b[^.]{0,20}$/i.exec(
    text,
  )?.[1]
  const loose = [shouted, trailing].map((word) => statusOf(word ?? '', words))
  const all = [signedStatus(text), labelIn(markdown, words)?.status, ...bracketed, ...loose]
  return all.find((status) => status) ?? null
}

/** A state before a text, and the text behind it. */
interface Label {
  readonly status: Status
  readonly rest: string
}

/** `**DONE**: …`, `[WIP] …`, `Erledigt: …`, `🚧 In progress – …`: set apart by its type or by what stands behind it. */
const labels: readonly RegExp[] = [
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?(?:\*\*|__)([^*_\n]{2,24}?)[:：]?(?:\*\*|__)\s*[:：–—-]?\s+(?=\S)/u,
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?[[`【]([^\]`】\n]{2,24})[\]`】](?!\()\s*[:：–—-]?\s*(?=\S)/u,
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*)?(\p{L}[\p{L}' -]{1,23}?)(?:[:：]\s*|\s[–—-]\s)(?=\S)/u,
]

function labelIn(markdown: string, words: Vocabulary): Label | null {
  const text = markdown.trim()
  for (const form of labels) {
    const [whole = '', name = ''] = form.exec(text) ?? []
    const status = whole === '' ? null : namedStatus(name, words)
    // What stands in a bracket behind the state says more than that, and stays.
    if (status) return { status, rest: /[()（）]/.test(name) ? text : text.slice(whole.length) }
  }
  return null
}

/** A box that markdown knows none of, or that stands in a cell. */
const box = /^\s*(?:[-*+]\s+)?\[[ xX/~-]\]\s+/

/** What is to be done without the box or the label that says how far it is: these are shown as a state. */
export function withoutState(what: Prose, words: Vocabulary): Prose {
  const bare = what.markdown.replace(box, '')
  const rest = labelIn(bare, words)?.rest ?? bare
  return rest === what.markdown || rest.trim() === '' ? what : readProse(rest)
}

/** Of what stands in a cell for something else: "#41 — complete", "**DONE**", "Done (3 May)". */
export interface CellState {
  /** Null where the cell says none. */
  readonly status: Status | null
  /** The cell's own matter; null where it has none. */
  readonly rest: string | null
}

/** Parts a cell's own matter from a state at its end, or from one that stands alone or before it. */
export function cellState(text: string, words: Vocabulary): CellState {
  // "x", "yes" and "no" say something of another cell's question.
  const isWord = /\p{L}{4}|[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}]{2}/u.test(text)
  const sign = text.startsWith('[') ? null : signedStatus(text)
  const alone = (isWord ? namedStatus(text, words) : null) ?? sign
  const parts = text.split(/\s+/)
  for (let i = 1; i < parts.length && alone === null; i += 1) {
    const behind = parts.slice(i).join(' ')
    const isApart = /^[–—:(|,-]|^\p{Lu}{3,}/u.test(behind) || /[,:;|]$/.test(parts[i - 1] ?? '')
    const bare = behind.replace(/^[\s–—:(|,-]+|[)\s.]+$/g, '')
    const status = isApart ? (statusOf(bare, words) ?? signedStatus(bare)) : signedStatus(bare)
    if (status) return { status, rest: matter(parts.slice(0, i).join(' ')) }
  }
  const label = alone === null ? labelIn(text, words) : null
  if (label) return { status: label.status, rest: matter(label.rest) }
  return alone === null
    ? { status: null, rest: text || null }
    : { status: alone, rest: matter(withoutWords(text)) }
}

function matter(text: string): string | null {
  const rest = text.replace(/[\s–—:(|,-]+$/, '').trim()
  return saysNothing(rest) ? null : rest
}

/** What a cell has beside its state: "✅ #41" and "#41 ✅" a number, "Done (3 May)" what is in the bracket, "Done" nothing. */
function withoutWords(text: string): string {
  const bracketed = /[(（]([^()（）]+)[)）]\s*$/.exec(text)?.[1]
  if (bracketed !== undefined) return bracketed
  return /\d/.test(text) ? text.replace(/^[^\p{L}\p{N}#!]+|[^\p{L}\p{N})）]+$/gu, '') : ''
}

/** Whether all of a text is struck out, which says that it isn't to be done any more: it may be done, or dropped. */
export function isStruck(markdown: string): boolean {
  return /^[\s\W]*~~.+~~[\s\W]*$/su.test(markdown)
}

/** How far an action is by its own words, where no mark says it: what its heading says of all holds unless they say that it is to come. */
export function standing(ofHeading: Status | null, { text }: Prose): Status | null {
  const told = toldStatus(text)
  if (told === 'ahead') return ofHeading === 'done' ? null : ofHeading
  return ofHeading ?? told
}

/** What a line below an action says of it: "This has been done", or alone "Done in #12". Null for none. */
export function statusBelow(blocks: readonly Block[], words: Vocabulary): Status | null {
  const lines = blocks.flatMap(linesOf)
  const [only = '', ...more] = lines
  const alone = more.length === 0 && only.length <= shortLine ? statusOf(only, words) : null
  const told = lines.filter((line) => ofAction.test(line)).map(toldStatus)
  return alone ?? told.find((status) => status === 'done' || status === 'in progress') ?? null
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [block.prose.text]
  return block.kind === 'list'
    ? block.items.flatMap(({ prose, checked }) => (checked === null ? [prose.text] : []))
    : []
}

/** In letters. A longer line tells more than a state. */
const shortLine = 60

/** Words that point at the action above. */
const ofAction =
  /^(?:this|it|that|das|dies|es|ceci|cela|c['’]est|esto|eso|isso|isto|dette|det)(?!\p{L})|^(?:これ|本件|这|此项|이것|이는)/iu

/** How far a sentence tells that its work is: "A relay has been added", "We rebuilt it"; `ahead` where it is still to be done. */
export function toldStatus(text: string): Status | 'ahead' | null {
  const [sentence = '', ...more] = text
    .replace(/’/g, "'")
    .split(/(?<=[.!?]\s|[。！？])\s*/u)
    .map((part) => part.replace(besides, ' ').trim())
  if ([sentence, ...more].some((part) => ahead.test(part))) return 'ahead'
  if (filing.test(sentence)) return null
  const first = firstWord(openingOf(sentence))
  if (isImperative(first) && !unchanged.has(first.toLowerCase())) return null
  for (const { open, doing, done } of tenses) {
    if (open.test(sentence)) continue
    if (doing.test(sentence)) return 'in progress'
    if (isTold(done.exec(sentence))) return 'done'
  }
  return beginsDone(sentence) ? 'done' : null
}

/** "Created a ticket to …": that is done, and the work isn't. */
const filing =
  /\b(?:created|opened|filed|raised|logged|submitted|written|wrote) (?:an? |the |\w+ )?\W?(?:tickets?|issues?|bugs?|pr|prs|pull request|jira|card|story|tasks?|rfc|proposal)\b/i

/** What is said to come, in English: the main clause's own verb. */
const ahead = /\b(?:will|shall|should|must|(?:is|are|am) going to)\b|'ll\b/i

function firstWord(text: string): string {
  return /\p{L}[\p{L}-]*/u.exec(text)?.[0] ?? ''
}

function isTold(match: RegExpExecArray | null): boolean {
  const verb = match?.groups?.verb ?? match?.groups?.verb2
  return match !== null && (verb === undefined || isPast(verb))
}

/** "added", "rebuilt", "set", but not "need" or "adding": a form that tells what was done. */
function isPast(word: string): boolean {
  const isForm = !isImperative(word) || unchanged.has(word.toLowerCase())
  return isForm && isVerb(word) && !/(?:ing|s)$/i.test(word)
}

/** "Migrated the node", "Kim re-enabled alerting"; "Improved monitoring" may as well be what is wished for. */
function beginsDone(sentence: string): boolean {
  const [whole = '', verb = ''] = /^(?:\p{Lu}\p{Ll}+ )?(\p{L}[\p{L}-]*)/u.exec(sentence) ?? []
  const isFirst = isPast(firstWord(sentence))
  const found = isFirst ? firstWord(sentence) : verb
  const behind = sentence.slice(isFirst ? sentence.indexOf(found) + found.length : whole.length)
  if (!/ed$|^(?:rebuilt|rewrote|wrote|made|took|ran|gave|sent|brought|began)$/i.test(found) || !isPast(found))
    return false
  return !describing.has(found.toLowerCase()) || ofThing.test(behind)
}

const ofThing =
  /^\s+(?:(?:up|out|down|off|back|on|in) )?(?:the|an?|our|all|this|these|each|every|both|some|more|its|their|\d+)\b/i
