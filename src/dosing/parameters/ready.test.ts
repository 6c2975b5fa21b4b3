import { expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import type { Moment } from '../../kernel/moment.ts'
import type { Licence } from '../care/licence.ts'
import { account, ago, DOCTOR, HERE, TODAY } from '../cases/world.ts'
import { type Adoption, checkAdoption } from './adoption.ts'
import { parametersOn } from './parameters.ts'
import { missingAt, notReady } from './ready.ts'
import { interlocks } from './table.ts'

const recalled = interlocks.flatMap(({ id, rows }) =>
  id === 'RC-02' ? [] : rows.filter((r) => r.mark === 'recalled' && r.from <= TODAY && r.until === 'open'),
)
const signed = recalled.flatMap((row): readonly Adoption[] => {
  const people = { head: account('trưởng'), second: account('dược-sĩ'), signed: ago(3), until: 'open' as const }
  const says = { row: row.key, rowFrom: row.from, value: row.value, source: 'Bản gốc đã đọc', mark: 'read' as const }
  const checked = checkAdoption({ clinic: HERE, ...says, ...people }, TODAY)
  return checked.ok ? [checked.value] : []
})
const licence: Licence = { account: DOCTOR, clinic: HERE, from: ago(5), until: 'open', kept: `${ago(5)}T08:00+07:00` as Moment }
const missing = (adoptions: readonly Adoption[], licences: readonly Licence[]) =>
  missingAt(parametersOn(TODAY, HERE, adoptions), licences, [DOCTOR])

test('a clinic is ready for real doses once each recalled figure is adopted and somebody who prescribes there has a licence', () => {
  expect(recalled.length).toBeGreaterThan(0)
  expect(missing([], []).figures, 'whether two people give is the head’s to adopt or not').not.toContain('RC-02')
  expect(missing([], []).figures).toHaveLength(recalled.length)
  expect(missing(signed.slice(1), [licence])).toEqual({ figures: [recalled[0]?.key], prescriber: false })
  expect(missing(signed, []).prescriber).toBe(true)
  expect(missing(signed, [{ ...licence, until: addDays(TODAY, -1) }]).prescriber).toBe(true)
  expect(notReady(missing(signed, [licence]))).toEqual([])
  const reasons = notReady(missing([], []))
  expect(reasons).toHaveLength(2)
  for (const { detail } of reasons) expect(detail, 'nobody is sent away').toContain('cấp trên giấy')
})
