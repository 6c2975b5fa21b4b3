import { cited, silent, source } from '../kernel/citation.ts'
import { addDays, day } from '../kernel/day.ts'
import { months } from '../kernel/duration.ts'
import { days, hours, workingDays } from '../kernel/limit.ts'
import { dayOf } from '../kernel/moment.ts'
import { sheet } from './builder.ts'
import type { Law } from './law.ts'

/** A law of borrowing garden tools, for the engine's own tests: it has one of everything the grammar can say. */
const G1 = source({
  id: 'G1',
  short: 'G1',
  title: 'Garden rules',
  from: '2022-01-01',
  until: '2026-07-01',
  link: '',
  mark: 'read',
  articles: { 1: { clauses: 3, gist: '' } },
})
const G2 = source({
  id: 'G2',
  short: 'G2',
  title: 'New garden rules',
  from: '2026-07-01',
  link: '',
  mark: 'read',
  articles: { 1: { clauses: 3, gist: '' } },
})

const first = sheet({
  measure: 'loan',
  from: '2022-01-01',
  term: 'Loan of a tool',
  basis: 'G1',
  routes: { spade: 'a spade', tractor: 'a tractor' },
  states: { asked: { term: 'asked', kind: 'open' }, lent: { term: 'lent', kind: 'open' }, back: { term: 'back', kind: 'end' } },
  facts: { asked: 'day of asking', lent: 'day of lending', cleaned: 'day of cleaning', said: 'day of saying when it is due' },
  documents: { licence: { term: 'licence', form: '7' }, receipt: { term: 'receipt' } },
  seats: { shed: { term: 'shed', unitKind: 'shed' } },
  intervals: {
    rain: { term: 'rain', counts: 'uncounted', cite: G1.art(1, 2) },
    borrowed: { term: 'used before', counts: 'credited', cite: G1.art(1, 2) },
  },
  tasks: { look: { term: 'look where the tool is', who: 'keeper', cite: G1.art(1, 3) } },
  lasts: {
    fixedBy: 'lend',
    from: 'lent',
    is: { spade: { min: months(6), max: months(12), saidIn: 'months', cite: G1.art(1, 1) }, tractor: cited(months(2), G1.art(1, 1)) },
  },
  acts: {
    ask: {
      term: 'Ask',
      by: ['keeper'],
      when: 'opens a case',
      becomes: 'asked',
      says: { reason: { kind: 'words', class: 'note', label: 'Reason', max: 100, optional: true } },
      sets: { asked: 'happened' },
      seats: { shed: 'signer' },
      cite: [G1.art(1)],
    },
    show: { term: 'Show the licence', by: ['keeper'], when: ['asked', 'lent'], says: {}, brings: ['licence'], cite: [G1.art(1)] },
    lend: {
      term: 'Lend',
      by: ['keeper'],
      when: ['asked'],
      becomes: 'lent',
      says: { months: { kind: 'whole', label: 'Months', min: 6, max: 12, optional: true } },
      needs: ['licence'],
      makes: ['receipt'],
      sets: { lent: 'happened' },
      refuses: [
        {
          if: {
            is: 'Nobody under 12 borrows a tool',
            cite: G1.art(1, 3),
            of: (l) => Number(l.happened.slice(0, 4)) - Number(l.subject.birth.slice(0, 4)) < 12,
          },
        },
      ],
      cite: [G1.art(1, 1)],
    },
    clean: { term: 'Clean', by: ['keeper'], when: ['lent'], says: {}, sets: { cleaned: 'happened' }, cite: [G1.art(1, 2)] },
    rainBegins: { term: 'Rain begins', by: ['keeper'], when: ['lent'], says: {}, begins: ['rain'], cite: [G1.art(1, 2)] },
    rainEnds: { term: 'Rain ends', by: ['keeper'], when: ['lent'], says: {}, ends: ['rain'], cite: [G1.art(1, 2)] },
    miss: { term: 'Report the tool missing', by: ['keeper'], when: ['lent'], says: {}, raises: 'look', cite: [G1.art(1, 3)] },
    answer: { term: 'Say where the tool is', by: ['keeper'], when: ['asked', 'lent'], says: {}, settles: 'look', cite: [G1.art(1, 3)] },
    sayEnd: {
      term: 'Say when it is due',
      by: ['keeper'],
      when: ['lent'],
      says: {},
      sets: { said: 'happened' },
      tells: 'ends',
      refuses: [{ if: { is: 'That was said', cite: G1.art(1, 3), of: (l) => l.told !== undefined && l.told === l.ends } }],
      cite: [G1.art(1, 3)],
    },
    handBack: {
      term: 'Hand back',
      by: ['keeper'],
      when: ['lent'],
      becomes: 'back',
      says: { whole: { kind: 'flag', label: 'Whole' } },
      proposes: [
        {
          measure: 'care',
          route: { spade: 'short', tractor: 'whole' },
          if: { is: 'whole', cite: G1.art(1), of: (l) => l.said['whole'] === true },
          facts: { back: 'happened', over: 'ends' },
          seats: { shed: 'shed' },
        },
      ],
      cite: [G1.art(1)],
    },
  },
  clocks: [
    { of: ['lend'], who: 'keeper', within: workingDays(3), after: 'asked', cite: G1.art(1, 1) },
    { of: ['clean'], who: 'person', within: days(30), after: 'lent', every: true, missed: 'look', cite: G1.art(1, 2) },
    { of: ['handBack'], who: 'keeper', within: hours(24), before: 'ends', cite: G1.art(1, 3) },
    { of: ['sayEnd'], who: 'keeper', within: workingDays(1), after: 'endMoved', cite: G1.art(1, 3) },
  ],
  silences: [silent('Who pays for rain?', 'docs/decisions/none')],
})

const second = sheet({
  ...first,
  from: '2026-07-01',
  basis: 'G2',
  lasts: { fixedBy: 'lend', from: 'lent', is: { spade: cited(months(24), G2.art(1, 1)), tractor: cited(months(24), G2.art(1, 1)) } },
  acts: {
    ...first.acts,
    lend: { ...first.acts.lend, at: 'minute', says: {}, cite: [G2.art(1, 1)] },
    chip: { term: 'Fit a chip', by: ['keeper'], when: ['lent'], says: {}, cite: [G2.art(1, 2)] },
    paint: { term: 'Paint it red', by: ['keeper'], when: ['lent'], says: {}, cite: [G2.art(1, 2)] },
  },
  clocks: [
    { of: ['lend'], who: 'keeper', within: hours(24), after: 'asked', cite: G2.art(1, 1) },
    { of: ['handBack'], who: 'keeper', atLeast: days(30), before: 'ends', cite: G2.art(1, 3) },
    { of: ['sayEnd'], who: 'keeper', within: workingDays(1), after: 'endMoved', cite: G2.art(1, 3) },
  ],
  openCases: { gain: ['chip'], cite: [G2.art(1, 3)] },
})

const care = sheet({
  measure: 'care',
  from: '2022-01-01',
  term: 'Care of a tool',
  basis: 'G1',
  routes: { short: 'short', whole: 'as long as the loan was to last' },
  states: {
    proposed: { term: 'proposed', kind: 'proposed' },
    cared: { term: 'cared for', kind: 'open' },
    rested: { term: 'resting', kind: 'open' },
    over: { term: 'over', kind: 'end' },
  },
  facts: { back: 'day it came back', over: 'day the loan was over' },
  documents: { permit: { term: 'permit' } },
  seats: { shed: { term: 'shed', unitKind: 'shed' } },
  intervals: { rest: { term: 'rest', counts: 'uncounted', cite: G1.art(1) } },
  tasks: {},
  lasts: { fixedBy: 'accept', from: 'back', is: { short: cited(months(1), G1.art(1)), whole: { until: 'over', cite: G1.art(1) } } },
  acts: {
    take: {
      term: 'Take into care',
      by: ['head'],
      when: 'opens a case',
      becomes: 'cared',
      says: {},
      sets: { back: 'happened' },
      seats: { shed: 'signer' },
      cite: [G1.art(1)],
    },
    accept: { term: 'Accept', by: ['head'], when: ['proposed'], becomes: 'cared', says: {}, cite: [G1.art(1)] },
    ease: {
      term: 'Ease',
      by: ['head'],
      when: ['cared'],
      says: { days: { kind: 'whole', label: 'Days', min: 1, max: 20 } },
      remits: { said: 'days', unit: 'days' },
      refuses: [
        {
          if: { is: 'More than ten days need a permit', cite: G1.art(1), of: (l) => Number(l.said['days']) > 10 && !l.has('permit') },
          field: 'days',
        },
      ],
      cite: [G1.art(1)],
    },
    permit: { term: 'Bring a permit', by: ['head'], when: ['cared'], says: {}, brings: ['permit'], cite: [G1.art(1)] },
    rest: { term: 'Let it rest', by: ['head'], when: ['cared'], becomes: 'rested', says: {}, begins: ['rest'], cite: [G1.art(1)] },
    wake: {
      term: 'Take it up again',
      by: ['head'],
      when: ['rested'],
      becomes: 'cared',
      says: {},
      ends: ['rest'],
      refuses: [
        {
          if: {
            is: 'Less than a week would be left',
            cite: G1.art(1),
            of: (l) => l.wouldEnd !== undefined && l.wouldEnd < addDays(dayOf(l.happened), 7),
          },
        },
      ],
      cite: [G1.art(1)],
    },
    finish: { term: 'Finish', by: ['head'], when: ['cared'], becomes: 'over', says: {}, cite: [G1.art(1)] },
  },
  clocks: [{ of: ['accept'], who: 'head', within: workingDays(2), after: 'back', cite: G1.art(1) }],
  silences: [],
})

export const toy: Law = {
  measures: { loan: [first, second], care: [care] },
  offices: {
    offices: {
      keeper: { term: [{ from: day('2020-01-01'), is: 'keeper' }], unitKind: 'shed', reach: 'own', words: ['note'] },
      warden: { term: [{ from: day('2020-01-01'), is: 'warden' }], unitKind: 'shed', reach: 'own', words: ['note'] },
      head: { term: [{ from: day('2020-01-01'), is: 'head' }], unitKind: 'shed', reach: 'below', words: [] },
      mayor: { term: [{ from: day('2020-01-01'), is: 'mayor' }], unitKind: 'town', reach: 'below', words: [], assigns: true },
    },
    roles: {
      keeper: {
        term: 'keeper',
        is: [
          { from: day('2020-01-01'), offices: ['keeper'], cite: G1.art(1) },
          { from: day('2025-03-01'), offices: ['warden'], cite: G1.art(1) },
        ],
      },
      head: { term: 'head', is: [{ from: day('2020-01-01'), offices: ['head'], cite: G1.art(1) }] },
    },
  },
  calendar: {
    edition: 'toy',
    off: new Map([[day('2024-04-30'), { name: 'Victory', mark: 'read' as const }]]),
    work: new Map([[day('2024-05-04'), { name: 'swapped', mark: 'read' as const }]]),
    years: { from: 2020, to: 2030 },
  },
  sources: { G1, G2 },
  editions: { 'loan@2022-01-01': 'aaa', 'loan@2026-07-01': 'bbb', 'care@2022-01-01': 'ccc', calendar: 'ddd' },
  questions: {},
  offers: {},
}
