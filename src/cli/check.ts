import { type LoadOptions, loadDrawnTalks } from '../build.ts'
import { anyError, type Finding } from '../model/finding.ts'
import type { Profile } from '../model/rules.ts'
import { UsageError } from '../model/usage.ts'
import { formats, summary } from '../report.ts'
import { type Arguments, type Command, type ExitCode, exitFor, type Terminal } from './command.ts'
import { dayOption } from './day.ts'
import { program } from './help.ts'
import { counted } from './plurals.ts'

export const check: Command = {
  summary: 'says what in the documents wants a look before the meeting',
  usage: 'check [path …] [--format name] [--strict] [--today day] [--profile name] [--public]',
  options: {
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    today: { type: 'string' },
    profile: { type: 'string' },
    public: { type: 'boolean', default: false },
  },
  help: [
    ['--format name', 'text, json, sarif, or github for annotations in a workflow (text)'],
    ['--strict', 'fails on warnings too, not on errors only'],
    ['--today day', 'YYYY-MM-DD: tells of actions that were due before that day'],
    ['--profile name', 'sre: asks for the parts Google’s SRE workbook has; free: asks for none'],
    ['--public', 'tells of names, secrets and inner addresses that a public site would show'],
  ],
  run: runCheck,
}

async function runCheck(
  { values, paths }: Arguments,
  { cwd, out, err, paint, progress }: Terminal,
): Promise<ExitCode> {
  const format = String(values.format)
  const print = formats[chosen(format, Object.keys(formats), 'format')]
  const onTalk = (done: number, all: number): void => {
    if (done % 25 === 0) progress(`checking ${done} of ${counted(all, 'talk')} …`)
  }
  const { talks, findings, questions, files } = await loadDrawnTalks(paths, cwd, {
    ...optionsOf(values),
    onTalk,
  })
  progress('')
  const report = print?.({ findings, questions, files }, program(), paint) ?? ''
  const total = `${counted(talks.length, 'talk')}: ${summary(findings, questions)}\n`
  if (format === 'text') out(report ? `${report}\n${total}` : total)
  else {
    out(report, format === 'github')
    err(total)
  }
  return fails(findings, values.strict === true) ? exitFor(findings) : 0
}

function optionsOf({ today, profile, public: isPublic }: Arguments['values']): LoadOptions {
  return {
    today: dayOption(today),
    profile: profile === undefined ? null : (chosen(String(profile), ['sre', 'free'], 'profile') as Profile),
    isPublic: isPublic === true,
  }
}

function chosen(typed: string, known: readonly string[], option: string): string {
  if (known.includes(typed)) return typed
  throw new UsageError(`--${option} ${typed} is none of ${known.join(', ')}`)
}

function fails(findings: readonly Finding[], isStrict: boolean): boolean {
  return anyError(findings) || (isStrict && findings.some(({ severity }) => severity === 'warning'))
}
