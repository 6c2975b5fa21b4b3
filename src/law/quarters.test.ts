import { describe, expect, test } from 'vitest'
import { exampleSays } from '../engine/example.ts'
import { roleOffices } from '../engine/law.ts'
import { play } from '../engine/play.ts'
import type { Sheet } from '../engine/sheet.ts'
import { addDays, type Day, day } from '../kernel/day.ts'
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

/** Some days into each quarter in which a measure is there. */
const begunIn = (starts: readonly Day[], measure: string, sheets: readonly Sheet[]): readonly Day[] =>
  starts.map((d) => addDays(d, 4)).filter((d) => d >= (sheets[0]?.from ?? LAST) && Boolean(law.measures[measure]))

/** A case that begins on a day, by whichever way the text of that day opens one, for a grown person or a minor. */
const opened = (measure: string, sheet: Sheet, begun: Day) => {
  const ways = Object.entries(sheet.acts).flatMap(([act, a]) =>
    a.when === 'opens a case' ? Object.keys(sheet.routes).map((route) => ({ act, route, says: exampleSays(a.says, begun) })) : [],
  )
  const tried = ways.flatMap((way) => [33, 15].map((age) => ({ ...way, birth: addDays(begun, -age * 366) })))
  const playOn = ({ act, route, says, birth }: (typeof tried)[number], asOf: Day) =>
    play(law, { measure, route, subject: { birth, sex: 'male' }, acts: [{ act, happened: begun, says }], asOf })
  const way = tried.find((t) => playOn(t, begun).state !== undefined)
  return way && ((asOf: Day) => playOn(way, asOf))
}

/** What is wrong with a case that begins on a day: no text or several for it, no act that opens it, somebody who owes and is not there. */
const troubles = (measure: string, sheets: readonly Sheet[], begun: Day): readonly string[] => {
  const [sheet, ...more] = holding(sheets, begun)
  if (!sheet || more.length > 0) return [`${measure} ${begun}: ${sheet ? 1 + more.length : 0} texts`]
  const look = opened(measure, sheet, begun)
  if (!look) return [`${measure} ${begun}: no act of ${sheet.from} opens a case`]
  const next = quarters.find((q) => q > begun)
  return [begun, ...(next ? [next] : []), LAST].flatMap((on) => {
    const { state, due } = look(on)
    return [
      ...(state?.steps.at(-1)?.sheet === sheet ? [] : ['does not stand on that text']),
      ...due.flatMap((d) => (d.who === 'person' || roleOffices(law, d.who, on).length > 0 ? [] : [`${d.who} is nobody`])),
    ].map((what) => `${measure} of ${begun} on ${on}: ${what}`)
  })
}

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
          const works = offices.length > 0 || law.offices.roles[role]?.outside
          return bound.length === 1 && works && named ? [] : [`${d}: ${role} is ${offices.join(', ') || 'nobody'}`]
        })
      })
    expect(wrong).toEqual([])
  })

  test('a case that begins in any of its quarters begins under the one text of that day, and later ones look at it without a gap', () => {
    expect(begunIn(quarters, measure, sheets).flatMap((begun) => troubles(measure, sheets, begun))).toEqual([])
  })
})

test('two texts at once, or none, are found in every quarter that begins under them', () => {
  const sheets = law.measures['user-management'] ?? []
  const [first, second] = sheets
  const begun = begunIn(quarters, 'user-management', sheets)
  const found = (list: readonly Sheet[]) => begun.filter((b) => troubles('user-management', list, b).length > 0)
  expect(begun.length).toBeGreaterThan(20)
  expect(found(first ? [first, ...sheets] : [])).toEqual(begun.filter((d) => d < (second?.from ?? LAST)))
  expect(found([])).toEqual(begun)
  // A list that misses the later texts: the case stands on one that the list does not have.
  expect(found(first ? [first] : [])).toEqual(begun.filter((d) => d >= (second?.from ?? LAST)))
})
