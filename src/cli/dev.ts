import { patchdeck } from '../site.ts'
import { loadTalks } from '../talks.ts'
import { addresses } from './addresses.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { listeningOf, listeningOptions, rootAddress, warningOf } from './listening.ts'
import { sinceHelp, sinceOf, sinceOptions, sinceUsage } from './since.ts'

const usualPort = '5173'
const listeningOption = listeningOptions(usualPort)

export const dev: Command = {
  summary: 'serves the talks while they are written, and shows each edit at once',
  usage: `dev [path …] [--port number] [--host address] ${sinceUsage}`,
  options: { ...listeningOption.options, ...sinceOptions },
  help: [...listeningOption.help, ...sinceHelp],
  run: runDev,
}

async function runDev({ values, paths }: Arguments, { cwd, out, err }: Terminal): Promise<ExitCode> {
  const listening = await listeningOf(values, usualPort)
  const { host, port, token } = listening
  const options = sinceOf(values)
  const { talks } = loadTalks(paths, cwd, options)
  const vite = await import('vite')
  const server = await vite.createServer({
    configFile: false,
    logLevel: 'info',
    server: { host, port, strictPort: true },
    plugins: [patchdeck({ paths, cwd, options, ...(token !== null && { token }) })],
  })
  await server.listen()
  err(warningOf(listening) ?? '')
  const slugs = talks.map(({ deck }) => deck.slug)
  out(addresses(rootAddress(listening), slugs, token))
  return new Promise(() => {})
}
