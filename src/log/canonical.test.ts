import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical, type Json } from './canonical.ts'

describe('the examples of RFC 8785', () => {
  test('literals, texts and numbers (3.2.2)', () => {
    const text = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`
    expect(canonical(JSON.parse(text))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })
  test('keys in UTF-16 order, not in that of code points (3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect([...canonical(value).matchAll(/:"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })
  test.each<[string, string]>([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555555', '333333333.3333333'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the double %s is written %s (appendix B)', (bits, text) => {
    const bytes = new DataView(new ArrayBuffer(8))
    bytes.setBigUint64(0, BigInt(`0x${bits}`))
    expect(canonical(bytes.getFloat64(0))).toBe(text)
  })
  test.each<[string, Json]>([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a lone surrogate', '\ud83d'],
    ['a lone surrogate deep inside', { a: ['\ude00x'] }],
    ['a lone surrogate in a key', { '\ud83d': 1 }],
  ])('%s has no canonical text', (_, value) => {
    expect(() => canonical(value)).toThrow(RangeError)
  })
})

/** The same value with the keys of every object in another order. */
const shuffled = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, v === undefined ? v : shuffled(v)]),
  )
}

/** Letters of one and two UTF-16 units, what JSON escapes and what it does not. */
const letters = fc.constantFrom('a', 'B', 'ệ', 'e\u0323', '\u{1f600}', '\ufb33', '"', '\\', '/', '\n', '\0', '\x7f', '\u2028')

test('what is read back is what was written, and the order of keys says nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3, stringUnit: letters }), (made) => {
      const value = made as Json // made by fast-check as JSON
      const text = canonical(value)
      expect(canonical(JSON.parse(text))).toBe(text)
      expect(canonical(shuffled(value))).toBe(text)
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a key that is not said is left out; one named __proto__ is a key like any other', () => {
  expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}')
  expect(canonical(JSON.parse('{"__proto__":{"admin":true},"a":1}'))).toBe('{"__proto__":{"admin":true},"a":1}')
})
