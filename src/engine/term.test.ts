import { describe, expect, test } from 'vitest'
import { term } from './term.ts'
import { toy } from './toy.ts'
import { HEAD, reasons, toyWorld } from './toy-world.ts'

const ends = (w: ReturnType<typeof toyWorld>, id: string) => term(w.state(id))?.ends

/** A spade in care for a month from 1 March 2024. */
const inCare = () => {
  const w = toyWorld()
  w.open('c', 'care', 'short', 'take', '2024-03-01', {}, HEAD)
  return w
}
/** The same, proposed by a loan that was to last until 4 September 2024, and accepted. */
const afterLoan = (route: 'spade' | 'tractor', law = toy) => {
  const w = toyWorld({ law })
  w.open('l', 'loan', route, 'ask', '2024-03-01')
  w.act('l', 'show', '2024-03-01')
  w.act('l', 'lend', '2024-03-04', { months: 6 })
  const back = w.act('l', 'handBack', '2024-04-01', { whole: true })
  const care = w.proposed()[0] ?? ''
  w.act(care, 'accept', '2024-04-02', {}, HEAD)
  return { w, back, care }
}

describe('a term', () => {
  test('is not known before its length is fixed', () => {
    expect(ends(inCare(), 'c')).toBeUndefined()
  })
  test('may go with that of the case it followed from, and move with it', () => {
    const { w, care } = afterLoan('tractor')
    expect(ends(w, care)).toBe('2024-05-04')
    w.act('l', 'rainBegins', '2024-03-10')
    expect(ends(w, care)).toBeUndefined()
    w.act('l', 'rainEnds', '2024-03-20')
    expect(ends(w, care)).toBe('2024-05-14')
  })
})

describe('what is remitted', () => {
  test('comes off the term, each time', () => {
    const { w, care } = afterLoan('spade')
    expect(ends(w, care)).toBe('2024-05-01')
    w.act(care, 'ease', '2024-04-05', { days: 4 }, HEAD)
    w.act(care, 'ease', '2024-04-06', { days: 6 }, HEAD)
    expect([
      ends(w, care),
      term(w.state(care))
        ?.steps.slice(2)
        .map((s) => [s.does, s.because, s.amount?.n]),
    ]).toEqual([
      '2024-04-21',
      [
        ['credited', 'Ease', 4],
        ['credited', 'Ease', 6],
      ],
    ])
  })
  test('belongs to the length it was remitted from: a length fixed anew is whole', () => {
    const [care] = toy.measures['care'] ?? []
    const accept = care?.acts['accept']
    if (!care || !accept) throw new Error('the toy law has care that is accepted')
    const again = { ...accept, when: ['proposed', 'cared'], sets: { back: 'happened' } } as const
    const { w, care: id } = afterLoan('spade', {
      ...toy,
      measures: { ...toy.measures, care: [{ ...care, acts: { ...care.acts, accept: again } }] },
    })
    w.act(id, 'ease', '2024-04-05', { days: 4 }, HEAD)
    expect(ends(w, id)).toBe('2024-04-28')
    w.act(id, 'accept', '2024-04-10', {}, HEAD)
    expect(ends(w, id)).toBe('2024-05-10')
  })
  test('may need a paper that smaller amounts do not', () => {
    const { w, care } = afterLoan('spade')
    expect(w.act(care, 'ease', '2024-04-05', { days: 11 }, HEAD)).toMatchObject({ refused: [{ why: 'rule', field: 'days' }] })
    w.act(care, 'permit', '2024-04-05', {}, HEAD)
    expect(reasons(w.act(care, 'ease', '2024-04-05', { days: 11 }, HEAD))).toEqual([])
  })
})

test('what is left of an interrupted term is counted as if it went on that day', () => {
  const { w, care } = afterLoan('spade')
  w.act(care, 'rest', '2024-04-21', {}, HEAD)
  expect([ends(w, care), term(w.state(care), '2024-05-30' as never)?.ends]).toEqual([undefined, '2024-06-09'])
  expect(reasons(w.act(care, 'wake', '2024-05-30', {}, HEAD))).toEqual([])
  expect(ends(w, care)).toBe('2024-06-09')
  w.act(care, 'rest', '2024-06-05', {}, HEAD)
  expect(reasons(w.act(care, 'wake', '2024-07-05', {}, HEAD))).toEqual(['rule'])
})
