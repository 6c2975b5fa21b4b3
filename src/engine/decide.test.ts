import { describe, expect, test } from 'vitest'
import { lost, reasons, toyWorld } from './toy-world.ts'

const asked = () => {
  const w = toyWorld()
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-01')
  return w
}

describe('a late act', () => {
  test('is judged on the case as it was, not as it is', () => {
    const w = asked()
    w.act('c', 'lend', '2024-03-10', { months: 6 })
    expect(reasons(w.act('c', 'clean', '2024-03-08'))).toEqual(['state'])
    expect(reasons(w.act('c', 'show', '2024-03-08'))).toEqual([])
    expect(w.state('c').steps.map((s) => s.entry.name)).toEqual(['ask', 'show', 'show', 'lend'])
  })
  test('of an earlier minute is judged before those of later minutes of the same day', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2026-07-01')
    w.act('c', 'show', '2026-07-01')
    w.act('c', 'lend', '2026-07-02T14:00+07:00')
    expect(reasons(w.act('c', 'lend', '2026-07-02T09:00+07:00'))).toEqual([])
    expect(lost(w.state('c'))).toEqual([['lend', ['state']]])
    expect(w.state('c').steps.map((s) => s.entry.happened.slice(11, 16))).toEqual(['', '', '09:00', '14:00'])
  })
  test('before the case was opened speaks against itself, and can be recorded as irregular without hiding the case', () => {
    const w = asked()
    const early = w.act('c', 'show', '2024-02-20')
    expect(early).toMatchObject({ refused: [{ why: 'state', detail: 'Khi đó hồ sơ chưa được mở.' }], soft: true })
    w.irregular('c', 'show', '2024-02-20')
    expect(w.state('c')).toMatchObject({ state: 'asked', measure: 'loan', route: 'spade' })
    expect(lost(w.state('c'))).toEqual([])
  })
})
