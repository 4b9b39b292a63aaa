import { existsSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from '../model/usage.ts'
import { siteMarker } from '../site.ts'
import { addresses } from './addresses.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { decksIn } from './folder.ts'
import { portOf } from './port.ts'

export const preview: Command = {
  summary: 'serves a site that was built',
  usage: 'preview [--out folder] [--port number]',
  options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4173' } },
  help: [
    ['--out folder', 'where the site is (dist)'],
    ['--port number', 'where to listen (4173, or the next one that is free)'],
  ],
  run: runPreview,
}

async function runPreview({ values, paths }: Arguments, { cwd, out }: Terminal): Promise<ExitCode> {
  if (paths.length > 0) throw new UsageError(`preview takes no path: ${paths[0]}`)
  const { port, isStrict } = portOf(values.port, '4173')
  const folder = path.resolve(cwd, String(values.out))
  if (!existsSync(path.join(folder, siteMarker)))
    throw new UsageError(`there is no site in ${values.out}: build it first`)
  const vite = await import('vite')
  const server = await vite.preview({
    configFile: false,
    root: path.dirname(folder),
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port, strictPort: isStrict },
  })
  out(addresses(server.resolvedUrls?.local[0] ?? '', decksIn(folder)))
  return new Promise(() => {})
}
