import { describe, expect, test } from 'vitest'
import { exampleSays } from '../engine/example.ts'
import { officesIn } from '../engine/law.ts'
import { play } from '../engine/play.ts'
import type { Sheet } from '../engine/sheet.ts'
import { addDays, type Day, day } from '../kernel/day.ts'
import { caseTables } from './case-tables.ts'
import { law } from './index.ts'

const FIRST = day('2022-01-01')
const LAST = day('2027-12-31')
const days: readonly Day[] = Array.from({ length: 2191 }, (_, i) => addDays(FIRST, i))
const quarters = days.filter((d) => /-(?:01|04|07|10)-01$/.test(d))

/** Of dated things those that hold on a day: from their day until the next one begins. */
const holding = <T extends { readonly from: Day }>(list: readonly T[], on: Day): readonly T[] => {
  const last = list.filter((x) => x.from <= on).reduce((a: Day | undefined, x) => (a === undefined || x.from > a ? x.from : a), undefined)
  return list.filter((x) => x.from === last)
}
/** There are no districts any more since two levels of government work. */
const isThere = (office: string, on: Day): boolean => on < '2025-07-01' || law.offices.offices[office]?.unitKind !== 'district'
const rolesOf = (sheet: Sheet): readonly string[] => [
  ...new Set([...Object.values(sheet.acts).flatMap((a) => a.by), ...sheet.clocks.map((c) => c.who)].filter((r) => r !== 'person')),
]

describe.each(Object.entries(law.measures))('%s', (measure, sheets) => {
  const since = sheets[0]?.from ?? LAST

  test('has exactly one text on every day of 2022 to 2027, and each role of it one binding with somebody who is called something', () => {
    const wrong = days
      .filter((d) => d >= since)
      .flatMap((d) => {
        const [sheet, ...more] = holding(sheets, d)
        if (!sheet || more.length > 0) return [`${d}: ${more.length + (sheet ? 1 : 0)} texts`]
        return rolesOf(sheet).flatMap((role) => {
          const bound = holding(law.offices.roles[role]?.is ?? [], d)
          const offices = bound.flatMap((b) => b.offices)
          const named = offices.every((o) => holding(law.offices.offices[o]?.term ?? [], d).length === 1 && isThere(o, d))
          return bound.length === 1 && offices.length > 0 && named ? [] : [`${d}: ${role} is ${offices.join(', ') || 'nobody'}`]
        })
      })
    expect(wrong).toEqual([])
  })

  test('one case, begun in its first quarter and looked at in every later one, is always under one text, and whoever owes something is there', () => {
    const begun = addDays(since, 4)
    const [like] = caseTables[measure] ?? []
    const route = like?.route ?? ''
    const opening = Object.entries(holding(sheets, begun)[0]?.acts ?? {}).flatMap(([act, a]) =>
      a.when === 'opens a case' ? [{ act, happened: begun, says: exampleSays(a.says, begun) }] : [],
    )
    const tried = opening.flatMap((act) => (['1990-05-05', '2008-05-05'] as const).map((born) => ({ act, birth: day(born) })))
    const opens = (asOf: Day) =>
      tried
        .map(({ act, birth }) => play(law, { measure, route, subject: { birth, sex: 'male' }, acts: [act], asOf }))
        .find((p) => p.state !== undefined)
    for (const on of quarters.filter((d) => d > begun)) {
      const played = opens(on)
      expect(played?.state, `${measure} ${on}`).toBeDefined()
      expect(holding(sheets, on).length).toBe(1)
      for (const d of played?.due ?? []) expect(d.who === 'person' || officesIn(law, d.who, on).length > 0, `${d.who} on ${on}`).toBe(true)
      expect(new Set(played?.mayDo.map((m) => m.act)).size).toBe(played?.mayDo.length)
    }
  })
})
