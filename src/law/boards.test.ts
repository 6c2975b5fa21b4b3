import { expect, test } from 'vitest'
import { type Board, boardTroubles } from '../engine/board.ts'
import { day } from '../kernel/day.ts'
import { boards } from './boards/index.ts'
import { law } from './index.ts'

test.each(Object.entries(boards))('the board of %s knows its states, roles and facts', (_name, board) => {
  expect(boardTroubles(law, board)).toEqual([])
})

const broken = (change: Partial<Board>): Board => ({ term: 'x', shows: 'x', facts: [], endsWithin: 60, ...change })

test.each([
  ['a role that nobody has', broken({ owedBy: ['wizard'] }), 'wizard is no role'],
  ['a fact of no sheet', broken({ facts: ['dreamt'] }), 'no sheet has the fact dreamt'],
  [
    'a fact of no sheet by which whoever comes of age is told apart',
    broken({ ofAge: { age: 18, within: 30, months: 3, fact: 'decided', since: day('2026-07-01'), without: 'flown' } }),
    'no sheet has the fact flown',
  ],
  ['a state of no sheet', broken({ states: { compulsory: ['dreaming'] } }), 'compulsory has no state dreaming'],
  ['a state in which a case is over', broken({ states: { compulsory: ['completed'] } }), 'a case in completed is over'],
  ['a day set ahead that is not shown', broken({ appointments: ['meeting'] }), 'meeting is set ahead and not shown'],
  [
    'a state listed besides what nobody asks for',
    { term: 'x', shows: 'x', facts: [], states: { compulsory: ['decided'] }, besides: { compulsory: ['forwarded'] } },
    'besides adds to nothing',
  ],
  [
    'a measure that somebody lacks and that is none',
    broken({ lacks: { measure: 'magic', age: 18, at: 'commune' } }),
    'magic is no measure',
  ],
  ['nothing that narrows it', { term: 'x', shows: 'x', facts: [] }, 'nothing narrows it'],
])('%s is said', (_what, board, sentence) => {
  expect(boardTroubles(law, board).join('\n')).toContain(sentence)
})
