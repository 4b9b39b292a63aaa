import { button, element } from '../element.ts'
import { words } from '../page.ts'
import { isRecord, keep, recall } from '../storage.ts'

/** Of 20 px. */
const sizes = [1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const
const fonts = ['sans', 'serif', 'mono'] as const

interface Kept {
  /** Among the sizes, from 0. */
  readonly size: number
  readonly font: (typeof fonts)[number]
}

/** How the notes are set, and the buttons that change it. */
export interface Lettering {
  readonly root: HTMLElement
  readonly larger: () => void
  readonly smaller: () => void
  /** Goes on to the next typeface, and tells which it is. */
  readonly font: () => string
}

/** Notes as large, and in the typeface, as the speaker likes; kept for each deck. */
export function makeTypeface(page: HTMLElement): Lettering {
  let kept: Kept = recall('lettering', isKept) ?? { size: 1, font: 'sans' }
  const set = (next: Kept): void => {
    kept = next
    page.style.setProperty('--notes-size', String(sizes[kept.size]))
    page.dataset.font = kept.font
    keep('lettering', kept)
  }
  const resize = (by: number) => (): void =>
    set({ ...kept, size: Math.min(Math.max(kept.size + by, 0), sizes.length - 1) })
  const [smaller, larger] = [resize(-1), resize(1)]
  const font = (): string => {
    const next = fonts[(fonts.indexOf(kept.font) + 1) % fonts.length] ?? 'sans'
    set({ ...kept, font: next })
    return words().fonts[next]
  }
  set(kept)
  const { controls } = words()
  const root = element(
    'div',
    { class: 'lettering', role: 'group', 'aria-label': controls.font },
    button('Aa', font, { 'aria-label': `Aa: ${controls.font}`, title: controls.font }),
    button('A−', smaller, { 'aria-label': `A−: ${controls.smaller}`, title: controls.smaller }),
    button('A+', larger, { 'aria-label': `A+: ${controls.larger}`, title: controls.larger }),
  )
  return { root, smaller, larger, font }
}

function isKept(value: unknown): value is Kept {
  return (
    isRecord(value) && sizes.some((_, i) => i === value.size) && fonts.some((font) => font === value.font)
  )
}
