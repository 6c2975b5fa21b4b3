import { expect, test } from 'vitest'
import type { Body, Entry } from '../../engine/entry.ts'
import { toy } from '../../engine/toy.ts'
import { day } from '../../kernel/day.ts'
import type { CaseId, EntryId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { viewOf } from '../case/view.ts'
import { wayOf } from './way.ts'

const entry = (of: string, on: string, body: Partial<Body>, name = 'ask', person = 'p'): Entry =>
  ({
    id: `${of}-${name}`,
    person,
    case: of,
    seq: 1,
    name,
    edition: '',
    happened: day(on),
    forOffice: 'keeper',
    forUnit: 'shed',
    signer: undefined,
    recordedBy: 'a',
    recordedAt: moment(`${on}T08:00+07:00`),
    body: { says: {}, ...body },
  }) as Entry // ids of a toy
const from = (of: string) => ({ entry: `${of}-ask` as EntryId, case: of as CaseId, facts: {} })
const lent = (id: string, on: string, person = 'p') => ({
  id: id as CaseId,
  entries: [entry(id, on, { opens: { measure: 'loan', route: 'spade' } }, 'ask', person)],
})
const cared = (id: string, on: string, after: string) => ({
  id: id as CaseId,
  entries: [entry(id, on, { opens: { measure: 'care', route: 'short' }, from: from(after) }, '@proposed')],
})

const file = (cases: PersonFile['cases'], linked: PersonFile['linked'] = []): PersonFile =>
  ({
    person: { id: 'p', name: 'P', unit: 'shed', birth: '1990', sex: 'male' },
    identities: [],
    reading: [],
    equivalents: {},
    cases,
    linked,
    words: {},
    accounts: {},
    units: {},
    places: { units: [], successors: [] },
    now: moment('2024-06-01T08:00+07:00'),
  }) as unknown as PersonFile // ids of a toy
const told = (f: PersonFile) => wayOf(viewOf(toy, f)).map((s) => [s.id, s.is, s.from])

test('cases are told in the order in which they began, also those of another record of the person, and say what followed from what', () => {
  const f = file([cared('b', '2024-03-05', 'a'), lent('c', '2024-04-01', 'q'), lent('a', '2024-03-01')])
  expect(told(f)).toEqual([
    ['a', 'case', undefined],
    ['b', 'case', 'a'],
    ['c', 'case', undefined],
  ])
  const [first] = wayOf(viewOf(toy, f))
  expect(first?.is === 'case' && [first.began, first.leads, first.opening?.entry.name]).toEqual(['2024-03-01', ['b'], 'ask'])
})

test('of a case of another unit only that it is there: before what follows from it, after what it follows from', () => {
  expect(told(file([cared('b', '2024-03-05', 'a')], [lent('a', '2024-03-01')]))).toEqual([
    ['a', 'elsewhere', undefined],
    ['b', 'case', 'a'],
  ])
  const after = wayOf(viewOf(toy, file([lent('a', '2024-03-01')], [cared('b', '2024-03-05', 'a')])))
  expect(after.at(-1)).toEqual({ is: 'elsewhere', id: 'b', from: 'a' })
})

test('a case of another unit that follows from nothing seen is not told', () => {
  expect(told(file([lent('a', '2024-03-01')], [lent('x', '2024-03-02')]))).toEqual([['a', 'case', undefined]])
})
