/**
 * Everything that may stand in a document, repeated and nested: each construct as a function from a length in letters to
 * a document of about that length. Constructs of CommonMark, of GFM, of Mermaid fences, and of postmortems.
 */
export type Construct = (length: number) => string

/** One unit again and again, in a section with this heading. */
function repeated(unit: string, heading = 'Summary'): Construct {
  return (length) => inSection(heading, unit.repeat(Math.ceil(length / unit.length)))
}

/** Units that differ by their number, counted from 0. */
function numbered(unit: (i: number) => string, heading = 'Summary'): Construct {
  return (length) => {
    const count = Math.ceil(length / unit(10_000).length)
    return inSection(heading, Array.from({ length: count }, (_, i) => unit(i)).join(''))
  }
}

/** One unit in another, as deep as the length allows. */
function nested(open: string, close: string, inner = 'a'): Construct {
  return (length) => {
    const depth = Math.ceil(length / (open.length + close.length))
    return inSection('Summary', `${open.repeat(depth)}${inner}${close.repeat(depth)}`)
  }
}

/** The same nests of some depth, one after another: a bound on depth alone lets them through. */
function nests(open: string, close: string, depth: number, end = '\n\n'): Construct {
  return repeated(`${open.repeat(depth)}a${close.repeat(depth)}${end}`)
}

/** A line at each depth, down to one and up again: `- a`, `  - a`, … */
function stairs(line: (depth: number) => string, depth: number): Construct {
  return repeated(`${Array.from({ length: depth }, (_, i) => line(i)).join('')}\n`)
}

/** What stands in a line, in as many paragraphs as it takes: one of them may have 100,000 letters. */
function inParagraphs(constructs: Readonly<Record<string, Construct>>): Readonly<Record<string, Construct>> {
  const spread =
    (construct: Construct): Construct =>
    (length) => {
      const [title, heading, ...rest] = construct(Math.min(length, longest)).split('\n\n')
      return [title, heading, ...Array(Math.ceil(length / longest)).fill(rest.join('\n\n'))].join('\n\n')
    }
  return Object.fromEntries(Object.entries(constructs).map(([name, one]) => [name, spread(one)]))
}

const longest = 90_000

/** Any text below a title. */
function below(text: (length: number) => string): Construct {
  return (length) => `# Outage\n\n${text(length)}`
}

function inSection(heading: string, text: string): string {
  return `# Outage\n\n## ${heading}\n\n${text}\n`
}

function times(text: string, length: number): string {
  return text.repeat(Math.max(1, Math.ceil(length / text.length)))
}

function clock(i: number): string {
  const [hour, minute] = [Math.floor(i / 60) % 24, i % 60]
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const headings: Readonly<Record<string, Construct>> = {
  'headings, one after another': repeated('## a\n'),
  'headings with text': repeated('## a\n\nb\n\n'),
  'headings of other names': numbered((i) => `## Part ${i}\n\nText.\n\n`),
  'headings of six levels': repeated('# a\n## b\n### c\n#### d\n##### e\n###### f\n'),
  'headings of six levels with text': numbered((i) => `${'#'.repeat(1 + (i % 6))} a${i}\n\nb\n\n`),
  'headings without words': repeated('#\n'),
  titles: repeated('# a\n\nb\n\n'),
  'setext headings': repeated('a\n=\n\nb\n-\n\n'),
  'a setext heading of many lines': (length) => inSection('Summary', `${times('a\n', length)}=`),
  'a heading': (length) => inSection('Summary', `## ${times('word ', length)}`),
  'a heading of digits': (length) => inSection('Summary', `## ${times('1', length)}`),
  'closing marks of headings': (length) => inSection('Summary', `## a ${times('#', length)}`),
}

const lists: Readonly<Record<string, Construct>> = {
  items: repeated('- a\n'),
  'items of other words': numbered((i) => `- item ${i} of the list\n`),
  'items without words': repeated('-\n'),
  'items with blank lines': repeated('- a\n\n'),
  'items of changing markers': repeated('- a\n+ a\n* a\n'),
  'items of two paragraphs': repeated('- a\n\n  b\n'),
  'numbered items': numbered((i) => `${i + 1}. a\n`),
  'numbered items of the same number': repeated('1. a\n'),
  'task items': repeated('- [ ] a\n- [x] b\n'),
  'items of headings': repeated('- # a\n'),
  'items of quotations': repeated('- > a\n'),
  'items of code': repeated('-     a\n'),
  'items of rules': repeated('- ---\n'),
  'items in one line': nested('- ', ''),
  'numbered items in one line': nested('1. ', ''),
  'items of ten levels': nests('- ', '', 10),
  'items of 38 levels': nests('- ', '', 38),
  'items as stairs': stairs((depth) => `${'  '.repeat(depth)}- a\n`, 12),
  'items as deep stairs': stairs((depth) => `${'  '.repeat(depth)}- a\n`, 39),
  'items as endless stairs': below((length) => {
    const depth = Math.floor(Math.sqrt(length))
    return Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a\n`).join('')
  }),
  'items and quotations as stairs': stairs((depth) => `${'> - '.repeat(depth + 1)}a\n`, 19),
  'an item of many paragraphs': (length) => inSection('Summary', `- a\n${times('\n  b\n', length)}`),
  'an item of many lines': (length) => inSection('Summary', `- a\n${times('  b\n', length)}`),
  'an item of lazy lines': (length) => inSection('Summary', `- a\n${times('b\n', length)}`),
  'an item of blank lines': (length) => inSection('Summary', `- a\n${times('\n', length)}  b`),
  'indented lines in an item': (length) => inSection('Summary', `- a\n${times('\n      b\n', length)}`),
}

const quotes: Readonly<Record<string, Construct>> = {
  quotations: repeated('> a\n\n'),
  'quotations without words': repeated('>\n\n'),
  'lines of a quotation': repeated('> a\n'),
  'blank lines of a quotation': repeated('>\n'),
  'paragraphs of a quotation': repeated('> a\n>\n'),
  'quotations in each other': nested('> ', ''),
  'quotations in each other, without blanks': nested('>', ''),
  'quotations of 38 levels': nests('> ', '', 38),
  'quotations of 38 levels, line by line': repeated(`${'> '.repeat(38)}a\n`),
  'quotations as stairs': stairs((depth) => `${'> '.repeat(depth + 1)}a\n`, 39),
  'quotations of lazy lines': (length) => inSection('Summary', `${'> '.repeat(30)}${times('a\n', length)}`),
  'quotations of items': repeated('> - a\n'),
  'quotations of headings': repeated('> # a\n'),
  'quotations of code': repeated('> ```\n> a\n> ```\n\n'),
  'quotations of tables': repeated('> | a | b |\n> |---|---|\n> | c | d |\n\n'),
  alerts: repeated('> [!NOTE]\n> a\n\n'),
}

const code: Readonly<Record<string, Construct>> = {
  fences: repeated('```\n```\n'),
  'fences of code': repeated('```js\na\n```\n\n'),
  'fences of tildes': repeated('~~~\n~~~\n'),
  'fences of languages': numbered((i) => `\`\`\`l${i}\na\n\`\`\`\n`),
  'fences that nothing closes': repeated('```\n'),
  'a fence': (length) => inSection('Summary', `\`\`\`\n${times('let a = 1\n', length)}\`\`\``),
  'a fence of blank lines': (length) => inSection('Summary', `\`\`\`\n${times('\n', length)}\`\`\``),
  'a fence of one line': (length) => inSection('Summary', `\`\`\`\n${times('a ', length)}\n\`\`\``),
  'a fence of fences': (length) => inSection('Summary', `\`\`\`\`\n${times('```\n', length)}\`\`\`\``),
  'longer and longer fences': below((length) =>
    Array.from({ length: Math.floor(Math.sqrt(2 * length)) }, (_, i) => `${'`'.repeat(i + 3)}\n`).join(''),
  ),
  'a fence’s info': (length) => inSection('Summary', `\`\`\`${times('js ', length)}\na\n\`\`\``),
  'indented code': repeated('    a\n\n-\n\n'),
  'indented lines': repeated('    a\n'),
  'indented lines with blanks': repeated('    a\n\n'),
  'inline code': repeated('`a` '),
  'runs of backticks': below((length) =>
    Array.from({ length: Math.floor(Math.sqrt(2 * length)) }, (_, i) => '`'.repeat(i + 1)).join(' '),
  ),
  backticks: repeated('`'),
  'code of a timeline': (length) =>
    inSection('Timeline', `\`\`\`\n${times('10:05 it failed\n', length)}\`\`\``),
  'Mermaid fences': repeated('```mermaid\nflowchart LR\n  a --> b\n```\n\n'),
  'a Mermaid fence': (length) =>
    inSection('Summary', `\`\`\`mermaid\nflowchart LR\n${times('  a --> b\n', length)}\`\`\``),
}

const tables: Readonly<Record<string, Construct>> = {
  tables: repeated('| a |\n|---|\n\n'),
  'tables of one row': repeated('| a | b |\n|---|---|\n| c | d |\n\n'),
  'rows of a table': (length) =>
    inSection('Summary', `| a | b |\n|---|---|\n${times('| c | d |\n', length)}`),
  'empty rows of a table': (length) => inSection('Summary', `| a | b |\n|---|---|\n${times('||\n', length)}`),
  'rows without pipes': (length) => inSection('Summary', `| a | b |\n|---|---|\n${times('c\n', length)}`),
  'columns of a table': (length) =>
    inSection(
      'Summary',
      `${times('| a ', length / 4)}|\n${times('|---', length / 4)}|\n${times('| a ', length / 4)}|`,
    ),
  'columns that no row has': (length) =>
    inSection(
      'Summary',
      `${times('|a', length / 3)}|\n${times('|-', length / 3)}|\n${times('|\n', length / 3)}`,
    ),
  'tables of 90 columns': (length) =>
    inSection('Summary', times(`${'|a'.repeat(90)}|\n${'|-'.repeat(90)}|\n${'|b|\n'.repeat(30)}\n`, length)),
  pipes: repeated('|'),
  'lines of pipes': repeated('| | |\n'),
  'escaped pipes': (length) => inSection('Summary', `| a |\n|---|\n| ${times('\\|', length)} |`),
  'a cell': (length) => inSection('Summary', `| a | b |\n|---|---|\n| c | ${times('word ', length)} |`),
  'a head': (length) => inSection('Summary', `| a | ${times('word ', length)} |\n|---|---|\n| c | d |`),
  'delimiter rows': repeated('|---|---|\n'),
  'heads of tables': repeated('| a | b |\n'),
}

const inlines: Readonly<Record<string, Construct>> = {
  words: repeated('word '),
  'a word': repeated('a'),
  lines: repeated('word word\n'),
  paragraphs: repeated('a\n\n'),
  'paragraphs of 90,000 letters': repeated(`${'word '.repeat(18_000)}\n\n`),
  'paragraphs of one word of 90,000 letters': repeated(`${'a'.repeat(90_000)}\n\n`),
  'blank lines': repeated('\n'),
  'lines of blanks': repeated('   \n'),
  'lines of tabs': repeated('\t\n'),
  tabs: repeated('a\t'),
  blanks: repeated('a  '),
  'a run of blanks': (length) => inSection('Summary', `a${times(' ', length)}b`),
  rules: repeated('---\n\n'),
  'rules of asterisks': repeated('***\n'),
  'almost rules': repeated('- - a\n'),
  emphasis: repeated('*a* '),
  'strong emphasis': repeated('**a** '),
  'emphasis in each other': nested('*a ', ' b*'),
  'strong emphasis in each other': nested('**a ', ' b**'),
  'emphasis that nothing closes': repeated('*a '),
  'emphasis that nothing opens': repeated('a* '),
  'emphasis of both kinds': repeated('*a _b* c_ '),
  'emphasis of threes': repeated('***a** b* '),
  asterisks: repeated('*'),
  'asterisks around letters': repeated('a**b'),
  underscores: repeated('_a_b'),
  'runs of underscores': repeated('a__'),
  strikethrough: repeated('~~a~~ '),
  'strikethrough that nothing closes': repeated('~~a '),
  'strikethrough in each other': nested('~~a ', ' b~~'),
  tildes: repeated('~'),
  links: repeated('[a](b) '),
  'links with titles': repeated('[a](b "c") '),
  'links in pointed brackets': repeated('[a](<b c>) '),
  'links that nothing closes': repeated('[a]('),
  'links of pointed brackets that nothing closes': repeated('[a](<b'),
  'titles that nothing closes': repeated('[a](b "c'),
  'links in each other': nested('[a ', '](b)'),
  brackets: repeated('['),
  'brackets in each other': nested('[', ']'),
  'closing brackets': repeated(']'),
  'pairs of brackets': repeated('[a]'),
  'brackets of 40 levels': nests('[', ']', 40, ' '),
  'parentheses in a link': (length) => inSection('Summary', `[a](${times('(', length)}`),
  'an address': (length) => inSection('Summary', `[a](/${times('b', length)})`),
  'addresses of 90,000 letters': repeated(`[a](/${'b'.repeat(90_000)})\n\n`),
  images: repeated('![a](b.png) '),
  'images that are not there': numbered((i) => `![a](b${i}.png)\n\n`),
  'images that nothing closes': repeated('![a]('),
  'images in each other': nested('![a ', '](b)'),
  'images in links': repeated('[![a](b.png)](c) '),
  'images on lines of their own': repeated('![a](b.png)\n'),
  'embedded images': repeated('![a](data:image/png;base64,iVBORw0KGgo=)\n\n'),
  'an embedded image': (length) => inSection('Summary', `![a](data:image/png;base64,${times('A', length)})`),
  'links by reference': (length) => inSection('Summary', `${times('[a] ', length)}\n\n[a]: b`),
  'links by reference to nothing': repeated('[a][b] '),
  'reference definitions': numbered((i) => `[r${i}]: /u\n`),
  'reference definitions of one name': repeated('[a]: b\n'),
  'reference definitions with titles': numbered((i) => `[r${i}]: /u "t"\n`),
  'reference definitions that are used': (length) =>
    inSection(
      'Summary',
      Array.from({ length: Math.ceil(length / 20) }, (_, i) => `[r${i}] `).join('') +
        Array.from({ length: Math.ceil(length / 20) }, (_, i) => `\n\n[r${i}]: /u`).join(''),
    ),
  'titles of definitions that nothing closes': repeated('[a]: b "c\n'),
  'a label that nothing closes': repeated('[a\n'),
  'reference definitions in quotations': repeated('> [a]: b\n\n'),
  'addresses by themselves': repeated('https://example.org/a '),
  'an address by itself': (length) => inSection('Summary', `https://example.org/${times('a', length)}`),
  'addresses with parentheses': repeated('https://example.org/(a '),
  'an address of parentheses': (length) =>
    inSection('Summary', `https://example.org/${times('(a)', length)}`),
  'hosts by themselves': repeated('www.example.org '),
  'half addresses': repeated('https://'),
  schemes: repeated('a:'),
  'a host of many parts': repeated('a.'),
  'addresses in pointed brackets': repeated('<https://example.org> '),
  'mail in pointed brackets': repeated('<a@example.org> '),
  'mail by itself': repeated('a@example.org '),
  'half mail': repeated('a@'),
  'pointed brackets': repeated('<'),
  'closing pointed brackets': repeated('a>'),
  entities: repeated('&amp;'),
  'numeric entities': repeated('&#65;&#x42;'),
  'entities that are none': repeated('&nothing;'),
  ampersands: repeated('&'),
  'an entity': (length) => inSection('Summary', `&${times('a', length)};`),
  'a numeric entity': (length) => inSection('Summary', `&#${times('1', length)};`),
  escapes: repeated('\\*'),
  backslashes: repeated('\\'),
  'hard breaks': repeated('a\\\n'),
  'hard breaks of blanks': repeated('a  \n'),
  breaks: repeated('a<br>'),
  'quotation marks': repeated('"a\' '),
  dots: repeated('a... '),
  'exclamation marks': repeated('!'),
  'letters of all punctuation': repeated('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~ '),
}

const html: Readonly<Record<string, Construct>> = {
  tags: repeated('<b>a</b> '),
  'tags that nothing closes': repeated('<b>'),
  'half tags': repeated('<a href="'),
  'tags of blocks': repeated('<div>\n\na\n\n</div>\n\n'),
  'tags in each other': nested('<div>\n', '</div>\n', 'a\n'),
  details: repeated('<details><summary>a</summary>\n\nb\n\n</details>\n\n'),
  'details in each other': nested('<details>\n\n', '</details>\n\n', 'a\n\n'),
  'details that nothing closes': repeated('<details>\n\na\n\n'),
  'details that nothing opens': repeated('</details>\n\n'),
  summaries: repeated('<summary>a</summary>\n\n'),
  comments: repeated('<!-- a -->\n'),
  'comments with blank lines': repeated('<!--\n\na\n\n-->\n\n'),
  'inline comments': repeated('a <!-- b --> '),
  'comments that nothing closes': repeated('<!-- '),
  'lines of comments that nothing closes': repeated('<!--\n'),
  'a comment': (length) => inSection('Summary', `<!--\n${times('a\n\n', length)}-->`),
  'comments of ignored rules': repeated('<!-- patchdeck-ignore action-no-owner -->\n'),
  'notes in comments': repeated('<!-- note: a -->\n\n'),
  declarations: repeated('<!DOCTYPE a>\n'),
  'processing instructions': repeated('<?a ?>\n'),
  CDATA: repeated('<![CDATA[a]]>\n'),
  'CDATA that nothing closes': repeated('<![CDATA['),
  'scripts that nothing closes': repeated('<script>\n'),
  anchors: repeated('<a id="b"></a>\n\n'),
  'paragraphs of HTML': repeated('<p>a <b>b</b></p>\n'),
  'a block of HTML': repeated('<p>a <b>b</b> <i>c</i></p>'),
  'lists of HTML in each other': nested('<ul><li>', '</li></ul>'),
  'items of HTML': repeated('<ul><li>a</li><li>b</li></ul>\n\n'),
  'rows of HTML': (length) =>
    inSection('Action items', `<table>${times('<tr><td>a</td><td>b</td></tr>\n', length)}</table>`),
  'cells of HTML': (length) => inSection('Summary', `<table><tr>${times('<td>a</td>', length)}</tr></table>`),
  'bold of HTML in a paragraph': (length) => inSection('Summary', `<p>${times('<b>a</b>', length)}</p>`),
  'unknown elements': repeated('<fancy-box>a</fancy-box>\n'),
  'code of HTML that nothing closes': repeated('<pre>\n\n'),
  'attributes of HTML': (length) => inSection('Summary', `<p ${times('a=b ', length)}>a</p>`),
  'pictures of HTML': repeated('<img src="b.png">\n\n'),
  'tables of HTML': repeated('<table><tr><td>a</td></tr></table>\n\n'),
}

const footnotes: Readonly<Record<string, Construct>> = {
  footnotes: numbered((i) => `a[^${i}]\n\n[^${i}]: b\n\n`),
  'footnotes on one line': (length) =>
    inSection(
      'Summary',
      Array.from({ length: Math.ceil(length / 20) }, (_, i) => `[^${i}] `).join('') +
        Array.from({ length: Math.ceil(length / 20) }, (_, i) => `\n\n[^${i}]: a`).join(''),
    ),
  'references to one footnote': (length) => inSection('Summary', `${times('a[^1] ', length)}\n\n[^1]: b`),
  'paragraphs that refer to one footnote': (length) =>
    inSection('Summary', `${times('a[^1]\n\n', length)}\n\n[^1]: b`),
  'footnotes that nothing refers to': numbered((i) => `[^${i}]: b\n\n`),
  'footnotes of one name': repeated('[^1]: b\n\n'),
  'footnotes without words': numbered((i) => `[^${i}]:\n\n`),
  'references to no footnote': repeated('a[^b] '),
  'a footnote of many paragraphs': (length) =>
    inSection('Summary', `a[^1]\n\n[^1]: b\n${times('\n    c\n', length)}`),
  'footnotes in each other': below((length) =>
    Array.from(
      { length: Math.floor(Math.sqrt(length / 2)) },
      (_, i) => `${'    '.repeat(i)}[^${i}]: a\n\n`,
    ).join(''),
  ),
  'footnotes that refer to each other': numbered((i) => `[^${i}]: a[^${i + 1}]\n\n`),
  'footnotes in quotations': numbered((i) => `> [^${i}]: a\n\n`),
}

const letters: Readonly<Record<string, Construct>> = {
  emoji: repeated('🔥'),
  'emoji of families': repeated('👩‍👩‍👧‍👦 '),
  flags: repeated('🇳🇴🇩🇪'),
  'skin tones': repeated('👍🏽'),
  shortcodes: repeated(':fire: '),
  Chinese: repeated('故障影响了所有用户。'),
  'Chinese without stops': repeated('故'),
  Japanese: repeated('障害が発生しました。'),
  Korean: repeated('장애가 발생했습니다. '),
  Hebrew: repeated('שלום עולם '),
  Arabic: repeated('مرحبا بالعالم '),
  'both directions': repeated('abc שלום '),
  'marks of direction': repeated('\u202ea\u202c'),
  'combining marks': repeated('e\u0301'),
  'combining marks on one letter': repeated('\u0301'),
  'full-width letters': repeated('ＡＢＣ '),
  'zero-width blanks': repeated('a\u200b'),
  'soft hyphens': repeated('a\u00ad'),
  'no-break blanks': repeated('a\u00a0'),
  'line separators': repeated('a\u2028'),
  'control characters': repeated('a\u001b[1m'),
  'halves of characters': repeated('\ud83da'),
  'mathematical letters': repeated('𝒜'),
  'Turkish letters': repeated('İıŞ '),
  'Latin ligatures': repeated('ﬁﬂ '),
  'carriage returns': repeated('a\r\n\r\n'),
  hyphens: repeated('a-'),
  slashes: repeated('a/'),
  digits: repeated('1'),
  'digits in groups': repeated('1,234,'),
  percents: repeated('%41'),
}

const postmortems: Readonly<Record<string, Construct>> = {
  'action items': repeated('- Rename the job\n', 'Action items'),
  'action items of other words': numbered(
    (i) => `- Rename job ${i} (@ines, due 2031-03-04)\n`,
    'Action items',
  ),
  'action items of task lists': repeated('- [ ] Rename the job @ines\n', 'Action items'),
  'actions as paragraphs': repeated('Rename the job.\n\n', 'Action items'),
  'actions as headings': numbered((i) => `### Rename job ${i}\n\nOwner: Ines\n\n`, 'Action items'),
  'action tables': repeated(
    '| Action | Owner | Due |\n|---|---|---|\n| Rename the job | Ines | 2031-03-04 |\n\n',
    'Action items',
  ),
  'rows of an action table': (length) =>
    inSection(
      'Action items',
      `| Action | Owner | Due |\n|---|---|---|\n${times('| Rename the job | Ines | 2031-03-04 |\n', length)}`,
    ),
  'actions of teams': numbered((i) => `### Team ${i}\n\n- Rename the job\n\n`, 'Action items'),
  'sections of actions': numbered((i) => `## Action items of team ${i}\n\n- Rename the job\n\n`),
  'actions with details': repeated(
    '- Rename the job\n  - Owner: Ines\n  - Due: 2031-03-04\n',
    'Action items',
  ),
  owners: repeated('@ines ', 'Action items'),
  tickets: repeated('ABC-123 ', 'Action items'),
  'entries of a timeline': numbered((i) => `- ${clock(i)} it stopped\n`, 'Timeline'),
  'entries of one time': repeated('- 10:05 it stopped\n', 'Timeline'),
  'entries as paragraphs': numbered((i) => `${clock(i)} it stopped\n\n`, 'Timeline'),
  'entries as lines': numbered((i) => `${clock(i)} it stopped\n`, 'Timeline'),
  'entries as headings': numbered((i) => `### ${clock(i)}\n\nIt stopped.\n\n`, 'Timeline'),
  'entries with days': numbered((i) => `- 2031-03-0${1 + (i % 9)} ${clock(i)} it stopped\n`, 'Timeline'),
  'rows of a timeline': (length) =>
    inSection('Timeline', `| Time | Event |\n|---|---|\n${times('| 10:05 | it stopped |\n', length)}`),
  timelines: numbered((i) => `## Timeline\n\n- ${clock(i)} it stopped\n- ${clock(i + 5)} it ran\n\n`),
  times: repeated('10:05 ', 'Timeline'),
  'ranges of time': repeated('10:05–10:07 ', 'Timeline'),
  incidents: repeated('# Outage\n\n## Timeline\n\n- 10:05 it stopped\n\n## Action items\n\n- Rename it\n\n'),
  causes: numbered((i) => `- Cause ${i} was the disk\n`, 'Root causes'),
  'causes and actions': (length) =>
    `${numbered((i) => `- The disk of host ${i} was full\n`, 'Root causes')(length / 2)}\n${numbered((i) => `- Watch the disk of host ${i}\n`, 'Action items')(length / 2).replace('# Outage', '')}`,
  lessons: repeated('- We were lucky\n', 'Lessons learned'),
  'what went well': repeated('- The alarm was right\n', 'What went well'),
  figures: repeated('500 readers saw 20 errors.\n\n', 'Impact'),
  'figures in a line': repeated('**41,200** mails ', 'Impact'),
  'figures of a list': repeated('- 41,200 mails were late\n', 'Impact'),
  'metadata lines': repeated('**Status:** done\n'),
  'metadata of other names': numbered((i) => `Key ${i}: value\n`),
  'metadata of items': repeated('- **Owner:** Ines\n'),
  'definition labels': repeated('**Impact:** a\n\n'),
  'definition labels of other names': numbered((i) => `**Label ${i}:** a\n\n`),
  'labels of roles': repeated('**Timeline**\n\n- 10:05 a\n\n**Action items**\n\n- b\n\n'),
  'speaker notes': repeated('a\n\n', 'Speaker notes'),
  'headings of speaker notes': numbered((i) => `### Part ${i}\n\na\n\n`, 'Speaker notes'),
  'sections of speaker notes': repeated('## a\n\nb\n\n### Notes\n\nc\n\n'),
  'note lines': repeated('Note: a\n\n'),
  questions: repeated('Why did it stop?\n\n'),
  metrics: repeated('Deployment frequency 3 per day, change failure rate 5 %, MTTR 40 minutes. '),
  measures: repeated('- Time to detect: 5 minutes\n- Time to resolve: 40 minutes\n', 'Impact'),
  sentences: repeated('It stopped. '),
  'sentences of a list': (length) => inSection('Summary', `- ${times('It stopped. ', length)}`),
  'failures in words': repeated('The engineer should have known and failed to check. '),
  placeholders: repeated('TODO TBD <fill in> '),
  secrets: repeated('password=hunter2hunter2 AKIAABCDEFGHIJKLMNOP '),
  'mail of people': repeated('ines.moe@example.org 192.168.0.1 '),
  phases: repeated('- Detected: 10:05\n- Mitigated: 10:40\n', 'Timeline'),
  'front matter': (length) => `---\n${times('a: b\n', length)}---\n\n# Outage\n\na\n`,
  'front matter of other keys': (length) =>
    `---\n${Array.from({ length: Math.ceil(length / 12) }, (_, i) => `key${i}: ${i}\n`).join('')}---\n\n# Outage\n\na\n`,
  'front matter of lists': (length) => `---\na: ${times('[', length)}\n---\n\n# Outage\n`,
  'front matter of 60 kB': (length) =>
    `---\n${times('- ', Math.min(length, 60_000))}\n---\n\n# Outage\n\n${times('a ', length)}`,
  'front matter that nothing closes': (length) => `---\n${times('a: b\n', length)}`,
  'TOML front matter': (length) => `+++\n${times('a = 1\n', length)}+++\n\n# Outage\n`,
  'lists of links': repeated('- [a](https://example.org/a)\n', 'References'),
  'shortcodes of Hugo': repeated('{{< note >}}a{{< /note >}} '),
  'Liquid tags': repeated('{% if a %}b{% endif %}\n\n'),
  'MDX imports': repeated("import a from 'a'\n\n"),
  'attributes of headings': repeated('## a {#b .c}\n\n'),
  admonitions: repeated('!!! note\n    a\n\n'),
  'colon fences': repeated(':::note\na\n:::\n\n'),
  'tables of contents': repeated('[[TOC]]\n\n'),
  mathematics: repeated('$$\na\n$$\n\n'),
  'definition lists': repeated('a\n: b\n\n'),
}

/** Where a line may be read for something. */
const places: Readonly<Record<string, (line: string) => string>> = {
  'a heading': (line) => inSection('Summary', `## ${line}`),
  'a paragraph': (line) => inSection('Summary', line),
  'an item': (line) => inSection('Lessons learned', `- ${line}\n- b`),
  'a cell': (line) => inSection('Data', `| a | b |\n|---|---|\n| ${line.replaceAll('|', '\\|')} | c |`),
  'a label’s value': (line) => inSection('Summary', `**Status:** ${line}\n\n**${line}:** a`),
  'an action': (line) => inSection('Action items', `- Rename the job ${line}\n- ${line} (${line})`),
  'an action’s row': (line) =>
    inSection(
      'Action items',
      `| Action | Owner | Due |\n|---|---|---|\n${`| ${line.replaceAll('|', '\\|')} `.repeat(3)}|`,
    ),
  'an action’s details': (line) =>
    inSection('Action items', `- Rename the job\n  - Owner: ${line}\n  - Due: ${line}`),
  'an entry': (line) => inSection('Timeline', `- 10:05 ${line}\n- 10:07: ${line} 10:09`),
  'an entry’s row': (line) =>
    inSection(
      'Timeline',
      `| Time | Event |\n|---|---|\n${`| 10:05 ${line.replaceAll('|', '\\|')} `.repeat(2)}|`,
    ),
  'a number’s sentence': (line) => inSection('Impact', `500 readers ${line} saw 20 errors.`),
  'a cause': (line) => inSection('Root causes', `- The disk ${line} was full\n\nIt was ${line}.`),
  'speaker notes': (line) =>
    inSection('Speaker notes', `### Opening\n\n"Why ${line}?"\n\n- **Why**: ${line}`),
  'inline code': (line) => inSection('Summary', `a \`${line}\` b`),
  'a fence': (line) => inSection('Summary', `\`\`\`\n${line}\n\`\`\``),
  'a front matter': (line) =>
    `---\ntitle: "${line.replace(/["\\]/g, '-').slice(0, 60_000)}"\n---\n\n# Outage\n\na\n`,
}

/** What is repeated there, with a letter before and behind it: patterns that look for an end try each beginning. */
const parts = [
  ...[
    ' ',
    '\t',
    '\u00a0',
    ' \u200b',
    '. ',
    '!',
    '-',
    '- ',
    '*',
    '|',
    '\\',
    '(',
    ')',
    '[',
    ']',
    ':',
    ';',
    ',',
    '~',
    '"',
    "'",
  ],
  ...[
    '/',
    '=',
    '>',
    '<',
    '<!--',
    '_',
    '`',
    '#',
    '…',
    '@',
    '&',
    '%',
    '+',
    '$',
    '{',
    '}',
    '?',
    '「',
    '、',
    'ー',
  ],
  ...[
    '1',
    '1 ',
    '1.',
    '1,',
    '1:',
    '1-',
    '1/',
    '10:05 ',
    'a',
    'a ',
    'A',
    'A ',
    'Aa ',
    'a-',
    'a_',
    'a.',
    'a@',
    '中',
    '中 ',
    'é',
  ],
]

const runs: Readonly<Record<string, Construct>> = Object.fromEntries(
  Object.entries(places).flatMap(([place, documentWith]) =>
    parts.map((part) => [
      `a run of ${JSON.stringify(part)} in ${place}`,
      (length: number) => documentWith(`a${times(part, Math.min(length, longest) / 4)}b`),
    ]),
  ),
)

/** Every construct, by what it is called. */
export const constructs: Readonly<Record<string, Construct>> = {
  ...headings,
  ...lists,
  ...quotes,
  ...code,
  ...tables,
  ...inParagraphs(inlines),
  ...inParagraphs(html),
  ...footnotes,
  ...inParagraphs(letters),
  ...postmortems,
  ...runs,
}
