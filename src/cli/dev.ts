import { patchdeck } from '../site.ts'
import { loadTalks } from '../talks.ts'
import { addresses } from './addresses.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { portOf } from './port.ts'
import { sinceHelp, sinceOf, sinceOptions, sinceUsage } from './since.ts'

export const dev: Command = {
  summary: 'serves the talks while they are written, and shows each edit at once',
  usage: `dev [path …] [--port number] ${sinceUsage}`,
  options: { port: { type: 'string', default: '5173' }, ...sinceOptions },
  help: [['--port number', 'where to listen (5173, or the next one that is free)'], ...sinceHelp],
  run: runDev,
}

async function runDev({ values, paths }: Arguments, { cwd, out }: Terminal): Promise<ExitCode> {
  const { port, isStrict } = portOf(values.port, '5173')
  const options = sinceOf(values)
  const { talks } = loadTalks(paths, cwd, options)
  const vite = await import('vite')
  const server = await vite.createServer({
    configFile: false,
    logLevel: 'info',
    server: { host: '127.0.0.1', port, strictPort: isStrict },
    plugins: [patchdeck({ paths, cwd, options })],
  })
  await server.listen()
  const slugs = talks.map(({ deck }) => deck.slug)
  out(addresses(server.resolvedUrls?.local[0] ?? '', slugs))
  return new Promise(() => {})
}
