import { loadTalks } from '../build.ts'
import { type ActionFilter, type ActionRecord, actionFormats, actionRecords, matching } from '../export.ts'
import { UsageError } from '../model/usage.ts'
import { keepIn, refusalIn } from '../site.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { dayOfMachine, dayOption } from './day.ts'
import { outputOf } from './output.ts'
import { refuse, refusedBy } from './refusal.ts'
import { replaceFiles } from './replace.ts'
import { counted } from './wording.ts'

export const actions: Command = {
  summary: 'lists the actions of all documents, for other programs',
  usage:
    'actions [path …] [--format name] [--out file] [--open] [--overdue] [--today day] [--team name] [--owner name] [--public]',
  options: {
    format: { type: 'string', default: 'csv' },
    out: { type: 'string', short: 'o' },
    open: { type: 'boolean', default: false },
    overdue: { type: 'boolean', default: false },
    today: { type: 'string' },
    team: { type: 'string' },
    owner: { type: 'string' },
    public: { type: 'boolean', default: false },
  },
  help: [
    ['--format name', 'csv, json, md, ics for a calendar, or gh for commands that open issues (csv)'],
    ['-o, --out file', 'write a file instead of printing'],
    ['--open', 'neither done nor rejected'],
    ['--overdue', 'open, and due before today'],
    ['--today day', 'YYYY-MM-DD: the day for --overdue (today)'],
    ['--team name', 'of one team'],
    ['--owner name', 'of one person'],
    ['--public', 'without places, and without the names you list'],
  ],
  run: runActions,
}

async function runActions({ values, paths }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const format = String(values.format)
  const write = Object.hasOwn(actionFormats, format) ? actionFormats[format] : undefined
  if (!write) throw new UsageError(`--format ${format}: not one of ${Object.keys(actionFormats).join(', ')}`)
  const filter = filterOf(values)
  const isPublic = values.public === true
  const talks = loadTalks(paths, terminal.cwd, { isPublic })
  const out = values.out === undefined ? null : outputOf(String(values.out), terminal.cwd, null)
  if (talks.forbidding.length > 0) return refuse(talks, terminal)
  const records = matching(actionRecords(talks.talks, { isPublic, fromHere: talks.fromHere }), filter)
  const text = write(records)
  try {
    keepIn(talks, [{ fileName: `actions.${format}`, source: text }], {})
  } catch (error) {
    return refuse(refusedBy(refusalIn(error), talks), terminal)
  }
  if (out === null) terminal.data(text)
  else {
    const files = [{ fileName: out.name ?? '', source: text }]
    out.check(files, talks)
    await replaceFiles(out.folder, files)
  }
  terminal.err(toldOf(records, format))
  return 0
}

function filterOf({ open, overdue, today, team, owner }: Arguments['values']): ActionFilter {
  const day = dayOption(today)
  if (day !== null && overdue !== true) throw new UsageError('--today: only with --overdue')
  return {
    isOpen: open === true,
    dueBefore: overdue === true ? (day ?? dayOfMachine()) : null,
    team: team === undefined ? null : String(team),
    owner: owner === undefined ? null : String(owner),
  }
}

/** How many there are; of a calendar, how many it can't hold. */
function toldOf(records: readonly ActionRecord[], format: string): string {
  const undated = format === 'ics' ? records.filter(({ dueDay }) => dueDay === null).length : 0
  const left = undated === 0 ? '' : `; ${undated} without a day, which a calendar can't hold`
  return `${counted(records.length, 'action')}${left}\n`
}
