import type { ChangeState } from '../../model/change.ts'
import { type Html, html } from '../html.ts'

/** One stroke a state, in a square of 16: what tells the states apart where colour can't. */
const strokes: Readonly<Record<ChangeState, string>> = {
  // A tick, a wave, an exclamation mark, a minus, a plus.
  done: 'M2 8.5L6.5 13L14 3.5',
  moved: 'M1.5 9.5C4 4 6.5 5.5 8 8S12 12 14.5 6.5',
  overdue: 'M8 2V10M8 13V14.5',
  declined: 'M2.5 8H13.5',
  new: 'M8 2.5V13.5M2.5 8H13.5',
  // An arrow up, one down, a question mark.
  'taken-proposal': 'M8 14V2.5M3 7.5L8 2.5L13 7.5',
  'dropped-proposal': 'M8 2V13.5M3 8.5L8 13.5L13 8.5',
  'open-proposal': 'M4.5 5.5C4.5 1 11.5 1 11.5 5.5C11.5 8 8 7.5 8 10.5M8 13V14.5',
  // A cross, an equals sign.
  gone: 'M3 3L13 13M13 3L3 13',
  unchanged: 'M2.5 5.5H13.5M2.5 10.5H13.5',
}

/** The sign of a state as a picture of its own, beside a word that says the same. */
export function signOf(state: ChangeState): Html {
  return html`<svg class="sign" aria-hidden="true" viewBox="0 0 16 16"><path d="${strokes[state]}"/></svg>`
}

/** The sign of a state in a picture: the corner of its square with the lesser numbers, and its size, in pixels. */
export function drawSign(state: ChangeState, x: number, y: number, size: number): Html {
  return html`<path class="sign" transform="translate(${round(x)} ${round(y)}) scale(${round(size / 16)})" d="${strokes[state]}"/>`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
