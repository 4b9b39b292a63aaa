/** What shells give for a program that a signal has ended. */
const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

type Signal = keyof typeof codes

/** As much of Node's process as is needed. */
export interface Running {
  readonly on: (signal: Signal, listener: () => void) => unknown
  readonly off: (signal: Signal, listener: () => void) => unknown
  readonly exit: (code: number) => never
}

/**
 * Ends a program at a signal as it would end by itself, with all that is left to be done then. Only for as long as there
 * is something to be taken away: a signal that is listened to waits for the end of a computation, and one that isn't
 * ends it at once.
 *
 * @returns What stops listening.
 */
export function endOnSignals(running: Running): () => void {
  const listeners = Object.entries(codes).map(([signal, code]) => {
    const listener = (): void => running.exit(code)
    running.on(signal as Signal, listener)
    return (): unknown => running.off(signal as Signal, listener)
  })
  return () => {
    for (const stop of listeners) stop()
  }
}
