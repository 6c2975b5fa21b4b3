import { expect, test } from 'vitest'
import type { CaseId } from '../kernel/ids.ts'
import { due } from './due.ts'
import { fold } from './fold.ts'
import { toy } from './toy.ts'
import { toyWorld } from './toy-world.ts'

const asked = () => {
  const w = toyWorld()
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-01')
  w.act('c', 'lend', '2024-03-04', { months: 6 })
  return w
}

test('the same entries are folded once, and anew under another law or for another birth', () => {
  const view = asked().view()
  const c = fold(view, 'c' as CaseId)
  expect(fold({ ...view }, 'c' as CaseId)).toBe(c)
  expect(fold({ ...view, cases: new Map(view.cases) }, 'c' as CaseId)).toEqual(c)
  const other = { ...toy, measures: { care: toy.measures['care'] ?? [] } }
  expect(fold({ ...view, law: other }, 'c' as CaseId)?.steps).toEqual([])
  expect(
    fold({ ...view, subject: { birth: '2015', sex: 'male' } }, 'c' as CaseId)
      ?.steps.at(-1)
      ?.lost.map((r) => r.why),
  ).toEqual(['rule'])
})

test('a stretch that runs does not begin a second time', () => {
  const w = asked()
  for (const on of ['2024-04-01', '2024-04-05']) w.act('c', 'rainBegins', on)
  w.act('c', 'rainEnds', '2024-04-11')
  expect(w.state('c').intervals).toEqual([{ name: 'rain', from: '2024-04-01', to: '2024-04-11', counts: 'uncounted' }])
})

test('a task that was raised is settled with the day and the act of its answer', () => {
  const w = asked()
  w.act('c', 'miss', '2024-04-01')
  expect(w.state('c').tasks.map((t) => [t.task, t.raised, t.settled])).toEqual([['look', '2024-04-01', undefined]])
  w.act('c', 'answer', '2024-04-02')
  expect(w.state('c').tasks.map((t) => [t.task, t.raised, t.settled?.when])).toEqual([['look', '2024-04-01', '2024-04-02']])
})

test('an entry of a day that no text covers is flagged and not dropped', () => {
  const w = asked()
  const [first, ...later] = w.entries('c')
  if (!first) throw new Error('there is an entry')
  const view = { ...w.view(), cases: new Map([['c' as CaseId, [{ ...first, happened: '2021-12-31' as typeof first.happened }, ...later]]]) }
  const c = fold(view, 'c' as CaseId)
  expect(c?.steps.map((s) => s.lost.map((r) => r.why))).toEqual([['no law'], ['state'], ['state']])
  expect(c && due(view, c)).toBeDefined()
})
