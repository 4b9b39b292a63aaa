import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCommand } from './helpers/command.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-explain-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const talk = `---
vocabulary:
  lessons: Was bleibt
---
# Relay outage

## What we saw

- 10:05 The relay stops.
- 10:20 It goes on.

## Guardrails

- [ ] Add a relay
- [ ] Alert on disk

## Was bleibt

Disks fill up.

## Planned visit

Nobody came.

## Damage to clients

Mail was late.

## Impact

High.
`

it('says why each section, list of actions and timeline was read as it is', async () => {
  writeFileSync(path.join(cwd, 'a.md'), talk)
  const { status, stdout } = await runCommand(['inspect', '--explain', 'a.md'], cwd)
  expect(status).toBe(0)
  expect(stdout).toMatchInlineSnapshot(`
    "a.md
      5: "Relay outage": no known part
      7: "What we saw": timeline
          timeline: 3 of 3
            +3  a time before every entry, and no other timeline
      12: "Guardrails": actions
          actions: 5 of 3
            +2  guardrails
            +2  boxes
            +1  items that begin with work
      17: "Was bleibt": lessons
          "was bleibt" is yours, under vocabulary
      21: "Planned visit": no known part
          actions: 1 of 3
            +1  planned
      25: "Damage to clients": no known part
          impact: 2 of 3
            +2  damage
      29: "Impact": impact
          "impact" is known
      14: 2 actions in a list, under "Guardrails"
      9: timeline of 2
    "
  `)
})

it('has one form at a time', async () => {
  writeFileSync(path.join(cwd, 'a.md'), talk)
  const { status, stderr } = await runCommand(['inspect', '--explain', '--json', 'a.md'], cwd)
  expect([status, stderr]).toEqual([2, expect.stringContaining('give one of them')])
})
