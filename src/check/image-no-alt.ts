import { complain, type DocumentRule } from './rule/rule.ts'
import { number } from './rule/wording.ts'

export const imageNoAlt: DocumentRule = {
  name: 'image-no-alt',
  check: ({ passages }) => {
    const bare = passages.flatMap(({ markdown, span }) =>
      markdown.split('\n').flatMap((text, i) => {
        const [words] =
          /!\[\s*\](?:\((?:data:[^)]*|[^)]{0,2000})\)|\[[^\]]{0,500}\])/.exec(text.replace(/`[^`]*`/g, '')) ??
          []
        const line = Math.min(span.line + i, span.endLine)
        return words ? [{ path: span.path, line, endLine: line, words }] : []
      }),
    )
    return complain(bare, ({ length }) => ({
      message: `${number(length, 'image', 'has', 'have')} no description.`,
      hint: 'Say between the brackets what it shows: ![Queue length over the day](queue.png).',
    }))
  },
}
