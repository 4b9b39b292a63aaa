import type { Link } from '../link.ts'
import { notify } from '../notice.ts'
import { openWindow } from '../windows.ts'
import { words } from '../words.ts'
import { learnScreens, moveToOtherScreen, otherScreen } from './screens.ts'

/** What opens the audience's window, once the screens are known as far as they may be. */
export async function makeAudience(link: Link): Promise<{ readonly open: () => void }> {
  await learnScreens()
  return { open: () => openAudience(link) }
}

/** Opens the deck alone: on the other screen where the browser lets us, else to be moved there. */
function openAudience(link: Link): void {
  const screen = otherScreen()
  const place = screen
    ? `left=${screen.availLeft},top=${screen.availTop},width=${screen.availWidth},height=${screen.availHeight},fullscreen`
    : 'width=1280,height=720'
  const opened = openWindow('deck', `popup,${place}`, link)
  if (!opened || screen) return
  notify(words().dragIt)
  moveToOtherScreen(opened)
}
