import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parse as readCsv } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { actionFormats, actionRecords } from '../src/export.ts'
import { cases } from './helpers/cases.ts'
import { type Ended, runCommand } from './helpers/command.ts'
import { typed } from './helpers/documents.ts'
import { fixtures, talkOf, talksOf } from './helpers/talk.ts'

let cwd: string

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-actions-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function run(...args: string[]): Promise<Ended> {
  return runCommand(['actions', ...args], cwd)
}

const review = `---
title: Queue review
tracker: https://github.com/acme/shop
---

# Queue review

The queue stood still on 2031-05-01.

## Action items

| Team | What | Owner | Due | Status | Ticket |
|---|---|---|---|---|---|
| SRE | Page on a \`lag\` of 5 | Ines, @omar | 2031-05-20 | open | OPS-12 |
| SRE | =HYPERLINK("https://evil.example") | Kim | 2031-05-02 | done | |
| Data | Don't retry $(reboot) \\| wait; then "stop" | Ines | 2031-05-10 | | |
| UI | Show the age | | next sprint | | |
`

function given(text = review): void {
  mkdirSync(path.join(cwd, 'slides'), { recursive: true })
  writeFileSync(path.join(cwd, 'slides/queue.md'), text)
}

function recordsOf(text: string) {
  return actionRecords([talkOf(text)], { isPublic: false, fromHere: (one) => one })
}

/** What a table of markdown says of an action, in a cell of ours. */
function titles(text: string): readonly string[] {
  return (JSON.parse(text) as { readonly what: string }[]).map(({ what }) => what)
}

describe('patchdeck actions', () => {
  it.each(Object.keys(actionFormats))('prints the actions of all documents as %s', async (format) => {
    given()
    const { status, stdout, stderr } = await run('--format', format)
    expect(status).toBe(0)
    expect(stderr).toBe(
      format === 'ics' ? "4 actions; 1 without a day, which a calendar can't hold\n" : '4 actions\n',
    )
    await expect(stdout).toMatchFileSnapshot(path.join(fixtures, 'actions', `review.${format}`))
  })

  it.each([
    [['--open'], ['Page on a lag of 5', 'Don\'t retry $(reboot) | wait; then "stop"', 'Show the age']],
    [['--overdue', '--today', '2031-05-20'], ['Don\'t retry $(reboot) | wait; then "stop"']],
    [
      ['--overdue', '--today', '2031-05-21'],
      ['Page on a lag of 5', 'Don\'t retry $(reboot) | wait; then "stop"'],
    ],
    [['--team', 'ui'], ['Show the age']],
    [['--owner', 'omar'], ['Page on a lag of 5']],
    [
      ['--owner', '@INES'],
      ['Page on a lag of 5', 'Don\'t retry $(reboot) | wait; then "stop"'],
    ],
    [['--owner', 'Ines', '--team', 'SRE', '--open'], ['Page on a lag of 5']],
    [['--team', 'nobody'], []],
  ])('lets through %j', async (args, expected) => {
    given()
    expect(titles((await run('--format', 'json', ...args)).stdout)).toEqual(expected)
  })

  it('knows which are overdue today', async () => {
    given(review.replace('2031-05-10', '2011-05-10'))
    expect(titles((await run('--format', 'json', '--overdue')).stdout)).toHaveLength(1)
  })

  it('writes a file, to the byte, in the place of an older one', async () => {
    given()
    const printed = (await run('--format', 'ics')).stdout
    writeFileSync(path.join(cwd, 'due.ics'), 'older')
    const { status, stdout } = await run('--format', 'ics', '-o', 'due.ics')
    expect([status, stdout]).toEqual([0, ''])
    expect(readFileSync(path.join(cwd, 'due.ics'), 'utf8')).toBe(printed)
    expect(readdirSync(cwd).sort()).toEqual(['due.ics', 'slides'])
  })

  it.each([
    [['--format', 'xml'], '--format xml: not one of csv, json, md, ics, gh'],
    [['--today', '2031-05-20'], '--today: only with --overdue'],
    [['-o', 'slides'], '--out slides: a folder, name a file'],
    [['-o', 'slides/queue.md'], '--out slides/queue.md: queue.md is a source, name another place'],
  ])('refuses %j', async (args, message) => {
    given()
    const { status, stderr } = await run(...args)
    expect([status, stderr]).toEqual([2, `patchdeck: ${message}\n`])
    expect(readFileSync(path.join(cwd, 'slides/queue.md'), 'utf8')).toBe(review)
  })

  it('names no place, person or word of the narrative in public', async () => {
    given(
      review
        .replace(', @omar', '')
        .replace('## Action', '## Speaker notes\n\nNobody slept that night at all.\n\n## Action'),
    )
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), 'names: {Ines: the on-call engineer}\n')
    const { stdout } = await run('--format', 'json', '--public')
    expect(stdout).toContain('the on-call engineer')
    expect(stdout).not.toMatch(/Ines|queue\.md|slept/)
  })

  it('prints nothing in public that is denied', async () => {
    given()
    writeFileSync(path.join(cwd, 'patchdeck.yaml'), 'deny: [reboot]\nrules: {public-denied-word: off}\n')
    const { status, stdout, stderr } = await run('--public')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('Nothing was written')
  })
})

describe('read back by others', () => {
  const { talks, fromHere } = talksOf('talks')
  const records = actionRecords(talks, { isPublic: false, fromHere })

  it('CSV has every action, and no formula', () => {
    const rows: string[][] = readCsv(actionFormats.csv?.(records) ?? '', { record_delimiter: '\r\n' })
    expect(rows).toHaveLength(records.length + 1)
    expect(rows.slice(1).map((row) => row[1])).toEqual(records.map(({ what }) => what.text))
    const [, row] = readCsv(actionFormats.csv?.(recordsOf(review).slice(1, 2)) ?? '') as string[][]
    expect(row?.[1]).toBe('\'=HYPERLINK("https://evil.example")')
  })

  it('the calendar has an event for each day that is known, each with an id of its own', () => {
    const dated = records.filter(({ dueDay }) => dueDay !== null)
    const text = actionFormats.ics?.(records) ?? ''
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const read = events.map((event) => new ICAL.Event(event))
    expect(read.map(({ startDate }) => startDate.toString())).toEqual(dated.map(({ dueDay }) => dueDay))
    expect(read.every(({ startDate, duration }) => startDate.isDate && duration.toString() === 'P1D')).toBe(
      true,
    )
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(dated.length)
    expect(read.map(({ summary }) => summary)).toEqual(
      dated.map(({ team, what }) => (team === null ? what.text : `${team}: ${what.text}`)),
    )
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  })

  it('a shell takes each word as it is written', () => {
    fc.assert(
      fc.property(typed, typed, (what, owner) => {
        const [record] = recordsOf(review)
        if (!record) throw new Error('There is no action.')
        const prose = { markdown: what, text: what, links: [] }
        const script = actionFormats.gh?.([{ ...record, what: prose, owner }]) ?? ''
        const shown = spawnSync('sh', ['-c', `gh() { printf '%s\\0' "$@"; }\n${script}`], {
          encoding: 'utf8',
        })
        expect(shown.stderr).toBe('')
        const [issue, create, repository, title, body, ...more] = shown.stdout.split('\0')
        expect([issue, create, repository, more]).toEqual([
          'issue',
          'create',
          '--repo=github.com/acme/shop',
          [''],
        ])
        expect(title).toBe(`--title=SRE: ${what}`)
        expect(body).toContain(owner)
      }),
      cases(100),
    )
  })

  it('what turns letters around or ends a line of a command is no part of it', () => {
    const text =
      actionFormats.gh?.(recordsOf('# A\n\n## Action items\n\n- Stop \u202Eti\u2066 \u0007now\n')) ?? ''
    expect(['\u202E', '\u2066', '\u0007'].filter((letter) => text.includes(letter))).toEqual([])
  })
})

describe('the same documents', () => {
  it('give the same bytes from any folder', async () => {
    given()
    const other = path.join(cwd, 'elsewhere')
    cpSync(path.join(cwd, 'slides'), path.join(other, 'slides'), { recursive: true })
    for (const format of Object.keys(actionFormats)) {
      const here = await run('--format', format)
      const there = await runCommand(['actions', '--format', format], other)
      expect(there.stdout).toBe(here.stdout)
    }
  })
})
