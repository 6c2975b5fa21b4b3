import { expect, test } from 'vitest'
import { cityActs, wishesOf } from '../../../../test/support/city-acts.ts'
import { type Day, day } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { cityOf } from './index.ts'
import { SEED } from './load.ts'
import { placesOfCity } from './places.ts'
import { rareOfCity } from './rare.ts'
import type { Wish } from './story.ts'

const today = day('2026-11-22')

const wishesIn = (persons: number): readonly Wish[] =>
  [...cityOf(SEED, persons, today), ...rareOfCity(SEED, today), ...placesOfCity(SEED)].flatMap(([fate, story]) =>
    wishesOf(fate, story, today),
  )
const wishes = wishesIn(300)
test('the stories tell every act of every measure that is expected of them', () => {
  const told = new Set(wishesIn(3000).map(({ measure, act }) => `${measure}/${act}`))
  const expected = Object.entries(cityActs).flatMap(([measure, acts]) => acts.map((act) => `${measure}/${act}`))
  expect(expected.filter((act) => !told.has(act))).toEqual([])
})

const howMany = (is: (wish: Wish) => unknown): number => wishes.filter(is).length

test.each<[string, (wish: Wish) => unknown]>([
  ['relapses', (w) => w.act === 'determined'],
  ['files that follow somebody into another commune', (w) => w.act === 'handOver' && w.movesTo],
  ['people who move', (w) => w.act === '' && w.movesTo],
  ['duplicates that are found and become one', (w) => w.sameAs !== undefined],
  ['late entries', (w) => w.late],
  ['corrections', (w) => w.corrects],
  ['verifications with an excuse', (w) => w.act === 'conclude' && w.says['conclusion'] === 'illness'],
  ['verifications without', (w) => w.act === 'conclude' && w.says['conclusion'] === 'noExcuse'],
  ['files that the agency returns', (w) => w.act === 'returnFile'],
  ['files that the court returns', (w) => w.act === 'courtReturn'],
  ['courts that decline', (w) => w.act === 'refuseMeasure'],
  ['people who flee before they are brought in', (w) => w.act === 'flee'],
  ['escapes', (w) => w.act === 'escape'],
  ['returns', (w) => w.act === 'bringBack'],
  ['transfers', (w) => w.act === 'transfer'],
  ['months in a facility that are rated', (w) => w.act === 'rate'],
  ['people disciplined after they were heard', (w) => w.act === 'discipline' && w.says['heard'] === true],
  ['files taken over from paper', (w) => w.paper],
  ['minors whose families disagree or agree', (w) => w.act === 'addOpinion'],
])('a city has %s', (_, is) => {
  expect(howMany(is)).toBeGreaterThanOrEqual(3)
})

test('a city is at work on both sides of every day on which offices, units or the law changed', () => {
  const days: readonly Day[] = ['2025-01-01', '2025-03-01', '2025-07-01', '2026-07-01'].map(day)
  for (const change of days) {
    const near = (w: Wish) => Math.abs(Date.parse(dayOf(w.happened)) - Date.parse(change)) < 15 * 86_400_000
    expect(howMany((w) => near(w) && dayOf(w.happened) < change)).toBeGreaterThan(20)
    expect(howMany((w) => near(w) && dayOf(w.happened) >= change)).toBeGreaterThan(20)
  }
})

test('more people leave the others as they are', () => {
  const known = (n: number) =>
    cityOf(SEED, n, today).map(([{ person, ward, facility, from, also }, story]) => [person, ward, facility, from, also, story.name])
  expect(known(60).slice(0, 40)).toEqual(known(40))
})
