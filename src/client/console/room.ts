import { makeDialog } from '../dialog.ts'
import { earlyComposed, openEarly } from '../early.ts'
import type { RoomPart } from '../room.ts'
import { words } from '../words.ts'
import type { Course } from './course.ts'

/** The room's answers and the open cells, to be written on the second screen. A clicker's keys close it and go on. */
export function makeRoomDialog(room: Promise<RoomPart>, course: Course): { readonly open: () => void } {
  let dialog: HTMLDialogElement | undefined
  const leave = ({ key }: KeyboardEvent): void => {
    const go = { PageDown: course.next, PageUp: course.back }[key]
    if (!dialog?.open || !go) return
    dialog.close()
    go()
  }
  return {
    open: async () => {
      openEarly()
      const { root, open } = await (await room).panel()
      await earlyComposed()
      if (!dialog) {
        dialog = makeDialog('room-dialog', words().controls.room, root)
        dialog.addEventListener('keydown', leave)
      }
      if (!dialog.open) dialog.showModal()
      open()
    },
  }
}
