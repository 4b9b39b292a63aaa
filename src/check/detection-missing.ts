import { placesOfActions, whatOf } from './context/actions.ts'
import { causesOf, titleMatter } from './context/matters.ts'
import { ask } from './rule/ask.ts'
import { quotationOf } from './rule/quotation.ts'
import { complain, type DocumentRule } from './rule/rule.ts'
import { shortened } from './rule/wording.ts'
import { detecting } from './vocabulary/verbs.ts'

export const detectionMissing: DocumentRule = {
  name: 'detection-missing',
  isEnglish: true,
  check: (context) => {
    const { actions } = context
    const readable = actions.filter(({ what }) => what.text.trim().split(/\s+/).length > 2)
    const isDetected = actions.some((action) => action.kind === 'detect' || detecting.test(whatOf(action)))
    if (readable.length < 2 || isDetected) return []
    const [cause] = causesOf(context)
    const matters = [cause && cause.said.length <= 90 ? cause.said : null, titleMatter(context)]
    const it = matters.find((matter) => matter !== null && quotationOf(matter) !== null) ?? null
    const places = placesOfActions(actions)
    return [
      ...complain(places, ({ length }) => ({
        message: `None of the ${length} actions would notice ${it ? `"${shortened(it, 60)}"` : 'it'} next time.`,
        hint: 'Add what will tell you: an alert, a probe, a dashboard.',
      })),
      ...(it
        ? ask(context, 'undetected', { it }, places.slice(0, 1))
        : ask(context, 'noFirstSign', {}, places.slice(0, 1))),
    ]
  },
}
