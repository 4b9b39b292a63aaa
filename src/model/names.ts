/** A person as the documents write the name, and what stands for it in public. */
export interface Alias {
  readonly name: string
  /** Null for a neutral word, or the team where one is known. */
  readonly role: string | null
}

/** Whose names a public site does without. */
export interface NameWish {
  /** Authors, owners of actions and handles too, beside those listed. */
  readonly isForAll: boolean
  readonly aliases: readonly Alias[]
}

/** Every name stays. */
export const noNames: NameWish = { isForAll: false, aliases: [] }

/** A name that was replaced, by what, and how often. */
export interface Replacement {
  readonly name: string
  readonly role: string
  readonly count: number
}
