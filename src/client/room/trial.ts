/**
 * Lays out a copy of a slide, since a slide that isn't on is not laid out, and returns what `measure` finds in it.
 * Its lengths are pixels of the stage.
 */
export function onTrial<T>(section: HTMLElement, measure: (copy: HTMLElement) => T): T {
  const copy = section.cloneNode(true) as HTMLElement
  for (const name of ['id', 'style', 'hidden']) copy.removeAttribute(name)
  copy.className = 'room-trial'
  document.body.append(copy)
  const found = measure(copy)
  copy.remove()
  return found
}
