// Writes what a comment on a pull request says: how many slides and which actions each talk has now and had before, and
// what was found. Every text is cut and every list has an end, since whoever reads the file has to trust nobody.
//
// PATHS: files and folders, one a line. REPORT: the file to write. BEFORE: the commit to compare with; empty for none.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../lib/cli.js', import.meta.url))
const { PATHS = 'slides', REPORT = 'patchdeck-report.json', BEFORE = '' } = process.env
const paths = PATHS.split('\n').filter((line) => line.trim() !== '')

const [mostTalks, mostActions, mostFindings, longest] = [20, 20, 30, 160]

const now = talksIn('.')
const before = BEFORE === '' ? null : talksAt(BEFORE)
const report = {
  version: 1,
  talks: now.slice(0, mostTalks).map((talk) => compared(talk, before)),
  moreTalks: Math.max(0, now.length - mostTalks),
  ...found(),
}
writeFileSync(REPORT, `${JSON.stringify(report)}\n`)

/** What `inspect` says of each talk in a folder; none where it can't be read. */
function talksIn(folder) {
  const { stdout } = run(['inspect', '--json', '--', ...paths], folder)
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}

/** The same of another commit, which is put into a folder of its own and taken away again. Null where it isn't there. */
function talksAt(commit) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-before-'))
  try {
    execFileSync('git', ['worktree', 'add', '--detach', '--quiet', folder, `${commit}^{commit}`], {
      stdio: 'ignore',
    })
    return talksIn(folder)
  } catch {
    return null
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', folder], { stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
}

function compared({ slug, title, slides, actions }, talks) {
  const old = talks?.find((talk) => talk.slug === slug) ?? null
  const names = actions.map(({ what }) => what)
  const oldNames = old?.actions.map(({ what }) => what) ?? []
  return {
    title: cut(title),
    slides: slides.length,
    slidesBefore: old?.slides.length ?? null,
    added: old === null ? [] : few(names.filter((name) => !oldNames.includes(name))),
    removed: few(oldNames.filter((name) => !names.includes(name))),
  }
}

function found() {
  const { stdout } = run(['check', '--format', 'json', '--', ...paths], '.')
  const { findings = [], questions = [] } = stdout.startsWith('{') ? JSON.parse(stdout) : {}
  const shown = findings.filter(({ severity }) => severity !== 'info')
  return {
    findings: shown.slice(0, mostFindings).map(({ severity, rule, message, places: [place] }) => ({
      severity,
      rule: cut(rule),
      place: cut(place ? `${place.path}:${place.line}` : ''),
      message: cut(message),
    })),
    moreFindings: Math.max(0, shown.length - mostFindings),
    questions: questions.length,
  }
}

function run(args, cwd) {
  return spawnSync(process.execPath, [program, ...args], { cwd, encoding: 'utf8', maxBuffer: 200_000_000 })
}

function few(texts) {
  return texts.slice(0, mostActions).map(cut)
}

function cut(text) {
  const letters = [...String(text)]
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('')
}
