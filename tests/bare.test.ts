import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadTalks } from '../src/build.ts'
import { bare } from '../src/redact.ts'

const note = 'taken by a zebra in 1 Quiet Street'
const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  )

/** A segment of a JPEG: its marker, its length, what is in it. */
const segment = (marker: number, data: string | Buffer): Buffer =>
  bytes([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 255], data.toString('latin1'))

/** Exif with a maker's note, and with which side is up. */
const exif = (isLittle: boolean, upright: number): Buffer => {
  const two = (value: number): readonly number[] =>
    isLittle ? [value & 255, value >> 8] : [value >> 8, value & 255]
  const four = (value: number): readonly number[] =>
    isLittle ? [...two(value), 0, 0] : [0, 0, ...two(value)]
  const maker = [...two(0x927c), ...two(7), ...four(note.length), ...four(38)]
  const entries = [
    ...two(2),
    ...maker,
    ...two(0x0112),
    ...two(3),
    ...four(1),
    ...two(upright),
    0,
    0,
    ...four(0),
  ]
  return bytes('Exif\0\0', isLittle ? 'II' : 'MM', [...two(42), ...four(8), ...entries], note)
}

const picture = bytes([0xff, 0xda, 0, 4, 1, 2], [1, 0xff, 0, 2, 0xff, 0xd0, 3, 0xff, 0xd9])
const kept = [
  segment(0xe0, 'JFIF\0'),
  segment(0xe2, 'ICC_PROFILE\0'),
  segment(0xee, 'Adobe'),
  segment(0xdb, 'q'),
]
const jpeg = (isLittle: boolean, upright: number): Buffer =>
  Buffer.concat([
    bytes([0xff, 0xd8], [0xff]),
    segment(0xe1, exif(isLittle, upright)),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${note}`),
    segment(0xed, `Photoshop 3.0\0${note}`),
    segment(0xe2, `MPF\0${note}`),
    segment(0xfe, note),
    ...kept,
    picture,
    bytes([0xff, 0xd8], note),
  ])

const chunk = (name: string, data: string): Buffer => bytes([0, 0, 0, data.length], name, data, [1, 2, 3, 4])
const riff = (name: string, data: string): Buffer =>
  bytes(name, [data.length, 0, 0, 0], data, data.length % 2 === 0 ? [] : [0])

const pngHead = '\x89PNG\r\n\x1a\n'
const gifHead = bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255])
const loop = bytes([0x21, 0xff, 11], 'NETSCAPE2.0', [3, 1, 0, 0, 0])
const frame = bytes([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])

/** Of each format: a file that says too much, and what is to be left of it. */
const cases: readonly (readonly [ending: string, whole: Buffer, left: Buffer])[] = [
  ['.jpg', jpeg(true, 1), Buffer.concat([bytes([0xff, 0xd8]), ...kept, picture])],
  [
    '.png',
    bytes(
      pngHead,
      ...['IHDR', 'tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'IDAT', 'IEND'].map((name) =>
        chunk(name, note).toString('latin1'),
      ),
      note,
    ),
    bytes(pngHead, ...['IHDR', 'IDAT', 'IEND'].map((name) => chunk(name, note).toString('latin1'))),
  ],
  [
    '.webp',
    Buffer.concat([
      bytes('RIFF', [112, 0, 0, 0], 'WEBP'),
      riff('VP8X', '\x1c123'),
      riff('EXIF', note),
      riff('VP8 ', 'abc'),
      riff('XMP ', note),
    ]),
    Buffer.concat([bytes('RIFF', [28, 0, 0, 0], 'WEBP'), riff('VP8X', '\x10123'), riff('VP8 ', 'abc')]),
  ],
  [
    '.gif',
    Buffer.concat([
      gifHead,
      loop,
      bytes([0x21, 0xfe, note.length], note, [0]),
      bytes([0x21, 0xff, 11], 'XMP DataXMP', [note.length], note, [0]),
      frame,
      bytes([0x3b], note),
    ]),
    Buffer.concat([gifHead, loop, frame, bytes([0x3b])]),
  ],
  [
    '.svg',
    bytes(
      `<svg content="${note}" inkscape:export-filename='${note}' width="1"><!-- ${note} --><metadata>${note}</metadata><sodipodi:namedview a="${note}"/><text>a</text></svg>`,
    ),
    bytes('<svg width="1"><text>a</text></svg>'),
  ],
]

describe('a picture for everybody', () => {
  it.each(cases)('says nothing but what is seen: %s', (ending, whole, left) => {
    const made = bare(whole, ending, (text) => text)
    expect(Buffer.from(made).toString('latin1')).toBe(left.toString('latin1'))
    expect(Buffer.from(bare(made, ending, (text) => text))).toEqual(left)
  })

  it.each([
    [true, 6],
    [false, 8],
  ])('keeps which side is up: %j, %d', (isLittle, upright) => {
    const made = Buffer.from(bare(jpeg(isLittle, upright), '.jpeg', (text) => text))
    expect(made.includes(note)).toBe(false)
    expect(made.subarray(2, 38)).toEqual(
      bytes([0xff, 0xe1, 0, 34], 'Exif\0\0MM', [
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        18,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        upright,
        0,
        0,
        0,
        0,
        0,
        0,
      ]),
    )
  })

  it.each(cases)('comes back as it was where it is broken: %s', (ending, whole) => {
    if (ending === '.svg') return
    for (const end of [0, 1, 9, 13, 21, 30])
      expect(Buffer.from(bare(whole.subarray(0, end), ending, (text) => text))).toEqual(
        whole.subarray(0, end),
      )
  })

  it('is reported where it can’t be told, and stays whole for colleagues', () => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), 'patchdeck-bare-'))
    const files = {
      'a.jpg': jpeg(true, 1),
      'b.gif': gifHead,
      'c.avif': bytes([0, 0, 0, 16], 'ftypavif', [0, 0, 0, 0], 'infe00000000Exif'),
    }
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content)
    writeFileSync(
      path.join(cwd, 'a.md'),
      `# A\n\n${Object.keys(files)
        .map((name) => `![a](${name})`)
        .join('\n\n')}\n`,
    )
    const [open, own] = [true, false].map((isPublic) => loadTalks(['a.md'], cwd, { isPublic }))
    rmSync(cwd, { recursive: true })
    const linesOf = (talks = own): readonly number[] =>
      (talks?.findings ?? [])
        .filter(({ rule }) => rule === 'public-picture')
        .map(({ spans: [{ line }] }) => line)
    expect([linesOf(open), linesOf(own)]).toEqual([[5, 7], []])
    const [first] = own?.talks[0]?.deck.pictures.values() ?? []
    expect(first && 'bytes' in first && Buffer.from(first.bytes)).toEqual(jpeg(true, 1))
  })
})
