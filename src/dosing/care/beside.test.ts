import { expect, test } from 'vitest'
import { mg } from '../../kernel/dose.ts'
import { addMinutes } from '../../kernel/moment.ts'
import { DISPENSER, DOCTOR, entry, HERE, NOW, PERSON } from '../cases/world.ts'
import { besideFor, openBeside } from './beside.ts'
import type { Noted } from './said.ts'

const noted = (id: string, name: string, says: unknown, at = NOW): Noted => ({
  ...{ id: entry(id), name, person: PERSON, at, site: HERE, office: 'clinicDoctor', by: DOCTOR, corrects: undefined, says },
})
const spill = { of: entry('liều'), does: 'spilled', lost: mg(10) } as const

test('what was signed from afar is of one dose and one amount, waits half an hour, and is used once', () => {
  const signed = noted('chữ ký', '@care-beside', spill)
  const open = openBeside([signed], NOW)
  expect(open).toEqual([{ entry: signed.id, ...spill, at: NOW, by: DOCTOR }])
  const recorded = { ...spill, by: DISPENSER }
  expect(besideFor(open, signed.id, recorded)?.by).toBe(DOCTOR)
  for (const other of [{ lost: mg(11) }, { of: entry('liều khác') }, { does: 'remove' as const, lost: null }, { by: DOCTOR }])
    expect(besideFor(open, signed.id, { ...recorded, ...other }), JSON.stringify(other)).toBeUndefined()
  expect(openBeside([signed], addMinutes(NOW, 30))).toHaveLength(1)
  expect(openBeside([signed], addMinutes(NOW, 31))).toEqual([])
  expect(openBeside([signed, noted('đổ', '@dose-spilled', { ...spill, afar: signed.id })], NOW)).toEqual([])
})
