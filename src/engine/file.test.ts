import { describe, expect, test } from 'vitest'
import { moment } from '../kernel/moment.ts'
import { contentsOf, fileFor, filesOf } from './file.ts'
import type { Law } from './law.ts'
import type { Act } from './sheet.ts'
import { toy } from './toy.ts'
import { toyWorld } from './toy-world.ts'

const [loan, ...later] = toy.measures['loan'] ?? []
if (!loan) throw new Error('the toy law lends')
const withLend = (change: (lend: Act) => Partial<Act>): Law => {
  const lend = loan.acts['lend']
  const show = loan.acts['show']
  if (!lend || !show) throw new Error('the toy law lends')
  const pages = { pages: { kind: 'whole', label: 'Pages', min: 1, max: 9, optional: true } } as const
  const acts = {
    ...loan.acts,
    show: { ...show, says: pages },
    give: { ...show, brings: ['receipt'], says: pages },
    lend: { ...lend, ...change(lend) },
  }
  return { ...toy, measures: { ...toy.measures, loan: [{ ...loan, acts }, ...later] } }
}
const asked = (law: Law = toy) => {
  const w = toyWorld({ law })
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  return w
}
const setting = (law: Law = toy) => ({ law, subject: { birth: '1990', sex: 'female' }, now: moment('2024-03-02T08:00+07:00') }) as const

describe('the file of an act', () => {
  test('names each paper that is missing, and who can supply it', () => {
    expect(fileFor(setting(), asked().state('c'), 'lend')).toMatchObject({
      complete: false,
      papers: [{ document: 'licence', form: '7', there: undefined, supply: [{ act: 'show', offices: ['keeper'] }] }],
    })
  })
  test('says since when a paper is there, and asks nobody for it', () => {
    const w = asked()
    w.act('c', 'show', '2024-03-02')
    expect(filesOf(setting(), w.state('c'))).toMatchObject([
      { act: 'lend', complete: true, papers: [{ document: 'licence', there: { since: '2024-03-02', by: 'show' }, supply: [] }] },
    ])
  })
  test('is not complete while papers contradict what is said, with the sentence of the rule', () => {
    const law = withLend(() => ({
      refuses: [{ if: { is: 'A receipt before the loan', cite: { silent: '', decision: '' }, of: (l) => l.has('receipt') } }],
    }))
    const w = asked(law)
    for (const act of ['show', 'give']) w.act('c', act, '2024-03-02')
    expect(fileFor(setting(law), w.state('c'), 'lend')).toMatchObject({
      complete: false,
      contradictions: [{ detail: 'A receipt before the loan', papers: ['receipt'] }],
    })
  })
  test('a paper that an act brings when it says so is there once it did, and asked of that act until then', () => {
    const which = { kind: 'choice', label: 'Paper', of: { licence: 'licence', receipt: 'receipt' } } as const
    const acts = {
      ...loan.acts,
      show: { ...loan.acts['show'], says: { which }, brings: { said: 'which', is: { licence: 'licence', receipt: 'receipt' } } } as Act,
    }
    const law: Law = { ...toy, measures: { ...toy.measures, loan: [{ ...loan, acts }, ...later] } }
    const w = asked(law)
    w.act('c', 'show', '2024-03-02', { which: 'receipt' })
    expect(fileFor(setting(law), w.state('c'), 'lend')).toMatchObject({ papers: [{ document: 'licence', supply: [{ act: 'show' }] }] })
    w.act('c', 'show', '2024-03-02', { which: 'licence' })
    expect(fileFor(setting(law), w.state('c'), 'lend')).toMatchObject({ complete: true, papers: [{ there: { by: 'show' } }] })
  })
  test('is nothing for an act the text in force does not have', () => {
    expect(fileFor(setting(), asked().state('c'), 'burn')).toBeUndefined()
  })
})

test('the table of contents numbers the pages, as long as every paper says how many it has', () => {
  const law = withLend(() => ({ makes: [] }))
  const w = asked(law)
  w.act('c', 'show', '2024-03-02', { pages: 3 })
  w.act('c', 'give', '2024-03-03', { pages: 2 })
  expect(contentsOf(w.state('c')).map((p) => [p.no, p.document, p.pages])).toEqual([
    [1, 'licence', { from: 1, to: 3 }],
    [2, 'receipt', { from: 4, to: 5 }],
  ])
  const without = asked(law)
  without.act('c', 'show', '2024-03-02')
  without.act('c', 'give', '2024-03-03', { pages: 2 })
  expect(contentsOf(without.state('c')).map((p) => p.pages)).toEqual([undefined, undefined])
})
