import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import type { PersonId, UnitId } from '../kernel/ids.ts'
import type { ReadRow } from './draft.ts'
import { type Answer, type Candidate, doing, type Judging, judge } from './verdict.ts'

const p = (id: string): PersonId => id as PersonId // ids of this test
const person = { name: 'Nguyễn Văn An', birth: day('1990-03-05'), sex: 'male', unit: 'u' as UnitId } as const
const row = (more: object = {}, doubts: ReadRow['doubts'] = []): ReadRow => ({
  draft: { person: { ...person, ...more } },
  refusals: [],
  doubts,
})
const somebody = (more: object = {}): Candidate => ({
  here: true,
  person: p('known'),
  byNumber: false,
  part: false,
  name: 'Nguyễn Văn An',
  nameKey: 'nguyen van an',
  number: null,
  birth: '1990-03-05',
  sex: 'male',
  unitName: 'Phường Bạch Đằng',
  open: [],
  ...more,
})
const judged = (more: Partial<Judging> = {}) =>
  judge({
    row: row(),
    nameKey: 'nguyen van an',
    candidates: [],
    before: {},
    unasked: false,
    against: [],
    measure: 'm',
    mayRegister: true,
    ...more,
  })

describe('who a row is', () => {
  test('nobody like it is there: new', () => expect(judged().verdict).toBe('new'))

  test('the number, the name and the birth agree: the person gets the case', () => {
    const candidates = [somebody({ byNumber: true, number: '031090000011' })]
    expect(judged({ row: row({ number: '031090000011' }), candidates })).toMatchObject({ verdict: 'case', found: { person: 'known' } })
  })

  test('the case is there too: nothing to write, whatever speaks against writing it', () => {
    const candidates = [somebody({ byNumber: true, open: ['m'] })]
    expect(judged({ candidates, against: [{ detail: 'x' }] }).verdict).toBe('same')
  })

  test('only people are imported: who is there is the same', () =>
    expect(judged({ candidates: [somebody()], measure: undefined }).verdict).toBe('same'))

  test('the same name, sex and whole birth date without a number is the same person, so that an import may run twice', () =>
    expect(judged({ candidates: [somebody({ open: ['m'] })] }).verdict).toBe('same'))

  test('who is found by a part of the name is never surely the person', () =>
    expect(judged({ candidates: [somebody({ part: true, nameKey: 'nguyen huu an' })] })).toMatchObject({
      verdict: 'doubtful',
      found: { asked: 'namesake' },
    }))

  test.each<readonly [string, Partial<Judging>, string]>([
    ['a namesake of the same year', { row: row({ birth: '1990' }), candidates: [somebody()] }, 'namesake'],
    [
      'a number that is somebody else’s',
      { row: row({ number: '1' }), candidates: [somebody({ byNumber: true, nameKey: 'tran b' })] },
      'number-conflict',
    ],
    [
      'a number that two records bear',
      { row: row({ number: '1' }), candidates: [somebody({ byNumber: true }), somebody({ byNumber: true, person: p('b') })] },
      'number-conflict',
    ],
    ['a file of another unit', { row: row({ number: '1' }), candidates: [{ here: false, person: p('far') }] }, 'elsewhere'],
    ['the same person twice in the file', { before: { samePerson: 4 } }, 'twice'],
  ])('%s is asked about: %s', (_name, more, asked) => expect(judged(more)).toMatchObject({ verdict: 'doubtful', found: { asked } }))

  test.each([
    ['of another sex', { sex: 'female' }],
    ['born on another day', { birth: '1990-03-06' }],
    ['with another number of the same kind', { number: '031090000099' }],
  ])('a namesake %s is somebody else', (_name, more) =>
    expect(judged({ row: row({ number: '031090000011' }), candidates: [somebody(more)] }).verdict).toBe('new'),
  )
})

test('the number of an earlier row is refused', () => expect(judged({ before: { sameNumber: 7 } })).toMatchObject({ verdict: 'refused' }))
test('a number that could not be asked after in other units is refused until it can, unless the person is known here', () => {
  const number = '031090000011'
  expect(judged({ row: row({ number }), unasked: true })).toMatchObject({ verdict: 'refused', found: { remarks: [{ column: 'number' }] } })
  expect(judged({ row: row({ number }), unasked: true, candidates: [somebody({ byNumber: true, number })] }).verdict).toBe('case')
})
test('who may not register people may take over cases of those who are there', () => {
  expect(judged({ mayRegister: false }).verdict).toBe('refused')
  expect(judged({ mayRegister: false, candidates: [somebody()] }).verdict).toBe('case')
})
test('every sentence stands in the preview: what cannot be read and what was asked', () => {
  const doubts = [{ column: 'number', code: 'leading-zero', detail: 'b' }] as const
  const bad: ReadRow = { draft: undefined, refusals: [{ column: 'birth', detail: 'a' }], doubts }
  expect(judged({ row: bad }).found.remarks.map((r) => r.detail)).toEqual(['a', 'b'])
})

describe('what is done', () => {
  const asked = judged({ row: row({ birth: '1990' }), candidates: [somebody(), somebody({ person: p('b') })] })
  const todo = (answer: Answer | null) => doing(asked.verdict, asked.found, answer)
  test('without an answer, and with one that was not offered: nothing', () => {
    expect(todo(null)).toBe('skip')
    const conflict = judged({ row: row({ number: '1' }), candidates: [somebody({ byNumber: true, nameKey: 'x' })] })
    expect(doing(conflict.verdict, conflict.found, { choice: 'yes' })).toBe('skip')
  })
  test('one of several must be named, and must be one of them', () => {
    expect(todo({ choice: 'same' })).toBe('skip')
    expect(todo({ choice: 'same', person: p('stranger') })).toBe('skip')
    expect(todo({ choice: 'same', person: p('b') })).toMatchObject({ person: 'b' })
  })
  test('somebody new is registered', () => expect(todo({ choice: 'yes' })).toMatchObject({ person: undefined }))
})
