import { notify } from '../notice.ts'
import { filled } from '../page.ts'
import { roomWords } from './phrases.ts'
import { lengthOf } from './validate.ts'

/** Marks a field that holds more than there is room for, and says so: nothing of a text that was pasted is cut. */
export function watchLength(field: HTMLInputElement, most: number): void {
  field.oninput = () => {
    field.ariaInvalid = String(!hasRoom(field, most))
  }
}

/** Whether all of a field has room; says so where it hasn't. */
export function hasRoom(field: HTMLInputElement, most: number): boolean {
  const n = lengthOf(field.value)
  if (n > most) notify(filled(roomWords().tooLong, { n, m: most }))
  return n <= most
}
