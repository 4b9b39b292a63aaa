import { element } from '../element.ts'
import type { Link } from '../link.ts'
import { notify } from '../notice.ts'
import { words } from '../page.ts'

/** How far an arrow key moves the spotlight, in parts of the slide. */
const stride = 0.03

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** `open` switches it on and off. While it is on, pointing at the slide here throws light on the same place in the audience's window. */
export function makeSpotlight(
  box: HTMLElement,
  link: Link,
  switched: (on: boolean) => void,
): { readonly open: () => void } {
  let [isOn, x, y] = [false, 0.5, 0.5]
  const pad = element('div', { class: 'spot-pad', tabindex: '0', role: 'application' })
  pad.setAttribute('aria-label', words().spotlightHint)
  pad.hidden = true
  box.after(pad)
  const move = (toX: number, toY: number): void => {
    ;[x, y] = [within(toX), within(toY)]
    pad.style.setProperty('--x', `${x * 100}%`)
    pad.style.setProperty('--y', `${y * 100}%`)
    link.send('point', { on: isOn, x, y })
  }
  const point = ({ clientX, clientY }: PointerEvent): void => {
    const { left, top, width, height } = pad.getBoundingClientRect()
    move((clientX - left) / width, (clientY - top) / height)
  }
  for (const event of ['pointermove', 'pointerdown'] as const) pad.addEventListener(event, point)
  pad.addEventListener('keydown', (event) => {
    const [byX, byY] = directions[event.key] ?? [0, 0]
    if (byX === 0 && byY === 0) return
    event.preventDefault()
    move(x + byX * stride, y + byY * stride)
  })
  return {
    open: () => {
      isOn = !isOn
      pad.hidden = !isOn
      if (isOn) pad.focus()
      move(x, y)
      switched(isOn)
      if (isOn) notify(words().spotlightHint)
    },
  }
}

function within(part: number): number {
  return Math.min(Math.max(part, 0), 1)
}
