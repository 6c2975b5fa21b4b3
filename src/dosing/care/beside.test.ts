import { expect, test } from 'vitest'
import { mg } from '../../kernel/dose.ts'
import { addMinutes } from '../../kernel/moment.ts'
import { DISPENSER, DOCTOR, entry, HERE, NOW, PERSON } from '../cases/world.ts'
import { besideFor, openBeside, openPaper, paperFor } from './beside.ts'
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

test('what was signed from afar for a dose on paper is of that minute, part, drug and amount, and is nobody’s spill', () => {
  const paper = { at: addMinutes(NOW, -600), part: 1, agent: 'methadone', dose: mg(60) } as const
  const signed = noted('chữ ký', '@care-beside', { does: 'paper', ...paper })
  expect(openBeside([signed], NOW)).toEqual([])
  const open = openPaper([signed], NOW)
  expect(open).toEqual([{ entry: signed.id, at: NOW, by: DOCTOR, paper }])
  const typed = { ...paper, by: DISPENSER }
  expect(paperFor(open, signed.id, typed)?.by).toBe(DOCTOR)
  for (const other of [{ at: NOW }, { part: 2 }, { agent: 'buprenorphine' as const }, { dose: mg(61) }, { by: DOCTOR }])
    expect(paperFor(open, signed.id, { ...typed, ...other }), JSON.stringify(other)).toBeUndefined()
  expect(openPaper([signed, noted('liều', '@dose-given', { afar: signed.id })], NOW)).toEqual([])
})
