import { describe, expect, test } from 'vitest'
import type { Clock, Judging, Rule, Sheet } from '../engine/sheet.ts'
import { durationOf } from '../engine/term.ts'
import { day, isDay } from '../kernel/day.ts'
import { when } from '../kernel/moment.ts'
import { law } from './index.ts'
import { isClock } from './limit-places.ts'
import { limitTables } from './limit-tables.ts'
import type { Row, Side, Where } from './limits.ts'

const holds = (rule: Rule<boolean, Judging>, side: Side): boolean =>
  rule.of({
    route: side.route ?? 'adult',
    state: side.state ?? '',
    facts: Object.fromEntries(Object.entries(side.facts ?? {}).map(([name, on]) => [name, when(on)])),
    said: side.said ?? {},
    subject: { birth: isDay(side.born) ? side.born : '1990', sex: 'male' },
    happened: when(side.on),
    ends: side.ends === undefined ? undefined : day(side.ends),
    told: undefined,
    wouldEnd: side.wouldEnd === undefined ? undefined : day(side.wouldEnd),
    groundLost: side.groundLost === undefined ? undefined : when(side.groundLost),
    served: () => side.served,
    has: () => false,
    passed: (act) => side.passed?.includes(act) ?? false,
  })

const lastsAsLong = (sheet: Sheet, where: Extract<Where, { readonly route: string }>): boolean => {
  const lasting = sheet.lasts?.is[where.route]
  if (!lasting) return false
  if ('until' in where) return 'until' in lasting && lasting.until === where.until
  if ('min' in lasting) return lasting.min.months === where.length[0] && lasting.max.months === where.length[1]
  return where.length.every((months, i) => durationOf(lasting, { attempt: i === 0 ? 'first' : 'later' })?.months === months)
}

/** Whether a sheet has the value of a row, on both sides of its border. */
const isThere = (sheet: Sheet, where: Where): boolean => {
  if ('clock' in where) return sheet.clocks.some((c) => isClock(c, where))
  if ('field' in where) {
    const field = sheet.acts[where.act]?.says[where.field]
    return field?.kind === 'whole' && field.min === where.min && field.max === where.max
  }
  if ('act' in where) {
    const rules = (sheet.acts[where.act]?.refuses ?? []).filter((r) => r.if.is.includes(where.refuses))
    return rules.every((r) => !holds(r.if, where.allowed)) && rules.some((r) => holds(r.if, where.refused))
  }
  if ('interval' in where) return sheet.intervals[where.interval]?.counts === where.counts
  return 'elsewhere' in where || lastsAsLong(sheet, where)
}

describe.each(Object.entries(limitTables))('the limits of %s', (measure, table) => {
  const sheets = law.measures[measure] ?? []
  const rows = table.filter((r) => !('elsewhere' in r.where))

  test.each(rows.map((r) => [`${r.row} ${r.is}`, r] as const))('%s is in the texts that the table names, and in no other', (_, row) => {
    const twins = rows.filter((r) => r === row || JSON.stringify(r.where) === JSON.stringify(row.where))
    const named = (from: string): boolean => twins.some((r: Row) => r.in.includes(from))
    expect(sheets.filter((s) => isThere(s, row.where)).map((s) => s.from)).toEqual(sheets.map((s) => s.from).filter((from) => named(from)))
  })

  test('every clock of every text has its row, with its value', () => {
    const listed = (from: string, c: Clock): boolean => rows.some((r) => r.in.includes(from) && 'clock' in r.where && isClock(c, r.where))
    const unlisted = sheets.flatMap((s) => s.clocks.filter((c) => !listed(s.from, c)).map((c) => `${s.from} ${c.of.join(', ')}`))
    expect(unlisted).toEqual([])
  })
})
