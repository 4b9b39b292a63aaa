import type { Span } from './source.ts'

/** An image that a document shows. */
export interface Image {
  /** As markdown-it gives it: spaces and the like are percent-encoded. */
  readonly address: string
  /** What describes it, without markup; empty where nothing does. */
  readonly description: string
  /** Where it leads as a link; null where it is none. */
  readonly link: string | null
  /** False where a blank in its address keeps markdown from taking it for an image: it shows as text. */
  readonly isTaken: boolean
  /** The line it stands on. */
  readonly span: Span
}

/** A diagram that a document gives as Mermaid's code. */
export interface Diagram {
  /** What stands between the fences, its last line feed included. */
  readonly code: string
  /** With the fences: the code begins on the second line. */
  readonly span: Span
}

/** A picture as a file of the site. */
export interface Picture {
  /** From the site's root, e.g. `assets/latency-0f3a9c1e.png`: another content has another name. */
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A picture that stays where it is, on a site that the configuration allows. */
export interface RemotePicture {
  readonly address: string
  /** Its site, as the page's policy names it, e.g. `https://img.example`. */
  readonly origin: string
}

/** The pictures that can be shown, by the address of an image or the code of a diagram, which ends with a line feed. */
export type Pictures = ReadonlyMap<string, Picture | RemotePicture>

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
}

/** A picture's media type, by the ending of its file. */
export function mediaTypeOf(fileName: string): string {
  return mediaTypes[fileName.slice(fileName.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
