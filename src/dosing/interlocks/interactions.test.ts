import { expect, test } from 'vitest'
import { ago, asDose, HERE, ordinary, TODAY } from '../cases/world.ts'
import { parametersOn } from '../parameters/parameters.ts'
import type { Medicine } from '../situation/person.ts'
import { findings } from './findings.ts'
import { reviewsOwed } from './interactions.ts'

const p = parametersOn(TODAY, HERE, [])

test('the doctor’s list says what the window warns of, with the day of each examination, the soonest first', () => {
  const lowers = (from: number, until: number | 'open' = 'open'): Medicine => ({
    does: 'lowers methadone',
    from: ago(from),
    until: until === 'open' ? 'open' : ago(until),
  })
  const owed = (...medicines: readonly Medicine[]) => {
    const facts = { ...ordinary, person: { ...ordinary.person, medicines }, chart: { ...ordinary.chart, examinations: [] } }
    const warned = findings({ ...facts, asked: asDose }, p).filter((f) => f.id === 'IX-01' || f.id === 'IX-02')
    const listed = reviewsOwed({ facts, p, today: TODAY })
    expect(listed.map((r) => r.says.vi).sort()).toEqual(warned.map((f) => f.says.vi).sort())
    return listed.map((r) => r.due)
  }
  expect(owed()).toEqual([])
  expect(owed(lowers(0))).toEqual([ago(-7)])
  expect(owed(lowers(7))).toEqual([ago(0), ago(-7)])
  expect(owed(lowers(90, 10), lowers(20))).toEqual([ago(13), ago(6), ago(2), ago(0)])
})
