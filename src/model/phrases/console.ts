import { de } from './console/de.ts'
import { en } from './console/en.ts'
import { es } from './console/es.ts'
import { fr } from './console/fr.ts'
import { ja } from './console/ja.ts'
import { ko } from './console/ko.ts'
import { nb } from './console/nb.ts'
import { pt } from './console/pt.ts'
import { zh } from './console/zh.ts'

/** What a presenter can have done by a key or a button. */
export type Control =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'jump'
  | 'overview'
  | 'blank'
  | 'spotlight'
  | 'room'
  | 'audience'
  | 'swap'
  | 'appearance'
  | 'font'
  | 'smaller'
  | 'larger'
  | 'clock'
  | 'rehearsal'
  | 'fullscreen'
  | 'help'

/** Our own words in the console, and over the deck where it has something to say; braces hold what is filled in. */
export interface ConsolePhrases {
  /** The console's name, in the title of its window. */
  readonly console: string
  /** What each control is called, on its button and in the list of keys. */
  readonly controls: Readonly<Record<Control, string>>
  readonly appearances: Readonly<Record<'auto' | 'light' | 'dark' | 'contrast', string>>
  readonly fonts: Readonly<Record<'sans' | 'serif' | 'mono', string>>
  /** Over the small copy of what the room sees. */
  readonly onScreen: string
  readonly upNext: string
  /** In place of `upNext` where the slide goes on. */
  readonly nextStep: string
  readonly slides: string
  readonly notes: string
  readonly noNotes: string
  /** Template of `{n}` and `{m}`, both from 1. */
  readonly step: string
  readonly start: string
  readonly pause: string
  readonly reset: string
  /** On the same button, once it was pressed. */
  readonly resetAgain: string
  readonly elapsed: string
  readonly timeOfDay: string
  /** Heads the part with the clocks. */
  readonly time: string
  /** After the time that has gone: template of `{time}`. */
  readonly ofTime: string
  /** Templates of `{n}` minutes. */
  readonly ahead: string
  readonly behind: string
  readonly onTime: string
  /** Heads what is folded away: findings, and where the slide is written. */
  readonly before: string
  readonly source: string
  readonly nothingToMend: string
  readonly waiting: string
  readonly following: string
  /** Before an address. */
  readonly blocked: string
  readonly copy: string
  readonly copied: string
  /** Before an address. */
  readonly framed: string
  /** Before an address. */
  readonly otherOrigin: string
  readonly swapAlone: string
  /** After the audience's window was opened. */
  readonly dragIt: string
  readonly spotlightHint: string
  readonly search: string
  readonly notFound: string
  readonly close: string
  /** Heads of the rehearsal's table. */
  readonly slide: string
  readonly planned: string
  readonly actual: string
  readonly difference: string
  readonly total: string
  readonly noTimes: string
  readonly copyMarkdown: string
  readonly saveMarkdown: string
  readonly saveCsv: string
  readonly copyPace: string
  /** Over the lines proposed for the front matter. */
  readonly paceIntro: string
}

/** The console's words by language, a BCP 47 tag without a region. */
export const consolePhrases: Readonly<Record<string, ConsolePhrases>> = { en, de, fr, es, pt, nb, ja, zh, ko }
