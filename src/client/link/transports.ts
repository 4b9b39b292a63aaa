import { deckPath } from '../storage.ts'

/** The ways to the other windows. */
export interface Ways {
  readonly post: (data: unknown) => void
  /** Hands on what came from one window to those that can't have heard it. */
  readonly relay: (data: unknown, source: Window) => void
  /** Takes in a window that this one has opened. */
  readonly join: (opened: Window) => void
}

/**
 * A BroadcastChannel of the deck's address, and postMessage between a window and the one that opened it: for
 * browsers without the former, and for files, each of which some browsers take for an origin of its own.
 *
 * `receive` says whether it was a message of ours; its source is null where it came by the channel.
 */
export function openWays(receive: (data: unknown, source: Window | null) => boolean): Ways {
  const channel = openChannel((data) => receive(data, null))
  const windows = new Set<Window>(canReachOpener() ? [window.opener] : [])
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== self.origin || !source || source === window) return
    if (receive(data, source as Window)) windows.add(source as Window)
  })
  const send = (data: unknown, except: Window | null): void => {
    for (const one of windows) {
      if (one.closed) windows.delete(one)
      else if (one !== except) one.postMessage(data, self.origin === 'null' ? '*' : self.origin)
    }
  }
  return {
    post: (data) => {
      channel?.postMessage(data)
      send(data, null)
    },
    relay: send,
    join: (opened) => void windows.add(opened),
  }
}

/** Whether the window that opened this one is of our site. Null when no window has opened it, or it is closed. */
export function isOpenerOurs(): boolean | null {
  const opener: Window | null = window.opener
  if (!opener || opener.closed) return null
  // Files are strangers to each other; what they say is looked at all the same.
  if (location.protocol === 'file:') return true
  try {
    return opener.location.origin === location.origin
  } catch {
    return false
  }
}

function canReachOpener(): boolean {
  return isOpenerOurs() === true
}

function openChannel(receive: (data: unknown) => void): BroadcastChannel | null {
  if (!('BroadcastChannel' in window)) return null
  const channel = new BroadcastChannel(`patchdeck:${deckPath()}`)
  channel.addEventListener('message', ({ data }) => receive(data))
  return channel
}
