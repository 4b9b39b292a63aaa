import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { type LoadOptions, loadDrawnTalks, type Talks } from './build.ts'
import { excessFinding, excessOf } from './model/excess.ts'
import { type Finding, pressing } from './model/finding.ts'
import type { Talk } from './model/talk.ts'
import { leaksIn, type ShownPicture } from './redact.ts'
import { closed, deckPage, type InlineAssets, readingPage } from './render.ts'
import { plain, reportText, summary } from './report.ts'
import { bundledAssets, bundledFiles, publicFiles } from './site/assets.ts'
import { bundledClient, clientPlugin } from './site/client.ts'
import { serveTalks } from './site/dev.ts'
import { markerOf, type SitePage } from './site/marker.ts'
import { type Outdated, outdatedIn } from './site/outdated.ts'
import { page, picturesOf, sitePages } from './site/pages.ts'
import { ofOurs, readable } from './site/readable.ts'
import { decoded } from './text/percent-encoding.ts'

export { isSite, isWholeSite, markerOf, type SitePage, siteMarker, strangerIn } from './site/marker.ts'
export { inAddress, isLoopback, outerAddresses } from './site/server/admission.ts'
export { serveFolder } from './site/server/folder.ts'
export { newToken } from './site/server/token.ts'

export interface SiteOptions {
  /** Files and folders of markdown; without any, the folder `slides`. */
  readonly paths?: readonly string[]
  /** What relative paths start from; the working directory when not given. */
  readonly cwd?: string
  /** What else is known when they are read. */
  readonly options?: LoadOptions
  /** Talks that have been loaded and reported already. */
  readonly talks?: Talks
  /** Each deck as one HTML file that needs no other, and no server. */
  readonly isSingleFile?: boolean
  /** With each deck that is one file its reading page as another, `readingFile`; not when left out. */
  readonly hasReading?: boolean
  /** The files that stand beside each deck, by its slug, for links to them; none when left out. */
  readonly exports?: ReadonlyMap<string, readonly string[]>
  /** A site for everybody: without notes, sources and findings. Loaded talks must have been loaded for it. */
  readonly isPublic?: boolean
  /** Is told of the talks that a dev server begins with, in place of a report of what was found in them. */
  readonly onFirstLoad?: (talks: Talks) => void
  /** What browsers have to bring to a dev server that others than this machine can reach. */
  readonly token?: string
}

/**
 * The Vite plugin that is the whole build: it reads postmortems, renders their decks, and emits a page for each.
 * One client bundle serves all of them.
 */
export function patchdeck({
  paths = [],
  cwd = process.cwd(),
  options = {},
  talks: loaded,
  isSingleFile = false,
  isPublic = false,
  onFirstLoad,
  token,
}: SiteOptions = {}): Plugin {
  let talks: Talks
  let base = './'
  let folder = ''
  let outdated: Outdated | undefined
  let isServed = false
  return {
    ...clientPlugin(cwd, isSingleFile),
    configResolved: (config) => {
      base = config.base
      folder = config.build.outDir
      isServed = config.command === 'serve'
    },
    async buildStart() {
      if (isServed) return
      talks = loaded ?? (await loadDrawnTalks(paths, cwd, { ...options, isPublic }))
      if (loaded) return
      const shown = pressing(talks.findings)
      if (shown.length > 0) this.info(`\n${reportText(shown, talks.files, plain)}`)
      if (talks.forbidding.length > 0) this.error(`The site was not built: ${summary(talks.forbidding)}.`)
    },
    generateBundle: {
      // Vite writes the style that all share, and the last of the script, in hooks of its own.
      order: 'post',
      handler(_options, bundle) {
        const files = filesBeside(bundle, talks, { base, isSingleFile })
        for (const file of files) this.emitFile({ type: 'asset', ...file })
        outdated = outdatedIn(folder)
      },
    },
    writeBundle: (_options, bundle) => outdated?.remove(Object.keys(bundle)),
    configureServer: (server) =>
      serveTalks(server, () => loadDrawnTalks(paths, path.resolve(cwd), options), { token, onFirstLoad }),
  }
}

/** How a site is made, beside what is in it. */
interface SiteForm {
  readonly base: string
  readonly isSingleFile: boolean
  /** Beside each deck that is one file its reading page as another, `readingFile`; not when left out. */
  readonly hasReading?: boolean
  /** The files that stand beside each deck, by its slug, for links to them; none when left out. */
  readonly exports?: ReadonlyMap<string, readonly string[]>
}

/**
 * The files of a site beside those of the bundle, from which a site of single files takes script and style out.
 *
 * @throws Refusal when something must not be written.
 */
function filesBeside(
  bundle: Rolldown.OutputBundle,
  talks: Talks,
  { base, isSingleFile, hasReading = false, exports = new Map() }: SiteForm,
): readonly SitePage[] {
  const pages = isSingleFile
    ? singlePages(talks, takenOut(bundle), { hasReading, exports })
    : [...sitePages(talks, bundledAssets(bundle), base, exports), ...publicFiles()]
  keepSmall(talks, pages)
  keepIn(talks, pages, bundle)
  return [...pages, markerOf([...bundledFiles(Object.values(bundle)), ...pages])]
}

/**
 * Every file of a site. Vite writes none of them: it syncs nothing, and says of a full disk that it has a fault.
 *
 * @param base The address that the site will be served from, such as `/talks/`; `./` for any.
 * @throws UsageError when there is nothing to read, Refusal when it must not be written.
 */
export async function renderSite(
  {
    paths = [],
    cwd = process.cwd(),
    options = {},
    talks,
    isSingleFile = false,
    isPublic = false,
    hasReading = false,
    exports = new Map(),
  }: SiteOptions,
  base = './',
): Promise<readonly SitePage[]> {
  const loaded = talks ?? (await loadDrawnTalks(paths, cwd, { ...options, isPublic }))
  if (loaded.forbidding.length > 0) throw new Refusal(loaded.forbidding)
  const client = await bundledClient(base, isSingleFile)
  const bundle = Object.fromEntries(client.map((file) => [file.fileName, file]))
  const files = filesBeside(bundle, loaded, { base, isSingleFile, hasReading, exports })
  return [...bundledFiles(Object.values(bundle)), ...files]
}

/**
 * The refusal that was thrown; Vite wraps what its plugins throw.
 *
 * @throws What is none.
 */
export function refusalIn(error: unknown): Refusal {
  const { cause, errors = [] } = error as { readonly cause?: unknown; readonly errors?: readonly unknown[] }
  const refusal = [error, cause, ...errors].find((one) => one instanceof Refusal)
  if (refusal) return refusal
  throw error
}

/**
 * Looks through everything that is about to be written for what must not get out.
 *
 * @throws Refusal when something would; then nothing is written.
 */
export function keepIn(
  { talks, secrets, allowed, sources, isPublic }: Talks,
  pages: readonly SitePage[],
  bundle: Rolldown.OutputBundle,
): void {
  if (!isPublic) return
  const program = Object.values(bundle).map((file) =>
    ofOurs({ fileName: file.fileName, source: file.type === 'chunk' ? file.code : file.source }),
  )
  const leaks = leaksIn([...pages.map(readable), ...program], {
    ...{ secrets, allowed },
    place: { path: sources[0]?.path ?? '', line: 1, endLine: 1 },
    pictures: talks.flatMap(shownPictures),
    texts: sources.map(({ text }) => text),
  })
  if (leaks.length > 0) throw new Refusal(leaks)
}

/** The pictures of a talk, each as often as the document shows it. */
function shownPictures({ deck: { pictures }, postmortem }: Talk): readonly ShownPicture[] {
  const ofImages = postmortem.images.map(({ address, span }) => ({
    ...{ key: address, span, code: null },
    origin: /^data:/i.test(address) ? null : { path: besideOf(span.path, address), line: 1, endLine: 1 },
  }))
  const ofDiagrams = postmortem.diagrams.map(({ code, span }) => ({
    ...{ key: code, span, code },
    origin: { ...span, line: span.line + 1 },
  }))
  return [...ofImages, ...ofDiagrams].flatMap(({ key, span, code, origin }) => {
    const picture = pictures.get(key)
    if (!picture || !('bytes' in picture)) return []
    const drawing = picture.fileName.endsWith('.svg') ? new TextDecoder().decode(picture.bytes) : ''
    return [{ fileName: picture.fileName, text: code ?? drawing, origin, shown: { ...span } }]
  })
}

/** The path of what an address beside a document names. */
function besideOf(document: string, address: string): string {
  return path.posix.join(path.posix.dirname(document), decoded(address.replace(/[?#].*$/s, '')))
}

/** Each deck as a file of its own, `<slug>.html`; there is no list, since files are sent one by one. */
function singlePages(
  { talks }: Talks,
  assets: InlineAssets,
  { hasReading, exports }: Required<Pick<SiteForm, 'hasReading' | 'exports'>>,
): readonly SitePage[] {
  const still = { ...assets, script: null, scriptHash: null }
  return talks.flatMap(({ deck, findings, manuscript }) => [
    page(
      `${deck.slug}.html`,
      deckPage(deck, assets, { findings, manuscript, exports: exports.get(deck.slug) ?? [] }),
    ),
    ...(hasReading ? [page(readingFile(deck.slug), readingPage(deck, still))] : []),
  ])
}

/** What the reading page of a deck is called where it is one file. */
export function readingFile(slug: string): string {
  return `${slug}.reading.html`
}

/** Takes script and style out of the bundle, which is left empty. */
function takenOut(bundle: Rolldown.OutputBundle): InlineAssets {
  const files = Object.values(bundle)
  const script = files.find((file) => file.type === 'chunk')
  const style = files.find((file) => file.type === 'asset' && file.names.includes('style.css'))
  if (script?.type !== 'chunk' || style?.type !== 'asset')
    throw new Error('The client bundle lacks its script or its style.')
  for (const name of Object.keys(bundle)) delete bundle[name]
  const texts = { script: closed(script.code), style: closed(String(style.source)) }
  return { ...texts, scriptHash: hashOf(texts.script), styleHash: hashOf(texts.style) }
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** What program, styles and a short talk take, in bytes: a small document may have pages many times its size. */
const free = 5_000_000

/**
 * Looks at how large the pages of each talk have become.
 *
 * @throws Refusal when they are out of all proportion to their document; then nothing is written.
 */
export function keepSmall({ talks }: Pick<Talks, 'talks'>, pages: readonly SitePage[]): void {
  const findings = talks.flatMap((talk) => {
    const excess = excessOf('growth', growthOf(talk, pages), talk.limits)
    const [file] = talk.source.files
    return excess && file
      ? [excessFinding(excess, talk.limits, { path: file.path, line: 1, endLine: 1 })]
      : []
  })
  if (findings.length > 0) throw new Refusal(findings)
}

/** How often the bytes of a document and its pictures would go into those of its pages. */
function growthOf({ source, deck }: Talk, pages: readonly SitePage[]): number {
  const own = pages.filter(
    ({ fileName }) => fileName.startsWith(`${deck.slug}/`) || fileName === `${deck.slug}.html`,
  )
  const read = [
    ...source.files.map(({ written }) => written),
    ...picturesOf([deck]).map(({ bytes }) => bytes),
  ]
  return Math.ceil((sizeOf(own.map((page) => page.source)) - free) / Math.max(1, sizeOf(read)))
}

function sizeOf(parts: readonly (string | Uint8Array)[]): number {
  return parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0)
}

/** What has been made of a document must not be written, and none of the site was. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(findings.map(({ message }) => message).join('\n'))
    this.findings = findings
  }
}
