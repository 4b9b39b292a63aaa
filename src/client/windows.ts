import { notify } from './notice.ts'

/** The address of this deck's console. */
export function consoleAddress(): string {
  return new URL('?speaker', location.href.split('#')[0]).href
}

/** Opens the console beside the deck; where the browser blocks it, the page says where to find it. */
export function openConsole(): void {
  const opened = window.open(consoleAddress(), 'patchdeck-console', 'popup,width=1280,height=800')
  if (!opened) notify('The browser blocked the window. The console is at', consoleAddress())
}

/** Opens the deck alone, to be moved to the projector. */
export function openAudience(): void {
  const address = `${location.origin}${location.pathname}${location.hash}`
  const opened = window.open(address, 'patchdeck-audience', 'popup,width=1280,height=720')
  if (!opened) notify('The browser blocked the window. The deck is at', address)
}
