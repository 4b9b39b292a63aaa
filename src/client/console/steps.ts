/** Where the talk stands: a slide, from 0, and how many of its steps have been taken. */
export interface Position {
  readonly index: number
  readonly step: number
}

/** How many steps a slide has. */
export function stepsOf(section: HTMLElement | undefined): number {
  return section ? groupsOf(section).length : 0
}

/** Shows a copy of a slide as it is after some of its steps. */
export function takeSteps(copy: HTMLElement, step: number): void {
  for (const [i, group] of groupsOf(copy).entries())
    for (const one of group) one.classList.toggle('visible', i < step)
}

/** What a press on "next" leads to: a step, else the next slide; at the end the same place. */
export function placeAfter({ index, step }: Position, steps: readonly number[]): Position {
  if (step < (steps[index] ?? 0)) return { index, step: step + 1 }
  return index + 1 < steps.length ? { index: index + 1, step: 0 } : { index, step }
}

/** What a press on "back" leads to; as in reveal.js a slide is entered from behind with all its steps taken. */
export function placeBefore({ index, step }: Position, steps: readonly number[]): Position {
  if (step > 0) return { index, step: step - 1 }
  return index > 0 ? { index: index - 1, step: steps[index - 1] ?? 0 } : { index, step }
}

/** The parts that come one by one, in reveal.js's order: by their numbers, then one by one those that have none. */
function groupsOf(section: HTMLElement): readonly (readonly HTMLElement[])[] {
  const numbered = new Map<number, HTMLElement[]>()
  const single: HTMLElement[][] = []
  for (const one of section.querySelectorAll<HTMLElement>('.fragment')) {
    const number = Number.parseInt(one.dataset.fragmentIndex ?? '', 10)
    if (Number.isNaN(number)) single.push([one])
    else numbered.set(number, [...(numbered.get(number) ?? []), one])
  }
  return [...[...numbered].sort(([a], [b]) => a - b).map(([, group]) => group), ...single]
}
