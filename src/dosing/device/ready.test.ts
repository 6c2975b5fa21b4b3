import { expect, test } from 'vitest'
import {
  AN,
  at,
  BINH,
  DAY,
  DOCTOR,
  giving,
  hand,
  kept,
  NURSE,
  reasons,
  SECOND,
  SITE,
  sheetOf,
  taken,
} from '../../../test/support/device-world.ts'
import { addDays } from '../../kernel/day.ts'
import { moment } from '../../kernel/moment.ts'
import type { Licence } from '../care/licence.ts'
import { type Adoption, checkAdoption } from '../parameters/adoption.ts'
import { parametersOn } from '../parameters/parameters.ts'
import { missingAt, notReady } from '../parameters/ready.ts'
import { interlocks } from '../parameters/table.ts'
import type { DaySheet } from './sheet.ts'
import { writeHere } from './write.ts'

const recalled = interlocks.flatMap(({ rows }) => rows.filter((r) => r.mark === 'recalled' && r.from <= DAY && r.until === 'open'))
const adoptions = recalled.flatMap((row): readonly Adoption[] => {
  const says = { row: row.key, rowFrom: row.from, value: row.value, source: 'Bản gốc đã đọc', mark: 'read' as const }
  const people = { head: NURSE, second: SECOND, signed: addDays(DAY, -3), until: 'open' as const }
  const checked = checkAdoption({ clinic: SITE, ...says, ...people }, DAY)
  return checked.ok ? [checked.value] : []
})
const licence: Licence = { account: DOCTOR, clinic: SITE, from: addDays(DAY, -5), until: 'open', kept: moment('2026-11-22T09:00+07:00') }
const sheet = (more: Partial<DaySheet>): DaySheet => sheetOf([AN, BINH], { installation: { id: 'installation-a', kind: 'real' }, ...more })
const gives = (more: Partial<DaySheet>) => writeHere(taken(sheet(more)), AN, giving, hand(at('08:00')))

test('a machine gives no first dose of a clinic that has not signed its figures and a licence, in the words of a window', () => {
  const written = gives({ begun: false })
  expect(written.ok ? [] : written.reasons).toEqual(notReady(missingAt(parametersOn(DAY, SITE, []), [], [DOCTOR])))
  expect(reasons(written)).toEqual(['not-ready', 'not-ready'])
  expect(reasons(gives({ begun: false, adoptions }))).toEqual(['not-ready'])
  expect(reasons(gives({ begun: false, adoptions, licences: [licence] }))).not.toContain('not-ready')
  // What is no dose is written down all the same.
  expect(writeHere(taken(sheet({ begun: false })), AN, { does: 'not given', reason: 'absent', recognised: [] }, hand(at('08:00'))).ok).toBe(
    true,
  )
})

test('whoever is treated where doses were given before is stopped by nothing of it, nor once this machine has given one', () => {
  for (const before of [{ begun: true }, {}]) expect(reasons(gives(before))).toEqual([])
  const gave = kept(writeHere(taken(sheet({ begun: true })), AN, giving, hand(at('08:00'))))
  // Without a line the sheet stays as it is, and a licence ends at midnight.
  expect(reasons(writeHere({ ...gave, sheet: sheet({ begun: false }) }, BINH, giving, hand(at('08:05'))))).toEqual([])
})
