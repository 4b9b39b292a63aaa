import path from 'node:path'
import { buildTalk } from '../../src/build/talk.ts'
import { loadTalks, type Talks } from '../../src/build.ts'
import { rules } from '../../src/check.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Manuscript } from '../../src/model/manuscript.ts'
import type { Pictures } from '../../src/model/picture.ts'
import { sourceFile } from '../../src/model/source.ts'
import type { Talk } from '../../src/model/talk.ts'

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, '../..')

export const fixtures = path.join(root, 'tests/fixtures')

/** The talks of a folder of fixtures, with paths relative to it. */
export function talksOf(folder: string): Talks {
  return loadTalks(['.'], path.join(fixtures, folder))
}

/** A talk of one text, with such pictures as there are. */
export function talkOf(text: string, pictures: Pictures = new Map()): Talk {
  return buildTalk({ slug: 'talk', files: [sourceFile('talk.md', text)] }, { pictures })
}

/** A talk's source and where in it new lines go; only a public talk is without. */
export function manuscriptOf({ manuscript }: Talk): Manuscript {
  if (!manuscript) throw new Error('The talk carries no source.')
  return manuscript
}

const checked = new Set(rules.map(({ name }) => name))

/** What was found in reading alone: without what the checks say of the matter. */
export function ofReading(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule }) => !checked.has(rule))
}
