import { expect, test } from 'vitest'
import { mg } from '../../kernel/dose.ts'
import { dayOf, momentOf } from '../../kernel/moment.ts'
import { ago, asDose, at, DISPENSER, DOCTOR, entry, given, HERE, NOW, ordinary, PERSON, person, THERE, TODAY } from '../cases/world.ts'
import { findings } from '../interlocks/findings.ts'
import { parametersOn } from '../parameters/parameters.ts'
import { factsOf, type Known } from './fold.ts'
import type { Noted } from './said.ts'

const p = parametersOn(TODAY, HERE, [])
const noted = (id: string, name: string, when: Noted['at'], says: object, more: Partial<Noted> = {}): Noted => ({
  ...{ id: entry(id), name, person: PERSON, at: when, site: HERE, office: 'clinicDoctor', by: DOCTOR, corrects: undefined, says },
  ...more,
})
const dosed = (id: string, when: Noted['at']): Noted => noted(id, '@dose-given', when, given(id, when, mg(60)))
const days = Array.from({ length: 20 }, (_, n) => dosed(`liều-${20 - n}`, momentOf(ago(20 - n), 7, 30)))
const known = (more: Partial<Known> = {}): Known => ({
  now: NOW,
  entries: days,
  canonical: PERSON,
  records: [PERSON],
  birth: '1985',
  alsoAt: [],
  standing: { is: 'in treatment', since: ago(90), admission: 'new' },
  places: [],
  prescribes: 'clinicDoctor',
  since: ago(45),
  older: true,
  site: { unit: HERE, opening: { is: 'agrees', by: DISPENSER }, line: { is: 'up' } },
  recognised: ['card', 'photo'],
  ...more,
})
const found = (of: Known) =>
  findings({ ...factsOf(of), orders: ordinary.orders, chart: ordinary.chart, asked: asDose }, p)
    .filter((f) => f.id.startsWith('MS-') || f.row === 'DD-01/apart')
    .map((f) => `${f.row} ${f.action} ${f.met.by}`)

test('days on which the record was one with another count as days without a dose until a doctor has decided', () => {
  const between = (from: number, to: number) => {
    const unsure = days.filter(({ at: when }) => ago(from) <= dayOf(when) && dayOf(when) <= ago(to)).map((e) => e.id)
    return { apart: { unsure, entries: [] } }
  }
  expect(found(known())).toEqual([])
  expect(found(known(between(2, 1)))).toEqual(['MS-01 warn nobody'])
  expect(found(known(between(3, 1)))).toEqual(['MS-02 doctor nobody'])
  expect(found(known(between(9, 1)))).toEqual(['MS-02 doctor nobody'])
  // Surely its own since.
  expect(found(known(between(9, 2)))).toEqual([])
})

test('who swallowed a dose of the other record is signed of what was read, and of no later dose', () => {
  const other = (id: string, time: string): Noted => ({ ...dosed(id, at(time)), person: person('hồ sơ kia'), site: THERE })
  const [first, second] = [other('kia 1', '07:00'), other('kia 2', '07:00')]
  const says = { finding: 'DD-01', agent: 'methadone', upTo: mg(60), of: '1', seen: first.id }
  const signed = noted('ký', '@care-confirm', at('07:00'), says)
  const licences = [{ account: DOCTOR, clinic: HERE, from: ago(100), until: 'open', kept: momentOf(ago(100), 8, 0) }] as const
  const when = (entries: readonly Noted[], appended: readonly Noted[]) =>
    found(known({ entries: [...days, signed], licences, apart: { unsure: [], entries }, appended: appended.map((e) => e.id) }))
  expect(when([first], [first, signed])).toEqual(['DD-01/apart doctor confirmation'])
  expect(when([first, second], [first, signed, second])).toEqual(['DD-01/apart doctor nobody'])
  expect(when([first, second], [first, second, signed])).toEqual(['DD-01/apart doctor nobody'])
})

test('a dose of the other record is named with each cup of it: its rest may have been swallowed by the other human', () => {
  const of = given('kia', at('07:00'), mg(60))
  const there = (id: string, name: string, time: string, says: object): Noted =>
    noted(id, name, at(time), says, { person: person('hồ sơ kia'), site: THERE })
  const entries = [
    there('gỡ', '@dose-given', '06:00', given('gỡ', at('06:00'), mg(60))),
    there('hủy', '@dose-removed', '06:01', { is: 'removed', of: entry('gỡ'), at: at('06:01'), site: THERE }),
    there('kia', '@dose-given', '07:00', of),
    there('đổ', '@dose-spilled', '07:01', { is: 'spilled', of: entry('kia'), lost: mg(20), at: at('07:01'), site: THERE }),
    there('phần còn', '@dose-given', '07:20', { ...given('phần còn', at('07:20'), mg(20)), as: { rest: entry('kia') } }),
  ]
  const facts = factsOf(known({ apart: { unsure: [], entries } }))
  const [said] = findings({ ...facts, orders: ordinary.orders, chart: ordinary.chart, asked: asDose }, p).filter(
    (f) => f.row === 'DD-01/apart',
  )
  expect(said?.says.vi).toMatch(/60\smg \(40\smg lúc 07:00/)
  expect(said?.says.vi).toMatch(/; 20\smg lúc 07:20/)
  expect(said?.says.vi).not.toContain('06:00')
})
