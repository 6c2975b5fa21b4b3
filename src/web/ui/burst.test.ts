import { describe, expect, test } from 'vitest'
import { isHand, isScan, NOTHING_TYPED, typedOn } from './burst.ts'

/** The text, its keys so far apart, and Enter as far behind it. */
const ended = (text: string, gap: number, where: Parameters<typeof isScan>[2] = { keys: '123M' }): boolean => {
  const typed = [...text].reduce((burst, key, n) => typedOn(burst, key, n * gap), NOTHING_TYPED)
  return isScan(typed, text.length * gap, where)
}

describe('a scanner writes its code and Enter into a page with a person', () => {
  test.each([
    ['BN-1001', 5],
    ['1001', 20],
    ['1123', 60],
    // A slow one is known by what no key of the page says.
    ['BN-1001', 200],
  ])('%s with %i ms between the keys is a scan', (text, gap) => {
    expect(ended(text, gap)).toBe(true)
  })

  test.each([
    ['1', 5],
    ['1', 300],
    // Looked again, and pressed another.
    ['21', 250],
    ['M1', 180],
  ])('%s with %i ms is a hand’s', (text, gap) => {
    expect(ended(text, gap)).toBe(false)
  })

  test('in a field only what no hand types is one', () => {
    expect(ended('BN-1001', 15, 'field')).toBe(true)
    expect(ended('nhanh tay', 90, 'field')).toBe(false)
    expect(ended('OK', 10, 'field')).toBe(false)
  })

  test('after a pause another text begins', () => {
    const scanned = [...'BN-10'].reduce((burst, key, n) => typedOn(burst, key, n * 5), NOTHING_TYPED)
    expect(isScan(typedOn(scanned, '1', 2_000), 2_150, { keys: '123M' })).toBe(false)
  })

  test.each([
    ['M', 0, true],
    ['1M', 180, true],
    // Of a card that a slow scanner still writes.
    ['BM', 200, false],
    ['MM', 20, false],
  ])('%s with %i ms between the keys may be a hand’s so far: %s', (text, gap, expected) => {
    expect(
      isHand(
        [...text].reduce((burst, key, n) => typedOn(burst, key, n * gap), NOTHING_TYPED),
        '123M',
      ),
    ).toBe(expected)
  })
})
