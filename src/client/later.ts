/** Something that opens over the page. */
export interface Opening {
  readonly open: () => void
}

/** The same before it is there: what the first look doesn't need is loaded and made right behind it, or when it is opened. */
export function later(load: () => Promise<Opening>): Opening {
  let made: Promise<Opening> | undefined
  const get = (): Promise<Opening> => {
    made ??= load()
    return made
  }
  setTimeout(get)
  return { open: () => void get().then(({ open }) => open()) }
}
