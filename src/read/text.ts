import { readFileSync, statSync } from 'node:fs'
import type { Report } from '../model/finding.ts'
import { reasonOf } from '../model/machine.ts'

/** What stands in a file, byte order mark and line ends included, or null when it can't be read, which is reported. */
export function readText(file: string, shownAs: string, report: Report): string | null {
  const fail = (rule: string, line: number, message: string, hint: string): null => {
    report({ rule, severity: 'error', message, hint, spans: [{ path: shownAs, line, endLine: line }] })
    return null
  }
  const bytes = bytesOf(file)
  if (typeof bytes === 'string')
    return fail('source-unreadable', 1, `The file can't be read: ${bytes}.`, unreadableHint)
  if (isUtf16(bytes)) return fail('source-encoding', 1, 'The file is written in UTF-16.', 'Save it as UTF-8.')
  const text = decode(bytes)
  if (text !== null) return text
  const what = bytes.includes(0)
    ? 'There is a NUL on this line, which no text has.'
    : 'The bytes on this line are no UTF-8 text.'
  return fail('source-encoding', badLine(bytes), what, 'Save the file as UTF-8.')
}

const unreadableHint = 'Check what it is, and who may read it.'

/** A pipe or a device may never come to an end: only a file is read. */
function bytesOf(file: string): Buffer | string {
  try {
    return statSync(file).isFile() ? readFileSync(file) : 'it is no file'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return reasonOf(code) ?? String(code ?? error)
  }
}

/** By its byte order mark, or by the zeros that every second byte of Latin text in it is. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return (
    isMarked || (first === 0 && third === 0 && second !== 0) || (second === 0 && fourth === 0 && first !== 0)
  )
}

/** Null for what is no UTF-8, and for what holds a NUL, as binary files and UTF-16 do. */
export function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The first line, counted from 1, that can't be decoded. A line feed is never a part of another character. */
function badLine(bytes: Buffer): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed
    if (decode(bytes.subarray(start, end)) === null) return line
    start = end + 1
  }
  return 1
}
