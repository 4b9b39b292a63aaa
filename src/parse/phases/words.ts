import type { Marker, Measure } from '../../model/phase.ts'
import { ofLexicons } from '../vocabulary/lexicons.ts'
import { normalise } from '../vocabulary/normalise.ts'
import { factLabels, measureLabels, phaseLabels, phaseSayings } from '../vocabulary/phases.ts'
import { first, type Table, turned } from '../vocabulary/table.ts'

const ofPhases = ofLexicons(({ phases }) => phases)
const labels = turned<Marker>(phaseLabels, ...ofPhases.map(({ labels }) => labels))
const facts = turned<Marker>(factLabels)
const measureTable = turned<Measure>(measureLabels, ...ofPhases.map(({ measures }) => measures))
const sayings: Table<Marker> = new Map(
  [...phaseSayings, ...ofPhases].flatMap(({ things, says }) =>
    (Object.entries(says) as [Marker, readonly string[]][]).flatMap(([marker, predicates]) =>
      things.flatMap((thing) => predicates.map((said) => [`${thing} ${said}`, [marker]] as const)),
    ),
  ),
)

/** The marker that a row of a timeline says it is, in its label, in a bracket at its end, or in a sentence; null for none. */
export function statedMarker(text: string): Marker | null {
  if (/[?？]\s*$/.test(text)) return null
  const [, bracket = ''] = /[(（]([^()（）]+)[)）][\s.。]*$/.exec(text) ?? []
  return labelled(text) ?? said(bracket) ?? first(labels, bracket) ?? opening(text) ?? sentence(text)
}

/** The marker that the label of a fact names, e.g. "Detected at"; null for none. */
export function markerOfFact(label: string): Marker | null {
  return first(labels, bare(label)) ?? said(label) ?? first(facts, bare(label))
}

/** The measure that a label names, e.g. "Time to detect (TTD)"; null for none. */
export function measureOf(label: string): Measure | null {
  return first(measureTable, bare(label))
}

/** The marker that a row of a timeline may be, by words that mostly mark it; null for none. */
export function guessedMarker(text: string): Marker | null {
  const found = Object.entries(guesses).find(([, patterns]) => patterns.some((pattern) => pattern.test(text)))
  return found ? (found[0] as Marker) : null
}

const joining = [
  'and|by|with|after|via|und|durch|et|par|y|por|e|og|av',
  ...ofLexicons(({ clock }) => clock.and),
].join('|')
const joint = new RegExp(`\\s(?:${joining})\\s`)
const clauseEnd = new RegExp(`[.;:,!。、；：，！()（）]|\\s[—–-]\\s|\\s(?:${joining})\\s`)

/** What stands before a colon or a dash, or the whole of a short text. */
function labelled(text: string): Marker | null {
  const [label = ''] = text.split(/[:：—–|]|\s-\s|[.。]\s*$/, 1)
  const [, name = label, bracket = ''] = /^(.*?)(?<!\s)\s*[(（]([^()（）]*)[)）]\s*$/.exec(label) ?? []
  return isWhole(bracket) ? (first(labels, bare(name)) ?? said(name)) : null
}

/** "(1/2)", "(partial)" and "(mitigation)" say that it isn't that, or not all of it. */
function isWhole(bracket: string): boolean {
  const [, part, of] = /^\s*(\d+)\s*[/／]\s*(\d+)\s*$/.exec(bracket) ?? []
  return part === of && !partial.test(bracket) && first(labels, bracket) === null
}

const partial = /部分|一部|부분|일부|partial|partly|teilweise|parcial|partiel|delvis/i

/** "Mitigated by a restart". */
function opening(text: string): Marker | null {
  const [clause = ''] = text.split(joint, 1)
  return first(labels, bare(clause))
}

/** One that is a sentence or a clause by itself. */
function sentence(text: string): Marker | null {
  const clauses = text.split(clauseEnd)
  return clauses.map(said).find((marker) => marker !== null) ?? null
}

function said(clause: string): Marker | null {
  return first(sayings, bare(clause))
}

const article = /^(?:(?:the|our|this|der|die|das|le|la|el|o|a|os|as)\s+|l['’]\s*)/i

function bare(text: string): string {
  return normalise(text).replace(article, '')
}

/**
 * Words in a row of a timeline that mostly mark a phase, where none says so: the picture calls them guesses. Each was
 * read on public postmortems, and those right in fewer than eight of ten are not here.
 */
const guesses: Readonly<Partial<Record<Marker, readonly RegExp[]>>> = {
  impact: [
    /\b(?:errors?|requests?|jobs?|users?|customers?|updates?|builds?|calls?|logins?|deliveries|pods?|alerts?)\b[^.;]{0,40}\b(?:starts?|started|begins?|began)\s+(?:to\s+fail|failing|crashing|timing out|rising|to rise|to time out|to crash)\b/i,
    /\b(?:service degradation|degradation|outage|downtime)\s+(?:begins?|began|starts?|started)\b/i,
  ],
  detected: [
    /\b(?:alerts?|alarms?|monitors?|monitoring|pager|probes?)\b[^.;]{0,60}\b(?:fires?|fired|goes off|went off|triggers?|triggered|detects?|detected|received|pages?|paged|posts?)\b/i,
    /\b(?:on-?call|engineers?|team)\b[^.;]{0,40}\b(?:(?:is|was|are|were|gets?|got)\s+(?:paged|alerted)|receives? (?:an? )?(?:\w+ ){0,4}alert)\b/i,
    // "More customer reports of", "the user is reported": not somebody who reports.
    /(?:^|[.;]\s+|\b(?:an?|the|another|several|multiple|some)\s+)(?:[\w-]+\s+)?(?:users?|customers?|participants?|community members?)\s+(?:report|reports|reported|alerted|notified)\s+(?!of\b|by\b|in\b|and\b)\w/i,
    /\bnotices?\s+(?:\w+\s+){0,3}(?:customer|user)\s+reports\b/i,
    /^team (?:is )?alerted\b/i,
  ],
  acknowledged: [
    /\backnowledge[sd]?\s+(?:the\s+|this\s+|an?\s+)?(?:issue|alert|page|pager|incident|outage|report|receipt)\b/i,
    // Those who begin to investigate often join others who have.
    /\b(?:starts?|started)\s+(?:to\s+investigate|investigating|troubleshooting)\b/i,
    /\binvestigation\s+(?:is\s+|was\s+)?(?:starts?|started)\b/i,
  ],
  mitigated: [
    /\b(?:incident|outage|issue|problem|impact)\b[^.;(]{0,24}\bmitigated\b/i,
    /\bservices?\s+(?:is|are|was|were)\s+restored\b/i,
  ],
  resolved: [
    /^(?!.*\bstatus page\b).*\b(?:issue|problem|incident|outage)s?\s+(?:is|are|was|were|has been|have been)\s+(?:fully\s+|now\s+)?(?:resolved|fixed|over)\b/i,
    /\bfully\s+(?:recovered|restored|operational|resolved)\b/i,
  ],
}
