import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isWholeSite, strangerIn } from '../src/site.ts'
import { few } from './helpers/cases.ts'
import { program, runCommand, runProgram } from './helpers/command.ts'
import { orderFault } from './helpers/fault.mjs'
import { root } from './helpers/talk.ts'

const preload = path.join(root, 'tests/helpers/fault.mjs')
const good =
  '# The queue stood still\n\n## Summary\n\nIt was full.\n\n## Action items\n\n- Rename the job (@ines)\n'

let ground: string
let cwd: string
beforeAll(async () => {
  ground = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-faults-'))
  writeFileSync(path.join(ground, 'talk.md'), good)
  expect((await run(['build', 'talk.md'], ground)).status).toBe(0)
})
afterAll(() => rmSync(ground, { recursive: true }))
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-fault-'))
  cpSync(ground, cwd, { recursive: true })
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly text: string
}

/** Runs a command in this process. */
async function run(args: readonly string[], folder = cwd): Promise<Omit<Ended, 'signal'>> {
  const { status, stdout, stderr } = await runCommand(args, folder)
  return { status, text: stdout + stderr }
}

/** Runs one in a process of its own, which may not take more memory than this. */
function runAlone(args: readonly string[], folder = cwd, env: NodeJS.ProcessEnv = {}): Ended {
  const node = ['--max-old-space-size=1000', ...(env.PATCHDECK_FAULT ? ['--import', preload] : [])]
  const { status, signal, stdout, stderr } = runProgram(args, { cwd: folder, env, node })
  return { status, signal, text: stdout + stderr }
}

function write(name: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
  writeFileSync(path.join(cwd, name), content)
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}

/** The old site is whole, and nothing lies beside it. */
function expectOldSite(): void {
  expect(isWholeSite(path.join(cwd, 'dist'))).toBe(true)
  expect(strangerIn(path.join(cwd, 'dist'))).toBe(null)
  expect(existsSync(path.join(cwd, 'dist/talk/index.html'))).toBe(true)
  expect(leftIn(cwd)).toEqual([])
}

function leftIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.patchdeck-'))
}

type Case = readonly [
  name: string,
  prepare: () => void,
  args: readonly string[],
  status: number,
  says: RegExp,
]

const build = ['build', 'bad.md'] as const
const file = (content: string | Uint8Array) => (): void => write('bad.md', content)

const documents: readonly Case[] = [
  ['no UTF-8', file(bytes('# A\n\nok\n\xff\n')), build, 1, /bad\.md:4 .*\n.*no UTF-8/],
  ['a cut character', file(bytes('# A\n\nok \xe2\x82')), build, 1, /bad\.md:3 .*\n.*no UTF-8/],
  ['an overlong character', file(bytes('# A \xc0\xaf\n')), build, 1, /bad\.md:1 .*\n.*no UTF-8/],
  ['half a surrogate', file(bytes('# A\n\xed\xa0\x80\n')), build, 1, /bad\.md:2 .*\n.*no UTF-8/],
  ['no UTF-8 after lone line ends', file(bytes('# A\r\rok\r\xff\r')), build, 1, /bad\.md:4 .*\n.*no UTF-8/],
  ['no UTF-8, and a NUL further down', file(bytes('# A\n\xff\n\0\n')), build, 1, /bad\.md:2 .*\n.*no UTF-8/],
  [
    'no UTF-8 after a million lines',
    file(bytes(`${'\n'.repeat(1_000_000)}\xff`)),
    build,
    1,
    /bad\.md:1000001 .*\n.*no UTF-8/,
  ],
  ['a NUL', file('# A\n\nbe\0fore\n'), build, 1, /bad\.md:3 .*\n.*NUL/],
  [
    'UTF-16, little end first',
    file(Buffer.from('\ufeff# A\n', 'utf16le')),
    build,
    1,
    /bad\.md:1 .*\n.*UTF-16/,
  ],
  [
    'UTF-16, big end first',
    file(Buffer.from('\ufeff# A\n', 'utf16le').swap16()),
    build,
    1,
    /bad\.md:1 .*\n.*UTF-16/,
  ],
  ['UTF-16 without a mark', file(Buffer.from('# A\n', 'utf16le')), build, 1, /bad\.md:1 .*\n.*UTF-16/],
  ['a picture', file(bytes('\x89PNG\r\n\x1a\n\0\0\0')), build, 1, /bad\.md:1 .*\n.*(NUL|UTF-8)/],
  ['an archive', file(bytes('\x1f\x8b\x08\0\0')), build, 1, /bad\.md:1 .*\n/],
  ['nothing', file(''), build, 1, /bad\.md:1 .*source-empty/],
  ['blank lines', file('\n \n\t\n'), build, 1, /bad\.md:1 .*source-empty/],
  ['a mark and nothing', file('\ufeff'), build, 1, /bad\.md:1 .*source-empty/],
  ['front matter alone', file('---\ntitle: A\n---\n'), build, 1, /bad\.md:1 .*source-empty/],
  ['front matter in JavaScript', file('---js\n{}\n---\n# A\n'), build, 1, /bad\.md:1 .*front-matter-refused/],
  ['front matter in CoffeeScript', file('---coffee\na\n---\n# A\n'), build, 1, /bad\.md:1 .*refused/],
  ['broken front matter', file('---\ntitle: "A\n---\n# A\n'), build, 1, /bad\.md:\d .*front-matter-broken/],
  ['broken TOML', file('+++\ntitle = \n+++\n# A\n'), build, 1, /bad\.md:2 .*front-matter-broken/],
  ['too many pieces', file('a\n\n'.repeat(12_001)), build, 1, /bad\.md:12001 .*limit\n.*6,001.*"pieces"/s],
  ['too many fences', file('```\n```\n'.repeat(6_001)), build, 1, /bad\.md:12001 .*limit\n.*"pieces"/s],
  ['too many empty quotations', file('>\n\n'.repeat(6_001)), build, 1, /bad\.md:12001 .*"pieces"/s],
  [
    'too many slides',
    file(`# A\n\n${`## Part\n\n${'Text '.repeat(40)}\n\n`.repeat(600)}`),
    build,
    1,
    /bad\.md:1999 .*limit\n.*602 slides; 500 is the most.*"slides"/s,
  ],
  ['too many rows', file(`|a|b|\n|-|-|\n${'|c|d|\n'.repeat(2_000)}`), build, 1, /bad\.md:2002 .*\n.*"rows"/s],
  [
    'too many columns',
    file(`${'|a'.repeat(101)}|\n${'|-'.repeat(101)}|\n`),
    build,
    1,
    /bad\.md:1 .*"columns"/s,
  ],
  ['too deep a quotation', file(`# A\n\n${'> '.repeat(60)}b\n`), build, 1, /bad\.md:3 .*"nesting"/s],
  ['too deep a list', file(`# A\n\n${'- '.repeat(90)}b\n`), build, 1, /bad\.md:3 .*"nesting"/s],
  ['too long a paragraph', file(`# A\n\n${'word '.repeat(20_001)}\n`), build, 1, /bad\.md:3 .*"paragraph"/s],
  ['too many brackets', file(`# A\n\n${'['.repeat(2_100)}\n`), build, 1, /bad\.md:3 .*"brackets"/s],
  [
    'too long addresses',
    file(`# A\n\n${'[a] '.repeat(1_000)}\n\n[a]: /${'x'.repeat(1_000)}\n`),
    build,
    1,
    /bad\.md:1 .*"addresses"/s,
  ],
  [
    'two of one name',
    () => {
      write('a/same.md', good)
      write('b/same.md', good)
    },
    ['build', 'a', 'b'],
    1,
    /b\/same\.md:1 .*slug-duplicate/,
  ],
  [
    'notes that are no text',
    () => {
      write('slides/a.md', good)
      write('notes/a.md', bytes('one\n\xff\n'))
    },
    ['build', 'slides'],
    1,
    /notes\/a\.md:2 .*\n.*UTF-8/,
  ],
  [
    'a configuration that is no text',
    () => write('patchdeck.yaml', bytes('\xff')),
    ['build', 'talk.md'],
    1,
    /patchdeck\.yaml:1 /,
  ],
  [
    'a broken configuration',
    () => write('patchdeck.yaml', 'rules: [\n'),
    ['build', 'talk.md'],
    1,
    /patchdeck\.yaml:\d .*broken/,
  ],
  ...(
    [
      ['a tab', 'rules:\n\tlink-file: off\n'],
      ['a key twice', 'profile: sre\nprofile: free\n'],
      ['a tag', '# Ours\nrules: !!js/regexp /a/\n'],
      ['an alias', '# Ours\nrules: &all {}\n'],
      ['too deep a list', `# Ours\nrules: ${'['.repeat(40)}\n`],
    ] as const
  ).map(
    ([name, text]): Case => [
      `a configuration with ${name}`,
      () => write('patchdeck.yaml', text),
      ['build', 'talk.md'],
      1,
      /patchdeck\.yaml:2 .*\n.*\n.*\n.*The configuration can't be read/,
    ],
  ),
]

/** In a process that has little memory. */
const large: readonly Case[] = [
  [
    'too long',
    file('Word after word.\n\n'.repeat(60_000)),
    build,
    1,
    /bad\.md:1 .*limit\n.*1,080,000 .*"text"/s,
  ],
  [
    'notes too long',
    () => {
      write('slides/a.md', good)
      write('notes/a.md', 'word word\n'.repeat(2_000_000))
    },
    ['build', 'slides', '--public'],
    1,
    /notes\/a\.md:1 .*limit\n.*20,000,000 .*"text"/s,
  ],
  [
    'too long for any bound',
    () => {
      write('bad.md', '')
      truncateSync(path.join(cwd, 'bad.md'), 3e9)
    },
    build,
    1,
    /bad\.md:1 .*limit\n.*2862 MB; 100 MB is the most/,
  ],
  [
    'too large pictures in it',
    file(`# A\n\n${`![a](data:image/png;base64,${'A'.repeat(3_000_000)})\n\n`.repeat(2)}`),
    build,
    1,
    /bad\.md:1 .*limit\n.*6,000,044 .*"embedded"/s,
  ],
]

const calls: readonly Case[] = [
  ['no such file', () => {}, ['build', 'none.md'], 2, /none\.md: no such file or folder/],
  ['no such folder', () => {}, ['build'], 2, /slides\/: no such folder/],
  [
    'a folder called x.md',
    () => mkdirSync(path.join(cwd, 'x.md')),
    ['build', 'x.md'],
    2,
    /x\.md: no markdown files/,
  ],
  ['an empty folder', () => mkdirSync(path.join(cwd, 'e')), ['build', 'e'], 2, /e: no markdown files/],
  [
    'a link to itself',
    () => symlinkSync('loop.md', path.join(cwd, 'loop.md')),
    ['build', 'loop.md'],
    2,
    /loop\.md: no such file or folder/,
  ],
  [
    'a link to nothing',
    () => symlinkSync('gone.md', path.join(cwd, 'l.md')),
    ['build', 'l.md'],
    2,
    /l\.md: no such file or folder/,
  ],
  ['the folder itself as --out', () => {}, ['build', 'talk.md', '--out', '.'], 2, /contains the sources/],
  ['an empty --out', () => {}, ['build', 'talk.md', '--out', ''], 2, /contains the sources/],
  ['the root as --out', () => {}, ['build', 'talk.md', '--out', '/'], 2, /contains the sources/],
  ['the folder above as --out', () => {}, ['build', 'talk.md', '--out', '..'], 2, /contains the sources/],
  [
    'a folder of sources as --out',
    () => write('s/a.md', good),
    ['build', 's', '--out', 's'],
    2,
    /contains the sources/,
  ],
  ['a source as --out', () => {}, ['build', 'talk.md', '--out', 'talk.md'], 2, /contains the sources/],
  ['a file as --out', () => write('f', 'x'), ['build', 'talk.md', '--out', 'f'], 2, /--out f: a file/],
  [
    'a link as --out',
    () => symlinkSync('dist', path.join(cwd, 'l')),
    ['build', 'talk.md', '--out', 'l'],
    2,
    /--out l: a link/,
  ],
  [
    'a link to nothing as --out',
    () => symlinkSync('no', path.join(cwd, 'l')),
    ['build', 'talk.md', '--out', 'l'],
    2,
    /--out l: a link/,
  ],
  [
    'the sources by way of a link',
    () => {
      write('s/in/a.md', good)
      symlinkSync('s', path.join(cwd, 'l'))
    },
    ['build', 's', '--out', 'l/in'],
    2,
    /contains the sources|not a patchdeck site/,
  ],
  [
    'somebody’s folder as --out',
    () => write('t/thesis.txt', 'x'),
    ['build', 'talk.md', '--out', 't'],
    2,
    /t: not a patchdeck site, it contains thesis\.txt/,
  ],
  ['no address', () => {}, ['build', 'talk.md', '--base', 'x y'], 2, /--base x y: not a base address/],
  [
    'an address of another host',
    () => {},
    ['build', 'talk.md', '--base', '//x'],
    2,
    /--base \/\/x: not a base address/,
  ],
  [
    'a control in an address',
    () => {},
    ['build', 'talk.md', '--base', '/%00'],
    2,
    /--base \/%00: not a base address/,
  ],
  ['no port', () => {}, ['dev', 'talk.md', '--port', '70000'], 2, /--port 70000: not a port number/],
  ['no host', () => {}, ['dev', 'talk.md', '--host', ''], 2, /--host: no address given/],
  ['no site', () => {}, ['preview', '--out', 'x'], 2, /--out x: no site there/],
  [
    'a name that speaks to the terminal',
    () => {},
    ['build', '\u001b[31m\u202e.md'],
    2,
    /: \\u001b\[31m\\u202e\.md: no such file/,
  ],
]

const machine: readonly Case[] = [
  ['a pipe', () => execFileSync('mkfifo', [path.join(cwd, 'bad.md')]), build, 3, /bad\.md:1 .*\n.*no file/],
  ['a device', () => {}, ['build', '/dev/zero'], 3, /zero:1 .*\n.*no file/],
  [
    'a file in place of a folder',
    () => {},
    ['build', 'talk.md', '--out', 'talk.md/x'],
    3,
    /talk\.md: .*ENOTDIR/,
  ],
  [
    'links in a circle',
    () => symlinkSync('l', path.join(cwd, 'l')),
    ['build', 'talk.md', '--out', 'l/x'],
    3,
    /E(LOOP|EXIST|NOENT)/,
  ],
  ['too long a name', () => {}, ['build', 'talk.md', '--out', 'x'.repeat(300)], 3, /ENAMETOOLONG/],
  ['an address of another machine', () => {}, ['dev', 'talk.md', '--host', '192.0.2.1'], 3, /EADDRNOTAVAIL/],
  [
    'a configuration that is a link to nothing',
    () => symlinkSync('gone.yaml', path.join(cwd, 'patchdeck.yaml')),
    ['build', 'talk.md'],
    3,
    /patchdeck\.yaml:1 .*\n.*ENOENT/,
  ],
  [
    'notes that are a link to nothing',
    () => {
      write('slides/a.md', good)
      mkdirSync(path.join(cwd, 'notes'))
      symlinkSync('gone.md', path.join(cwd, 'notes/a.md'))
    },
    ['build'],
    3,
    /notes\/a\.md:1 .*\n.*ENOENT/,
  ],
  [
    'a host that can be none',
    () => {},
    ['dev', 'talk.md', '--host', 'a'.repeat(300)],
    3,
    /E(INVAL|NOTFOUND)/,
  ],
  [
    'a configuration that is a folder',
    () => mkdirSync(path.join(cwd, 'patchdeck.yaml')),
    ['build', 'talk.md'],
    3,
    /patchdeck\.yaml:1 .*\n.*no file/,
  ],
]

describe.each([
  ['documents', documents, run],
  ['large documents', large, runAlone],
  ['calls', calls, run],
  ['the machine', machine, run],
])('faults of %s end in one place', (_, cases, start) => {
  it.each(cases)('%s', async (_name, prepare, args, status, says) => {
    prepare()
    const ended = await start(args)
    expect([ended.status, ended.text]).toEqual([status, expect.stringMatching(says)])
    expect(ended.text).not.toMatch(/\n {4}at /)
    expectOldSite()
  })
})

describe('what somebody has done to a site', () => {
  it.each([
    ['a file more', () => write('dist/CNAME', 'x'), /CNAME would be lost/],
    ['a file more, further in', () => write('dist/talk/notes.txt', 'x'), /talk\/notes\.txt would be lost/],
    ['another page', () => write('dist/index.html', 'x'), /index\.html would be lost/],
    [
      'a page cut off',
      () => truncateSync(path.join(cwd, 'dist/talk/index.html'), 10),
      /talk\/index\.html would be lost/,
    ],
    ['a link', () => symlinkSync('/etc/hostname', path.join(cwd, 'dist/l')), /, l would be lost/],
    [
      'no marker',
      () => rmSync(path.join(cwd, 'dist/.patchdeck')),
      /not a patchdeck site, it contains \.nojekyll/,
    ],
  ])('is not undone: %s', async (_name, change, says) => {
    change()
    const before = readdirSync(path.join(cwd, 'dist'), { recursive: true })
    const { status, text } = await run(['build', 'talk.md'])
    expect([status, text]).toEqual([2, expect.stringMatching(says)])
    expect(readdirSync(path.join(cwd, 'dist'), { recursive: true })).toEqual(before)
    expect(leftIn(cwd)).toEqual([])
  })

  it('does not count when a file manager did it, or when files are gone', async () => {
    write('dist/.DS_Store', 'x')
    rmSync(path.join(cwd, 'dist/talk'), { recursive: true })
    expect((await run(['build', 'talk.md'])).status).toBe(0)
    expectOldSite()
    expect(existsSync(path.join(cwd, 'dist/.DS_Store'))).toBe(false)
  })
})

describe('a disk that fails', () => {
  it.each([
    ['mkdtempSync:1:EACCES', /permission denied \(EACCES\)/],
    ['mkdir:1:ENOSPC', /the disk is full \(ENOSPC\)/],
    ['mkdir:3:EDQUOT', /share of the disk is full \(EDQUOT\)/],
    ['open:1:EROFS', /read only \(EROFS\)/],
    ['open:7:ENOSPC', /the disk is full \(ENOSPC\)/],
    ['open:9:EMFILE', /too many files are open \(EMFILE\)/],
    ['open:16:EIO', /the disk fails \(EIO\)/],
    ['renameSync:1:EBUSY', /in use \(EBUSY\)/],
    ['renameSync:1:EPERM', /not permitted \(EPERM\)/],
  ])('leaves the old site: %s', async (fault, says) => {
    const takeBack = orderFault(fault)
    const { status, text } = await run(['build', 'talk.md']).finally(takeBack)
    expect([status, text.match(/\n/g)?.length, text]).toEqual([3, 1, expect.stringMatching(says)])
    expectOldSite()
  })
})

describe('whoever reads what is said', () => {
  const shell = (line: string): Ended => {
    const { status, signal, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; ${line.replace('patchdeck', `"${process.execPath}" "${program}"`)}`],
      { cwd, encoding: 'utf8' },
    )
    return { status, signal, text: stdout + stderr }
  }

  it.each([
    [
      'where too few files may be open',
      'ulimit -n 28; patchdeck build talk.md',
      /too many files are open \(EMFILE\)/,
    ],
    [
      'where the working directory is gone',
      'mkdir gone; cd gone; rmdir ../gone; patchdeck build ../talk.md',
      /it is not there \(ENOENT\)/,
    ],
  ])('is told in one line %s', (_name, line, says) => {
    const { status, text } = shell(line)
    expect([status, text.match(/\n/g)?.length, text]).toEqual([3, 1, expect.stringMatching(says)])
    expectOldSite()
  })

  it('may stop at any time', () => {
    expect(shell('patchdeck build talk.md 2>&1 | true')).toEqual({ status: 0, signal: null, text: '' })
    expectOldSite()
  })

  it('is told by the other stream when the disk is full', () => {
    const { status, text } = shell('patchdeck inspect --json talk.md 2>&1 >/dev/full | tail -n 1')
    expect([status, text]).toEqual([3, expect.stringMatching(/^patchdeck: .*the disk is full \(ENOSPC\)\n$/)])
  })
})

describe('an old site that nobody may write to', () => {
  it('gives way all the same, and leaves nothing', async () => {
    chmodSync(path.join(cwd, 'dist/talk'), 0o555)
    expect((await run(['build', 'talk.md'])).status).toBe(0)
    expectOldSite()
  })
})

describe('a build that is ended', () => {
  const kills = [
    'open:12:SIGKILL',
    'mkdir:1:SIGKILL',
    'mkdir:2:SIGKILL',
    'renameSync:1:SIGKILL',
    'open:1:SIGKILL',
    'rmSync:2:SIGKILL',
  ]
  it.each(few(kills))('leaves a whole site to the next: %s', async (fault) => {
    expect(runAlone(['build', 'talk.md'], cwd, { PATCHDECK_FAULT: fault }).signal).toBe('SIGKILL')
    expect(leftIn(cwd)).toHaveLength(1)
    expect((await run(['build', 'none.md'])).status).toBe(2)
    expectOldSite()
  })

  const signals = [
    ['open:2:SIGINT', 130],
    ['open:2:SIGTERM', 143],
    ['renameSync:1:SIGINT', 130],
    ['renameSync:1:SIGTERM', 143],
  ] as const
  it.each(few(signals))('takes away what it has made: %s', (fault, status) => {
    expect(runAlone(['build', 'talk.md'], cwd, { PATCHDECK_FAULT: fault }).status).toBe(status)
    expectOldSite()
  })
})

describe('a build that computes', () => {
  /** Node asks nobody while it computes: the file is read for ever. */
  const endless = `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const read = fs.readFileSync
    fs.readFileSync = (file, ...rest) => {
      if (String(file).endsWith('talk.md')) for (fs.writeSync(1, 'computing'); ; );
      return read(file, ...rest)
    }
    syncBuiltinESMExports()`)}`

  it.each(few(['SIGINT', 'SIGTERM', 'SIGHUP'] as const))(
    'is ended by %s, and leaves the old site',
    async (signal) => {
      const child = spawn(process.execPath, ['--import', endless, program, 'build', 'talk.md'], { cwd })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      const end = new Promise((resolve) => child.once('exit', (code, by) => resolve(by ?? code)))
      child.kill(signal)
      expect(await end).toBe(signal)
      expectOldSite()
    },
  )
})

describe('builds at once', () => {
  it('leave the site of one of them, whole', async () => {
    const names = ['one', 'two', 'three', 'four']
    for (const name of names) write(`${name}.md`, good.replace('queue', name))
    const started = names.map((name) =>
      spawn(process.execPath, [program, 'build', `${name}.md`], { cwd, stdio: 'ignore' }),
    )
    expect(await Promise.all(started.map(ended))).toEqual([0, 0, 0, 0])
    const site = path.join(cwd, 'dist')
    expect(isWholeSite(site)).toBe(true)
    expect(strangerIn(site)).toBe(null)
    expect(names.filter((name) => existsSync(path.join(site, name)))).toHaveLength(1)
    expect(leftIn(cwd)).toEqual([])
  })
})

describe('a build that another one overtakes', () => {
  it('says the size of its own site', async () => {
    const site = path.join(cwd, 'dist')
    const before = await runCommand(['build', 'talk.md'], cwd)
    const { status, stdout } = await runCommand(['build', 'talk.md'], cwd, (text) => {
      if (text === '') rmSync(site, { recursive: true })
    })
    expect(status).toBe(0)
    const size = /\d+ files, \d+ kB/
    expect(stdout.match(size)?.[0]).toBe(before.stdout.match(size)?.[0])
    expect(size.test(before.stdout)).toBe(true)
  })
})

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve))
}

describe('a port that is taken', () => {
  it('is refused when it was asked for', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve(Number(Object(other.address()).port))),
    )
    for (const command of [['dev', 'talk.md'], ['preview']]) {
      const { status, text } = await run([...command, '--port', String(port)])
      expect([status, text.match(/\n/g)?.length]).toEqual([3, 1])
      expect(text).toContain(`port ${port}: the port is taken`)
    }
    other.close()
  })
})

describe('the bytes of a site', () => {
  /** The marker holds the hash of every file. */
  function markerOf(folder: string): string {
    return readFileSync(path.join(folder, 'dist/.patchdeck'), 'utf8')
  }

  it('are the same in other zones, languages, years and folders', () => {
    const elsewhere = path.join(cwd, 'another/folder of mine')
    mkdirSync(elsewhere, { recursive: true })
    writeFileSync(path.join(elsewhere, 'talk.md'), good)
    const clock = `data:text/javascript,const now = Date.now; Date.now = () => now() + 4e11`
    const env = {
      TZ: 'Pacific/Chatham',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      HOME: '/',
      USER: 'nobody',
    }
    expect(
      runAlone(['build', 'talk.md'], elsewhere, { ...env, NODE_OPTIONS: `--import="${encodeURI(clock)}"` }),
    ).toMatchObject({ status: 0 })
    expect(markerOf(elsewhere)).toBe(markerOf(ground))
  })

  it('are the same in one file, built again', async () => {
    const single = ['build', 'talk.md', '--single-file']
    expect((await run(single)).status).toBe(0)
    const first = markerOf(cwd)
    expect(runAlone(single, cwd, { TZ: 'Asia/Kolkata' }).status).toBe(0)
    expect(markerOf(cwd)).toBe(first)
    expect(leftIn(cwd)).toEqual([])
  })
})
