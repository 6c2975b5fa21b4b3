import { describe, expect, test } from 'vitest'
import type { AccountId, CaseId, UnitId } from '../kernel/ids.ts'
import { when } from '../kernel/moment.ts'
import { correct } from './correct.ts'
import { toy } from './toy.ts'
import { HEAD, KEEPER, lost, reasons, toyWorld, WARDEN } from './toy-world.ts'

const unit = (name: string) => name as UnitId
const asked = (options: Parameters<typeof toyWorld>[0] = {}) => {
  const w = toyWorld(options)
  w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
  w.act('c', 'show', '2024-03-01')
  return w
}
const lent = (options: Parameters<typeof toyWorld>[0] = {}) => {
  const w = asked(options)
  w.act('c', 'lend', '2024-03-04', { months: 6 })
  return w
}

describe('who may act', () => {
  test('is the office that the sheet names, and nobody else however much else is in order', () => {
    const came = asked().act('c', 'lend', '2024-03-04', { months: 6 }, HEAD)
    expect(came).toMatchObject({ refused: [{ why: 'office', detail: 'Bước này thuộc thẩm quyền của: keeper.' }], soft: false })
  })
  test('changes with the day of the act: keepers until 2025-02-28, wardens from 2025-03-01', () => {
    const w = lent()
    expect(reasons(w.act('c', 'clean', '2025-02-28', {}, KEEPER))).toEqual([])
    expect(reasons(w.act('c', 'clean', '2025-02-28', {}, WARDEN))).toEqual(['office'])
    expect(reasons(w.act('c', 'clean', '2025-03-01', {}, KEEPER))).toEqual(['office'])
    expect(reasons(w.act('c', 'clean', '2025-03-01', {}, WARDEN))).toEqual([])
  })
  test('is the unit that has the case', () => {
    const came = asked().act('c', 'lend', '2024-03-04', { months: 6 }, { office: 'keeper', unit: unit('other shed') })
    expect(came).toMatchObject({ refused: [{ why: 'unit' }], soft: false })
  })
  test('is never excused: not together with what reality overrides, and not as irregular', () => {
    const w = asked()
    const stranger = { office: 'head', unit: unit('other shed') }
    const came = w.irregular('c', 'handBack', '2024-03-04', { whole: true }, stranger)
    expect(came).toMatchObject({ refused: [{ why: 'office' }, { why: 'unit' }, { why: 'state' }], soft: false })
  })
})

describe('a unit that is no more', () => {
  /** Shed became barn on 2024-07-01; yard was split into north and south, and nobody chose. */
  const units = (u: UnitId, on: string): readonly UnitId[] => {
    if (u === 'shed' && on >= '2024-07-01') return [unit('barn')]
    if (u === 'barn' && on < '2024-07-01') return [unit('shed')]
    if (u === 'yard' && on >= '2024-07-01') return [unit('north'), unit('south')]
    return [u]
  }
  test('hands its cases to the one it was merged into, and keeps what it did before', () => {
    const w = lent({ units })
    expect(reasons(w.act('c', 'clean', '2024-06-30', {}, KEEPER))).toEqual([])
    expect(reasons(w.act('c', 'clean', '2024-07-01', {}, { office: 'keeper', unit: unit('barn') }))).toEqual([])
    expect(reasons(w.act('c', 'clean', '2024-07-01', {}, { office: 'keeper', unit: unit('north') }))).toEqual(['unit'])
  })
  test('has its late papers written down by the one its work went to', () => {
    expect(reasons(lent({ units }).act('c', 'clean', '2024-06-30', {}, { office: 'keeper', unit: unit('barn') }))).toEqual([])
  })
  test('and was split: no part acts until somebody has chosen, since each would read the file of the other', () => {
    const w = toyWorld({ units })
    w.open('c', 'loan', 'spade', 'ask', '2024-03-01', {}, { office: 'keeper', unit: unit('yard') })
    for (const part of ['north', 'south'])
      expect(reasons(w.act('c', 'show', '2024-07-02', {}, { office: 'keeper', unit: unit(part) }))).toEqual(['unit'])
    expect(reasons(w.act('c', 'show', '2024-06-28', {}, { office: 'keeper', unit: unit('yard') }))).toEqual([])
  })
  test('and nobody knows who took over: nobody acts until that is told', () => {
    const w = lent({ units: (u, on) => (u === 'shed' && on >= '2024-07-01' ? [] : [u]) })
    w.at('2024-06-30T08:00+07:00')
    expect(reasons(w.act('c', 'clean', '2024-06-29'))).toEqual([])
    w.at('2024-07-02T08:00+07:00')
    expect(w.act('c', 'clean', '2024-07-01', {}, { office: 'keeper', unit: unit('barn') })).toMatchObject({
      refused: [{ why: 'unit', detail: 'Đơn vị giữ hồ sơ không còn, và chưa rõ đơn vị nào tiếp nhận: chờ phân công.' }],
    })
  })
})

describe('a case that is handed over', () => {
  const moved = () => {
    const [sheet] = toy.measures['care'] ?? []
    const permit = sheet?.acts['permit']
    if (!sheet || !permit) throw new Error('the toy law has care with permits')
    const says = { to: { kind: 'unit', label: 'To', unitKind: 'shed' } } as const
    const move = { ...permit, says, seats: { shed: { said: 'to' } } } as const
    const w = toyWorld({
      law: { ...toy, measures: { care: [{ ...sheet, acts: { ...sheet.acts, move } }] } },
      units: (u) => (u === 'gone' ? [] : [u]),
    })
    w.open('c', 'care', 'short', 'take', '2024-03-01', {}, HEAD)
    return { w, move: w.act('c', 'move', '2024-03-10', { to: 'barn' }, HEAD) }
  }
  const barn = { ...HEAD, unit: unit('barn') }
  test('is the work of the new unit from that day on', () => {
    const { w } = moved()
    expect(reasons(w.act('c', 'permit', '2024-03-11', {}, HEAD))).toEqual(['unit'])
    expect(reasons(w.act('c', 'permit', '2024-03-11', {}, barn))).toEqual([])
  })
  test('is for the days before still the work of the one that had it', () => {
    const { w } = moved()
    expect(reasons(w.act('c', 'permit', '2024-03-05', {}, HEAD))).toEqual([])
    expect(reasons(w.act('c', 'permit', '2024-03-05', {}, barn))).toEqual(['unit'])
  })
  test('keeps what the first unit did to be corrected by it', () => {
    const { w, move } = moved()
    expect(reasons(w.correct('c', move, '2024-03-12', { to: 'barn' }, HEAD))).toEqual([])
    expect(reasons(w.act('c', 'permit', '2024-03-11', {}, HEAD))).toEqual([])
  })
  test('is not handed over to a unit that nobody knows', () => {
    const { w, move } = moved()
    expect(w.correct('c', move, '2024-03-10', { to: 'gone' }, HEAD)).toMatchObject({
      refused: [{ why: 'content', field: 'to' }],
      soft: false,
    })
  })
})

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
  test('takes the ground from what came after it: that is flagged, and stays', () => {
    const w = lent()
    w.act('c', 'clean', '2024-05-01')
    expect(reasons(w.act('c', 'handBack', '2024-04-30', { whole: false }))).toEqual([])
    expect(lost(w.state('c'))).toEqual([['clean', ['state']]])
    expect(w.state('c').facts['cleaned']?.when).toBe('2024-05-01')
  })
  test('before the case was opened speaks against itself, and can be recorded as irregular without hiding the case', () => {
    const w = asked()
    const early = w.act('c', 'show', '2024-02-20')
    expect(early).toMatchObject({ refused: [{ why: 'state', detail: 'Khi đó hồ sơ chưa được mở.' }], soft: true })
    w.irregular('c', 'show', '2024-02-20')
    expect(w.state('c')).toMatchObject({ state: 'asked', measure: 'loan', route: 'spade' })
    expect(lost(w.state('c'))).toEqual([])
  })
  test('before the case was opened is still the work of its unit', () => {
    expect(reasons(asked().irregular('c', 'show', '2024-02-20', {}, { office: 'keeper', unit: unit('other shed') }))).toContain('unit')
  })
})

describe('reality comes first', () => {
  test('what happened although state, paper or rule spoke against it is recorded with its reasons and not flagged again', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
    const came = w.irregular('c', 'lend', '2024-03-04', { months: 6 })
    expect(reasons(came)).toEqual([])
    expect(w.entries('c').at(-1)?.body).toMatchObject({ irregular: ['document'], words: { irregular: 'hash' } })
    expect([w.state('c').state, lost(w.state('c'))]).toEqual(['lent', []])
  })
  test('a further reason that arises later is flagged', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
    w.irregular('c', 'lend', '2024-03-04', { months: 6 })
    w.irregular('c', 'lend', '2024-03-02', { months: 6 })
    expect(lost(w.state('c'))).toEqual([['lend', ['state']]])
  })
  test('nothing is irregular without a reason: what may be done is recorded as it is', () => {
    const w = asked()
    w.irregular('c', 'lend', '2024-03-04', { months: 6 })
    expect(w.entries('c').at(-1)?.body.irregular).toBeUndefined()
  })
  test.each<[string, string, string, Record<string, unknown>]>([
    ['content', 'lend', '2024-03-04', { months: 13 }],
    ['content', 'lend', '2024-03-04T08:00+07:00', { months: 6 }],
    ['time', 'lend', '2027-01-02', { months: 6 }],
    ['time', 'lend', '1989-12-31', {}],
    ['no such act', 'fly', '2024-03-04', {}],
    ['no law', 'lend', '2021-12-31', {}],
  ])('never: %s', (why, act, on, says) => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
    const came = w.irregular('c', act, on, says)
    expect(reasons(came)).toContain(why)
    expect(came).toMatchObject({ soft: false })
    expect(w.entries('c')).toHaveLength(1)
  })
  test('and its own reason is said: not empty, not endless', () => {
    const w = toyWorld()
    w.open('c', 'loan', 'spade', 'ask', '2024-03-01')
    for (const why of ['', ' \n', 'x'.repeat(1001)]) {
      const came = w.irregular('c', 'lend', '2024-03-04', { months: 6 }, KEEPER, why)
      expect(came).toMatchObject({ refused: [{ why: 'content', field: 'irregular' }] })
    }
  })
})

describe('a decision', () => {
  test('that fixes a length names its signer; other acts may be recorded in the name of an office', () => {
    const w = asked()
    expect(w.unsigned('c', 'lend', '2024-03-04', { months: 6 })).toMatchObject({ refused: [{ why: 'office' }], soft: false })
    expect(reasons(w.unsigned('c', 'answer', '2024-03-04'))).toEqual([])
  })
  test('that takes up a proposal names its signer', () => {
    const w = lent()
    w.act('c', 'handBack', '2024-05-01', { whole: true })
    expect(reasons(w.unsigned(w.proposed()[0] ?? '', 'accept', '2024-05-02', {}, HEAD))).toEqual(['office'])
  })
  test('is not corrected in the name of an office either', () => {
    const w = asked()
    const lend = w.act('c', 'lend', '2024-03-04', { months: 6 })
    if ('refused' in lend) throw new Error('was refused')
    const said = { entry: lend.entry, instead: { happened: when('2024-03-05'), says: { months: 7 } }, why: 'typed wrongly' }
    const by = { acting: KEEPER, signer: undefined, recordedBy: 'a' as AccountId }
    expect(correct(w.view(), by, 'c' as CaseId, said, ['e'], () => '')).toMatchObject({ refusals: [{ why: 'office' }] })
  })
})

describe('a case', () => {
  test('is opened only by an act that opens it, and by it only once: neither is irregular', () => {
    const w = asked()
    expect(w.open('d', 'loan', 'spade', 'lend', '2024-03-04', { months: 6 })).toMatchObject({ soft: false })
    expect(w.irregular('c', 'ask', '2024-03-04')).toMatchObject({ refused: [{ why: 'opening' }], soft: false })
    expect(reasons(w.open('c', 'loan', 'spade', 'ask', '2024-03-05'))).toContain('opening')
  })
  test('of a measure is opened again only when the one before has ended', () => {
    const w = lent()
    expect(reasons(w.open('d', 'loan', 'tractor', 'ask', '2024-05-01'))).toEqual(['already open'])
    w.act('c', 'handBack', '2024-05-01', { whole: false })
    expect(reasons(w.open('d', 'loan', 'tractor', 'ask', '2024-05-01'))).toEqual([])
  })
  test('of a measure is not opened before the one that runs now either; once that one is over it can be', () => {
    const w = lent()
    expect(reasons(w.open('d', 'loan', 'spade', 'ask', '2023-03-01'))).toEqual(['already open'])
    w.act('c', 'handBack', '2024-05-01', { whole: false })
    expect(reasons(w.open('d', 'loan', 'spade', 'ask', '2023-03-01'))).toEqual([])
  })
  test('waiting for a decision is open too: it is taken up, not opened a second time', () => {
    const w = lent()
    w.act('c', 'handBack', '2024-05-01', { whole: true })
    expect(reasons(w.open('d', 'care', 'short', 'take', '2024-05-02', {}, HEAD))).toEqual(['already open'])
    expect(reasons(w.act(w.proposed()[0] ?? '', 'accept', '2024-05-02', {}, HEAD))).toEqual([])
  })
  test('may run beside others of its measure where the sheet says so', () => {
    const [sheet] = toy.measures['care'] ?? []
    if (!sheet) throw new Error('the toy law has care')
    const w = toyWorld({ law: { ...toy, measures: { care: [{ ...sheet, together: true }] } } })
    for (const id of ['a', 'b']) expect(reasons(w.open(id, 'care', 'short', 'take', '2024-05-02', {}, HEAD))).toEqual([])
  })
  test.each(['constructor', '__proto__', 'toString'])('has no measure, route or act named %s', (name) => {
    const w = asked()
    expect(reasons(w.open('d', name, 'spade', 'ask', '2024-03-01'))).toEqual(['no law'])
    expect(reasons(w.open('d', 'loan', name, 'ask', '2024-03-01'))).toContain('content')
    expect(reasons(w.open('d', 'loan', 'spade', name, '2024-03-01'))).toContain('no such act')
    expect(reasons(w.act('c', name, '2024-03-04'))).toEqual(['no such act'])
  })
  test('goes on under a later text that opens no more of its route', () => {
    const [first, second] = toy.measures['loan'] ?? []
    if (!first || !second) throw new Error('the toy law has two sheets of loans')
    const w = lent({ law: { ...toy, measures: { ...toy.measures, loan: [first, { ...second, routes: { tractor: 'a tractor' } }] } } })
    expect(reasons(w.act('c', 'clean', '2026-07-02'))).toEqual([])
    w.act('c', 'handBack', '2026-07-03', { whole: false })
    expect(reasons(w.open('d', 'loan', 'spade', 'ask', '2026-07-04'))).toEqual(['content'])
  })
  test('that is not there has no acts', () => {
    expect(reasons(asked().act('d', 'lend', '2024-03-04', { months: 6 }))).toEqual(['no case'])
  })
})

test('the caller that hands in too few fresh ids has a bug, and nothing is recorded under an empty one', () => {
  const w = lent()
  expect(() => w.act('c', 'handBack', '2024-05-01', { whole: true }, KEEPER, 1)).toThrow('fresh ids')
})
