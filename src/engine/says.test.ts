import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { when } from '../kernel/moment.ts'
import type { Fields } from './field.ts'
import { readSays } from './says.ts'

const fields: Fields = {
  seen: { kind: 'day', label: 'Seen', past: true, optional: true },
  until: { kind: 'day', label: 'Until', optional: true },
  at: { kind: 'moment', label: 'At', past: true, optional: true },
  months: { kind: 'whole', label: 'Months', min: 6, max: 12, optional: true },
  outcome: { kind: 'choice', label: 'Outcome', of: { yes: 'Yes', no: 'No' }, optional: true },
  why: { kind: 'words', class: 'note', label: 'Why', max: 40, onlyWhen: { outcome: ['no'] } },
  whole: { kind: 'flag', label: 'Whole', optional: true },
  number: { kind: 'code', label: 'Number', max: 20, optional: true },
  shed: { kind: 'unit', label: 'Shed', unitKind: 'shed', optional: true },
  note: { kind: 'words', class: 'note', label: 'Note', max: 40, optional: true },
}
const bounds = { happened: when('2026-07-01T09:00+07:00'), notBefore: day('1990-05-01') }
const read = (raw: Readonly<Record<string, unknown>>, asked = fields) => readSays(asked, raw, bounds)
const troubled = (raw: Readonly<Record<string, unknown>>) => {
  const outcome = read(raw)
  return outcome.ok ? [] : outcome.refusals.map((r) => r.field)
}

describe('what is typed is read by the kind of its field', () => {
  test('facts go into the sealed body, texts stay outside it', () => {
    expect(
      read({ seen: '2026-06-30', months: 7, outcome: 'no', why: ' late ', whole: false, number: '15/QĐ-UBND', note: 'dòng 1\ndòng 2' }),
    ).toEqual({
      ok: true,
      value: {
        said: { seen: '2026-06-30', months: 7, outcome: 'no', whole: false, number: '15/QĐ-UBND' },
        words: { why: 'late', note: 'dòng 1\ndòng 2' },
      },
    })
  })
  test('the same letters are the same text, and lines end as here, wherever it was typed', () => {
    const outcome = read({ number: ` 15/Q${'Đ'.normalize('NFD')}-e\u0323\u0302 `, note: 'a\r\nb\rc' })
    expect(outcome.ok && [outcome.value.said['number'], outcome.value.words['note']]).toEqual(['15/QĐ-ệ', 'a\nb\nc'])
  })
  test('a field is asked only where another says so: there it is missed, elsewhere refused', () => {
    expect([troubled({ outcome: 'no' }), troubled({ outcome: 'yes', why: 'x' }), troubled({ outcome: 'yes' })]).toEqual([
      ['why'],
      ['why'],
      [],
    ])
  })
  test('every trouble is named at its field, all at once', () => {
    expect(troubled({ seen: '2026-07-02', months: 13, outcome: 'maybe', shed: 'The Shed', colour: 'red' }).sort()).toEqual([
      'colour',
      'months',
      'outcome',
      'seen',
      'shed',
    ])
  })
})

describe('a date', () => {
  test.each([
    ['before the birth', { seen: '1990-04-30' }],
    ['after the act, where it tells what was', { seen: '2026-07-02' }],
    ['of a minute after the act', { at: '2026-07-01T09:01+07:00' }],
    ['more than fifty years away', { until: '2076-07-02' }],
    ['that does not exist', { until: '2027-02-29' }],
    ['without its minute where hours count', { at: '2026-07-01' }],
    ['with a minute where days count', { until: '2027-01-01T08:00+07:00' }],
  ])('%s is refused', (_, raw) => {
    expect(troubled(raw)).toEqual(Object.keys(raw))
  })
  test('of the act itself, of the birth and of years to come is taken', () => {
    expect(troubled({ seen: '2026-07-01', at: '2026-07-01T09:00+07:00', until: '2076-07-01' })).toEqual([])
    expect(troubled({ seen: '1990-05-01' })).toEqual([])
  })
})

describe('nothing typed by mistake passes', () => {
  test.each<[string, unknown]>([
    ['only blanks', ' \t \n '],
    ['only letters nobody can see', '\u200b\u2060\ufeff'],
    ['a control character', 'a\u0007b'],
    ['a null character', 'a\0b'],
    ['half of a letter', 'a\ud83d'],
    ['letters that turn the line around', 'abc\u202Edef'],
    ['ten million letters', 'x'.repeat(10_000_000)],
    ['one letter too many', 'x'.repeat(41)],
    ['one letter too many once composed', '\u0958'.repeat(21)],
    ['a number', 5],
    ['a list', ['x']],
    ['an object', { toString: 'x' }],
  ])('as text: %s', (_, raw) => {
    expect(troubled({ note: raw })).toEqual(['note'])
  })
  test.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a fraction', 6.5],
    ['a number too small', 5],
    ['a number too large', 13],
    ['a text', '7'],
    ['a list', [7]],
  ])('as whole number: %s', (_, raw) => {
    expect(troubled({ months: raw })).toEqual(['months'])
  })
  test.each(['constructor', '__proto__', 'toString', ['yes'], true, 0])('as choice: %o', (raw) => {
    expect(troubled({ outcome: raw })).toEqual(['outcome'])
  })
  test('as the name of a field: what every object has', () => {
    const raw = JSON.parse('{"__proto__": "x", "constructor": 1, "hasOwnProperty": true}')
    expect(troubled(raw)).toEqual(['__proto__', 'constructor', 'hasOwnProperty'])
  })
  test('a line break in a number of a paper', () => {
    expect(troubled({ number: '15\n16' })).toEqual(['number'])
  })
  test('nothing at all is nothing said', () => {
    expect(read({ seen: '', months: null, note: undefined })).toEqual({ ok: true, value: { said: {}, words: {} } })
  })
})

test('whatever is sent is read or refused at its fields, and what is read is read again as the same', () => {
  const anything = fc.oneof(
    fc.anything({ maxDepth: 2 }),
    fc.constantFrom('2026-06-30', '2026-07-01T08:00+07:00', 7, 'yes', 'no', true, 'shed'),
  )
  const names = fc.oneof(fc.constantFrom(...Object.keys(fields)), fc.constantFrom('__proto__', 'valueOf', ''))
  fc.assert(
    fc.property(fc.dictionary(names, anything), (raw) => {
      const outcome = read(raw)
      if (!outcome.ok)
        expect(
          outcome.refusals.every((r) => r.why === 'content' && r.field !== undefined && Object.hasOwn({ ...raw, ...fields }, r.field)),
        ).toBe(true)
      else expect(read({ ...outcome.value.said, ...outcome.value.words })).toEqual(outcome)
    }),
  )
})
