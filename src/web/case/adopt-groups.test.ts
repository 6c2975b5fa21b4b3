import { expect, test } from 'vitest'
import { day } from '../../kernel/day.ts'
import { law } from '../../law/index.ts'
import { groupsOf, remittingActs } from './adopt-groups.ts'

const [sheet] = law.measures['compulsory'] ?? []
if (!sheet) throw new Error('there are sheets')
const at = (state: string) => groupsOf(law, sheet, { measure: 'compulsory', state, fixedOn: day('2022-03-01') })

test('what the end of the term hangs on comes first, then what clocks of the state run from', () => {
  const { term, clocks, otherDates } = at('inFacility')
  expect(term).toEqual(['decided', 'taken'])
  expect(clocks).toEqual(['admitted', 'leaveApplied'])
  expect([...term, ...clocks, ...otherDates].sort()).toEqual(Object.keys(sheet.facts).sort())
  expect(at('decided').clocks[0]).toBe('complainFrom')
})

test('papers of the decision and of the next acts come first', () => {
  expect(at('found').papers.slice(0, 5)).toEqual(['violation', 'biography', 'finding', 'statement', 'decision'])
  const { papers, otherPapers } = at('onTheWay')
  expect(papers).toEqual(['decision'])
  expect([...papers, ...otherPapers].sort()).toEqual(Object.keys(sheet.documents).sort())
})

test('acts that take something off are those of the texts in between', () => {
  const names = (from: string, to: string) =>
    remittingActs(law, 'compulsory', day(from), day(to)).map(({ name, unit }) => `${name} ${unit}`)
  expect(names('2025-08-01', '2026-07-10')).toEqual(['upholdOnAppeal months', 'reduce months'])
  expect(names('2026-07-10', '2026-08-10')).toEqual(['upholdOnAppeal months'])
})
