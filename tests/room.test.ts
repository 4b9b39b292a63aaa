import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSame, nothing, withAnswer, withFill, withMove, withoutAnswer } from '../src/client/capture/edit.ts'
import {
  changed,
  historyOf,
  makeStore,
  merged,
  redone,
  type Store,
  taken,
  undone,
} from '../src/client/capture/store.ts'
import { kinds, limits, oneLine, readRoom } from '../src/client/capture/validate.ts'
import type { Link } from '../src/client/link.ts'
import type { Answer, Room } from '../src/model/room.ts'
import { cases } from './helpers/cases.ts'

const line = (id: string, more: Partial<Answer> = {}): Answer => ({
  id,
  text: `Line ${id}`,
  team: null,
  kind: null,
  owner: null,
  ...more,
})
const roomOf = (...ids: readonly string[]): Room => ({ ...nothing, answers: ids.map((id) => line(id)) })
const idsOf = ({ answers }: Room): string => answers.map(({ id }) => id).join('')

/** Whether a room is one that our own hands could have made. */
function isWhole({ answers, fills }: Room): boolean {
  const isLine = (text: string, most: number): boolean =>
    text.trim() === text && text !== '' && [...text].length <= most && !/\p{Cc}|\u2028|\u202e/u.test(text)
  const isName = (name: string | null): boolean => name === null || isLine(name, limits.name)
  return (
    answers.length <= limits.answers &&
    new Set(answers.map(({ id }) => id)).size === answers.length &&
    answers.every(({ text, team, owner, kind }) => {
      return isLine(text, limits.text) && isName(team) && isName(owner) && [null, ...kinds].includes(kind)
    }) &&
    Object.keys(fills).length <= limits.fills &&
    Object.entries(fills).every(([key, text]) => /\/(owner|due)$/.test(key) && isLine(text, limits.fill))
  )
}

describe('what was kept', () => {
  it('is read as it was said', () => {
    const room: Room = {
      answers: [line('a', { team: 'SRE', kind: 'detect', owner: 'Kim' }), line('b')],
      fills: { 'alert-on-disk/owner': 'Ines', 'alert-on-disk/due': '2031-05-02' },
    }
    expect(readRoom(JSON.parse(JSON.stringify(room)))).toEqual(room)
  })

  it.each([
    ['two lines', 'a\nb\u2028c', 'a b c'],
    ['letters that control', 'a\u0000\u001b[31m\u202eb', 'a [31mb'],
    ['blanks', '  a \t b ', 'a b'],
    ['too much', 'é'.repeat(600), 'é'.repeat(500)],
    ['half a letter', 'a\ud800', 'a'],
  ])('is one line: %s', (_, text, wanted) => {
    expect(oneLine(text, 500)).toBe(wanted)
  })

  it.each([undefined, 3, [], {}, '   ', '\u202e'])('is nothing where it is no line: %j', (value) => {
    expect(oneLine(value, 500)).toBe(null)
  })

  it('loses what doesn’t fit, and nothing else', () => {
    const answers = [
      line('a', { kind: 'blame' as Answer['kind'] }),
      line('a', { text: 'again' }),
      line('b', { text: ' ' }),
      line('<c>'),
      { ...line('d'), team: {}, owner: 'K'.repeat(90) },
    ]
    const fills = JSON.parse(
      '{"__proto__": "x", "a/owner": "Kim", "a/why": "x", "b/due": 3, "constructor": "x"}',
    )
    const room = readRoom({ answers, fills })
    expect(room?.answers).toEqual([line('a'), line('d', { owner: 'K'.repeat(80) })])
    expect(room?.fills).toEqual({ 'a/owner': 'Kim' })
    expect(Object.getPrototypeOf(room?.fills)).toBe(Object.prototype)
  })

  it('ends at two hundred answers and five hundred cells', () => {
    const answers = Array.from({ length: 300 }, (_, i) => line(`i${i}`))
    const fills = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`row-${i}/due`, 'May']))
    const room = readRoom({ answers, fills })
    expect(room?.answers).toHaveLength(200)
    expect(Object.keys(room?.fills ?? {})).toHaveLength(500)
    expect(withAnswer(room ?? nothing, line('more'))).toBe(room)
  })

  it('is a whole room or none, whatever it was', () => {
    const field = fc.oneof(fc.string({ unit: 'binary', maxLength: 700 }), fc.jsonValue())
    const answer = fc.record(
      { id: fc.oneof(fc.constantFrom('a', 'b', '__proto__'), field), text: field, team: field, kind: field },
      { requiredKeys: [] },
    )
    const key = fc.oneof(
      fc.constantFrom('__proto__', 'a/owner', '__proto__/due', 'constructor/due'),
      fc.string(),
    )
    const almost = fc.record({ answers: fc.array(answer), fills: fc.dictionary(key, field) })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), almost), (value) => {
        const room = readRoom(JSON.parse(JSON.stringify(value)))
        expect(room === null || isWhole(room)).toBe(true)
        if (room) expect(readRoom(room)).toEqual(room)
      }),
      cases(1000),
    )
  })
})

describe('a line', () => {
  it('is moved among the others, no further than the ends', () => {
    const room = roomOf('a', 'b', 'c')
    expect(idsOf(withMove(room, 'c', -1))).toBe('acb')
    expect(idsOf(withMove(room, 'c', -9))).toBe('cab')
    expect(idsOf(withMove(room, 'a', 1))).toBe('bac')
    expect(idsOf(withMove(room, 'c', 1))).toBe('abc')
    expect(withMove(room, 'x', 1)).toBe(room)
  })
})

describe('undo', () => {
  const [one, two, three] = [roomOf('a'), roomOf('a', 'b'), roomOf('a', 'b', 'c')] as const

  it('goes back through every change, and forth again', () => {
    const history = changed(changed(historyOf(one), two), three)
    expect(undone(history).now).toBe(two)
    expect(undone(undone(history)).now).toBe(one)
    expect(undone(undone(undone(history))).now).toBe(one)
    expect(redone(undone(history)).now).toBe(three)
    expect(redone(changed(undone(history), one)).now).toBe(one)
  })

  it('undoes what another window did, which may undo it as well', () => {
    const history = taken(historyOf(one), two)
    expect(undone(history).now).toBe(one)
    const back = taken(history, roomOf('a'))
    expect(back.past).toEqual([])
    expect(undone(back).now).toBe(one)
    expect(redone(back).now).toBe(two)
  })

  it('remembers a hundred changes', () => {
    let history = historyOf(nothing)
    for (let i = 0; i < 150; i += 1) history = changed(history, roomOf(`i${i}`))
    for (let i = 0; i < 150; i += 1) history = undone(history)
    expect(idsOf(history.now)).toBe('i49')
  })
})

describe('two windows that speak at once', () => {
  it('lose no line and no cell', () => {
    const base = withFill(roomOf('a', 'b'), 'x/owner', 'Kim')
    const mine = withFill(withoutAnswer(withAnswer(base, line('m')), 'a'), 'x/due', 'May')
    const theirs = withFill(withAnswer(base, line('t')), 'x/owner', 'Ines')
    const both = merged(base, mine, theirs)
    expect(idsOf(both)).toBe('btm')
    expect(both.fills).toEqual({ 'x/owner': 'Ines', 'x/due': 'May' })
  })

  it('lose nothing, whatever they say', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    fc.assert(
      fc.property(ids, ids, ids, (base, mine, theirs) => {
        const both = merged(roomOf(...base), roomOf(...mine), roomOf(...theirs))
        const isKept = (id: string): boolean =>
          base.includes(id)
            ? mine.includes(id) && theirs.includes(id)
            : mine.includes(id) || theirs.includes(id)
        expect([...idsOf(both)].sort().join('')).toBe([...'abcdefgh'].filter(isKept).join(''))
        expect(isSame(merged(roomOf(...base), roomOf(...base), roomOf(...theirs)), roomOf(...theirs))).toBe(
          true,
        )
      }),
    )
  })
})

/** Windows of one talk whose clock stands still: what one says reaches the others when they are told to hear it. */
function windowsOf(count: number): {
  readonly stores: readonly Store[]
  readonly hear: (to: number) => boolean
} {
  const waiting = Array.from({ length: count }, (): (() => void)[] => [])
  const standing = Array.from({ length: count }, () => ({ at: 0, from: -1 }))
  const stores = Array.from({ length: count }, () => makeStore(() => {}))
  for (const [from, store] of stores.entries()) {
    const send = (_type: string, fields: { readonly said: unknown; readonly of: string }): number => {
      const at = Math.max(1000, (standing[from]?.at ?? 0) + 1)
      standing[from] = { at, from }
      for (const [to, one] of stores.entries()) {
        const isNewer = (): boolean => {
          const known = standing[to] ?? { at: 0, from: -1 }
          return at === known.at ? from > known.from : at > known.at
        }
        const take = (): void => {
          if (!isNewer()) return
          standing[to] = { at, from }
          one.take(fields, at)
        }
        if (to !== from) waiting[to]?.push(take)
      }
      return at
    }
    store.connect({ send, hold: () => {} } as unknown as Link)
  }
  return {
    stores,
    hear: (to) => {
      const take = waiting[to]?.shift()
      take?.()
      return take !== undefined
    },
  }
}

describe('windows that say much before they hear of each other', () => {
  it('lose no line, in whatever order they hear it', () => {
    const act = fc.record({ who: fc.nat(1), says: fc.boolean() })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const { stores, hear } = windowsOf(2)
        let said = 0
        for (const { who, says } of acts) {
          if (!says) hear(who)
          else {
            said += 1
            const store = stores[who]
            store?.change(withAnswer(store.room(), line(`l${said}`)))
          }
        }
        while (hear(0) || hear(1));
        const [one = nothing, other = nothing] = stores.map((store) => store.room())
        expect(isSame(one, other)).toBe(true)
        expect(new Set(one.answers.map(({ id }) => id)).size).toBe(said)
      }),
      cases(500),
    )
  })
})
