import { addStyles } from './element.ts'
import type { Commands, Link, Partner } from './link.ts'
import { notify } from './notice.ts'
import { type Answers, makeAnswers } from './room/answers.ts'
import { makeDrafts } from './room/draft.ts'
import { fitAnswers } from './room/fit.ts'
import type { Panel } from './room/panel.ts'
import { makeSlots } from './room/slots.ts'
import { makeStore } from './room/store.ts'
import { makeTakingButton } from './room/taking.ts'
import { widenFilled } from './room/widen.ts'
import { roomWords } from './room/words.ts'
import styles from './theme/room.css?url'

/** The room's part of a window: what it has answered, on the slides and in the console. */
export interface RoomPart {
  /** Takes what another window has said, with its place in the order of what was said. */
  readonly take: (command: Commands['room'], at: number) => void
  /** Joins the other windows. */
  readonly connect: (link: Link) => void
  /** Opens a line on the last slide. */
  readonly open: () => void
  /** All of it once more, for a dialog; `open` is to be called when it is there. */
  readonly panel: () => Promise<Pick<Panel, 'root' | 'open'>>
}

/**
 * Draws on the page's slides what was kept, and keeps what is said from now on. `drawn` is called at every change. A deck
 * shows the line that was half written there.
 */
export async function startRoom(role: Partner['role'], drawn: () => void = () => {}): Promise<RoomPart> {
  // What is tried for its size needs its fonts and its styles.
  await Promise.all([addStyles(styles), document.fonts.ready])
  const store = makeStore(() => notify(roomWords().notKept))
  let link: Link | null = null
  const drafts = makeDrafts(role, () => link)
  const arrange = (): void => drawClosing(answers)
  const answers = makeAnswers(store, drafts, arrange, [makeTakingButton(store.room)])
  const slots = makeSlots(store)
  let panel: Panel | null = null
  const draw = (): void => {
    answers.draw()
    panel?.draw()
    slots.draw()
    for (const section of document.querySelectorAll<HTMLElement>('.slides > [data-kind="actions"]'))
      widenFilled(section)
    arrange()
    drawn()
  }
  store.watch(draw)
  document.addEventListener('patchdeck:edited', draw)
  draw()
  if (role === 'deck') answers.restore()
  else void loadPanel()
  return {
    take: store.take,
    connect: (joined) => {
      link = joined
      store.connect(joined)
    },
    open: answers.open,
    panel: async () => {
      const { makePanel } = await loadPanel()
      panel ??= makePanel(store, drafts)
      const { root, open } = panel
      return {
        root,
        open: () => {
          draw()
          open()
        },
      }
    },
  }
}

/** Only the console has it. */
function loadPanel(): Promise<typeof import('./room/panel.ts')> {
  return import('./room/panel.ts')
}

/** The last slide's open hunk holds the answers; an edit of the source brings a new slide. */
function drawClosing(answers: Answers): void {
  const section = document.querySelector<HTMLElement>('.slides > [data-kind="closing"]')
  const hunk = section?.querySelector<HTMLElement>('.open-hunk')
  if (!section || !hunk) return
  if (!hunk.contains(answers.root)) {
    hunk.replaceChildren(answers.root)
    // reveal.js would take a finger's stroke through a long list for one to the next slide.
    hunk.dataset.preventSwipe = ''
    hunk.onclick = ({ target }) => isFree(target) && answers.open()
  }
  fitAnswers(section, answers.isEmpty())
}

/** Whether a click was meant for the hunk, not for what stands in it. */
function isFree(target: EventTarget | null): boolean {
  return target instanceof Element && !target.closest('button, input, select, a, .overview')
}
