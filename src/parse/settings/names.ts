import * as v from 'valibot'
import type { NameWish } from '../../model/names.ts'

/** All that is shown is searched for each of them. */
const most = 500

const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(80))

/** It stands in tables, front matter and diagrams alike: letters and spaces mean the same in all of them. */
const role = v.pipe(v.string(), v.trim(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ,.()’'/-]{0,59}$/u))

/** `names`, in the front matter and in `patchdeck.yaml`. */
export const namesSchema = v.pipe(
  v.union([
    v.literal('roles'),
    v.pipe(v.array(name), v.maxLength(most)),
    v.pipe(v.record(name, role), v.maxEntries(most)),
  ]),
  v.transform((wish): NameWish => {
    if (wish === 'roles') return { isForAll: true, aliases: [] }
    if (Array.isArray(wish)) return { isForAll: false, aliases: wish.map((name) => ({ name, role: null })) }
    return { isForAll: false, aliases: Object.entries(wish).map(([name, role]) => ({ name, role })) }
  }),
  v.description('roles, a list of names, or lines such as "Ines Okafor: the on-call engineer" below it'),
)

/** `deny`, in both places. */
export const denySchema = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))),
  v.maxLength(most),
  v.description(`a list of words, ${most} at the most`),
)
