import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { mg, mgPerMl, ml, quantityOf, type Strength } from '../../kernel/dose.ts'
import { bottle, TODAY, tablets } from '../cases/world.ts'
import type { Bottle } from '../situation/site.ts'
import { splitOf } from './split.ts'

const holding = (id: string, millilitres: number, more: Partial<Bottle> = {}): Bottle =>
  bottle({ id, balance: { unit: 'ml', volume: ml(millilitres) }, opened: false, ...more })
/** A box of so many tablets. */
const box = (id: string, each: number, count: number, more: Partial<Bottle> = {}): Bottle =>
  tablets({ id, form: { is: 'tablets', strength: mgPerMl(each) }, balance: { unit: 'mg', dose: mg(each * count) }, opened: false, ...more })

const shares = (bottles: readonly Bottle[], milligrams: number, agent: Bottle['agent'] = 'methadone', counted = true) => {
  const split = splitOf(bottles, { agent, dose: mg(milligrams) }, TODAY, counted)
  return split.is === 'made' ? split.from.map((s) => [s.bottle.id, quantityOf(s.amount)]) : split.says.vi.replaceAll('\u00a0', ' ')
}
const counts = (bottles: readonly Bottle[], milligrams: number, counted?: boolean) => shares(bottles, milligrams, 'buprenorphine', counted)

describe('a solution', () => {
  test('is poured to the end of one bottle and on from the next: the nearest expiry first, of one expiry what is open', () => {
    const soon = addDays(TODAY, 30)
    expect(shares([holding('a', 800), holding('b', 3.2, { opened: true })], 60)).toEqual([
      ['b', 320],
      ['a', 280],
    ])
    expect(shares([holding('a', 800, { opened: true }), holding('b', 3.2, { expires: soon })], 60)).toEqual([
      ['b', 320],
      ['a', 280],
    ])
  })

  test('comes from no bottle that was recalled, is over, or is of another drug', () => {
    const over = holding('a', 800, { expires: addDays(TODAY, -1) })
    expect(shares([over, holding('b', 800, { recalled: true }), box('c', 8, 30)], 60)).toMatch(/không có methadone dùng được/)
    expect(shares([over, holding('b', 5)], 60)).toMatch(/không đủ cho 60 mg: lấy thêm từ kho/)
  })

  test('of two strengths is poured of one: nobody adds millilitres of two', () => {
    const half = holding('b', 800, { form: { is: 'solution', strength: mgPerMl(5) } })
    expect(shares([holding('a', 3), half], 60)).toEqual([['b', 1_200]])
    expect(shares([holding('a', 3), { ...half, balance: { unit: 'ml', volume: ml(11) } }], 60)).toMatch(/không đủ/)
  })
})

describe('tablets', () => {
  test('come to the dose exactly, whole, and as few as may be', () => {
    expect(counts([box('hai', 2, 30), box('tám', 8, 30)], 12)).toEqual([
      ['tám', 80],
      ['hai', 40],
    ])
    // With one tablet of eight too few there are more of two.
    expect(counts([box('hai', 2, 30), box('tám', 8, 1)], 20)).toEqual([
      ['tám', 80],
      ['hai', 120],
    ])
    // The strongest first would leave over what the weaker ones do not.
    expect(counts([box('bốn', 4, 30), box('sáu', 6, 30)], 8)).toEqual([['bốn', 80]])
  })

  test('of one strength come from the box that goes first', () => {
    expect(counts([box('sau', 8, 30), box('trước', 8, 1, { expires: addDays(TODAY, 9) })], 16)).toEqual([
      ['trước', 80],
      ['sau', 80],
    ])
  })

  test('that cannot come to the dose are refused with the nearest below, which is said after the count alone', () => {
    expect(counts([box('tám', 8, 30)], 12)).toBe(
      'Viên nguyên 8 mg không ghép được đúng 12 mg; gần nhất bên dưới là 8 mg: lấy viên khác từ kho, hoặc bác sĩ ký liều khác.',
    )
    expect(counts([box('tám', 8, 30)], 12, false)).not.toMatch(/gần nhất/)
    expect(counts([box('tám', 8, 1)], 16)).toBe('Viên trong tủ ngày không đủ để ra 16 mg: lấy thêm từ kho.')
  })

  test('of a list from before boxes had a strength are counted by nobody', () => {
    const old = tablets({ form: { is: 'tablets' } as Bottle['form'] }) // as it stood in older lists
    expect(counts([old], 8)).toMatch(/không đủ/)
  })
})

test('whatever stands there, what is poured is the dose exactly, no bottle gives more than it holds, and only what cannot be is refused', () => {
  const stands = fc.array(fc.record({ each: fc.constantFrom(2, 4, 6, 8), count: fc.nat(5), expires: fc.nat(3), opened: fc.boolean() }), {
    maxLength: 5,
  })
  let made = 0
  fc.assert(
    fc.property(stands, fc.integer({ min: 1, max: 20 }), (drawn, twos) => {
      const boxes = drawn.map((d, n) => box(`${n}`, d.each, d.count, { expires: addDays(TODAY, d.expires), opened: d.opened }))
      const dose = mg(twos * 2)
      // Slow and simple: every sum that some tablets come to.
      const sums = boxes
        .flatMap((b) => Array.from({ length: quantityOf(b.balance) / b.form.strength }, () => b.form.strength))
        .reduce<readonly number[]>((all, s: Strength) => [...new Set(all.flatMap((sum) => [sum, sum + s]))], [0])
      const split = splitOf(boxes, { agent: 'buprenorphine', dose }, TODAY, true)
      expect(split.is === 'made').toBe(sums.includes(dose))
      if (split.is !== 'made') return
      made += 1
      expect(split.from.reduce((sum, s) => sum + quantityOf(s.amount), 0)).toBe(dose)
      expect(new Set(split.from.map((s) => s.bottle.id)).size).toBe(split.from.length)
      for (const { bottle: b, amount } of split.from) {
        expect(quantityOf(amount)).toBeLessThanOrEqual(quantityOf(b.balance))
        expect(quantityOf(amount) % b.form.strength).toBe(0)
      }
    }),
    { numRuns: 300 },
  )
  expect(made).toBeGreaterThan(50)
})
