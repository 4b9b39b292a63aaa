import { withoutEnd } from '../../text/trim.ts'
import {
  fixedZones,
  localPhrases,
  notZones,
  regionZones,
  sharedZones,
  wordyZones,
  zonePhrases,
} from '../vocabulary/time-zones.ts'
import { hasRegion } from './offsets.ts'

/** A zone as a document names it: `name` is the author's word for it. */
export type Zone =
  | { readonly kind: 'offset'; readonly name: string; readonly offset: string }
  /** By the rule of a place, e.g. `America/New_York`, on the day. */
  | { readonly kind: 'region'; readonly name: string; readonly region: string }
  /** Of several meanings, as `sharedZones` has them. */
  | { readonly kind: 'shared'; readonly name: string }
  /** "local time": comparable with nothing but itself. */
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string }

const abbreviations = longestFirst([
  ...Object.keys(fixedZones),
  ...Object.keys(regionZones),
  ...Object.keys(sharedZones),
])
const phrases = longestFirst([...Object.keys(zonePhrases), ...localPhrases])
const areas =
  'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US'
const regional = `(?:${areas})/[A-Za-z_+-]+(?:/[A-Za-z_]+)?\\d*`
const fromUtc = '(?:UTC|GMT)(?:\\s?\\+\\s?|\\s?[\\-−–])\\d{1,2}(?::?[0-5]\\d)?'
const numeric = '[+\\-−]\\d{2}:?\\d{2}'
const ofCity = '(?:\\p{L}[\\p{L}.-]+ ){1,2}time'

/** What a zone may look like behind a clock, for a pattern that ignores case; `zoneNamed` says whether it is one. */
export const zoneShape = `\\s*[([（]?(?:${regional}|${fromUtc}(?!\\d)|${numeric}(?!\\d|:\\d)|(?:${phrases}|${abbreviations})(?![\\p{L}\\d])|(?:pacific|mountain|eastern|central)(?=\\s*(?:[)\\]:：|]|$))|${ofCity}(?!\\p{L}))[)\\]）]?`

/** Any short word in capitals, where only a zone would stand: between a clock and what parts it from the words behind. */
export const wordShape = '\\s*[([（]?[A-Z]{2,5}[)\\]）]?(?=\\s*(?:[:：|–—]|-\\s|$))'

/** The zone that a text is, brackets and all; null for none. Small letters are a zone only where nothing but one can stand. */
export function zoneNamed(text: string, isAlone: boolean): Zone | null {
  const name = withoutEnd(text.replace(/^[\s([（]+/, ''), /[\s)\]）]/)
  const word = isAlone && /^[a-z]+$/.test(name) ? name.toUpperCase() : name
  const phrase = name.toLowerCase()
  if (/\d/.test(name) && !name.includes('/')) return offsetNamed(name)
  if (name.includes('/'))
    return hasRegion(name) ? { kind: 'region', name, region: name } : { kind: 'unknown', name }
  if (Object.hasOwn(sharedZones, word)) return { kind: 'shared', name: word }
  // "14:05 local disk fills up", "14:05 Central database fails"
  if (!isAlone && /^(?:local|pacific|mountain|eastern|central)$/.test(phrase)) return null
  if (localPhrases.includes(phrase)) return { kind: 'local', name: phrase }
  const known = own(fixedZones, word) ?? own(regionZones, word) ?? own(zonePhrases, phrase)
  return known === null ? placeNamed(name) : zoneFor(known, name)
}

/** Of an offset, or of a name of the tz database. */
export function zoneFor(known: string, name: string): Zone {
  return /^[+-]/.test(known)
    ? { kind: 'offset', name, offset: known }
    : { kind: 'region', name, region: known }
}

/** Whether a word in capitals, between a clock and a colon, is likelier a zone than somebody: most end so. */
export function looksLikeZone(word: string): boolean {
  return /^[A-Z]{2,4}T$/.test(word) && !notZones.has(word)
}

/** "UTC+2", "GMT-3", "UTC+05:30", "+0200"; an offset that no place has is a zone that isn't known. */
function offsetNamed(name: string): Zone {
  const [, sign, hours = '', minutes = '00'] = /([+\-−–])\s?(\d{1,2}):?(\d{2})?$/.exec(name) ?? []
  const isUsed = Number(hours) <= (sign === '+' ? 14 : 12) && Number(minutes) % 15 === 0
  if (!sign || !isUsed) return { kind: 'unknown', name }
  return { kind: 'offset', name, offset: `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}` }
}

/** "Pacific" behind a clock, "Berlin time". */
function placeNamed(name: string): Zone | null {
  const bare = own(zonePhrases, `${name.toLowerCase()} time`)
  if (bare !== null) return zoneFor(bare, name)
  const [, city = ''] = /^(\p{Lu}.*) time$/u.exec(name) ?? []
  const region = city === '' ? undefined : regionsByCity().get(city.toLowerCase())
  if (region !== undefined) return { kind: 'region', name, region }
  return null
}

let cities: ReadonlyMap<string, string> | null = null

function regionsByCity(): ReadonlyMap<string, string> {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((region) => [
      (region.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      region,
    ]),
  )
  return cities
}

const anywhere = new RegExp(
  `(?<![\\p{L}\\d/])(?:${regional}|${fromUtc}(?!\\d)|${phrasesOf(Object.keys(zonePhrases))}|${abbreviations})(?![\\p{L}\\d])|${easternPhrases()}`,
  'gu',
)
/** Where a wordy name may stand in a sentence: in a bracket, at its end, or beside a word for times. */
const inPlace =
  /(?:[([（,]|\b(?:in|are|is|times?|zone|clock|uhrzeit|zeiten|heures?|horas?|tid|tider)\b[^.\n]{0,24}?)\s*$/i

/** The zone that a heading or a sentence states for all times, e.g. "(UTC)", "all times in PT"; null for none. */
export function statedZone(text: string): Zone | null {
  for (const { 0: name, index } of text.matchAll(anywhere)) {
    const isAtEnd =
      text
        .slice(index + name.length)
        .trim()
        .replace(/[)\]）.:]/g, '') === ''
    const isPlaced = isAtEnd || inPlace.test(text.slice(0, index))
    const zone = !wordyZones.has(name) || isPlaced ? zoneNamed(name, false) : null
    if (zone) return zone
  }
  return placedWord(text)
}

const wordInPlace =
  /(?:\btimes?\b|uhrzeit|zeit(?:en)?\b|heures?\b|horas?\b|hor[áa]rio|tid(?:er)?\b|時刻|時間|时间|시간)[^.\n]{0,24}?[\s([（]((?:[Pp]acific|[Mm]ountain|[Ee]astern|[Cc]entral|(?:\p{Lu}\p{L}+ ){1,2}time|local(?: time)?)(?!\p{L})|[A-Z]{1,3}T\b)/u

/** "All times are Eastern", "Time (Berlin time)", "times in XYZT". */
function placedWord(text: string): Zone | null {
  const [, word] = wordInPlace.exec(text) ?? []
  if (word === undefined) return null
  return zoneNamed(word, true) ?? (looksLikeZone(word) ? { kind: 'unknown', name: word } : null)
}

function easternPhrases(): string {
  return longestFirst(Object.keys(zonePhrases).filter((name) => !/[a-z]/.test(name)))
}

/** Written as sentences have them, with capitals or without. */
function phrasesOf(names: readonly string[]): string {
  const anyCase = (name: string): string =>
    name.replace(/(?<![\p{L}])\p{Ll}/gu, (l) => `[${l}${l.toUpperCase()}]`)
  return longestFirst(names.filter((name) => /[a-z]/.test(name)).map(anyCase))
}

function longestFirst(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length).join('|')
}

function own(table: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null
}
