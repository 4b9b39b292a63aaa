import { stripVTControlCharacters } from 'node:util'
import { loadTalks } from '../build.ts'
import { endOnSignals } from '../model/signals.ts'
import { patchdeck } from '../site.ts'
import { addresses } from './addresses.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { listeningOf, listeningOptions, rootAddress, warningOf } from './listening.ts'
import { sinceHelp, sinceOf, sinceOptions, sinceUsage } from './since.ts'

const usualPort = '5173'
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
  const { host, port, token } = listening
  const options = sinceOf(values)
  const { talks } = loadTalks(paths, cwd, options)
  const vite = await import('vite')
  const server = await vite.createServer({
    configFile: false,
    customLogger: vite.createLogger('info', { console: consoleOf(terminal) }),
    server: { host, port, strictPort: true },
    plugins: [patchdeck({ paths, cwd, options, ...(token !== null && { token }) })],
  })
  await server.listen()
  err(warningOf(listening) ?? '')
  const slugs = talks.map(({ deck }) => deck.slug)
  out(addresses(rootAddress(listening), slugs, token))
  endOnSignals(process)
  return new Promise(() => {})
}

/** Where Vite writes: to our terminal, which keeps out what a document would say to it, and Vite's own colours too. */
function consoleOf({ out, err }: Terminal): Console {
  const to =
    (write: (text: string) => void): Console['log'] =>
    (...said) =>
      write(`${stripVTControlCharacters(said.join(' '))}\n`)
  return { ...console, log: to(out), warn: to(err), error: to(err) }
}
