import type { Manuscript } from '../../../model/manuscript.ts'
import type { Room } from '../../../model/room.ts'
import type { TakeHomeData } from '../../../model/takehome.ts'
import { saveText } from '../../copy.ts'
import { element } from '../../element.ts'
import { filled } from '../../words.ts'
import { workingDaysAfter } from './days.ts'
import { isCurrent } from './manuscript.ts'
import { actionNamed } from './rows.ts'

interface Around {
  readonly source: Manuscript
  readonly data: TakeHomeData
  /** Makes a button that takes something along where there is something. */
  readonly taking: (label: string, take: (said: Room) => void) => HTMLButtonElement
  readonly say: (...sentences: readonly string[]) => void
}

/** The button that saves the patch, and what it is to make of new lines. */
export function makePatchPart({ source, data, taking, say }: Around): HTMLElement {
  const { newLinesAre, asProposed, asDecided, savePatch } = data.words
  const choice = element(
    'select',
    {},
    element('option', { value: 'proposed' }, asProposed),
    element('option', { value: 'decided' }, asDecided),
  )
  const save = taking(savePatch, (said) => {
    makePatch(source, said, choice.value === 'decided', data).then((sentences) => say(...sentences))
  })
  save.classList.add('take-patch')
  return element('div', { class: 'buttons' }, save, element('label', {}, `${newLinesAre} `, choice))
}

/** Saves the patch, and says what came of it. What makes it is loaded when it is first wanted. */
async function makePatch(
  source: Manuscript,
  said: Room,
  isDecided: boolean,
  { words, slug }: TakeHomeData,
): Promise<readonly string[]> {
  const [{ madeOf }, isSame] = await Promise.all([import('./made.ts'), isCurrent()])
  if (!isSame) return [words.changed]
  const { patch, left } = madeOf(source, said, { isDecided, decideBy: workingDaysAfter(new Date(), 2) })
  const list = left.map(
    (key) => `${actionNamed(key.replace(/\/\w+$/, ''), source)}: ${said.fills[key] ?? ''}`,
  )
  const leftOut = left.length > 0 ? [filled(words.leftOut, { list: list.join('; ') })] : []
  if (patch.text === '') return leftOut
  const name = `${slug}.patch`
  saveText(name, 'text/x-diff', patch.text)
  const where = filled(words.applyIt, { command: `git apply ${name}`, file: patch.file })
  return [filled(words.saved, { name }), where, ...leftOut]
}
