import { expect, test } from 'vitest'
import { addDays, type Day } from '../../kernel/day.ts'
import { mg } from '../../kernel/dose.ts'
import { momentOf } from '../../kernel/moment.ts'
import { ago, DOCTOR, entry, given, HERE, NOW, PERSON, THERE, TODAY } from '../cases/world.ts'
import { factsOf, guestDaysOf, type Known } from './fold.ts'
import type { Noted } from './said.ts'

const noted = (id: string, name: string, on: Day, says: object, more: Partial<Noted> = {}): Noted => ({
  id: entry(id),
  name,
  person: PERSON,
  at: momentOf(on, 8, 0),
  site: HERE,
  office: 'clinicDoctor',
  by: DOCTOR,
  corrects: undefined,
  says,
  ...more,
})
const dosed = (on: Day): Noted => {
  const { id, ...says } = given(`liều-${on}`, momentOf(on, 7, 30), mg(60))
  return noted(id, '@dose-given', on, says)
}
const told = (day: Day): Noted =>
  noted('nơi-cũ', '@care-elsewhere', TODAY, { is: 'confirmed', place: 'Trại', day, agent: 'methadone', dose: mg(60) })
const known = (entries: readonly Noted[], more: Partial<Known> = {}): Known => ({
  now: NOW,
  entries,
  canonical: PERSON,
  records: [PERSON],
  birth: '1985',
  alsoAt: [],
  standing: { is: 'in treatment', since: ago(20), admission: 'new' },
  places: [],
  prescribes: 'clinicDoctor',
  since: ago(45),
  older: false,
  site: { unit: HERE, opening: { is: 'not entered' }, line: { is: 'up' } },
  recognised: [],
  ...more,
})
const elsewhere = (entries: readonly Noted[], more: Partial<Known> = {}) => factsOf(known(entries, more)).elsewhere.is

test('what another place gave counts before the first dose here, and wipes out no day missed after it', () => {
  expect(elsewhere([told(ago(1))])).toBe('confirmed')
  expect(elsewhere([told(ago(11)), dosed(ago(10))])).toBe('confirmed')
  expect(elsewhere([told(ago(10)), dosed(ago(10))])).toBe('none')
  expect(elsewhere([told(ago(1)), dosed(ago(10))])).toBe('none')
  expect(elsewhere([told(ago(1))], { older: true, standing: { is: 'in treatment', since: ago(90), admission: 'new' } })).toBe('none')
  // Taken in anew since: what was given here before is another treatment.
  expect(elsewhere([told(ago(1)), dosed(ago(40))])).toBe('confirmed')
})

test('guest days are as they were corrected, and end where their end says', () => {
  const days = { at: THERE, from: TODAY, to: addDays(TODAY, 5) }
  const first = noted('lịch', '@care-guest', TODAY, days)
  const end = (last: Day) => noted(`hết-${last}`, '@care-guest-end', TODAY, { of: first.id, last })
  expect(guestDaysOf([first])).toMatchObject([{ home: HERE, ...days }])
  expect(guestDaysOf([first, end(addDays(TODAY, 3)), end(addDays(TODAY, 1))])).toMatchObject([{ to: addDays(TODAY, 1) }])
  expect(guestDaysOf([first, noted('sửa', '@care-guest', TODAY, { ...days, to: TODAY }, { corrects: first.id })])).toMatchObject([
    { id: 'sửa', to: TODAY },
  ])
})
