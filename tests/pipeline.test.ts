import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './helpers/talk.ts'

interface Step {
  readonly name?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Workflow {
  readonly on?: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs?: Readonly<Record<string, Job>>
  readonly runs?: { readonly using: string; readonly steps: readonly Step[] }
}

/** Ours for GitHub: the action, the workflows of this repository and for others, and what `new --site` writes. */
const files = [
  'action.yml',
  ...readdirSync(path.join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
  'templates/site/pages.yml',
]

function textOf(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

function workflowOf(file: string): Workflow {
  return parse(textOf(file))
}

function stepsOf({ jobs = {}, runs }: Workflow): readonly Step[] {
  return [...Object.values(jobs).flatMap(({ steps = [] }) => steps), ...(runs?.steps ?? [])]
}

function stepNamed(file: string, name: string): string {
  return stepsOf(workflowOf(file)).find((step) => step.name === name)?.run ?? ''
}

/** What a job may be granted beside reading the repository. */
const granted: Readonly<Record<string, readonly string[]>> = {
  deploy: ['pages: write', 'id-token: write'],
  publish: ['id-token: write'],
  comment: ['actions: read', 'pull-requests: write'],
}

describe.each(files)('%s', (file) => {
  const workflow = workflowOf(file)

  it('pins every action by its hash, and says which version that is', () => {
    const lines = textOf(file)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line))
    const loose = lines.filter(
      (line) => !/uses: (?:\.\/\S+|[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+)$/.test(line),
    )
    expect(loose).toEqual([])
  })

  it('never runs with the rights of the base on what a pull request brings', () => {
    expect(Object.keys(workflow.on ?? {})).not.toContain('pull_request_target')
  })

  it('puts no expression into a script', () => {
    expect(stepsOf(workflow).filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  it('leaves no credentials in a checkout', () => {
    const checkouts = stepsOf(workflow).filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  it('has no more rights than it needs', () => {
    if (workflow.runs) return expect(workflow.permissions).toBeUndefined()
    expect([{}, { contents: 'read' }]).toContainEqual(workflow.permissions)
    for (const [name, { permissions = {} }] of Object.entries(workflow.jobs ?? {})) {
      const allowed = ['contents: read', ...(granted[name] ?? [])]
      const rights = Object.entries(permissions).map(([right, level]) => `${right}: ${level}`)
      expect(rights.filter((right) => !allowed.includes(right))).toEqual([])
    }
  })

  it('names the repository that package.json names', () => {
    const { repository } = JSON.parse(textOf('package.json')) as {
      readonly repository?: { readonly url: string }
    }
    const own = repository?.url.replace(/^.*github\.com\/|\.git$/g, '') ?? 'OWNER/REPO'
    const named = stepsOf(workflow).flatMap((step) => step.with?.repository ?? [])
    expect(named.filter((name) => name !== own)).toEqual([])
  })
})

describe('the comment', () => {
  it('is written by a job that checks out nothing and reads one file', () => {
    const uses = stepsOf(workflowOf('.github/workflows/comment.yml')).flatMap((step) => step.uses ?? [])
    expect(uses.map((name) => name.replace(/@.*/, ''))).toEqual(['actions/download-artifact'])
  })
})

describe('the address of the repository', () => {
  const pages = [
    'README.md',
    'docs/hosting.md',
    'docs/front-matter.schema.json',
    'docs/patchdeck.schema.json',
  ]

  it.each(pages)('in %s is that of package.json', (page) => {
    const { repository } = JSON.parse(textOf('package.json')) as {
      readonly repository?: { readonly url: string }
    }
    const own = repository?.url.replace(/^.*github\.com\/|\.git$/g, '') ?? 'OWNER/REPO'
    const named = [...textOf(page).matchAll(/(?:github\.com\/|uses: )([\w-]+\/[\w-]+)(?=[./\s@])/g)]
    expect(named.length).toBeGreaterThan(0)
    expect(named.map(([, name]) => name).filter((name) => name !== own)).toEqual([])
  })
})

describe('the other files for pipelines', () => {
  it('are YAML, run what is installed, and look nothing up by name', () => {
    expect(Object.keys(parse(textOf('templates/gitlab.yml')))).toEqual(['patchdeck-check', 'pages'])
    expect(parse(textOf('.pre-commit-hooks.yaml'))).toHaveLength(2)
    const all = [...files, 'templates/gitlab.yml', 'Dockerfile', 'README.md', 'docs/hosting.md']
      .map(textOf)
      .join('\n')
    expect(all).not.toMatch(
      /npx (?!--no-install)(?:--yes |-y )?patchdeck|npm (?:install|i|create|init)(?: --?[\w-]+)* patchdeck\b/,
    )
  })
})

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-pipeline-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true })
  writeFileSync(path.join(cwd, name), text)
}

describe.skipIf(process.platform === 'win32')('the action', () => {
  const env = { ...process.env, GITHUB_ACTION_PATH: root, PUBLIC: 'true', STRICT: 'false' }

  function bash(
    script: string,
    more: NodeJS.ProcessEnv,
  ): { readonly status: number | null; readonly text: string } {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: { ...env, ...more },
    })
    return { status, text: stdout + stderr }
  }

  it('takes paths as they are, whatever their names say', () => {
    const names = ['a b.md', '$(touch run).md', '--out=x.md']
    for (const name of names) write(name, '# The queue\n\n## Action items\n\n- Alert on lag\n')
    const PATHS = `${names.join('\n')}\n\n`
    const checked = bash(stepNamed('action.yml', 'Check'), { PATHS })
    expect([checked.status, checked.text]).toEqual([0, expect.stringContaining('3 talks')])
    const built = bash(stepNamed('action.yml', 'Build'), { PATHS, OUT: 'my site', BASE: '/x/' })
    expect([built.status, built.text]).toEqual([0, expect.stringContaining('my site/')])
    expect(readdirSync(cwd).sort()).toEqual([...names, 'my site'].sort())
  })

  it('puts exports beside each deck where they are asked for', () => {
    write('a.md', '# The queue\n\n## Action items\n\n- Alert on lag\n')
    const asked = { PATHS: 'a.md', OUT: 'dist', BASE: './', PUBLIC: 'true' }
    const script = stepNamed('action.yml', 'Build')
    expect(bash(script, { ...asked, EXPORTS: 'md' }).status).toBe(0)
    expect(readdirSync(path.join(cwd, 'dist/a')).sort()).toEqual(['a.md', 'index.html', 'read'])
    expect(bash(script, { ...asked, EXPORTS: '$(touch x)' }).status).toBe(2)
    expect(existsSync(path.join(cwd, 'x'))).toBe(false)
  })

  it('fails on warnings where that is asked for', () => {
    write('a.md', '# The queue\n\n## Action items\n\n- Improve alerts\n')
    const script = stepNamed('action.yml', 'Check')
    expect(bash(script, { PATHS: 'a.md' }).status).toBe(0)
    expect(bash(script, { PATHS: 'a.md', STRICT: 'true' }).status).toBe(1)
  })

  it('reports what a commit changes, within bounds', () => {
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
        cwd,
        encoding: 'utf8',
      })
    git('init', '--quiet')
    write('slides/a.md', '# The queue\n\n## Action items\n\n- Alert on lag\n- Rename the job\n')
    git('add', '.')
    git('commit', '--quiet', '--message', 'before')
    const before = git('rev-parse', 'HEAD').trim()
    const long = 'x'.repeat(500)
    write('slides/a.md', `# The queue\n\n## Action items\n\n- Alert on lag\n- Improve ${long}\n`)
    const script = stepNamed('action.yml', 'Report what has changed')
    expect(bash(script, { PATHS: 'slides', REPORT: 'r.json', BEFORE: before })).toEqual({
      status: 0,
      text: '',
    })
    const report = JSON.parse(readFileSync(path.join(cwd, 'r.json'), 'utf8'))
    expect(report.talks).toEqual([
      {
        title: 'The queue',
        slides: expect.any(Number),
        slidesBefore: expect.any(Number),
        added: [`Improve ${'x'.repeat(151)}…`],
        removed: ['Rename the job'],
      },
    ])
    expect(report.findings.map(({ rule }: { readonly rule: string }) => rule)).toContain('action-vague')
    expect(git('worktree', 'list').trim().split('\n')).toHaveLength(1)
    bash(script, { PATHS: 'slides', REPORT: 'r.json', BEFORE: 'f'.repeat(40) })
    expect(JSON.parse(readFileSync(path.join(cwd, 'r.json'), 'utf8')).talks[0].slidesBefore).toBeNull()
  })
})

interface Asked {
  readonly method: string
  readonly path: string
  readonly body: string
}

/** Runs the script of the comment against a server that stands for GitHub, and gives what it was asked. */
async function comment(
  report: string,
  answers: Readonly<Record<string, unknown>>,
): Promise<{
  readonly asked: readonly Asked[]
  readonly status: number | null
}> {
  write('report/patchdeck-report.json', report)
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    const way = (request.url ?? '').replace('/repos/o/r/', '')
    asked.push({ method: request.method ?? '', path: way, body: await bodyOf(request) })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answers[way.replace(/\?.*/, '')] ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  write('comment.cjs', stepNamed('.github/workflows/comment.yml', 'Comment'))
  const ours = { HEAD_SHA: 'abc', HEAD_BRANCH: 'a&b', HEAD_OWNER: 'fork', TOKEN: 'secret' }
  const child = spawn(process.execPath, ['comment.cjs'], {
    cwd,
    env: { ...process.env, GITHUB_API_URL: `http://127.0.0.1:${port}`, GITHUB_REPOSITORY: 'o/r', ...ours },
    stdio: 'ignore',
  })
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  server.close()
  return { asked, status }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of request) text += String(part)
  return text === '' ? '' : JSON.parse(text).body
}

describe('the script of the comment', () => {
  const pull = { number: 7, head: { sha: 'abc' } }
  const evil = '`` @all ![x](https://evil.example/x)\n# Big\u202e'
  const report = {
    talks: [{ title: evil, slides: 4, slidesBefore: 3, added: [evil], removed: ['Rename'] }],
    findings: [{ severity: 'info', rule: 'a`b', place: 'x:1', message: evil }],
    questions: '9 @all',
    moreTalks: -1,
  }

  it('writes texts of documents as code, and finds the pull request by the commit', async () => {
    const { asked, status } = await comment(JSON.stringify(report), {
      pulls: [{ number: 1, head: { sha: 'x' } }, pull],
      'issues/7/comments': [],
    })
    expect(status).toBe(0)
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET pulls?state=open&head=fork%3Aa%26b',
      'GET issues/7/comments?per_page=100',
      'POST issues/7/comments',
    ])
    const code = '``` `` @all ![x](https://evil.example/x) # Big ```'
    expect(asked.at(-1)?.body).toBe(
      [
        '<!-- patchdeck -->',
        '### Talks',
        `- ${code}: 4 slides (3 before)`,
        `  - new action ${code}`,
        '  - no longer there ` Rename `',
        '### Findings',
        `- warning \`\` a\`b \`\` \` x:1 \` ${code}`,
        '- 0 questions for the meeting',
      ].join('\n'),
    )
  })

  it('writes over its own comment, and over nobody else’s', async () => {
    const comments = [
      { id: 1, user: { type: 'User' }, body: '<!-- patchdeck --> mine' },
      { id: 2, user: { type: 'Bot' }, body: '<!-- patchdeck -->\nold' },
    ]
    const { asked } = await comment(JSON.stringify(report), { pulls: [pull], 'issues/7/comments': comments })
    expect(asked.at(-1)).toMatchObject({ method: 'PATCH', path: 'issues/comments/2' })
  })

  it.each([
    ['what is too large', `${' '.repeat(100_001)}{}`],
    ['what is no JSON', 'x'],
  ])('writes nothing for %s', async (_, text) => {
    expect(await comment(text, { pulls: [pull] })).toEqual({ asked: [], status: 1 })
  })

  it.each([['null'], ['[]'], ['{"talks": {"length": 1e9}, "findings": [null]}']])(
    'outlives %s',
    async (text) => {
      const { status } = await comment(text, { pulls: [pull], 'issues/7/comments': [] })
      expect(status).toBe(0)
    },
  )

  it('writes nothing where no open pull request has the commit', async () => {
    const { asked, status } = await comment(JSON.stringify(report), {
      pulls: [{ ...pull, head: { sha: 'x' } }],
    })
    expect([asked.length, status]).toEqual([1, 0])
    expect(existsSync(path.join(cwd, 'report'))).toBe(true)
  })
})
