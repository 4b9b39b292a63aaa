import type { Browser } from 'playwright-core'
import type { Deck } from '../../model/deck.ts'
import { mediaTypeOf, type Picture } from '../../model/picture.ts'
import type { Drawing } from '../drawings.ts'
import type { ShownPicture } from './layout.ts'
import type { Part } from './package.ts'

/** The pictures of a presentation, as its parts. */
export interface Media {
  /** By their keys in the deck; those that can't be shown are left out. */
  readonly pictures: ReadonlyMap<string, ShownPicture>
  /** By the id of their slide, in their order. */
  readonly drawings: ReadonlyMap<string, readonly ShownPicture[]>
  readonly parts: readonly Part[]
}

/** Kinds that every program shows. Others are drawn anew, as PNG, by a browser. */
const plainKinds: readonly string[] = ['image/png', 'image/jpeg', 'image/gif']

/** Makes parts of a deck's pictures and drawings. Without a browser there are those alone that every program shows. */
export async function mediaOf(
  deck: Deck,
  drawings: readonly Drawing[],
  browser: Browser | null,
): Promise<Media> {
  const files = [...deck.pictures].flatMap(([key, picture]) => ('bytes' in picture ? [{ key, picture }] : []))
  const drawn = browser
    ? await redrawn(
        files.map(({ picture }) => picture),
        browser,
      )
    : new Map()
  const made = files.flatMap(({ key, picture }, i) => {
    const media = pictureMedia(picture, i + 1, drawn.get(picture.fileName) ?? null)
    return media ? [{ key, ...media }] : []
  })
  const own = drawings.map((drawing, i) => ({ slide: drawing.slide, ...drawingMedia(drawing, i + 1) }))
  const slides = [...new Set(own.map(({ slide }) => slide))]
  return {
    pictures: new Map(made.map(({ key, shown }) => [key, shown])),
    drawings: new Map(
      slides.map((id) => [id, own.filter(({ slide }) => slide === id).map(({ shown }) => shown)]),
    ),
    parts: [...made, ...own].flatMap(({ parts }) => parts),
  }
}

interface Made {
  readonly shown: ShownPicture
  readonly parts: readonly Part[]
}

/** A picture as PNG, and its size in pixels. */
interface Redrawn {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

function pictureMedia(picture: Picture, number: number, redrawn: Redrawn | null): Made | null {
  const { fileName, bytes } = picture
  const name = `ppt/media/picture${number}`
  const kind = mediaTypeOf(fileName)
  const size = redrawn ?? sizeIn(bytes, kind)
  if (!size) return null
  const { width, height } = size
  const isPlain = plainKinds.includes(kind)
  if (!isPlain && !redrawn) return null
  const path = isPlain ? `${name}.${fileName.slice(fileName.lastIndexOf('.') + 1)}` : `${name}.png`
  const svg = kind === 'image/svg+xml' ? `${name}.svg` : null
  const part = isPlain ? bytes : (redrawn?.png ?? bytes)
  return {
    shown: { kind: 'picture', part: path, svg, description: '', width, height },
    parts: [mediaPart(path, part), ...(svg === null ? [] : [mediaPart(svg, bytes)])],
  }
}

function drawingMedia({ svg, png, width, height, description }: Drawing, number: number): Made {
  const [part, sharper] = [`ppt/media/drawing${number}.png`, `ppt/media/drawing${number}.svg`]
  return {
    shown: { kind: 'picture', part, svg: sharper, description, width, height },
    parts: [mediaPart(part, png), mediaPart(sharper, Buffer.from(svg))],
  }
}

function mediaPart(path: string, content: Uint8Array): Part {
  return { path, content, contentType: null, relations: [] }
}

/** How large a PNG, a GIF or a JPEG is, from its first bytes; null for one that doesn't say. */
export function sizeIn(
  bytes: Uint8Array,
  kind: string,
): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const known = (width: number, height: number) => (width > 0 && height > 0 ? { width, height } : null)
  if (kind === 'image/png' && bytes.length > 24) return known(view.getUint32(16), view.getUint32(20))
  if (kind === 'image/gif' && bytes.length > 10)
    return known(view.getUint16(6, true), view.getUint16(8, true))
  if (kind !== 'image/jpeg') return null
  // From segment to segment, up to one that begins a frame (ITU-T T.81, B.2.2).
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return known(view.getUint16(at + 7), view.getUint16(at + 5))
  }
  return null
}

/** The widest that is drawn, in pixels: twice the stage. */
const widest = 2560

/** Pictures of other kinds as PNG, by their names, in a page that runs nothing and asks for nothing. */
async function redrawn(
  pictures: readonly Picture[],
  browser: Browser,
): Promise<ReadonlyMap<string, Redrawn>> {
  const others = pictures.filter(({ fileName }) => !plainKinds.includes(mediaTypeOf(fileName)))
  if (others.length === 0) return new Map()
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    const made = new Map<string, Redrawn>()
    for (const { fileName, bytes } of others) {
      const data = Buffer.from(bytes).toString('base64')
      const address = `data:${mediaTypeOf(fileName)};base64,${data}`
      const drawn = await page.evaluate(draw, { address, widest })
      if (drawn) made.set(fileName, { ...drawn, png: Buffer.from(drawn.png, 'base64') })
    }
    return made
  } finally {
    await context.close()
  }
}

/** Runs in the browser. Null for what it can't show. */
async function draw(given: {
  readonly address: string
  readonly widest: number
}): Promise<{ readonly png: string; readonly width: number; readonly height: number } | null> {
  const image = new Image()
  image.src = given.address
  if (
    !(await image.decode().then(
      () => true,
      () => false,
    ))
  )
    return null
  const width = image.naturalWidth || 1056
  const height = image.naturalHeight || 594
  const scale = Math.min(2, given.widest / width, given.widest / height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return { png: canvas.toDataURL('image/png').replace(/^[^,]*,/, ''), width, height }
}
