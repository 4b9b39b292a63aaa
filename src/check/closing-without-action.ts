import { isUnmet } from './context/matters.ts'
import { ask } from './rule/ask.ts'
import type { DocumentRule } from './rule/rule.ts'

export const closingWithoutAction: DocumentRule = {
  name: 'closing-without-action',
  isEnglish: true,
  check: (context) => {
    const { closing } = context.postmortem
    const themes = (closing?.markdown ?? '').split(/[.;:!?\n]\s+|,\s+(?:and\s+)?|\sand\s/).flatMap(themeIn)
    return themes
      .filter((theme) => isUnmet(theme, context))
      .flatMap((it) => ask(context, 'namedWithoutAction', { it }, (closing?.spans ?? []).slice(0, 1)))
  },
}

/** "improved cross-team coordination" is about cross-team coordination. */
function themeIn(part: string): readonly string[] {
  const [, theme = ''] =
    /\b(?:better|improved|improving|robust|stronger|clearer|closer|tighter|need for|importance of)\s+((?:[\w/-]+\s?){1,4})[.\s]*$/i.exec(
      part,
    ) ?? []
  const words = theme.replace(/^(?:better|improved|more|stronger|robust|an?|the)\s+/i, '').trim()
  return words ? [words] : []
}
