/** Something that opens over the page. */
export interface Opening {
  readonly open: () => void
}

/** The same before it is loaded: it is loaded and made when it is first opened. */
export function later(load: () => Promise<Opening>): Opening {
  let made: Promise<Opening> | undefined
  return {
    open: () => {
      made ??= load()
      made.then(({ open }) => open())
    },
  }
}
