import { expect, test } from 'vitest'
import { patientOf } from './script.ts'

const DAYS = 98
const turns = (no: number) => Array.from({ length: DAYS }, (_, nth) => patientOf(0, no, DAYS).turn(nth))

test('the people of a clinic live the same at every start: most come on most days, and everything that a window meets happens', () => {
  const all = Array.from({ length: 14 }, (_, no) => turns(no)).flat()
  for (const turn of ['stays away', 'intoxicated', 'refuses', 'vomits', 'spills', 'mistaken'] as const) expect(all).toContain(turn)
  expect(all.filter((turn) => turn === 'comes').length).toBeGreaterThan(0.8 * all.length)
  expect(turns(2)).toEqual(turns(2))
})

test('one leaves, one goes to another clinic, and of those who dropped out two are ended: the others wait for who decides', () => {
  const over = (clinic: number, no: number) =>
    Array.from({ length: DAYS }, (_, nth) => patientOf(clinic, no, DAYS).over(nth)).filter((o) => o !== undefined)
  expect([0, 1, 2, 3, 4].map((clinic) => [over(clinic, 0), over(clinic, 7)])).toEqual([
    [[], ['dropped']],
    [['own wish'], []],
    [[], ['dropped']],
    [['moves'], []],
    [[], []],
  ])
})

test('one has missed the last four days, one came back after eight, and two have stayed away for more than a month', () => {
  const lastDose = (no: number) => DAYS - 1 - turns(no).findLastIndex((turn) => turn !== 'stays away')
  expect(turns(3).slice(-4)).toEqual(['stays away', 'stays away', 'stays away', 'stays away'])
  expect(
    turns(8)
      .slice(-40, -32)
      .every((turn) => turn === 'stays away'),
  ).toBe(true)
  expect(lastDose(8)).toBeLessThan(5)
  for (const no of [7, 11]) expect(lastDose(no)).toBeGreaterThan(30)
})

test('each clinic has somebody on tablets and somebody who takes methadone twice a day, and the last day leaves a call open and one heard by telephone', () => {
  const [people, last] = [Array.from({ length: 12 }, (_, no) => patientOf(2, no, DAYS)), DAYS - 1]
  expect(people.filter((p) => p.agent === 'buprenorphine').map((p) => p.no)).toEqual([9])
  expect(people.filter((p) => p.parts === 2).map((p) => p.no)).toEqual([1])
  expect(people.map((p) => p.turn(last))).toEqual(expect.arrayContaining(['told', 'unanswered']))
})
