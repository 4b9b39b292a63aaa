import { linkTo } from '../../model/prose.ts'
import { emojiOf } from '../../text/emoji.ts'

/** A mark in a line, and what it becomes. */
export interface Mark {
  /** What stands in every one of them: text without it isn't searched. */
  readonly sign: string
  /** With the flag `g`. It takes no longer than its text is long. */
  readonly pattern: RegExp
  readonly becomes: string | ((found: string, ...groups: string[]) => string)
  /** Whether something is lost, which the author is told. */
  readonly isUnread?: boolean
}

/** A mark that takes whole lines. */
export interface LineMark {
  readonly pattern: RegExp
  readonly becomes?: string
  /** What the last of the lines that follow has in it; not given for one line. */
  readonly until?: RegExp
  readonly isUnread?: boolean
}

/** A box around lines: by its kind and title, and what ends it; null for one whose lines are indented. */
export interface Admonition {
  /** With the groups `kind`, `title`, `colons` and `indented`. */
  readonly begin: RegExp
  readonly end: (groups: Readonly<Record<string, string | undefined>>) => RegExp | null
}

/** What a document must have one of to be looked at. */
export const tools: readonly string[] = [
  '{',
  '[',
  '%',
  '!!!',
  '???',
  ':',
  '==',
  ' ^',
  '@',
  '/',
  'import ',
  '_No',
]

const kinds =
  'note|tip|info|information|warning|danger|caution|important|alert|error|success|failure|fail|bug|example|question|quote|abstract|summary|hint|attention|notice|callout|details|todo|seealso'

/** Of Docusaurus, VitePress and HackMD; of Quarto and Pandoc; of MkDocs; of Hugo's themes and Jekyll's. */
export const admonitions: readonly Admonition[] = [
  {
    begin: new RegExp(
      `^(?<colons>:{3,})\\s*(?<kind>${kinds})\\b(?:\\[(?<label>[^\\]\\n]*)\\])?\\s*(?<title>[^{}\\n]*?)\\s*(?:\\{[^{}\\n]*\\})?\\s*$`,
      'i',
    ),
    end: endOfColons,
  },
  {
    begin:
      /^(?<colons>:{3,})\s*\{[^{}\n]*?\.callout-(?<kind>\w+)(?:(?![^{}\n]*title=)[^{}\n]*|[^{}\n]*?title="(?<title>[^"\n]*)"[^{}\n]*)\}\s*:*\s*$/i,
    end: endOfColons,
  },
  {
    begin: new RegExp(
      `^(?<indented>!!!|\\?\\?\\?\\+?)\\s+(?<kind>${kinds})\\b[\\w ]*(?:"(?<title>[^"\\n]*)")?\\s*$`,
      'i',
    ),
    end: () => null,
  },
  {
    begin: new RegExp(
      `^\\{\\{[<%]\\s*(?:notice\\s+|alert\\s+|callout\\s+|admonition\\s+)?(?:type=)?"?(?<kind>${kinds})"?(?:\\s+(?:title=)?"(?<title>[^"\\n]*)")?[^{}\\n]*[%>]\\}\\}\\s*$`,
      'i',
    ),
    end: () => /^\{\{[<%]\s*\/\s*\w+\s*[%>]\}\}\s*$/,
  },
]

function endOfColons({ colons = ':::' }: Readonly<Record<string, string | undefined>>): RegExp {
  return new RegExp(`^:{${colons.length}}\\s*$`)
}

/** Lines that say nothing to a reader. */
export const lineMarks: readonly LineMark[] = [
  // MDX
  { pattern: /^import\s+(?:[\w*{][^'"\n]{0,300}\sfrom\s+)?['"][^'"\n]+['"];?\s*$/ },
  { pattern: /^export\s+(?:default|const|let|function|async)\s.*[{([]\s*$/, until: /^[})\]]/ },
  { pattern: /^export\s+(?:default\s.*[;>)}]|(?:const|let)\s+\w+\s*=.*|(?:async\s+)?function\s.*\}\s*)$/ },
  { pattern: /^\{\/\*.*\*\/\}\s*$/ },
  { pattern: /^\{\/\*.*$/, until: /\*\/\}/ },
  // Components on lines of their own; what stands between two is read
  {
    pattern: /^\s*(?:<\/?[A-Z][\w.]*(?:\s+[\w:-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|\{[^{}\n]*\}))?)*\s*\/?>\s*)+$/,
    isUnread: true,
  },
  // Liquid, as Jekyll has it: what steers, and code
  { pattern: /^\{%-?\s*highlight\s+([\w+#.-]+)[^%\n]*%\}\s*$/, becomes: '```$1' },
  { pattern: /^\{%-?\s*endhighlight\s*-?%\}\s*$/, becomes: '```' },
  // Obsidian: a comment over several lines
  { pattern: /^%%(?!.*%%).*$/, until: /%%\s*$/ },
  // Contents that a tool fills in
  { pattern: /^(?:\[\[?_?TOC_?\]\]?|\{:\s*toc[^}\n]*\}|[-*]\s+TOC|\[\[_TOC_\]\]|\[toc\])\s*$/i },
  // Google Docs: a line of contents with its page
  { pattern: /^\s*(?:[-*]\s+)?\[[^\]\n]*\t\d+[*_]*\]\(#[^)\n]*\)\s*$/ },
  // GitHub's forms, GitLab's quick actions
  { pattern: /^_No response_\s*$/ },
  {
    pattern:
      /^\/(?:assign|unassign|label|unlabel|relabel|milestone|due|confidential|severity|priority|cc|estimate|spend|epic|iteration|weight|todo|subscribe|close|reopen|title|type|zoom|timeline|page|link|relate)\b.*$/,
  },
  // Containers without a kind that is known
  { pattern: /^:{3,}\s*(?:\{[^{}\n]*\}|[\w-]+)\s*:*\s*$/, isUnread: true },
  { pattern: /^:{3,}\s*$/ },
]

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)'

/** Marks in a line, in the order in which they are read. */
export const marks: readonly Mark[] = [
  // Headings' ids and classes: Google Docs, Pandoc, Quarto, Docusaurus, kramdown
  { sign: '{', pattern: /^(#{1,6}\s.*?)\s*\{:?\s*[#.-][^{}\n]*\}\s*$/g, becomes: '$1' },
  // Attributes: kramdown and MkDocs, Pandoc and Quarto
  { sign: '{:', pattern: /\s*\{:\s*(?:[.#][\w-]|[\w-]+=)[^{}\n]*\}/g, becomes: '' },
  { sign: '{', pattern: /(?<=[)\]`*])\{\s*(?:[.#][\w-]+|[\w-]+=[^{}\s]+)[^{}\n]*\}/g, becomes: '' },
  // Labels of boxes: GitHub's alerts, Obsidian's callouts
  {
    sign: '[!',
    pattern: /^(\s*(?:>\s?)+)\[!([\w-]+)\][-+]?[ \t]*(.*?)\s*$/g,
    becomes: (_, quote, kind = '', title = '') => `${quote}**${title || capital(kind)}**  `,
  },
  // Hugo
  {
    sign: '{{<',
    pattern: /\{\{<\s*(?:figure|img|image)\s([^{}\n]*?)\/?\s*>\}\}/g,
    becomes: (_, attributes = '') => pictureOf(attributes),
  },
  { sign: '{{', pattern: /\{\{[<%]\s*(?:ref|relref)\s+"([^"\n]*)"\s*[%>]\}\}/g, becomes: '$1' },
  { sign: '{{', pattern: /\{\{[<%]\s*\/\s*\w[\w-]*\s*[%>]\}\}/g, becomes: '' },
  { sign: '{{', pattern: /\{\{[<%](?:[^{}\n]|\{(?!\{))*[%>]\}\}/g, becomes: '', isUnread: true },
  // Jekyll
  { sign: '{%', pattern: /\{%-?\s*(?:link|post_url)\s+([^%\n]*?)\s*-?%\}/g, becomes: '$1' },
  { sign: '{%', pattern: /\{%-?\s*include\s[^%\n]*?content="([^"\n]*)"[^%\n]*%\}/g, becomes: '$1' },
  {
    sign: '{%',
    pattern:
      /\{%-?\s*(?:raw|endraw|if|elsif|else|endif|unless|endunless|for|endfor|assign|capture|endcapture|comment|endcomment|case|when|endcase)\b[^%\n]*%\}/g,
    becomes: '',
  },
  { sign: '{%', pattern: /\{%-?[^%\n]*%\}/g, becomes: '', isUnread: true },
  { sign: '{{', pattern: /\{\{-?\s*"([^"\n]*)"\s*(?:\|[^{}\n]*)?\}\}/g, becomes: '$1' },
  { sign: '{{', pattern: /\{\{-?\s*(?:site|page)\.[^{}\n]*\}\}/g, becomes: '' },
  // Obsidian
  { sign: '%%', pattern: /%%[^\n]*?%%/g, becomes: '' },
  {
    sign: '![[',
    pattern: /!\[\[([^[\]|#\n]+\.(?:png|jpe?g|gif|webp|avif|svg))(?:\|[^[\]\n]*)?\]\]/gi,
    becomes: (_, file = '') => `![${file.replace(/\.\w+$/, '')}](<${file}>)`,
  },
  { sign: '![[', pattern: /!\[\[[^[\]\n]*\]\]/g, becomes: '', isUnread: true },
  { sign: '[[', pattern: /\[\[[^[\]|\n]*\|([^[\]\n]*)\]\]/g, becomes: '$1' },
  { sign: '[[', pattern: /\[\[#?([^[\]|#\n]+)(?:#[^[\]|\n]*)?\]\]/g, becomes: '$1' },
  { sign: '==', pattern: /(?<![=\w])==(?=[^\s=])([^=\n]+?)(?<=\S)==(?![=\w])/g, becomes: '$1' },
  { sign: ' ^', pattern: /\s\^[a-z][\w-]{2,}\s*$/gi, becomes: '' },
  // Notion: dates with a mark, links to other pages and to databases, ids in names
  {
    sign: '@',
    pattern: new RegExp(`(?<=^[\\s>*+-]*|\\|\\s*)@(?=${month} \\d{1,2}, \\d{4})`, 'g'),
    becomes: '',
  },
  {
    sign: '.csv)',
    pattern: /(?<!!)\[([^[\]\n]*)\]\((?!https?:)[^()\n]*\.csv\)/g,
    becomes: '$1',
    isUnread: true,
  },
  {
    sign: '](',
    pattern: /(?<!!)\[([^[\]\n]*)\]\((?!https?:)[^()\n]*[0-9a-f]{32}(?:\.(?:md|html))?(?:\?[^()\n]*)?\)/g,
    becomes: '$1',
  },
  { sign: '#', pattern: /^(#{1,6}\s.*?)\s+[0-9a-f]{32}\s*$/g, becomes: '$1' },
  // Emoji by name: GitHub, GitLab, Slack
  {
    sign: ':',
    pattern: /(?<![\w:/]):([a-z][\w+-]*|[+-]1):(?![\w:/])/g,
    becomes: (found, name = '') => emojiOf(name) ?? found,
  },
]

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

function pictureOf(attributes: string): string {
  const said = (name: string): string =>
    new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(` ${attributes}`)?.[1] ?? ''
  return `!${linkTo(said('alt') || said('caption') || said('title'), said('src'))}`
}
