import { de } from './templates/de.ts'
import { en } from './templates/en.ts'
import { es } from './templates/es.ts'
import { fr } from './templates/fr.ts'
import { ja } from './templates/ja.ts'
import { ko } from './templates/ko.ts'
import { head, layouts, type TemplateLine, type TemplateName } from './templates/layouts.ts'
import { nb } from './templates/nb.ts'
import { pt } from './templates/pt.ts'
import type { TemplateTexts } from './templates/texts.ts'
import { zh } from './templates/zh.ts'

export type { TemplateName } from './templates/layouts.ts'

const texts = { en, de, es, fr, ja, ko, nb, pt, zh } as const satisfies Readonly<
  Record<string, TemplateTexts>
>

/** The first subtag of a language that there are templates in. */
export type TemplateLanguage = keyof typeof texts

export const templateNames = Object.keys(layouts) as readonly TemplateName[]
export const templateLanguages = Object.keys(texts) as readonly TemplateLanguage[]

/** A postmortem to begin with: a document that can be shown, with help in comments. */
export function template(name: TemplateName, language: TemplateLanguage): string {
  return linesOf(name, language)
    .map(({ text }) => `${text}\n`)
    .join('')
}

/** Whether a line of a document stands there as a template has it. */
export function isSampleLine(line: string): boolean {
  return sampleLines.has(line.trim())
}

const sampleLines: ReadonlySet<string> = new Set(
  templateLanguages.flatMap((language) =>
    templateNames.flatMap((name) =>
      linesOf(name, language).flatMap(({ text, isSample }) => (isSample ? [text] : [])),
    ),
  ),
)

function linesOf(name: TemplateName, language: TemplateLanguage): readonly TemplateLine[] {
  return [...head(texts[language], language), ...layouts[name].flatMap((part) => part(texts[language]))]
}
