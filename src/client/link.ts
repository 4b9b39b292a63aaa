import {
  type Commands,
  isKept,
  type LinkCommand,
  type Name,
  readCommand,
  type WindowRole,
} from './link/commands.ts'
import { openWays } from './link/transports.ts'
import { deckPath, isOrder, isRecord } from './storage.ts'

export type { Commands } from './link/commands.ts'

/** This window's end of the talk. */
export interface Link {
  /** Tells all other windows, and returns its place in the order of what was said. */
  readonly send: <K extends Name>(type: K, fields: Commands[K]) => number
  /** How things stand since that place in the order, for windows that open later, and for those that are here, if it is news. */
  readonly hold: <K extends Name>(type: K, fields: Commands[K], at: number) => void
  /** Takes in a window that this one has opened. */
  readonly join: (opened: Window) => void
  readonly partners: () => readonly Partner[]
  /** This window's id. */
  readonly id: string
}

/** What a window does about each command. One that holds already is not handed on again. */
export type Handlers = { readonly [K in Name]?: (fields: Commands[K], at: number) => void }

/** How often the others are asked whether they are there, in ms: short enough to be in step within a second. */
const interval = 600

/** Joins the other windows of this deck, which are told apart from other decks' by their address. */
export function openLink(
  role: WindowRole,
  handlers: Handlers,
  changed: (partners: readonly Partner[]) => void,
): Link {
  const id = randomId()
  const standing = new Map<Name, Message>()
  const partners = trackPartners(changed)
  const isNew = onceOnly()
  let number = 0

  const post = (command: LinkCommand, at: number): Message => {
    const message = { command, from: id, number, at }
    number += 1
    ways.post(packed(message))
    return message
  }
  const greet = (isAsking: boolean): void => void post({ type: 'here', role, isAsking }, Date.now())
  const meet = ({ from, command }: Message): void => {
    if (command.type !== 'here') return
    if (partners.see(from, command.role)) for (const one of standing.values()) post(one.command, one.at)
    if (command.isAsking) greet(false)
  }
  const take = (message: Message): void => {
    const { command, at, from } = message
    if (command.type === 'here') meet(message)
    else if (command.type === 'bye') partners.drop(from)
    else if (!isKept(command.type) || isNewer(message, standing.get(command.type))) {
      if (isKept(command.type)) standing.set(command.type, message)
      const handle = handlers[command.type] as ((fields: LinkCommand, at: number) => void) | undefined
      handle?.(command, at)
    }
  }
  const ways = openWays((data, source) => {
    const message = readMessage(data)
    if (!message || message.from === id) return false
    if (!isNew(message)) return true
    if (source) ways.relay(data, source)
    take(message)
    return true
  })

  const ask = (): void => {
    partners.ask()
    greet(true)
  }
  setInterval(ask, interval)
  addEventListener('pagehide', () => void post({ type: 'bye' }, Date.now()))
  addEventListener('pageshow', ({ persisted }) => persisted && ask())
  // The caller has its link before the first answer can come.
  queueMicrotask(ask)
  return {
    id,
    partners: partners.list,
    join: ways.join,
    hold: (type, fields, at) => {
      if (at < (standing.get(type)?.at ?? 0)) return
      const command = { type, ...fields } as LinkCommand
      // Whoever has been met already has been told all that stood then.
      const isNews = partners.list().length > 0
      standing.set(type, isNews ? post(command, at) : { command, from: id, number: -1, at })
    },
    send: (type, fields) => {
      const at = Math.max(Date.now(), (standing.get(type)?.at ?? 0) + 1)
      const message = post({ type, ...fields } as LinkCommand, at)
      if (isKept(type)) standing.set(type, message)
      return at
    },
  }
}

/** The later one holds; of two of one moment, in every window the same one. */
function isNewer(message: Message, known: Message | undefined): boolean {
  if (!known || message.at !== known.at) return !known || message.at > known.at
  return message.from > known.from
}

/** Says of each message whether it comes for the first time; it remembers the last thousand. */
function onceOnly(): (message: Message) => boolean {
  const seen = new Set<string>()
  return ({ from, number }) => {
    const id = `${from}:${number}`
    if (seen.has(id)) return false
    seen.add(id)
    if (seen.size > 1000) for (const oldest of [...seen].slice(0, 500)) seen.delete(oldest)
    return true
  }
}

/** `crypto.randomUUID` is missing where a page came over plain http. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')
}

/** A command on its way. */
interface Message {
  readonly command: LinkCommand
  /** The window it comes from. */
  readonly from: string
  /** Of all messages of that window, from 0: with it a message that comes by two ways is taken once. */
  readonly number: number
  /**
   * Its place among all messages of its kind: a counter that the clock, in ms since 1970, pushes forward and never back
   * (a hybrid logical clock, Kulkarni and others 2014). A clock that is set back changes no order.
   */
  readonly at: number
}

/** A message as it travels: under the deck's address, so that no other deck takes it. */
function packed({ command, ...rest }: Message): Readonly<Record<string, unknown>> {
  return { ...command, ...rest, patchdeck: deckPath() }
}

/** A message of this deck out of whatever has come; null where it is none. Other pages can post here too. */
function readMessage(data: unknown): Message | null {
  if (!isRecord(data) || data.patchdeck !== deckPath()) return null
  const { from, number, at } = data
  if (typeof from !== 'string' || from.length > 40 || typeof number !== 'number') return null
  if (!isOrder(at)) return null
  const command = readCommand(data)
  return command && { command, from, number, at }
}

/** Another window of the talk. */
export interface Partner {
  readonly id: string
  readonly role: WindowRole
}

/** Which windows are there. */
interface Partners {
  /** Notes a sign of life; true when the window is new. */
  readonly see: (id: string, role: WindowRole) => boolean
  readonly drop: (id: string) => void
  /** Notes that all were asked; one that leaves several questions unanswered has gone without a word. */
  readonly ask: () => void
  readonly list: () => readonly Partner[]
}

/** Questions, not seconds: the timers of a window in the background stand nearly still. */
const patience = 4

/** Keeps the list of the other windows, and says when it changes. */
function trackPartners(changed: (partners: readonly Partner[]) => void): Partners {
  const known = new Map<string, { readonly role: WindowRole; readonly unanswered: number }>()
  const list = (): readonly Partner[] => [...known].map(([id, { role }]) => ({ id, role }))
  return {
    list,
    see: (id, role) => {
      const isNew = known.get(id)?.role !== role
      known.set(id, { role, unanswered: 0 })
      if (isNew) changed(list())
      return isNew
    },
    drop: (id) => {
      if (known.delete(id)) changed(list())
    },
    ask: () => {
      const before = known.size
      for (const [id, { role, unanswered }] of known) {
        if (unanswered >= patience) known.delete(id)
        else known.set(id, { role, unanswered: unanswered + 1 })
      }
      if (known.size < before) changed(list())
    },
  }
}
