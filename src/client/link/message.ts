import { deckPath, isOrder, isRecord } from '../storage.ts'
import { type Command, readCommand } from './commands.ts'

/** A command on its way. */
export interface Message {
  readonly command: Command
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
export function packed({ command, ...rest }: Message): Readonly<Record<string, unknown>> {
  return { ...command, ...rest, patchdeck: deckPath() }
}

/** A message of this deck out of whatever has come; null where it is none. Other pages can post here too. */
export function readMessage(data: unknown): Message | null {
  if (!isRecord(data) || data.patchdeck !== deckPath()) return null
  const { from, number, at } = data
  if (typeof from !== 'string' || from.length > 40 || typeof number !== 'number') return null
  if (!isOrder(at)) return null
  const command = readCommand(data)
  return command && { command, from, number, at }
}
