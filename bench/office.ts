// Opens exports of golden talks in LibreOffice, and looks whether it finds what we wrote: `npm run check:office`.
// It fails where LibreOffice is missing. Sheets to look at are left in the folder that it names.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { loadTalks } from '../src/build.ts'
import { exportFormats, exportTalks } from '../src/export.ts'
import type { Talk } from '../src/model/talk.ts'

const golden = ['warehouse', 'sre-english', 'nihongo', 'arabic', 'pictures']
const root = path.resolve(import.meta.dirname, '..')
const options = { range: null, isDark: false, hasNotes: false, paper: 'a4', scale: 1 } as const

const office = findOffice()
const folder = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-office-'))
const talks = loadTalks(['slides', ...golden.map((name) => `tests/fixtures/talks/${name}`)], root).talks
let faults = 0
for (const talk of talks) faults += (await faultsOf(talk)).map((fault) => console.error(fault)).length
console.log(
  `${talks.length} talks opened in LibreOffice, ${faults} faults; the pages to look at are in ${folder}`,
)
process.exitCode = faults > 0 ? 1 : 0

/** The program that SOFFICE_PATH names, else the one on the search path. */
function findOffice(): string {
  const named = process.env.SOFFICE_PATH
  const places = (process.env.PATH ?? '').split(path.delimiter).map((place) => path.join(place, 'soffice'))
  const found = [...(named ? [named] : places)].find((place) => existsSync(place))
  if (found) return found
  console.error('check:office: no LibreOffice was found; install it, or name its soffice in SOFFICE_PATH')
  process.exit(1)
}

/** Writes a talk, lets LibreOffice make a PDF of its slides and one of its notes, and reads both back. */
async function faultsOf(talk: Talk): Promise<readonly string[]> {
  const { slug, slides } = talk.deck
  const format = exportFormats.pptx
  if (!format) throw new Error('There is no such format.')
  const made = await exportTalks({ talks: [talk], format, options, pages: new Map(), browser: null })
  const file = path.join(folder, `${slug}.pptx`)
  writeFileSync(file, made.files[0]?.source ?? '')
  const pages = await converted(file, 'pdf:impress_pdf_Export')
  const noted = await converted(
    file,
    'pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"}}',
  )
  const said = slides.filter(({ notes }) => notes.length > 0).length
  return [
    ...(pages === slides.length ? [] : [`${slug}: ${pages} pages of ${slides.length} slides`]),
    ...(noted >= slides.length + said
      ? []
      : [`${slug}: ${noted - slides.length} pages of notes, ${said} expected`]),
  ]
}

/** How many pages LibreOffice makes of a file; 0 where it makes none. */
async function converted(file: string, filter: string): Promise<number> {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]
  spawnSync(office, args, { timeout: 120_000, stdio: 'ignore' })
  const pdf = file.replace(/\.pptx$/, '.pdf')
  if (!existsSync(pdf)) return 0
  return (await getDocument({ data: new Uint8Array(readFileSync(pdf)), verbosity: 0 }).promise).numPages
}
