import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../engine/fold.ts'
import { term } from '../../../engine/term.ts'
import type { Day } from '../../../kernel/day.ts'
import { law } from '../../index.ts'
import { CASE, MOVES, someHistory, type Told, tell } from './lives/histories.ts'

/** A month later by the calendar on the wall: the same number of the day, or the last day of a shorter month. */
const monthsLater = (from: Day, months: number): Date => {
  const [y = 0, m = 1, d = 1] = from.split('-').map(Number)
  const last = new Date(Date.UTC(y, m + months, 0)).getUTCDate()
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last)))
}
const DAY = 86_400_000

const numberOf = (d: Day): number => Date.parse(`${d}T00:00:00Z`) / DAY

/** Lives through the days from the first on, and strikes off each that is served. Shares no code with the engine. */
const lived = ({ taken, months, held, lived: stretches }: Told): string | undefined => {
  const away = stretches.filter((s) => !s.served).map((s) => ({ from: numberOf(s.from), to: s.to ? numberOf(s.to) : Number.MAX_VALUE }))
  const first = numberOf(taken)
  let owed = monthsLater(taken, months).getTime() / DAY - first - held
  for (let today = first; today < first + 10_000; today += 1) {
    if (owed <= 0) return new Date(today * DAY).toISOString().slice(0, 10)
    if (!away.some((s) => s.from <= today && today < s.to)) owed -= 1
  }
  return undefined
}

/** 13 s of CPU for 10,000: a round of `npm run fuzz` draws as many anew, `npm test` the first 3,000 of the same ones. */
const HISTORIES = process.env['SEED'] === undefined ? 3_000 : 10_000

test(`the end of the term is where living through the days of ${HISTORIES} random histories arrives`, { timeout: 600_000 }, () => {
  let without = 0
  fc.assert(
    fc.property(someHistory, (h) => {
      const told = tell(h)
      const subject = { birth: '1985', sex: 'male' } as const
      const c = fold({ law, subject, cases: new Map([[CASE, told.entries]]) }, CASE)
      const ends = lived(told)
      if (ends === undefined) without += 1
      expect(c && term(c)?.ends).toBe(ends)
    }),
    { numRuns: HISTORIES },
  )
  expect(without, 'some histories have no end yet').toBeGreaterThan(HISTORIES / 100)
})

test('the histories know every act that begins or ends a stretch, or takes something off, and does not end the case', () => {
  const sheets = law.measures['compulsory'] ?? []
  const moving = sheets.flatMap((s) =>
    Object.entries(s.acts).flatMap(([name, a]) => {
      const over = typeof a.becomes === 'string' ? s.states[a.becomes]?.kind === 'end' : a.becomes !== undefined
      return (a.begins || a.ends || a.remits || s.lasts?.fixedBy === name) && !over ? [name] : []
    }),
  )
  expect([...new Set(moving)].filter((name) => !MOVES.includes(name))).toEqual([])
})
