import { expect, test } from 'vitest'
import type { Entry } from '../../engine/entry.ts'
import { isOfKind } from '../../engine/seats.ts'
import { toy } from '../../engine/toy.ts'
import { day } from '../../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import type { Unit } from '../../units/unit.ts'
import { folded } from './lanes.ts'
import { relatives } from './relatives.ts'
import { placing, viewOf } from './view.ts'

const unit = (id: string) => id as UnitId

const place = (id: string, kind: Unit['kind'], parent?: string, until?: string): Unit => ({
  id: unit(id),
  code: id,
  kind,
  name: id,
  parent: parent === undefined ? undefined : unit(parent),
  from: day('2022-01-01'),
  until: until === undefined ? undefined : day(until),
})
const heir = (old: string, to: string, from: string) => ({ old: unit(old), new: unit(to), from: day(from), chosen: false })

test('a unit is followed to where its work lies on a day, through several changes', () => {
  const { units } = placing({
    units: [
      place('a', 'centre', undefined, '2025-07-01'),
      place('b', 'centre', undefined, '2026-01-01'),
      place('c', 'centre'),
      place('d', 'centre'),
    ],
    successors: [heir('a', 'b', '2025-07-01'), heir('b', 'c', '2026-01-01'), heir('b', 'd', '2026-01-01')],
  })
  expect(units(unit('a'), day('2025-06-30'))).toEqual(['a'])
  expect(units(unit('a'), day('2025-07-01'))).toEqual(['b'])
  expect(units(unit('a'), day('2026-01-01'))).toEqual(['c', 'd'])
})

test('a unit that did not come with the file stands for itself and is of the kind of its field', () => {
  const places = placing({ units: [place('a', 'centre')], successors: [] })
  expect(places.units(unit('chosen'), day('2026-01-01'))).toEqual(['chosen'])
  expect([isOfKind(places, unit('chosen'), 'centre'), isOfKind(places, unit('a'), 'province')]).toEqual([true, false])
})

const entry = (id: string, of: string, body: Entry['body'], name = 'ask'): Entry =>
  ({
    id: id as EntryId,
    person: 'p' as PersonId,
    case: of as CaseId,
    seq: 1,
    name,
    edition: '',
    happened: day('2024-03-01'),
    forOffice: 'keeper',
    forUnit: unit('shed'),
    signer: undefined,
    recordedBy: 'a',
    recordedAt: moment('2024-03-01T08:00+07:00'),
    body,
  }) as Entry // ids of a toy

test('a case of another unit is folded with the others and shown nowhere', () => {
  const file: PersonFile = {
    person: { id: 'p' as PersonId, name: 'P', unit: unit('shed'), birth: '1990', sex: 'male' },
    identities: [],
    reading: [],
    equivalents: {},
    cases: [
      {
        id: 'care' as CaseId,
        entries: [
          entry(
            'e2',
            'care',
            {
              says: {},
              opens: { measure: 'care', route: 'short' },
              from: { entry: 'e1' as EntryId, case: 'loan' as CaseId, facts: { back: 'happened' } },
            },
            '@proposed',
          ),
        ],
      },
    ],
    linked: [{ id: 'loan' as CaseId, entries: [entry('e1', 'loan', { says: {}, opens: { measure: 'loan', route: 'spade' } })] }],
    words: {},
    accounts: {},
    units: {},
    places: { units: [], successors: [] },
    now: moment('2024-03-10T08:00+07:00'),
  }
  const view = viewOf(toy, file)
  const [care, ...others] = folded(view)
  expect(others).toEqual([])
  expect(care?.facts['back']?.when).toBe('2024-03-01')
  expect(care && relatives(view, care)).toEqual({ from: 'elsewhere', leads: [] })
})
