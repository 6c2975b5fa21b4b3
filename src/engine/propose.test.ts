import { describe, expect, test } from 'vitest'
import type { CaseId } from '../kernel/ids.ts'
import { due } from './due.ts'
import { term } from './term.ts'
import { toy } from './toy.ts'
import { type Came, HEAD, KEEPER, lost, reasons, toyWorld } from './toy-world.ts'

/** A spade lent for six months and handed back whole, which proposes its care. */
const backWith = (whole: boolean, options: Parameters<typeof toyWorld>[0] = {}) => {
  const w = toyWorld(options)
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-01')
  w.act('c', 'lend', '2024-03-04', { months: 6 })
  const back = w.act('c', 'handBack', '2024-06-03', { whole })
  return { w, back, care: w.proposed()[0] ?? '' }
}

describe('a case that follows from an act of another', () => {
  test('waits as proposed, in the seat of the first, signed by nobody, for a named official', () => {
    const { w, care } = backWith(true)
    expect(w.state(care)).toMatchObject({ measure: 'care', route: 'short', state: 'proposed', seats: [{ seat: 'shed', unit: 'shed' }] })
    expect(w.entries(care)).toMatchObject([{ name: '@proposed', signer: undefined, happened: '2024-06-03' }])
    expect(reasons(w.act(care, 'accept', '2024-06-04', {}, KEEPER))).toEqual(['office'])
    expect(reasons(w.act(care, 'accept', '2024-06-04', {}, HEAD))).toEqual([])
    expect(term(w.state(care))?.ends).toBe('2024-07-03')
  })
  test('does not follow when the condition does not hold', () => {
    expect(backWith(false).w.proposed()).toEqual([])
  })
  test('has its own limits from the day it reads', () => {
    const { w, care } = backWith(true)
    expect(due(w.view(), w.state(care)).map((d) => [d.acts, d.rolled])).toEqual([[['accept'], '2024-06-05']])
  })
})

describe('its facts are read where they happened', () => {
  test('so a correction there is a correction here', () => {
    const { w, back, care } = backWith(true)
    w.act(care, 'accept', '2024-06-04', {}, HEAD)
    const corrected = w.correct('c', back, '2024-06-01', { whole: true })
    expect([w.state(care).facts['back']?.when, term(w.state(care))?.ends]).toEqual(['2024-06-01', '2024-07-01'])
    expect('recording' in corrected && corrected.recording.touched).toEqual(['c', care])
    expect(lost(w.state(care))).toEqual([])
  })
  test('so an end that moves there moves here, and one that is not known is not lost', () => {
    const { w, care } = backWith(true)
    expect(w.state(care).facts['over']?.when).toBe('2024-09-04')
    w.act('c', 'rainBegins', '2024-04-01')
    expect([w.state(care).facts['over'], lost(w.state(care))]).toEqual([undefined, []])
    w.act('c', 'rainEnds', '2024-04-11')
    expect(w.state(care).facts['over']?.when).toBe('2024-09-14')
  })
})

describe('it loses its ground', () => {
  const ground = (came: (w: ReturnType<typeof toyWorld>, back: Came) => Came) => {
    const { w, back, care } = backWith(true)
    w.act(care, 'accept', '2024-06-04', {}, HEAD)
    expect(reasons(came(w, back))).toEqual([])
    return { w, back, care, c: w.state(care) }
  }
  test('when the act it stands on is struck out: flagged, and it stays', () => {
    const { c } = ground((w, back) => w.strike('c', back))
    expect([lost(c), c.state]).toEqual([[['@proposed', ['lost ground']]], 'cared'])
  })
  test('and is not carried on, not even as irregular', () => {
    const { w, back, care } = backWith(true)
    w.strike('c', back)
    expect(reasons(w.irregular(care, 'accept', '2024-06-04', {}, HEAD))).toEqual(['lost ground'])
  })
  test('when that act is corrected so that its condition no longer holds, and has it again when it does', () => {
    const { w, back, care, c } = ground((w, back) => w.correct('c', back, '2024-06-03', { whole: false }))
    expect(lost(c)).toEqual([['@proposed', ['lost ground']]])
    w.correct('c', back, '2024-06-03', { whole: true })
    expect([lost(w.state(care)), w.proposed()]).toEqual([[], [care]])
  })
})

describe('an act proposes once', () => {
  test('however often it is corrected', () => {
    const { w, back, care } = backWith(true)
    for (const on of ['2024-06-01', '2024-06-02', '2024-06-03']) w.correct('c', back, on, { whole: true })
    expect(w.proposed()).toEqual([care])
  })
  test('when a correction brings the condition about', () => {
    const { w, back } = backWith(false)
    w.correct('c', back, '2024-06-03', { whole: true })
    expect(w.proposed()).toHaveLength(1)
    expect(w.state(w.proposed()[0] ?? '').facts['back']?.when).toBe('2024-06-03')
  })
  test('and again when what it proposed was struck out meanwhile', () => {
    const { w, back, care } = backWith(true)
    w.correct('c', back, '2024-06-03', { whole: false })
    expect(reasons(w.strike(care, { entry: w.entries(care)[0]?.id } as Came, HEAD))).toEqual([])
    expect(w.state(care)).toMatchObject({ state: '', steps: [] })
    w.correct('c', back, '2024-06-03', { whole: true })
    expect(w.proposed()).toHaveLength(2)
  })
})

test('a condition sees the case as the act left it, whatever came later', () => {
  const [first] = toy.measures['loan'] ?? []
  const clean = first?.acts['clean']
  if (!first || !clean) throw new Error('the toy law has a loan that is cleaned')
  const while_ = { is: 'while it is lent', cite: clean.cite[0], of: (l: { readonly state: string }) => l.state === 'lent' }
  const proposes = [
    { measure: 'care', route: { spade: 'short' }, if: while_, facts: { back: 'happened' }, seats: { shed: 'shed' } },
  ] as const
  const law = { ...toy, measures: { ...toy.measures, loan: [{ ...first, acts: { ...first.acts, clean: { ...clean, proposes } } }] } }
  const { w } = backWith(false, { law })
  w.act('c', 'clean', '2024-05-01')
  expect(w.proposed()).toHaveLength(1)
})

test('a change is carried on to cases that stand on cases that stand on it', () => {
  const [care] = toy.measures['care'] ?? []
  const accept = care?.acts['accept']
  if (!care || !accept) throw new Error('the toy law has care that is accepted')
  const proposes = [{ measure: 'check', route: { short: 'short' }, facts: { back: 'ends' }, seats: { shed: 'shed' } }] as const
  const law = {
    ...toy,
    measures: {
      ...toy.measures,
      care: [{ ...care, acts: { ...care.acts, accept: { ...accept, proposes } } }],
      check: [{ ...care, measure: 'check' }],
    },
  }
  const { w, back, care: id } = backWith(true, { law })
  w.act(id, 'accept', '2024-06-04', {}, HEAD)
  const check = w.proposed().find((p) => p !== id) ?? ''
  expect(w.state(check).facts['back']?.when).toBe('2024-07-03')
  const corrected = w.correct('c', back, '2024-06-01', { whole: true })
  expect('recording' in corrected && corrected.recording.touched).toEqual(['c', id, check] as CaseId[])
  expect(w.state(check).facts['back']?.when).toBe('2024-07-01')
})
