import type { Band, BandMark } from '../../../model/band.ts'
import { lengthIn } from '../../../model/clock.ts'
import { filled } from '../../../model/phrases.ts'
import { type Html, html } from '../../html.ts'
import type { BandWords } from './frame.ts'

/** What a band shows, as a list: its phases and labels in order of time, and its lengths. */
export function sayBand(band: Band, words: BandWords): Html {
  const entries = [...band.labelled, ...phasesAlone(band, words)].toSorted((a, b) => a.at - b.at)
  const items = [
    ...entries.map(({ time, text, phase }) => [
      html`<b>${time}</b> `,
      text,
      phase && ` – ${nameOf(phase, words)}`,
    ]),
    ...lengths(band, words).map((text) => [text]),
  ]
  return html`<ul class="band-said hidden">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** Those that no label stands for. */
function phasesAlone({ phases, labelled }: Band, words: BandWords): readonly Omit<BandMark, 'label'>[] {
  return phases
    .filter(({ marker }) => !labelled.some(({ phase }) => phase?.marker === marker))
    .map((phase) => ({ at: phase.at, time: '', text: nameOf(phase, words), phase: null }))
}

function nameOf(
  { marker, basis }: Pick<Band['phases'][number], 'marker' | 'basis'>,
  { phrases }: BandWords,
): string {
  const name = phrases.phases[marker]
  return basis === 'guess' ? filled(phrases.guess, { phase: name }) : name
}

function lengths({ silence, stretches }: Band, { lang, phrases }: BandWords): readonly string[] {
  const later = stretches.slice(1).map(([from], i) => from - (stretches[i]?.[1] ?? from))
  return [
    ...(silence ? [filled(phrases.silence, { length: lengthIn(silence[1] - silence[0], lang) })] : []),
    ...later.map((gap) => filled(phrases.later, { length: lengthIn(gap, lang) })),
  ]
}
