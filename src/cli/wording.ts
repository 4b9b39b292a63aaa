/** "1 talk", "2 talks". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** "0.8 s". */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** A word as a shell takes it for one. */
export function shellWord(word: string): string {
  return /^[\w./~:\\-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
