import { element } from '../element.ts'
import { showTitle, titleOf } from '../title.ts'
import { consoleData, filled, words } from '../words.ts'
import type { Part } from './part.ts'
import { stepsOf } from './steps.ts'

/** Which slide of how many, of which section, and how far in its steps. */
export function makePlace(sections: () => readonly HTMLElement[]): Part {
  const number = element('b')
  const title = element('span', { class: 'place-title' })
  const section = element('span', { class: 'place-section' })
  const step = element('span', { class: 'place-step' })
  return {
    root: element('p', { class: 'place' }, number, section, title, step),
    show: ({ index, step: taken }) => {
      const all = sections()
      const steps = stepsOf(all[index])
      const heading = consoleData().slides[index]?.section ?? ''
      number.textContent = filled(words().of, { n: index + 1, m: all.length })
      title.textContent = titleOf(all[index])
      showTitle(index, all[index], words().console)
      section.textContent = heading === title.textContent ? '' : heading
      step.textContent = steps > 0 ? filled(words().step, { n: taken + 1, m: steps + 1 }) : ''
    },
  }
}
