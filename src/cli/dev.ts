import { loadTalks } from '../build.ts'
import { endOnSignals } from '../model/signals.ts'
import { addresses } from './addresses.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { listeningOf, listeningOptions, rootAddress, warningOf } from './listening.ts'
import { serveLive } from './live.ts'
import { sinceHelp, sinceOf, sinceOptions, sinceUsage } from './since.ts'

/** The port that is tried first. */
export const usualPort = '5173'
const listeningOption = listeningOptions(usualPort)

export const dev: Command = {
  summary: 'serves the talks and reloads on every edit',
  usage: `dev [path …] [--port number] [--host address] ${sinceUsage}`,
  options: { ...listeningOption.options, ...sinceOptions },
  help: [...listeningOption.help, ...sinceHelp],
  run: runDev,
}

async function runDev({ values, paths }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd, out, err } = terminal
  const listening = await listeningOf(values, usualPort)
  const options = sinceOf(values)
  const { talks } = loadTalks(paths, cwd, options)
  await serveLive({ site: { paths, cwd, options }, listening, open: null }, terminal)
  err(warningOf(listening) ?? '')
  const slugs = talks.map(({ deck }) => deck.slug)
  out(addresses(rootAddress(listening), slugs, listening.token))
  endOnSignals(process)
  return new Promise(() => {})
}
