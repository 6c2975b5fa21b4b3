import { expect, test } from 'vitest'
import type { Entry } from '../../engine/entry.ts'
import { toy } from '../../engine/toy.ts'
import { day } from '../../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { folded } from './lanes.ts'
import { relatives } from './relatives.ts'
import { unitsOn, viewOf } from './view.ts'

const unit = (id: string) => id as UnitId

test('a unit is followed to where its work lies on a day, through several changes and not in circles', () => {
  const follow = unitsOn([
    { unit: unit('a'), from: day('2025-07-01'), to: [unit('b')] },
    { unit: unit('b'), from: day('2026-01-01'), to: [unit('c'), unit('d')] },
    { unit: unit('d'), from: day('2026-02-01'), to: [unit('b')] },
  ])
  expect(follow(unit('a'), day('2025-06-30'))).toEqual(['a'])
  expect(follow(unit('a'), day('2025-07-01'))).toEqual(['b'])
  expect(follow(unit('a'), day('2026-01-01'))).toEqual(['c', 'd'])
  expect(follow(unit('b'), day('2026-03-01'))).toEqual(['c', 'b'])
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
    successors: [],
    now: moment('2024-03-10T08:00+07:00'),
  }
  const view = viewOf(toy, file)
  const [care, ...others] = folded(view)
  expect(others).toEqual([])
  expect(care?.facts['back']?.when).toBe('2024-03-01')
  expect(care && relatives(view, care)).toEqual({ from: 'elsewhere', leads: [] })
})
