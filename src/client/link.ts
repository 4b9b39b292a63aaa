/** What the windows of one talk tell each other. */
export type Message =
  | { readonly type: 'hello' }
  | { readonly type: 'goto'; readonly index: number }
  | { readonly type: 'blank'; readonly on: boolean }

export interface Link {
  readonly send: (message: Message) => void
}

/** Joins the other windows of this deck. Decks are told apart by their address, not their title. */
export function openLink(receive: (message: Message) => void): Link {
  const channel = new BroadcastChannel(`patchdeck:${location.pathname}`)
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data)
    if (message) receive(message)
  })
  return { send: (message) => channel.postMessage(message) }
}

/** Takes nothing that is not on the list: other pages of one origin can post here too. */
function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null
  if (data.type === 'hello') return { type: 'hello' }
  if (data.type === 'goto' && 'index' in data && isIndex(data.index))
    return { type: 'goto', index: data.index }
  if (data.type === 'blank' && 'on' in data && typeof data.on === 'boolean')
    return { type: 'blank', on: data.on }
  return null
}

function isIndex(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 100_000
}
