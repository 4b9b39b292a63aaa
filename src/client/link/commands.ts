import { isAppearance } from '../appearance.ts'
import { isRecord } from '../storage.ts'

/** Which of a talk's windows. */
export type WindowRole = 'deck' | 'console'

/** What the windows of one talk tell each other, each with its fields. HTML is never among them. */
export interface Commands {
  /** I am open. `isAsking` wants an answer of those who are, too. */
  readonly here: { readonly role: WindowRole; readonly isAsking: boolean }
  readonly bye: Readonly<Record<never, never>>
  /** A slide by its id, and how many of its steps have been taken: a place, since a move told twice would be two. */
  readonly goto: { readonly slide: string; readonly step: number }
  readonly blank: { readonly on: boolean }
  readonly overview: { readonly on: boolean }
  readonly appearance: { readonly name: string }
  /** The stopwatch: what it has counted, and since when it runs, both in ms; null when it stands. */
  readonly watch: { readonly counted: number; readonly since: number | null }
  /** Where the spotlight stands on the slide, both in parts of its width and height. */
  readonly point: { readonly on: boolean; readonly x: number; readonly y: number }
  /**
   * All that the room has said, and the fingerprint of the state that this one was made of; undefined where it is not
   * known. It is looked at further by `capture/validate.ts`, which a deck without answers needn't wait for.
   */
  readonly room: { readonly said: unknown; readonly of: string | undefined }
  /** A window by its id, which turns into what the sender is, as the sender turns into what it was. */
  readonly swap: { readonly window: string }
}

export type Name = keyof Commands
export type LinkCommand = { readonly [K in Name]: { readonly type: K } & Commands[K] }[Name]

type Check = (value: unknown) => boolean

/**
 * How each command is looked at on arrival. To add one, add its fields above and a line here. One that `isKept` says
 * how things stand: the newest of its type holds, and a window that opens later is told.
 */
const table: {
  readonly [K in Name]: {
    readonly isKept: boolean
    readonly fields: { readonly [F in keyof Commands[K]]: Check }
  }
} = {
  here: { isKept: false, fields: { role: isRole, isAsking: isFlag } },
  bye: { isKept: false, fields: {} },
  goto: { isKept: true, fields: { slide: isName, step: isCount } },
  blank: { isKept: true, fields: { on: isFlag } },
  overview: { isKept: true, fields: { on: isFlag } },
  appearance: { isKept: true, fields: { name: isAppearance } },
  watch: { isKept: true, fields: { counted: isTime, since: isTimeOrNone } },
  point: { isKept: false, fields: { on: isFlag, x: isPart, y: isPart } },
  room: { isKept: true, fields: { said: isRecord, of: isNameOrNone } },
  swap: { isKept: false, fields: { window: isName } },
}

/** A command out of whatever has come, with the fields it must have and no others; null where it is none. */
export function readCommand(data: Readonly<Record<string, unknown>>): LinkCommand | null {
  const { type } = data
  if (typeof type !== 'string' || !Object.hasOwn(table, type)) return null
  const fields = Object.entries<Check>(table[type as Name].fields)
  if (!fields.every(([name, isRight]) => isRight(data[name]))) return null
  return { type, ...Object.fromEntries(fields.map(([name]) => [name, data[name]])) } as LinkCommand
}

/** Whether a command says how things stand. */
export function isKept(type: Name): boolean {
  return table[type].isKept
}

function isRole(value: unknown): boolean {
  return value === 'deck' || value === 'console'
}

function isFlag(value: unknown): boolean {
  return typeof value === 'boolean'
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 200
}

function isNameOrNone(value: unknown): boolean {
  return value === undefined || isName(value)
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && isBetween(value, 0, 10_000)
}

function isPart(value: unknown): boolean {
  return isBetween(value, 0, 1)
}

/** In ms, a point or a length of time. */
function isTime(value: unknown): boolean {
  return isBetween(value, 0, 1e14)
}

function isTimeOrNone(value: unknown): boolean {
  return value === null || isTime(value)
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most
}
