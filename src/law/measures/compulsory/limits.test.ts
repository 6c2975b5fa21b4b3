import { expect, test } from 'vitest'
import type { Sheet } from '../../../engine/sheet.ts'
import { durationOf } from '../../../engine/term.ts'
import { law } from '../../index.ts'
import { limits, type Where } from './limits.ts'

const sheets = law.measures['compulsory'] ?? []

const isThere = (sheet: Sheet, where: Where): boolean => {
  if ('clock' in where)
    return sheet.clocks.some((c) => {
      const fact = 'after' in c ? c.after : c.before
      const limit = 'atLeast' in c ? c.atLeast : c.within
      return c.of.includes(where.clock) && fact === where.on && limit.n === where.limit.n && limit.unit === where.limit.unit
    })
  if ('act' in where) return (sheet.acts[where.act]?.refuses ?? []).some((r) => r.if.is.includes(where.refuses))
  if ('interval' in where) return sheet.intervals[where.interval]?.counts === where.counts
  if ('elsewhere' in where) return true
  const lasting = sheet.lasts?.is['adult']
  if (!lasting) return false
  if ('min' in lasting) return lasting.min.months === where.length[0] && lasting.max.months === where.length[1]
  return where.length.every((months, i) => durationOf(lasting, { attempt: i === 0 ? 'first' : 'later' })?.months === months)
}

test.each(limits.map((r) => [`${r.row} ${r.is}`, r] as const))('%s is where the table says', (_, row) => {
  const missing = row.in.filter((from) => !sheets.some((s) => s.from === from && isThere(s, row.where)))
  expect(missing).toEqual([])
})

test('no clock of the measure is missing from the table', () => {
  const listed = (from: string, act: string): boolean =>
    limits.some((r) => r.in.includes(from) && 'clock' in r.where && r.where.clock === act)
  const unlisted = sheets.flatMap((s) =>
    s.clocks.filter((c) => !c.of.some((a) => listed(s.from, a))).map((c) => `${s.from} ${c.of.join(', ')}`),
  )
  expect(unlisted).toEqual([])
})
