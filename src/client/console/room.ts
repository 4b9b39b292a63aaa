import { makeDialog } from '../dialog.ts'
import type { RoomPart } from '../room.ts'
import { words } from '../words.ts'

/** The room's answers and the open cells, to be written on the second screen. */
export function makeRoomDialog(room: Promise<RoomPart>): { readonly open: () => void } {
  let dialog: HTMLDialogElement | undefined
  return {
    open: async () => {
      const { root, open } = (await room).panel()
      dialog ??= makeDialog('room-dialog', words().controls.room, root)
      dialog.showModal()
      open()
    },
  }
}
