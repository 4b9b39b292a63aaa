/**
 * How often a property is tried with what chance gives it, where every try takes long: a tenth of the number, all of it with
 * `PATCHDECK_CASES=all`.
 */
export function cases(all: number): { readonly numRuns: number } {
  return { numRuns: process.env.PATCHDECK_CASES === 'all' ? all : Math.ceil(all / 10) }
}
