/** What takes long is tried with a part of its cases, unless `PATCHDECK_CASES=all` asks for all of them. */
const isAll = process.env.PATCHDECK_CASES === 'all'

/** How often a property is tried with what chance gives it: a tenth of the number. */
export function cases(all: number): { readonly numRuns: number } {
  return { numRuns: isAll ? all : Math.ceil(all / 10) }
}

/** Of cases that are written down, one in three, from the first on. */
export function few<T>(all: readonly T[]): readonly T[] {
  return isAll ? all : all.filter((_, i) => i % 3 === 0)
}
