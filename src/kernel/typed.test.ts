import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, dayAt } from './day.ts'
import { momentOf } from './moment.ts'
import { parseBirth, parseDay, parseMoment, parseWhen, typedText } from './typed.ts'

const today = day('2026-11-23')
const ok = (value: string) => ({ ok: true, value })

describe('a day is understood as people type it', () => {
  test.each([
    ['5/3/26', '2026-03-05'],
    ['05/03/2026', '2026-03-05'],
    ['5.3.2026', '2026-03-05'],
    ['5-3-26', '2026-03-05'],
    [' 5  3 26 ', '2026-03-05'],
    ['050326', '2026-03-05'],
    ['05032026', '2026-03-05'],
    ['2026-3-5', '2026-03-05'],
    ['5/3', '2026-03-05'],
    ['1/1/27', '2027-01-01'],
    ['1/1/85', '1985-01-01'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (typed, expected) => expect(parseDay(typed, today)).toEqual(ok(expected)))

  test.each([
    ['29/2/2026', 'no such day'],
    ['31/4/26', 'no such day'],
    ['3/13/26', 'no such day'],
    ['', 'shape'],
    ['mai', 'shape'],
    ['5/3/226', 'shape'],
    ['5/3/26 8h30', 'shape'],
  ])('%s is none: %s', (typed, why) => expect(parseDay(typed, today)).toEqual({ ok: false, why }))
})

describe('a minute is understood before or after its day', () => {
  test.each([
    ['5-3-26 8h30', '2026-03-05T08:30+07:00'],
    ['5/3/26 08:30', '2026-03-05T08:30+07:00'],
    ['5/3/26, 8h', '2026-03-05T08:00+07:00'],
    ['8g05 5.3.26', '2026-03-05T08:05+07:00'],
    ['5 3 26 23h59', '2026-03-05T23:59+07:00'],
    ['8 giờ 5/3/26', '2026-03-05T08:00+07:00'],
  ])('%s', (typed, expected) => {
    expect(parseMoment(typed, today)).toEqual(ok(expected))
  })

  test('a day without its minute says that the minute is missing', () =>
    expect(parseMoment('5/3/26', today)).toEqual({ ok: false, why: 'no minute' }))

  test('there is no 24th hour', () => expect(parseMoment('5/3/26 24h', today)).toEqual({ ok: false, why: 'shape' }))

  test('where both are allowed, the day alone stays a day', () => {
    expect(parseWhen('5/3/26', today)).toEqual(ok('2026-03-05'))
    expect(parseWhen('5/3/26 7h', today)).toEqual(ok('2026-03-05T07:00+07:00'))
  })
})

test.each([
  ['1990', ok('1990')],
  ['5/3/27', ok('1927-03-05')],
  ['5/3/2027', { ok: false, why: 'no such day' }],
  ['2027', { ok: false, why: 'no such day' }],
  ['23/11/2026', ok('2026-11-23')],
])('a birth is a day or a year, and not after today: %s', (typed, expected) => expect(parseBirth(typed, today)).toEqual(expected))

test('what a field shows is read back as the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 60_000 }), fc.nat(23), fc.nat(59), (number, hour, minute) => {
      const d = dayAt(number)
      expect(parseDay(typedText(d), today)).toEqual(ok(d))
      const m = momentOf(d, hour, minute)
      expect(parseMoment(typedText(m), today)).toEqual(ok(m))
    }),
  )
})

test('no text makes the parser fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => typeof parseWhen(text, today).ok === 'boolean' && typeof parseBirth(text, today).ok === 'boolean'),
  )
})
