import { element } from '../element.ts'
import type { Commands } from '../link.ts'

/** The speaker's spotlight over the slide: all but a circle grows dim. */
export function makeSpot(): { readonly show: (point: Commands['point']) => void; readonly hide: () => void } {
  const spot = element('div', { class: 'spot', 'aria-hidden': 'true' })
  spot.hidden = true
  document.body.append(spot)
  return {
    show: ({ on, x, y }) => {
      const stage = document.querySelector('.reveal .slides')?.getBoundingClientRect()
      spot.hidden = !on || !stage
      if (!stage) return
      spot.style.setProperty('--x', `${stage.left + x * stage.width}px`)
      spot.style.setProperty('--y', `${stage.top + y * stage.height}px`)
    },
    hide: () => {
      spot.hidden = true
    },
  }
}
