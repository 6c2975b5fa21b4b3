import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { EntryId, UnitId } from '../kernel/ids.ts'
import { foldIdentity, type IdentityEntry } from './identity.ts'
import type { Statement, StatementName } from './statements.ts'

const EAST = 'east' as UnitId // ids of a test
const WEST = 'west' as UnitId
const id = (n: number) => `e${n}` as EntryId

/** Entries as the log would have them: numbered in the order in which they were said. */
const told = (...said: readonly Statement[]): readonly IdentityEntry[] =>
  said.map((s, i) => ({
    id: id(i + 1),
    seq: i + 1,
    name: s.name,
    happened: s.happened ?? day('2026-01-01'),
    corrects: s.corrects,
    says: { ...s.says },
    words: { ...s.words },
  }))
const registered: Statement<'@register'> = {
  name: '@register',
  says: { birth: '1990', sex: 'male', unit: EAST },
  words: { name: 'Nguyễn Văn A', address: 'Tổ 4, phường Đông' },
  happened: day('2025-01-01'),
}
const fold = (...said: readonly Statement[]) => {
  const identity = foldIdentity(told(registered, ...said))
  if (!identity) throw new Error('registered')
  return identity
}

test('without a registration there is nobody, and what other modules say is left to them', () => {
  expect(foldIdentity([])).toBeUndefined()
  const other = { ...told(registered)[0], id: id(2), seq: 2, name: '@survey' } as IdentityEntry
  expect(foldIdentity([...told(registered), other])).toMatchObject({ name: 'Nguyễn Văn A', seq: 2 })
})

describe('a name', () => {
  test('that changed leaves the old one to be found by, one that was wrong leaves nothing', () => {
    const because = { because: 'change' } as const
    expect(fold({ name: '@describe', says: because, words: { name: 'Nguyễn An' } })).toMatchObject({
      name: 'Nguyễn An',
      formerNames: [{ name: 'Nguyễn Văn A' }],
    })
    expect(fold({ name: '@describe', says: { because: 'correction', birth: '1991' }, words: { name: 'Nguyễn Văn Á' } })).toMatchObject({
      name: 'Nguyễn Văn Á',
      birth: '1991',
      sex: 'male',
      formerNames: [],
    })
  })

  test('told late takes its place before the one that followed it', () => {
    const change = (name: string, on: string): Statement => ({
      name: '@describe',
      says: { because: 'change' },
      words: { name },
      happened: day(on),
    })
    expect(fold(change('Ba', '2025-06-01'), change('Hai', '2025-03-01'))).toMatchObject({
      name: 'Ba',
      formerNames: [{ name: 'Hai' }, { name: 'Nguyễn Văn A' }],
    })
  })
})

describe('papers', () => {
  test('begin with none and are resolved by the real one', () => {
    const none: Statement<'@register'> = { ...registered, says: { ...registered.says, paper: 'provisional' } }
    const entries = told(none, { name: '@paper', says: { paper: 'personal-id' }, words: { number: '031090000001' } })
    expect(foldIdentity(entries)?.papers.map((p) => [p.paper, p.number])).toEqual([
      ['provisional', null],
      ['personal-id', '031090000001'],
    ])
  })

  test('a paper may correct that of the registration, whose address stays', () => {
    const numbered: Statement<'@register'> = { ...registered, words: { ...registered.words, number: '031090000001' } }
    const entries = told(numbered, { name: '@paper', says: { paper: 'personal-id' }, words: { number: '031090000007' }, corrects: id(1) })
    expect(foldIdentity(entries)).toMatchObject({
      papers: [{ id: id(1), entry: id(2), number: '031090000007' }],
      residences: [{ id: id(1), address: 'Tổ 4, phường Đông' }],
    })
  })
})

describe('residence', () => {
  const moved = (unit: UnitId, from: string, more: Partial<Statement<'@residence'>['says']> = {}): Statement => ({
    name: '@residence',
    says: { residence: 'permanent', unit, from: day(from), ...more },
    words: { address: `ở ${unit}` },
  })

  test('the file lies where the person lives since latest, told late or not', () => {
    expect(fold(moved(WEST, '2025-05-01')).unit).toBe(WEST)
    expect(fold(moved(WEST, '2025-05-01'), moved(EAST, '2025-03-01')).unit).toBe(WEST)
    expect(fold(moved(WEST, '2025-05-01', { until: day('2025-06-01') })).unit).toBe(EAST)
  })

  test('the chosen equivalent of an old unit is where the file lies, and the text stays', () => {
    expect(fold({ name: '@equivalent', says: { of: id(1), unit: WEST }, words: {} })).toMatchObject({
      unit: WEST,
      residences: [{ unit: EAST, equivalent: WEST, address: 'Tổ 4, phường Đông' }],
    })
  })
})

describe('taking back', () => {
  const alias: Statement = { name: '@alias', says: {}, words: { alias: 'Ba Râu' } }
  const end = (of: EntryId, because: 'over' | 'mistake' = 'mistake'): Statement => ({
    name: '@end',
    says: { what: 'alias', of, because },
    words: {},
  })

  test('leaves the item with its text and its end; the end of the end gives it back', () => {
    expect(fold(alias, end(id(2))).aliases).toMatchObject([{ alias: 'Ba Râu', ended: { because: 'mistake', entry: id(3) } }])
    expect(fold(alias, end(id(2)), end(id(3))).aliases).toMatchObject([{ alias: 'Ba Râu', ended: undefined }])
    expect(fold(alias, end(id(2)), end(id(3)), end(id(2), 'over')).aliases).toMatchObject([{ ended: { because: 'over' } }])
  })

  test('names the first statement, whichever correction stands', () => {
    const corrected: Statement = { name: '@alias', says: {}, words: { alias: 'Ba' }, corrects: id(2) }
    const again: Statement = { name: '@alias', says: {}, words: { alias: 'Bảy' }, corrects: id(3) }
    expect(fold(alias, corrected, again).aliases).toMatchObject([{ id: id(2), entry: id(4), alias: 'Bảy' }])
    expect(fold(alias, corrected, end(id(3))).aliases).toMatchObject([{ id: id(2), ended: { because: 'mistake' } }])
  })
})

/** Any sequence of statements, with corrections and ends of whatever came before. */
const some = fc.constantFrom<StatementName>(
  '@describe',
  '@paper',
  '@residence',
  '@residence',
  '@equivalent',
  '@alias',
  '@contact',
  '@end',
  '@end',
)
const somewhere = fc.constantFrom(EAST, WEST)
const someDay = fc.constantFrom(...['2024-05-01', '2025-02-01', '2025-07-01', '2026-01-01'].map(day))
const step = fc.record({ name: some, at: fc.nat(20), unit: somewhere, on: someDay, corrects: fc.boolean(), over: fc.boolean() })

const statementOf = (s: Parameters<Parameters<typeof step.map>[0]>[0], n: number): Statement => {
  const of = id(1 + (s.at % Math.max(n - 1, 1)))
  const happened = s.on
  const corrects = s.corrects ? of : undefined
  switch (s.name) {
    case '@describe':
      return { name: s.name, says: { because: s.over ? 'change' : 'correction' }, words: { name: `tên ${n}` }, happened }
    case '@paper':
      return { name: s.name, says: { paper: 'old-id' }, words: { number: `${n}` }, happened, corrects }
    case '@residence':
      return {
        name: s.name,
        says: { residence: 'staying', unit: s.unit, ...(s.over ? { from: s.on } : {}) },
        words: { address: `chỗ ${n}` },
        happened,
        corrects,
      }
    case '@equivalent':
      return { name: s.name, says: { of, unit: s.unit }, words: {}, happened }
    case '@end':
      return { name: s.name, says: { what: 'residence', of, because: s.over ? 'over' : 'mistake' }, words: {}, happened }
    case '@contact':
      return { name: s.name, says: { contact: 'other' }, words: { value: `${n}` }, happened }
    default:
      return { name: '@alias', says: {}, words: { alias: `bí danh ${n}` }, happened, corrects }
  }
}
const life = fc.array(step, { maxLength: 14 }).map((steps) => told(registered, ...steps.map((s, i) => statementOf(s, i + 2))))

const chainOf = (entries: readonly IdentityEntry[], e: IdentityEntry): EntryId => {
  const target = entries.find((o) => o.id === e.corrects)
  return target ? chainOf(entries, target) : e.id
}

test('an address loses its text by no sequence of statements, corrections and ends', () => {
  fc.assert(
    fc.property(life, (entries) => {
      // A correction stands for what it corrects; every other text is there, ended or not, and the day of its end with it.
      const last = new Map(entries.filter((e) => e.words['address'] !== undefined).map((e) => [chainOf(entries, e), e.words['address']]))
      expect(new Set(foldIdentity(entries)?.residences.map((r) => r.address))).toEqual(new Set(last.values()))
    }),
    { numRuns: 1_000 },
  )
})

test('the fold does not depend on the order in which entries are read', () => {
  fc.assert(
    fc.property(
      life.chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length }))),
      ([entries, shuffled]) => {
        expect(foldIdentity(shuffled)).toEqual(foldIdentity(entries))
      },
    ),
  )
})

test('what is said late is folded as if it had been said in time', () => {
  // Two statements of different days, said in either order: the same identity but for the numbers.
  const bare = (entries: readonly IdentityEntry[]) =>
    JSON.stringify(foldIdentity(entries), (key, value) => (['id', 'entry', 'seq'].includes(key) ? undefined : value))
  const plain = step.map((s) => ({ ...s, corrects: false })).filter((s) => s.name !== '@end' && s.name !== '@equivalent')
  fc.assert(
    fc.property(fc.array(plain, { minLength: 2, maxLength: 6 }), fc.nat(), (steps, cut) => {
      const distinct = steps.map((s, i) => ({ ...statementOf(s, i + 2), happened: day(`2025-0${i + 2}-01`) }) as Statement)
      const late = cut % distinct.length
      const moved = [...distinct.slice(0, late), ...distinct.slice(late + 1), ...distinct.slice(late, late + 1)]
      expect(bare(told(registered, ...moved))).toBe(bare(told(registered, ...distinct)))
    }),
  )
})
