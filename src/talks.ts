import { type Diagrams, draw } from './draw.ts'
import { type Finding, inOrder } from './model/finding.ts'
import type { Source, SourceFile } from './model/source.ts'
import type { Talk } from './model/talk.ts'
import { tell, type Understood, understand } from './pipeline.ts'
import { type ReadPictures, read, readPicturesOf } from './read.ts'

/** The talks that some paths lead to. */
export interface Talks {
  readonly talks: readonly Talk[]
  /** Of reading and of all talks, by file and line. */
  readonly findings: readonly Finding[]
  /** Every file that was read, for quoting its lines. */
  readonly files: readonly SourceFile[]
  /** Absolute paths that, when they change, want to be read again. */
  readonly watched: readonly string[]
}

/**
 * Reads paths and makes a talk of each source found. Diagrams stay code: `loadDrawnTalks` draws them.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export function loadTalks(paths: readonly string[], cwd: string): Talks {
  return talksOf(gather(paths, cwd), { pictures: new Map(), findings: [] })
}

/**
 * The same with every diagram drawn, if there is a browser to draw with. One is started only when there is a diagram.
 *
 * @throws UsageError when a path isn't there, or nothing to read is found.
 */
export async function loadDrawnTalks(paths: readonly string[], cwd: string): Promise<Talks> {
  const gathered = gather(paths, cwd)
  const diagrams = gathered.documents.flatMap(({ understood }) => understood.postmortem.diagrams)
  return talksOf(gathered, await draw(diagrams))
}

/** All that the paths lead to, with everything that is read of the disk. */
interface Gathered {
  readonly documents: readonly { readonly understood: Understood; readonly images: ReadPictures }[]
  readonly findings: readonly Finding[]
  readonly watched: readonly string[]
}

function gather(paths: readonly string[], cwd: string): Gathered {
  const { sources, findings, watched } = read(paths, cwd)
  const documents = sources.map((source: Source) => {
    const understood = understand(source)
    return { understood, images: readPicturesOf(source, understood.postmortem.images, cwd) }
  })
  return { documents, findings, watched }
}

function talksOf({ documents, findings, watched }: Gathered, diagrams: Diagrams): Talks {
  const talks = documents.map(({ understood, images }) =>
    tell(understood, new Map([...images.pictures, ...diagrams.pictures])),
  )
  const ofImages = documents.flatMap(({ images }) => images.findings)
  const ofTalks = talks.flatMap((talk) => talk.findings)
  return {
    talks,
    findings: inOrder([...findings, ...ofTalks, ...ofImages, ...diagrams.findings]),
    files: documents.flatMap(({ understood }) => understood.source.files),
    watched: [...watched, ...documents.flatMap(({ images }) => images.watched)],
  }
}
