import { describe, expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { months } from '../kernel/duration.ts'
import { days, hours, workingDays } from '../kernel/limit.ts'
import { moment, when } from '../kernel/moment.ts'
import { due, hasPassed } from './due.ts'
import type { Clock, Sheet } from './sheet.ts'
import { toy } from './toy.ts'
import { toyWorld } from './toy-world.ts'

const [loan] = toy.measures['loan'] ?? []
if (!loan) throw new Error('the toy law has loans')
const cite = loan.acts['ask']?.cite[0] ?? { silent: '', decision: '' }

/** A law of loans with these clocks only, and one act more that tells of a letter: when it came, and when somebody will come. */
const withClocks = (clocks: readonly Clock[], later: readonly Clock[] = clocks) => {
  const letter = {
    ...loan.acts['show'],
    term: 'A letter',
    by: ['keeper'],
    when: ['asked', 'lent'],
    says: { came: { kind: 'day', label: 'Came', past: true, optional: true }, visit: { kind: 'day', label: 'Visit', optional: true } },
    sets: { came: { said: 'came' }, visit: { said: 'visit' } },
    clears: ['visit'],
    cite: [cite],
  } as const
  const sheet: Sheet = { ...loan, facts: { ...loan.facts, came: '', visit: '' }, acts: { ...loan.acts, letter }, clocks }
  return { ...toy, measures: { ...toy.measures, loan: [sheet, { ...sheet, from: day('2026-07-01'), clocks: later }] } }
}
const lent = (clocks: readonly Clock[], later = clocks) => {
  const w = toyWorld({ law: withClocks(clocks, later) })
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-01')
  const lend = w.act('c', 'lend', '2024-03-04', { months: 12 })
  const running = (at = '2024-03-04') => {
    const now = moment(`${at}T23:00+07:00`)
    return due({ ...w.view(), now }, w.state('c')).map((d) => [d.acts[0], d.from, d.rolled, d.overdue])
  }
  return { w, lend, running }
}

describe('a clock', () => {
  const answer: Clock = { of: ['answer'], who: 'keeper', within: workingDays(2), after: 'came', cite }
  test('stops when its act is done since its fact, though the fact became known later', () => {
    const { w, running } = lent([answer])
    w.act('c', 'answer', '2024-03-08')
    w.act('c', 'letter', '2024-03-11', { came: '2024-03-07' })
    expect(running()).toEqual([])
    w.act('c', 'letter', '2024-03-12', { came: '2024-03-11' })
    expect(running()).toEqual([['answer', '2024-03-11', '2024-03-13', false]])
  })
  test('runs anew when its fact is set anew, and not at all when it is cleared', () => {
    const visit: Clock = { of: ['clean'], who: 'keeper', atLeast: days(5), before: 'visit', cite }
    const { w, running } = lent([visit])
    w.act('c', 'letter', '2024-03-11', { visit: '2024-03-25' })
    expect(running()).toEqual([['clean', '2024-03-25', '2024-03-20', false]])
    w.act('c', 'clean', '2024-03-12')
    expect(running()).toEqual([])
    w.act('c', 'letter', '2024-03-13', { visit: '2024-04-25' })
    expect(running()).toEqual([['clean', '2024-04-25', '2024-04-20', false]])
    w.act('c', 'letter', '2024-03-14')
    expect(running()).toEqual([])
  })
  test('is kept by the act that tells its fact, as a notice is', () => {
    const { w, running } = lent([{ of: ['letter'], who: 'keeper', within: hours(24), after: 'came', cite }])
    w.act('c', 'letter', '2024-03-11', { came: '2024-03-11' })
    expect(running('2024-03-12')).toEqual([])
  })
  test('is not owed when its last day lay before its text began', () => {
    const notice: Clock = { of: ['handBack'], who: 'keeper', atLeast: days(30), before: 'ends', cite }
    const ending = (lentOn: string) => {
      const w = toyWorld({ law: withClocks([], [notice]) })
      w.open('c', 'loan', 'spade', 'ask', '2026-01-02')
      w.act('c', 'show', '2026-01-02')
      w.act('c', 'lend', lentOn, { months: 6 })
      return due(w.view(), w.state('c')).map((d) => d.rolled)
    }
    expect([ending('2026-01-30'), ending('2026-01-31')]).toEqual([[], ['2026-07-01']])
  })
  test('that leaves time ahead belongs to the text of its last day, also when the end lies under the next', () => {
    const notice: Clock = { of: ['handBack'], who: 'keeper', atLeast: days(30), before: 'ends', cite }
    const shorter: Clock = { ...notice, atLeast: days(10) }
    const ending = (lentOn: string) => {
      const w = toyWorld({ law: withClocks([notice], [shorter]) })
      w.open('c', 'loan', 'spade', 'ask', '2026-01-02')
      w.act('c', 'show', '2026-01-02')
      w.act('c', 'lend', lentOn, { months: 6 })
      return due(w.view(), w.state('c')).map((d) => d.rolled)
    }
    expect([ending('2026-01-05'), ending('2026-01-30'), ending('2026-01-11')]).toEqual([
      ['2026-06-05'],
      ['2026-06-30', '2026-07-20'],
      ['2026-06-11', '2026-07-01'],
    ])
  })
  test('says who owes it in the words of its text, where these are narrower than the role', () => {
    const { w } = lent([{ ...answer, whose: 'the head keeper' }])
    w.act('c', 'letter', '2024-03-11', { came: '2024-03-11' })
    expect(due(w.view(), w.state('c')).map((d) => d.whose)).toEqual(['the head keeper'])
  })
  test('runs only in its states, and again when the case comes back to one', () => {
    const { w, running } = lent([{ of: ['answer'], who: 'keeper', while: ['asked'], within: days(10), after: 'asked', cite }])
    expect(running()).toEqual([])
    const back = w.state('c').steps.findLast((s) => s.entry.name === 'lend')
    expect(back?.before).toBe('asked')
  })
  test('that runs back from the end moves with the end, and stops while there is none', () => {
    const notice: Clock = { of: ['handBack'], who: 'keeper', atLeast: days(30), before: 'ends', cite }
    const { w, running } = lent([notice])
    expect(running()).toEqual([['handBack', '2025-03-04', '2025-02-02', false]])
    w.act('c', 'rainBegins', '2024-05-01')
    expect(running()).toEqual([])
    w.act('c', 'rainEnds', '2024-05-11')
    expect(running()).toEqual([['handBack', '2025-03-14', '2025-02-12', false]])
  })
  test('that runs back from the end and was answered stays answered when the end moves', () => {
    const { w, running } = lent([{ of: ['clean'], who: 'keeper', atLeast: days(30), before: 'ends', cite }])
    w.act('c', 'clean', '2025-01-20')
    w.act('c', 'rainBegins', '2025-02-01')
    w.act('c', 'rainEnds', '2025-02-11')
    expect(running('2025-03-01')).toEqual([])
  })
  test('belongs to the text of the day of its fact', () => {
    const w = toyWorld({ law: withClocks([answer], [{ ...answer, within: hours(24) }]) })
    for (const [id, on] of [
      ['c', '2026-06-30'],
      ['d', '2026-07-01'],
    ] as const) {
      w.open(id, 'loan', 'spade', 'ask', '2026-06-01')
      w.act(id, 'letter', '2026-07-01', { came: on })
    }
    w.at('2026-07-01T23:00+07:00')
    expect(due(w.view(), w.state('c')).map((d) => d.rolled)).toEqual(['2026-07-02'])
  })
})

test('a clock of acts that do not reach a case of the old text does not run in it', () => {
  const [, second] = toy.measures['loan'] ?? []
  if (!second) throw new Error('the toy law has a second sheet of loans')
  const chip: Clock = { of: ['paint', 'chip'], who: 'keeper', within: days(5), after: 'cleaned', cite }
  const clocks = [chip, { ...chip, of: ['paint'] }]
  const w = toyWorld({ law: { ...toy, measures: { ...toy.measures, loan: [loan, { ...second, clocks }] } } })
  w.open('c', 'loan', 'spade', 'ask', '2026-06-01')
  w.act('c', 'show', '2026-06-01')
  w.act('c', 'lend', '2026-06-02', { months: 12 })
  w.act('c', 'clean', '2026-07-02')
  expect(due(w.view(), w.state('c')).map((d) => d.acts)).toEqual([['chip']])
})

test('a limit of the old text is owed by whoever may act under the text in force; how long it takes stays as it was', () => {
  const law = withClocks([{ of: ['lend'], who: 'keeper', within: workingDays(5), after: 'asked', cite }])
  const [first, second] = law.measures.loan
  if (!first || !second?.acts['lend']) throw new Error('the toy law has two sheets of loans')
  const handedOn = { ...second, acts: { ...second.acts, lend: { ...second.acts['lend'], by: ['head'] } } }
  const w = toyWorld({ law: { ...law, measures: { ...law.measures, loan: [first, handedOn] } } })
  w.open('c', 'loan', 'spade', 'ask', '2026-06-29')
  const owes = (now: string) => due({ ...w.view(), now: moment(now) }, w.state('c')).map((d) => [d.who, d.rolled, d.sheet.from])
  expect(owes('2026-06-30T23:00+07:00')).toEqual([['keeper', '2026-07-06', '2022-01-01']])
  expect(owes('2026-07-01T08:00+07:00')).toEqual([['head', '2026-07-06', '2022-01-01']])
})

describe('a recurring duty', () => {
  const clean: Clock = { of: ['clean'], who: 'person', within: days(30), after: 'lent', every: true, missed: 'look', cite }
  test('is overdue once, not once for each round that passed', () => {
    expect(lent([clean]).running('2024-08-01')).toEqual([['clean', '2024-03-04', '2024-04-03', true]])
  })
  test('starts again from the answer why it was missed, and is not silenced by it', () => {
    const { w, running } = lent([clean])
    w.act('c', 'answer', '2024-04-10')
    expect(running('2024-04-11')).toEqual([['clean', '2024-04-10', '2024-05-10', false]])
    expect(running('2024-05-11')).toEqual([['clean', '2024-04-10', '2024-05-10', true]])
    w.act('c', 'answer', '2024-05-20')
    expect(running('2024-05-21')).toEqual([['clean', '2024-05-20', '2024-06-19', false]])
  })
  test('is not moved by an answer given before it was missed', () => {
    const { w, running } = lent([clean])
    w.act('c', 'answer', '2024-04-02')
    expect(running('2024-04-10')).toEqual([['clean', '2024-03-04', '2024-04-03', true]])
  })
  test('follows the new text from its first round there', () => {
    const { w, running } = lent([clean], [{ ...clean, within: days(10) }])
    w.act('c', 'clean', '2026-06-20')
    expect(running('2026-07-01')).toEqual([['clean', '2026-06-20', '2026-07-20', false]])
    w.act('c', 'clean', '2026-07-02')
    expect(running('2026-07-03')).toEqual([['clean', '2026-07-02', '2026-07-13', false]])
  })
  test('counts from the day a paper case was taken over', () => {
    const w = toyWorld({ law: withClocks([clean]) })
    w.adopt('c', {
      opens: { measure: 'loan', route: 'spade' },
      state: 'lent',
      happened: day('2024-06-03'),
      facts: { lent: when('2024-01-05') },
      documents: [],
    })
    w.at('2024-06-03T23:00+07:00')
    expect(due(w.view(), w.state('c')).map((d) => [d.from, d.rolled])).toEqual([['2024-06-03', '2024-07-03']])
  })
})

test('what a paper file has of a step was done before it was taken over; what it lacks is owed', () => {
  const once: Clock = { of: ['clean'], who: 'keeper', within: days(5), after: 'lent', cite }
  const of = withClocks([once])
  const made = (sheet: Sheet): Sheet => {
    const clean = sheet.acts['clean']
    return clean ? { ...sheet, acts: { ...sheet.acts, clean: { ...clean, makes: ['receipt'] } } } : sheet
  }
  const owed = (documents: readonly string[]) => {
    const w = toyWorld({ law: { ...of, measures: { ...of.measures, loan: of.measures.loan.map(made) } } })
    const facts = { lent: when('2024-01-05') }
    w.adopt('c', { opens: { measure: 'loan', route: 'spade' }, state: 'lent', happened: day('2024-06-03'), facts, documents })
    w.at('2024-06-03T23:00+07:00')
    return due(w.view(), w.state('c')).map((d) => [d.acts[0], d.rolled])
  }
  expect(owed([])).toEqual([['clean', '2024-01-10']])
  expect(owed(['receipt'])).toEqual([])
})

test('limits that end together keep the order of the sheet', () => {
  const one: Clock = { of: ['handBack'], who: 'keeper', within: days(5), after: 'lent', cite }
  const { running } = lent([one, { ...one, of: ['clean'] }, { ...one, of: ['answer'] }])
  expect(running().map(([act]) => act)).toEqual(['handBack', 'clean', 'answer'])
})

test('time for an act has passed once its last day is over, whoever has found out why', () => {
  const { w } = lent([{ of: ['clean'], who: 'person', within: days(5), after: 'lent', missed: 'look', cite }])
  const passed = (at: string) => hasPassed({ ...w.view(), now: moment(`${at}+07:00`) }, w.state('c'), 'clean')
  expect([passed('2024-03-11T23:59'), passed('2024-03-12T00:00'), passed('2024-03-09T12:00')]).toEqual([false, true, false])
  w.act('c', 'answer', '2024-03-13')
  expect(passed('2024-03-14T00:00')).toBe(true)
})

test('a length outside what the law allows is named, and reality may still have it', () => {
  const { acts, lasts } = loan
  const lend = acts['lend']
  if (!lend || !lasts) throw new Error('the toy law lends')
  const says = { months: { kind: 'whole', label: 'Months', min: 1, max: 60 } } as const
  const is = { ...lasts.is, tractor: { min: months(1), max: months(3), saidIn: 'months', cite } }
  const w = toyWorld({
    law: { ...toy, measures: { loan: [{ ...loan, acts: { ...acts, lend: { ...lend, says } }, lasts: { ...lasts, is } }] } },
  })
  w.open('c', 'loan', 'tractor', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-01')
  expect(w.act('c', 'lend', '2024-03-04', { months: 6 })).toMatchObject({ refused: [{ why: 'rule', field: 'months' }], soft: true })
  w.irregular('c', 'lend', '2024-03-04', { months: 6 })
  expect([w.state('c').state, w.state('c').fixed?.duration]).toEqual(['lent', { months: 6 }])
})
