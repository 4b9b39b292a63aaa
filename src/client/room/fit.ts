import { onTrial } from './trial.ts'

/** How many sets of sizes the last slide has once there are answers, largest first: `theme/room/levels.css`. */
const levels = 6

/** Sets the last slide as large as its answers allow. With `isEmpty` it looks as it was made. */
export function fitAnswers(section: HTMLElement, isEmpty: boolean): void {
  const box = section.querySelector<HTMLElement>('.answers-box')
  if (!box) return
  box.style.maxHeight = ''
  if (isEmpty) {
    delete section.dataset.room
    return
  }
  const { level, height } = onTrial(section, fitting)
  section.dataset.room = String(level)
  if (height !== null) box.style.maxHeight = `${height}px`
}

/**
 * The largest level at which all lines have room. Where none has, the last one, and how high the list may be so that
 * it begins with a whole line.
 */
function fitting(copy: HTMLElement): { readonly level: number; readonly height: number | null } {
  const box = copy.querySelector<HTMLElement>('.answers-box') ?? copy
  let level = 0
  do {
    level += 1
    copy.dataset.room = String(level)
  } while (!holdsAll(box) && level < levels)
  return { level, height: holdsAll(box) ? null : heightOfLast(box) }
}

function holdsAll({ scrollHeight, clientHeight }: HTMLElement): boolean {
  return scrollHeight <= clientHeight + 1
}

/** How high as many of the last lines are as have room. */
function heightOfLast(box: HTMLElement): number {
  let height = 0
  for (const line of [...box.querySelectorAll<HTMLElement>('.answer')].reverse()) {
    if (height + line.offsetHeight > box.clientHeight) break
    height += line.offsetHeight
  }
  return height
}
