/**
 * Lets no message of another site reach anything on this page. reveal.js would take some for commands, `configure` among
 * them, whoever sends them. It has to come before all other listeners: those of one window are asked in their order.
 */
export function keepOut(): void {
  const stop = (event: MessageEvent): void => {
    if (event.origin !== self.origin) event.stopImmediatePropagation()
  }
  addEventListener('message', stop, { capture: true })
}
