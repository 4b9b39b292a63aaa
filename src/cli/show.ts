import { loadTalks, type Talks } from '../build.ts'
import { endOnSignals } from '../model/signals.ts'
import { summary } from '../report.ts'
import type { Arguments, Command, ExitCode, Terminal } from './command.ts'
import { usualPort } from './dev.ts'
import { aligned } from './help.ts'
import { listeningOf, listeningOptions, rootAddress, warningOf } from './listening.ts'
import { serveLive } from './live.ts'
import { counted, shellWord } from './wording.ts'

const { options, help } = listeningOptions(usualPort)

/** What is done where no command is named. */
export const show: Command = {
  summary: 'shows a talk in the browser and follows every edit',
  usage: '[path …] [--no-open] [--port number] [--host address]',
  options: { ...options, 'no-open': { type: 'boolean', default: false } },
  help: [['--no-open', 'open no browser'], ...help],
  run: runShow,
}

async function runShow({ values, paths }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { cwd, out, err, hasScreen } = terminal
  const listening = await listeningOf(values, usualPort)
  const slugs = loadTalks(paths, cwd).talks.map(({ deck }) => deck.slug)
  const root = { address: rootAddress(listening), token: listening.token }
  const [, first] = rowsOf(slugs, { ...root, address: '/' })[0]
  const loaded: Talks[] = []
  const site = { paths, cwd, onFirstLoad: (talks: Talks) => void loaded.push(talks) }
  const isOpened = hasScreen && values['no-open'] !== true
  await serveLive({ site, listening, open: isOpened ? first : null }, terminal)
  err(warningOf(listening) ?? '')
  out(`\n${aligned(rowsOf(slugs, root))}${loaded.map((talks) => foundLine(talks, paths)).join('')}\n`)
  endOnSignals(process)
  return new Promise(() => {})
}

/** What a line begins with, an address or how to get there, and what is to be seen there. */
type Row = readonly [name: string, address: string, purpose: string]

/** An address that others begin with, and the token they need; null for none. */
interface Root {
  readonly address: string
  readonly token: string | null
}

/** Three lines, of which the first is what to look at first. */
function rowsOf(slugs: readonly string[], { address, token }: Root): readonly [Row, Row, Row] {
  const end = (mark: '?' | '&'): string => (token === null ? '' : `${mark}token=${token}`)
  const [slug = '', ...others] = slugs
  const deck = `${address}${encodeURI(slug)}/`
  return others.length > 0
    ? [
        ['talks', `${address}${end('?')}`, `${counted(slugs.length, 'talk')}: choose one`],
        ['console', 'press S in its deck', 'your notes, the next slide, the clock'],
        ['reading', 'read/ behind its address', 'the whole document'],
      ]
    : [
        ['deck', `${deck}${end('?')}`, 'look here first; the arrow keys turn the slides'],
        ['console', `${deck}?speaker${end('&')}`, 'your notes, the next slide, the clock (S in the deck)'],
        ['reading', `${deck}read/${end('?')}`, 'the whole document'],
      ]
}

/** How much was found, and what shows it; empty where nothing was. */
function foundLine({ findings, questions }: Talks, paths: readonly string[]): string {
  if (findings.length + questions.length === 0) return ''
  const command = ['patchdeck check', ...paths.map(shellWord)].join(' ')
  return `  ${summary(findings, questions)} to look at: ${command}\n`
}
