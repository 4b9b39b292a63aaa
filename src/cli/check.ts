import { type LoadOptions, loadDrawnTalks } from '../build.ts'
import { anyError, type Finding } from '../model/finding.ts'
import type { Profile } from '../model/rules.ts'
import { formats, summary } from '../report.ts'
import { chosen } from './chosen.ts'
import { type Arguments, type Command, type ExitCode, exitFor, type Terminal } from './command.ts'
import { dayOption } from './day.ts'
import { program } from './help.ts'
import { counted } from './wording.ts'

export const check: Command = {
  summary: 'reports what to fix before the meeting',
  usage: 'check [path …] [--format name] [--strict] [--today day] [--profile name] [--public]',
  options: {
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    today: { type: 'string' },
    profile: { type: 'string' },
    public: { type: 'boolean', default: false },
  },
  help: [
    ['--format name', 'text, json, sarif, github (annotations in a workflow), gitlab (code quality) (text)'],
    ['--strict', 'fail on warnings too'],
    ['--today day', 'YYYY-MM-DD: report actions due before that day'],
    ['--profile name', 'sre: expect the sections of Google’s SRE workbook; free: expect none'],
    ['--public', 'report names, secrets and internal addresses that a public site would show'],
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
    profile: profile === undefined ? null : chosen<Profile>(String(profile), ['sre', 'free'], 'profile'),
    isPublic: isPublic === true,
  }
}

function fails(findings: readonly Finding[], isStrict: boolean): boolean {
  return anyError(findings) || (isStrict && findings.some(({ severity }) => severity === 'warning'))
}
