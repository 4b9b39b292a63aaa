import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadDrawnTalks, loadTalks, type Talks } from '../src/build.ts'
import type { Picture } from '../src/model/picture.ts'
import { deckPage } from '../src/render.ts'
import { plain, reportText } from '../src/report.ts'
import { fixtures, ofReading } from './helpers/talk.ts'

const png = path.join(fixtures, 'talks/pictures/img/queue-depth.png')
let folder: string
let cwd: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-pictures-'))
  cwd = path.join(folder, 'talk')
  mkdirSync(cwd)
  cpSync(png, path.join(cwd, 'a.png'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The lines under the words in question are the matter of another test. */
function withoutRules(report: string): string {
  return report.replace(/^ +│ [~^]+\n/gm, '')
}

/** The findings of a document with one image on its third line, as they are shown. */
function reportOf(address: string): string {
  writeFileSync(path.join(cwd, 'talk.md'), `# Impact\n\n![graph](${address})\n`)
  const { findings, files } = loadTalks(['talk.md'], cwd)
  return withoutRules(reportText(ofReading(findings), files, plain))
}

function filesOf({ talks }: Talks): readonly Picture[] {
  return [...(talks[0]?.deck.pictures.values() ?? [])].filter((picture) => 'bytes' in picture)
}

function picturesOf(text: string): readonly Picture[] {
  writeFileSync(path.join(cwd, 'talk.md'), text)
  return filesOf(loadTalks(['talk.md'], cwd))
}

function said(address: string, rule: string, message: string): string {
  return `talk.md:3  warning  ${rule}\n  3 │ ![graph](${address})\n  ${message}\n`
}

describe('a picture of another site', () => {
  const text =
    '# Impact\n\n![graph](https://img.example/a.png) ![b](https://img.example.evil.example/b.png)\n'
  const pageOf = (config: string): string => {
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), config)
    writeFileSync(path.join(cwd, 'talk.md'), text)
    const [talk] = loadTalks(['talk.md'], cwd).talks
    return talk ? deckPage(talk.deck, { root: '../', script: 's', styles: [], fonts: [], icon: 'i' }) : ''
  }

  it('is shown, and named in the policy, where the configuration allows its site', () => {
    const page = pageOf('images:\n  allow:\n    - https://img.example\n')
    expect(page).toContain('<img src="https://img.example/a.png" alt="graph" loading="lazy">')
    expect(page).toContain('img-src &#39;self&#39; data: https://img.example; base-uri')
    expect(page).not.toContain('evil')
    expect(pageOf('')).not.toContain('img.example')
  })

  it.each([
    'http://img.example',
    '*',
    'https://*.example',
    'https://img.example/a',
    "https://a.example; script-src 'self'",
    'data:',
  ])('can not open the policy by %j', (site) =>
    expect(pageOf(`images: {allow: [${JSON.stringify(site)}]}\n`)).toContain('data:; base-uri'),
  )

  it('leaves room for the page to say its letters in its first kilobyte', () => {
    const sites = Array.from(
      { length: 6 },
      (_, i) => `https://${`${'a'.repeat(60)}.${i}`.slice(0, 62)}.example`,
    )
    const page = pageOf(`images: {allow: [${sites.join(', ')}]}\n`)
    expect(page.indexOf('<meta charset')).toBeLessThan(1024)
  })
})

describe('an image', () => {
  it.each(['a.png', './a.png', 'a.png?raw=true', 'a%2Epng', '../talk/a.png'])('is read as %s', (address) => {
    const [picture] = picturesOf(`# Impact\n\n![graph](${address})\n`)
    expect(picture?.fileName).toBe('assets/a-ca09989c2e77.png')
  })

  it('is read by a reference, and out of the document itself', () => {
    const data = `data:image/gif;base64,${Buffer.from('GIF89a....').toString('base64')}`
    const text = `# Impact\n\n![][one] ![two][]\n\n[one]: a.png\n[two]: <${data}>\n`
    expect(picturesOf(text).map(({ fileName }) => fileName.replace(/-\w{12}/, ''))).toEqual([
      'assets/a.png',
      'assets/image.gif',
    ])
  })

  it('is one file, however often and under whatever name it is shown', () => {
    cpSync(png, path.join(cwd, 'A.png'))
    const names = picturesOf('# Impact\n\n![](a.png) ![](./a.png) ![](A.png)').map(({ fileName }) => fileName)
    expect([...new Set(names)]).toEqual(['assets/a-ca09989c2e77.png'])
  })
})

describe('an image whose path is nearly that of a file', () => {
  const reported = (address: string, name: string): string => {
    mkdirSync(path.join(cwd, 'img'), { recursive: true })
    cpSync(png, path.join(cwd, 'img', name))
    return reportOf(address)
  }
  const there = (written: string, file: string): string => `There is no "${written}", but there is "${file}".`

  it.each([
    ['img/Depth.png', 'depth.png', there('img/Depth.png', 'img/depth.png'), 'Write img/depth.png.'],
    ['IMG/depth.PNG', 'depth.png', there('IMG/depth.PNG', 'img/depth.png'), 'Write img/depth.png.'],
    ['img\\depth.png', 'depth.png', there('img\\depth.png', 'img/depth.png'), 'Write img/depth.png.'],
    [
      '.\\img\\depth.png',
      'depth.png',
      there('.\\img\\depth.png', './img/depth.png'),
      'Write ./img/depth.png.',
    ],
    ['/img/depth.png', 'depth.png', there('/img/depth.png', 'img/depth.png'), 'Write img/depth.png.'],
    ['img/My%20map.png', 'my map.png', there('img/My map.png', 'img/my map.png'), 'Write img/my%20map.png.'],
    [
      'img/u\u0308ber.png',
      '\u00fcber.png',
      '"img/u\u0308ber.png" has its accents in another form than the name of the file has them.',
      'Write img/%C3%BCber.png, or name the file anew.',
    ],
    [
      'img/\u00fcber.png',
      'u\u0308ber.png',
      '"img/\u00fcber.png" has its accents in another form than the name of the file has them.',
      'Write img/u%CC%88ber.png, or name the file anew.',
    ],
  ])('%s is said, with %s', (address, name, problem, hint) => {
    expect(reported(address, name)).toContain(said(address, 'image-missing', `${problem} → ${hint}`))
  })

  it.each([
    ['img/my map.png', 'my map.png', 'img/my%20map.png'],
    ['img/My map.png', 'my map.png', 'img/my%20map.png'],
    ['img/map (1).png', 'map (1).png', 'img/map%20%281%29.png'],
    ['img/my map.png "Depth"', 'my map.png', 'img/my%20map.png'],
    ['img/not there.png', 'my map.png', 'img/not%20there.png'],
  ])('%s is said, since markdown takes it for none', (address, name, remedy) => {
    const problem = `"${address.replace(/ ".*/, '')}" has a blank in it, where markdown ends an address: it is shown as text.`
    expect(reported(address, name)).toContain(said(address, 'image-unread', `${problem} → Write ${remedy}.`))
  })

  it('is one of several, and none is named', () => {
    cpSync(png, path.join(cwd, 'B.png'))
    cpSync(png, path.join(cwd, 'b.png'))
    expect(reportOf('b.PNG')).toContain(
      'There is no picture "b.PNG". → Put the file there, or mend the address.',
    )
  })

  it.each(['<img/my map.png>', 'img/my%20map.png', 'img/my%20map.png "Depth"', './img/my%20map.png'])(
    'is read as %s',
    (address) => expect(reported(address, 'my map.png')).not.toContain('image-'),
  )

  it.each(['see below the graph', 'a b.html', '`x y.png`'])('is none where it says %s', (address) =>
    expect(reported(address, 'my map.png')).not.toContain('image-'),
  )
})

describe('an image that can’t be had is said', () => {
  it.each([
    [
      'gone.png',
      'image-missing',
      'There is no picture "gone.png". → Put the file there, or mend the address.',
    ],
    [
      'https://example.com/a.png',
      'image-remote',
      '"https://example.com/a.png" stands elsewhere, and a talk loads nothing from the network. → Save the picture beside the document and give the name of that file, or allow its site in patchdeck.yaml.',
    ],
    [
      '//example.com/a.png',
      'image-remote',
      '"//example.com/a.png" stands elsewhere, and a talk loads nothing from the network. → Save the picture beside the document and give the name of that file, or allow its site in patchdeck.yaml.',
    ],
    [
      '../outside.png',
      'image-refused',
      '"../outside.png" lies outside the document’s folder. → Copy it beside the document.',
    ],
    [
      '../../../../../../../../etc/passwd',
      'image-refused',
      '"../../../../../../../../etc/passwd" lies outside the document’s folder. → Copy it beside the document.',
    ],
    [
      'link.png',
      'image-refused',
      '"link.png" lies outside the document’s folder. → Copy it beside the document.',
    ],
    [
      'talk.md',
      'image-refused',
      '"talk.md" is no picture that browsers show. → Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.',
    ],
    [
      'named.png',
      'image-refused',
      '"named.png" is no picture that browsers show. → Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.',
    ],
    [
      'text.png',
      'image-refused',
      '"text.png" is no PNG, whatever its name says. → Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.',
    ],
    [
      'a.jpg',
      'image-refused',
      '"a.jpg" is no JPEG, whatever its name says. → Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.',
    ],
    ['big.png', 'image-refused', '"big.png" has 11.0 MB; 10 MB is the most. → Save it smaller.'],
    ['folder.png', 'image-refused', '"folder.png" is no file. → Mend the address.'],
    [
      'script.svg',
      'image-refused',
      '"script.svg" holds a script. → Take it out, or save the picture as PNG.',
    ],
    [
      'hidden.svg',
      'image-refused',
      '"hidden.svg" holds a script. → Take it out, or save the picture as PNG.',
    ],
    ['jis.svg', 'image-refused', '"jis.svg" is not written in UTF-8. → Save it as UTF-8.'],
  ])('%s', (address, rule, message) => {
    cpSync(png, path.join(folder, 'outside.png'))
    cpSync(png, path.join(cwd, 'a.jpg'))
    symlinkSync(path.join(folder, 'outside.png'), path.join(cwd, 'link.png'))
    symlinkSync(path.join(cwd, 'talk.md'), path.join(cwd, 'named.png'))
    mkdirSync(path.join(cwd, 'folder.png'))
    writeFileSync(path.join(cwd, 'text.png'), 'secret=1\n')
    writeFileSync(path.join(cwd, 'big.png'), Buffer.alloc(11 * 1024 * 1024))
    const svg = (inside: string): string => `<?xml version="1.0"?>\n<!-- x -->\n<svg>${inside}</svg>`
    writeFileSync(path.join(cwd, 'script.svg'), svg('<g onload ="alert(1)"/>'))
    // Where the bytes are read as ISO-2022-JP, the escape in the name is none of its letters.
    const jis =
      '<?xml version="1.0" encoding="iso-2022-jp"?><svg><scr\u001b(Bipt>alert(1)</scr\u001b(Bipt></svg>'
    writeFileSync(path.join(cwd, 'jis.svg'), jis)
    writeFileSync(path.join(cwd, 'hidden.svg'), svg('<a href="java&#115;cript:alert(1)"/>'))
    expect(reportOf(address)).toBe(said(address, rule, message))
  })

  it('at its own line, also inside lists and tables', () => {
    const text =
      '# Impact\n\nText\nmore ![a](x1.png)\n\n- one\n- two\n  ![b](x2.png)\n\n| A | B |\n|---|---|\n| a<br>b | ![c](x3.png) |\n'
    writeFileSync(path.join(cwd, 'talk.md'), text)
    expect(ofReading(loadTalks(['talk.md'], cwd).findings).map(({ spans }) => spans[0].line)).toEqual([
      4, 8, 12,
    ])
  })

  it('where slides and notes mean two pictures by one address', () => {
    for (const part of ['slides', 'notes']) mkdirSync(path.join(cwd, part))
    cpSync(png, path.join(cwd, 'slides/a.png'))
    cpSync(path.join(path.dirname(png), 'latency p99.png'), path.join(cwd, 'notes/a.png'))
    for (const part of ['slides', 'notes'])
      writeFileSync(path.join(cwd, part, 't.md'), '# Impact\n\n![](a.png)\n')
    const { findings, files } = loadTalks([], cwd)
    expect(withoutRules(reportText(ofReading(findings), files, plain))).toBe(
      'notes/t.md:3  warning  image-refused\n  3 │ ![](a.png)\n  "a.png" names one picture in the slides and another in the notes. → Give one of the two files another name.\n',
    )
  })
})

describe('a diagram', () => {
  const diagram = (code: string): string => `# Impact\n\n\`\`\`mermaid\n${code}\n\`\`\`\n`

  async function drawn(code: string): Promise<{ report: string; pictures: readonly Picture[] }> {
    writeFileSync(path.join(cwd, 'talk.md'), diagram(code))
    const talks = await loadDrawnTalks(['talk.md'], cwd)
    const report = reportText(ofReading(talks.findings), talks.files, plain)
    return { report: withoutRules(report), pictures: filesOf(talks) }
  }

  it('is drawn as SVG that says its text without HTML and asks for nothing', async () => {
    const { report, pictures } = await drawn('flowchart LR\n  A["Order & <b>pay</b>"] -->|yes| B')
    const svg = Buffer.from(pictures[0]?.bytes ?? []).toString()
    expect(report).toBe('')
    expect(svg).toMatch(/^<svg [^>]*width="\d+"/)
    expect(svg).toContain('Order')
    expect(svg).not.toMatch(/foreignObject|<script|(href|src)="?https?:|url\((?!data:|#|"?#)/)
  })

  it('that is broken is said with Mermaid’s words at its line', async () => {
    const { report, pictures } = await drawn('flowchart LR\n  A --> B\n  B --')
    expect(report).toMatch(
      /^talk\.md:6 {2}warning {2}diagram-broken\n {2}6 │ {3}B --\n {2}Mermaid can’t draw this: Parse error: .* → Mend the diagram; until then its code is shown\.\n$/,
    )
    expect(pictures).toEqual([])
  })

  it('of a kind that isn’t drawn is said too', async () => {
    const { report } = await drawn('mindmap\n  root')
    expect(report).toContain('Mermaid can’t draw this: No diagram type detected')
  })

  it('without a browser is its code, and that is said', async () => {
    const path_ = process.env.CHROME_PATH
    process.env.CHROME_PATH = path.join(folder, 'none')
    const { report, pictures } = await drawn('flowchart LR\n  Only --> Here')
    if (path_) process.env.CHROME_PATH = path_
    expect(pictures).toEqual([])
    expect(report).toBe(
      'talk.md:3  warning  diagram-undrawn\n  3 │ ```mermaid\n  This diagram is shown as its code: no Chrome, Chromium or Edge was found to draw it. → Install one of them, or name it in CHROME_PATH.\n',
    )
  })
})
