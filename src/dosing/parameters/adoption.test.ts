import { describe, expect, test } from 'vitest'
import { addDays, type Day, day } from '../../kernel/day.ts'
import { mg } from '../../kernel/dose.ts'
import {
  account,
  after,
  ago,
  asDose,
  asking,
  at,
  DOCTOR,
  daily,
  dose,
  entry,
  given,
  HERE,
  home,
  order,
  ordinary,
  THERE,
  TODAY,
} from '../cases/world.ts'
import { type Adoption, type AdoptionDraft, checkAdoption } from './adoption.ts'
import { FIRST_DAY, interlockIds } from './interlock.ts'
import { parametersOn } from './parameters.ts'
import { interlocks } from './table.ts'

const draft: AdoptionDraft = {
  clinic: HERE,
  row: 'IN-09/vn',
  rowFrom: FIRST_DAY,
  value: 20,
  source: 'Phụ lục Quyết định 4066/QĐ-BYT, đã đọc bản gốc',
  mark: 'read',
  head: account('trưởng'),
  second: account('dược-sĩ'),
  signed: ago(3),
  until: 'open',
}
const adopt = (more: Partial<AdoptionDraft>): Adoption => {
  const checked = checkAdoption({ ...draft, ...more }, TODAY)
  if (!checked.ok) throw new Error(checked.refusals.map((r) => r.detail).join(' '))
  return checked.value
}
const why = (more: Partial<AdoptionDraft>) => {
  const checked = checkAdoption({ ...draft, ...more }, TODAY)
  return checked.ok ? [] : checked.refusals.map((r) => r.why)
}

describe('adopting a figure', () => {
  test('a head and a second pair of eyes sign a value with its source', () => {
    expect(why({})).toEqual([])
  })

  test('the same person is no second pair of eyes', () => {
    expect(why({ second: draft.head })).toEqual(['one person'])
  })

  test.each([
    [4.9, ['bounds']],
    [5, []],
    [30, []],
    [30.1, ['bounds']],
    [Number.NaN, ['bounds']],
    ['none', ['bounds']],
  ] as const)('a 7-day rise of %s mg', (value, reasons) => {
    expect(why({ value })).toEqual(reasons)
  })

  test('a fixed figure is not adopted otherwise, and a rule without a figure takes none', () => {
    expect(why({ row: 'DD-01', value: 2 })).toEqual(['bounds'])
    expect(why({ row: 'TH-09', value: 3 })).toEqual(['bounds'])
    expect(why({ row: 'TH-09', value: 'none' })).toEqual([])
  })

  test('what a value has against it is said with its unit', () => {
    const said = (more: Partial<AdoptionDraft>): readonly string[] => {
      const checked = checkAdoption({ ...draft, ...more }, TODAY)
      return checked.ok ? [] : checked.refusals.map((r) => r.detail ?? '')
    }
    expect(said({ value: 31 })).toEqual(['IN-09/vn phải từ 5 mg đến 30 mg.'])
    expect(said({ row: 'MX-02/age', value: 3 })).toEqual(['MX-02/age phải từ 90 ngày đến 730 ngày.'])
    expect(said({ row: 'DD-01', value: 2 })).toEqual(['DD-01 chỉ nhận đúng giá trị 1 liều.'])
  })

  test('everything wrong is said at once', () => {
    expect(why({ value: 99, source: ' ', second: draft.head, signed: addDays(TODAY, 1) })).toEqual([
      'bounds',
      'one person',
      'source',
      'day',
    ])
    expect(why({ row: 'IN-99' })).toEqual(['row'])
    expect(why({ rowFrom: day('2030-01-01') })).toEqual(['row'])
  })
})

describe('what holds', () => {
  const rise = dose(after(daily(ago(7), ago(1), mg(20)), { phase: 'titration', parts: [mg(45)] }, { knownSince: 'the beginning' }))
  const found = (on: Day, clinic = HERE, ...adoptions: readonly Adoption[]) =>
    rise(parametersOn(on, clinic, adoptions)).find((f) => f.row === 'IN-09/vn')

  test('a recalled figure asks a doctor, and blocks once the head adopted it', () => {
    expect(found(TODAY)).toMatchObject({ action: 'doctor', mark: 'recalled', adopted: false })
    expect(found(TODAY, HERE, adopt({}))).toMatchObject({ action: 'block', mark: 'read', adopted: true })
  })

  test('an adopted figure permits what lies within it', () => {
    expect(found(TODAY, HERE, adopt({ value: 25 }))).toBeUndefined()
  })

  test('it holds at the clinic that signed, from the day of signing to the day before its end', () => {
    expect(found(TODAY, THERE, adopt({}))?.action).toBe('doctor')
    expect(found(TODAY, HERE, adopt({ signed: TODAY }))?.action).toBe('block')
    expect(found(ago(4), HERE, adopt({}))?.action).toBe('doctor')
    expect(found(TODAY, HERE, adopt({ until: TODAY }))?.action).toBe('doctor')
    expect(found(TODAY, HERE, adopt({ until: addDays(TODAY, 1) }))?.action).toBe('block')
  })

  test('of two adoptions the one signed last counts', () => {
    const [low, high] = [adopt({ value: 10, signed: ago(5) }), adopt({ value: 30, signed: ago(2) })]
    expect(found(TODAY, HERE, high, low)).toBeUndefined()
  })

  test('what was put right by a later adoption does not come back when that one is over', () => {
    const [wrong, right] = [adopt({ value: 30, signed: ago(5) }), adopt({ value: 10, signed: ago(2), until: TODAY })]
    expect(found(ago(1), HERE, wrong, right)?.action).toBe('block')
    expect(found(TODAY, HERE, wrong, right)).toMatchObject({ action: 'doctor', adopted: false })
  })

  test('maintenance only is asked of a doctor until it is adopted', () => {
    const titrating = home(3, { orders: [order({ phase: 'adjustment' })] })
    const action = (...adoptions: readonly Adoption[]) =>
      titrating(parametersOn(TODAY, HERE, adoptions)).find((f) => f.id === 'TH-09')?.action
    expect(action()).toBe('doctor')
    expect(action(adopt({ row: 'TH-09', value: 'none' }))).toBe('block')
  })

  test('the table of replacements, once adopted, blocks more than its share', () => {
    const vomited = [
      ...ordinary.doses,
      given('nay', at('07:00'), mg(60)),
      {
        id: entry('nôn'),
        person: ordinary.person.canonical,
        site: HERE,
        at: at('07:20'),
        is: 'vomited',
        of: entry('nay'),
        witness: DOCTOR,
      },
    ] as const
    const replaced = (milligrams: number) =>
      asking({ doses: vomited }, { ...asDose, does: 'replace', of: entry('nay'), dose: mg(milligrams) })
    const action = (milligrams: number, ...adoptions: readonly Adoption[]) =>
      replaced(milligrams)(parametersOn(TODAY, HERE, adoptions)).find((f) => f.id === 'VM-02')?.action
    const half = adopt({ row: 'VM-02/half', value: 30 })
    expect(action(40)).toBe('doctor')
    expect(action(30, half)).toBe('doctor')
    expect(action(30.1, half)).toBe('block')
  })
})

test('every interlock has a figure in force on every day since the first, and none without source is called read', () => {
  expect(interlocks.map(({ id }) => id)).toEqual(interlockIds)
  for (const { rows } of interlocks) expect(rows.some((row) => row.from === FIRST_DAY && row.until === 'open')).toBe(true)
  const rows = interlocks.flatMap((one) => one.rows)
  expect(rows.filter((row) => row.mark === 'read' && row.sources.length === 0)).toEqual([])
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
  expect(
    rows.filter((row) => row.bounds !== 'fixed' && !(Number(row.value) >= row.bounds[0] && Number(row.value) <= row.bounds[1])),
  ).toEqual([])
})
