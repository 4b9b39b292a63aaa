import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { DiagnosticCode } from '../diagnostics.ts'
import type { Report } from '../model/finding.ts'
import { reasonOf } from '../text/system-errors.ts'

/** What stands in a file, byte order mark and line ends included, or null when it can't be read, which is reported. */
export function readText(file: string, shownAs: string, report: Report): string | null {
  const fail = (rule: DiagnosticCode, line: number, message: string, hint: string): null => {
    report({ rule, severity: 'error', message, hint, spans: [{ path: shownAs, line, endLine: line }] })
    return null
  }
  const bytes = bytesOf(file)
  if (typeof bytes === 'number')
    return fail(
      'limit',
      1,
      `The file has ${megabytes(bytes)} MB; ${megabytes(largest)} MB is the most.`,
      smaller,
    )
  if (typeof bytes === 'string')
    return fail('source-unreadable', 1, `The file can't be read: ${bytes}.`, unreadableHint)
  if (isUtf16(bytes)) return fail('source-encoding', 1, 'The file is written in UTF-16.', 'Save it as UTF-8.')
  const text = decode(bytes)
  if (text !== null) return text
  const fault = faultIn(bytes)
  const what =
    bytes[fault] === 0
      ? 'There is a NUL on this line, which no text has.'
      : 'The bytes on this line are no UTF-8 text.'
  return fail('source-encoding', lineAt(bytes, fault), what, 'Save the file as UTF-8.')
}

const unreadableHint = 'Check what it is, and who may read it.'
const smaller = 'Make several documents of it, and save pictures beside them.'

/** In bytes. What bounds there are for documents is seen once a file is read, and that would take too long. */
const largest = 100 * 1024 * 1024

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024)
}

/** The bytes of a file; its size where that is too large, or why it can't be read. */
function bytesOf(file: string): Buffer | number | string {
  try {
    // A pipe that nobody writes to would not even be opened.
    const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      return bytesIn(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return reasonOf(code) ?? String(code ?? error)
  }
}

/** A pipe or a device may never come to an end, nor a file that grows: what is there now is read. */
function bytesIn(handle: number): Buffer | number | string {
  const stat = fstatSync(handle)
  if (!stat.isFile()) return 'it is no file'
  if (stat.size > largest) return stat.size
  const bytes = Buffer.alloc(stat.size)
  let length = 0
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    read = readSync(handle, bytes, length, bytes.length - length, null)
  return bytes.subarray(0, length)
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

/** Where the text can't go on, counted from 0. It is found by halving, since there may be millions of lines before. */
function faultIn(bytes: Buffer): number {
  let [good, bad] = [0, bytes.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isBeginning(bytes.subarray(lastLetter(bytes, good), middle))) good = middle
    else bad = middle
  }
  return good
}

/** Where the last letter before a place begins: it may go on behind it. */
function lastLetter(bytes: Buffer, end: number): number {
  let start = Math.max(0, end - 1)
  while (start > 0 && (Number(bytes[start]) & 0xc0) === 0x80) start -= 1
  return start
}

/** Whether a text may begin so. Its last character may be cut off. */
function isBeginning(bytes: Buffer): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The line of a byte, counted from 1, with all the line ends that are read as such. */
function lineAt(bytes: Buffer, at: number): number {
  let line = 1
  for (let i = 0; i < at; i += 1) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line += 1
  return line
}
