import { decodedWithin } from './percent-encoding.ts'

/** Characters that stand between the parts of an address, by the names that HTML has for them. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', zwnj: '', zwj: '', commat: '@' },
  ...{
    period: '.',
    colon: ':',
    sol: '/',
    lowbar: '_',
    hyphen: '-',
    dash: '-',
    num: '#',
    plus: '+',
    equals: '=',
  },
  ...{ Tab: ' ', NewLine: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', bsol: '\\' },
}

/** A line as it is written, and where that is another text, as it is read: what hides letters from a search taken out. */
export function readings(line: string): readonly string[] {
  const read = asRead(line)
  return read === line ? [line] : [line, read]
}

/** A text as it is read: without entities, percent-encoding (twice, as addresses in addresses have it), marks and what nobody sees. */
export function asRead(text: string): string {
  const referring = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi
  return decodedWithin(decodedWithin(text.replace(referring, referred)))
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\*+|~~/g, '')
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
}

function referred(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
