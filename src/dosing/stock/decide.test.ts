import { describe, expect, test } from 'vitest'
import { addDays } from '../../kernel/day.ts'
import { mg, ml, volumeText } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import { applied, movesOfDose } from './book.ts'
import type { Known } from './known.ts'
import { ALONE, after, ask, CLINIC, deliveryOf, KEEPER, known, LITRE, methadone, NURSE, POINT, TODAY, volume } from './world.ts'

const received = (many = 2): Known =>
  after(known(), {
    does: 'receive',
    paper: '12/BBGN',
    lots: [{ ...methadone('2411A'), contents: Array.from({ length: many }, () => LITRE) }],
  })
const inDay = (): Known => after(received(), { does: 'take', bottles: ['2411A-1'] })
const opened = (): Known => after(inDay(), { does: 'count', occasion: 'opening', counted: [{ bottle: '2411A-1', found: LITRE }], why: '' })
const reasons = (answer: ReturnType<typeof ask>) => (answer.ok ? [] : answer.refusals.map((r) => [r.why, r.field]))
const balances = (k: Known) => k.cabinet.bottles.map((b) => [b.bottle, b.place, b.balance])

test('a day runs from the receipt to the close, and the book follows to the drop', () => {
  const k = opened()
  const dose = {
    site: k.cabinet.site,
    moves: movesOfDose([{ bottle: '2411A-1', does: 'out', amount: { unit: 'ml', volume: ml(6.05) }, why: 'dose' }]),
  }
  const dosed = { ...k, cabinet: applied(k.cabinet, dose).cabinet }
  const spilled = after(dosed, { does: 'spill', bottle: '2411A-1', lost: volume(0.95), why: 'đổ khi rót' })
  const closed = ask(spilled, { does: 'count', occasion: 'closing', counted: [{ bottle: '2411A-1', found: volume(993) }], why: '' }, ALONE)
  expect(balances(spilled)).toEqual([
    ['2411A-1', 'day', 99_300],
    ['2411A-2', 'store', 100_000],
  ])
  expect(closed).toMatchObject({ ok: true, value: { facts: { differs: false } } })
})

test('a receipt says everything that is wrong with it at once', () => {
  const wrong = { ...methadone('lô 7'), expires: addDays(TODAY, -1), contents: [volume(0)] }
  expect(reasons(ask(known(), { does: 'receive', paper: ' ', lots: [wrong] }, ALONE))).toEqual([
    ['ST-05', 'second'],
    ['content', 'paper'],
    ['content', 'lot'],
    ['content', 'contents'],
    ['content', 'expires'],
  ])
  expect(
    reasons(
      ask(known(), { does: 'receive', paper: '1', lots: [{ ...methadone('A'), contents: [LITRE] }] }, { by: KEEPER, second: KEEPER }),
    ),
  ).toEqual([
    ['content', 'second'],
    ['ST-05', 'second'],
  ])
})

test('an amount in the other unit is refused where it was typed: nobody computes milligrams into a bottle', () => {
  const counted = [{ bottle: '2411A-1', found: { unit: 'mg', dose: mg(10_000) } as const }]
  expect(reasons(ask(inDay(), { does: 'count', occasion: 'opening', counted, why: '' }))).toEqual([['content', 'counted']])
  expect(reasons(ask(inDay(), { does: 'spill', bottle: '2411A-1', lost: { unit: 'mg', dose: mg(1) }, why: 'đổ' }))).toEqual([
    ['content', 'lost'],
  ])
})

test('a lot of another expiry under a known number is refused: its label is read again', () => {
  const other = { ...methadone('2411A'), expires: addDays(TODAY, 30), contents: [LITRE] }
  expect(reasons(ask(received(), { does: 'receive', paper: '2', lots: [other] }))).toEqual([['content', 'lot']])
})

test('a count that differs is told only when everything is counted, and is recorded when two sign and say why', () => {
  const k = after(inDay(), { does: 'take', bottles: ['2411A-2'] })
  const short = { bottle: '2411A-1', found: volume(999) }
  const partly = ask(k, { does: 'count', occasion: 'opening', counted: [short], why: '' }, ALONE)
  expect(JSON.stringify(partly)).toContain('Chưa đếm chai 2411A-2')
  expect(JSON.stringify(partly)).not.toContain('sổ')
  const counted = [short, { bottle: '2411A-2', found: LITRE }]
  expect(reasons(ask(k, { does: 'count', occasion: 'opening', counted, why: '' }, ALONE))).toEqual([
    ['content', 'why'],
    ['ST-06', 'second'],
  ])
  const told = ask(k, { does: 'count', occasion: 'opening', counted, why: 'vạch chai mờ' })
  expect(told).toMatchObject({
    ok: true,
    value: { facts: { differs: true }, effects: [{ moves: [{ bottle: '2411A-1', from: 'day', to: 'counted', quantity: 100 }] }] },
  })
})

test('what cannot be counted is said by two people with a reason, and the day is open', () => {
  expect(reasons(ask(inDay(), { does: 'cannotCount', why: '' }, ALONE))).toEqual([
    ['content', 'why'],
    ['ST-06', 'second'],
  ])
  expect(ask(inDay(), { does: 'cannotCount', why: 'mất điện' }).ok).toBe(true)
})

describe('where one person works at a point that was released', () => {
  const HEAD = 'người-đứng-đầu' as AccountId
  const lone = (): Known => ({ ...inDay(), alone: HEAD })
  const short = { does: 'count', occasion: 'opening', counted: [{ bottle: '2411A-1', found: volume(999) }], why: 'vạch chai mờ' } as const

  test('an opening count that differs, or cannot be made, is recorded by that one with a reason, and names who released it', () => {
    expect(ask(lone(), short, ALONE)).toMatchObject({ ok: true, value: { facts: { differs: true, release: HEAD } } })
    expect(reasons(ask(lone(), { ...short, why: '' }, ALONE))).toEqual([['content', 'why']])
    expect(ask(lone(), { does: 'cannotCount', why: 'tủ kẹt khóa' }, ALONE)).toMatchObject({ ok: true, value: { facts: { release: HEAD } } })
    expect(reasons(ask(lone(), { does: 'cannotCount', why: '' }, ALONE))).toEqual([['content', 'why']])
  })

  test('nothing is owed where somebody signed beside, or nothing differed', () => {
    for (const told of [ask(lone(), short), ask(lone(), { ...short, counted: [{ bottle: '2411A-1', found: LITRE }] }, ALONE)])
      expect(told.ok && told.value.facts['release']).toBeUndefined()
  })

  test('a second count with another number is recorded alone too, owes its signature, and both stand', () => {
    const first = {
      occasion: 'opening',
      at: '2026-11-20T07:00+07:00',
      found: [{ bottle: '2411A-1', book: 100_000, found: 99_900 }],
    } as const
    const again = { ...short, counted: [{ bottle: '2411A-1', found: LITRE }] }
    const k = { ...lone(), first: [{ ...first, at: moment(first.at), entry: 'first' as EntryId }] }
    expect(ask(k, again, ALONE)).toMatchObject({ ok: true, value: { facts: { differs: false, release: HEAD } } })
    expect(reasons(ask({ ...inDay(), first: k.first }, again, ALONE))).toEqual([['ST-06', 'second']])
  })

  test('no other count, no spill and no receipt is one person’s', () => {
    const day = { ...lone(), opening: { is: 'agrees', by: KEEPER } as const }
    for (const occasion of ['closing', 'store', 'month'] as const) {
      const counted = [{ bottle: occasion === 'store' ? '2411A-2' : '2411A-1', found: volume(999) }]
      const all = occasion === 'month' ? [...counted, { bottle: '2411A-2', found: LITRE }] : counted
      expect(reasons(ask(day, { ...short, occasion, counted: all }, ALONE)).at(-1)).toEqual(['ST-06', 'second'])
    }
    expect(reasons(ask(day, { does: 'spill', bottle: '2411A-1', lost: volume(1), why: 'đổ' }, ALONE))).toEqual([['ST-06', 'second']])
  })

  test('a closing count that differs is signed from afar: exactly what was found, of that occasion, and by somebody else of the clinic', () => {
    const found = [{ bottle: '2411A-1', book: 100_000, found: 99_900 }]
    const signed = { entry: 'signed' as EntryId, by: NURSE, occasion: 'closing', found } as const
    const day = { ...lone(), opening: { is: 'agrees', by: KEEPER } as const, beside: [signed] }
    const close = { ...short, occasion: 'closing', afar: 'signed' as EntryId } as const
    expect(ask(day, close, ALONE)).toMatchObject({ ok: true, value: { facts: { differs: true, second: NURSE, afar: 'signed' } } })
    const { alone: _, ...together } = day
    expect(reasons(ask(together, close, ALONE))).toEqual([
      ['ST-06', 'second'],
      ['content', 'afar'],
    ])
    for (const other of [{ counted: [{ bottle: '2411A-1', found: volume(998) }] }, { afar: 'another' as EntryId }])
      expect(reasons(ask(day, { ...close, ...other }, ALONE)).at(-1)).toEqual(['content', 'afar'])
    expect(reasons(ask({ ...day, beside: [{ ...signed, occasion: 'store' as const }] }, close, ALONE)).at(-1)).toEqual(['content', 'afar'])

    const waits = [{ entry: 'found' as EntryId, site: POINT, by: KEEPER }]
    const sign = { does: 'beside', entry: 'found' as EntryId, why: 'Y sĩ ở điểm đọc số; cách 30 km.' } as const
    expect(ask(known({ waits }), sign, { by: NURSE, second: 'nobody' })).toMatchObject({
      ok: true,
      value: { effects: [], facts: { of: 'found', at: POINT } },
    })
    expect(reasons(ask(known({ waits }), { ...sign, why: '' }, ALONE))).toEqual([
      ['content', 'second'],
      ['content', 'why'],
    ])
    expect(reasons(ask(known(), sign, ALONE))).toEqual([['content', 'entry']])
  })

  test('the signature owed is somebody else’s, once, and a close of the day says how many are owed', () => {
    const owing = { ...opened(), owed: [{ entry: 'count' as EntryId, site: CLINIC, by: NURSE }] }
    const sign = { does: 'sign', entry: 'count' as EntryId, why: '' } as const
    expect(ask(owing, sign, ALONE)).toMatchObject({ ok: true, value: { effects: [], facts: { of: 'count', at: CLINIC } } })
    expect(reasons(ask(owing, sign, { by: NURSE, second: 'nobody' }))).toEqual([['content', 'second']])
    expect(reasons(ask({ ...owing, owed: [] }, sign, ALONE))).toEqual([['content', 'entry']])
    const close = { does: 'count', occasion: 'closing', counted: [{ bottle: '2411A-1', found: LITRE }], why: '' } as const
    expect(ask(owing, close, ALONE)).toMatchObject({ ok: true, value: { facts: { owed: 1 } } })
  })
})

test('a delivery is received bottle by bottle, and what was lost on the way stands in the book of whoever received it', () => {
  const sent = after(received(), { does: 'send', to: POINT, paper: '3/PX', bottles: ['2411A-1', '2411A-2'] })
  expect(balances(sent).map(([, place]) => place)).toEqual(['transit', 'transit'])
  const there = known({ cabinet: { site: POINT, bottles: [] }, deliveries: [deliveryOf(sent)] })
  const { entry } = deliveryOf(sent)
  const counted = [
    { bottle: '2411A-1', found: LITRE },
    { bottle: '2411A-2', found: volume(995) },
  ]
  expect(reasons(ask(there, { does: 'accept', delivery: entry, counted, why: '' }))).toEqual([['content', 'why']])
  const answer = ask(there, { does: 'accept', delivery: entry, counted, why: 'nút chai lỏng' })
  expect(balances(after(there, { does: 'accept', delivery: entry, counted, why: 'nút chai lỏng' }))).toEqual([
    ['2411A-1', 'store', 100_000],
    ['2411A-2', 'store', 99_500],
  ])
  const back = answer.ok ? answer.value.effects.filter((e) => e.site !== POINT) : []
  expect(back.reduce((c, e) => applied(c, e).cabinet, sent.cabinet).bottles.map((b) => b.balance)).toEqual([0, 0])
})

test('a recalled lot goes to nobody: it stops at once with one signature, and leaves through quarantine', () => {
  const recalled = after(inDay(), { does: 'recall', lot: '2411A', paper: '55/QLD' }, ALONE)
  expect(reasons(ask(recalled, { does: 'take', bottles: ['2411A-2'] }))).toEqual([['content', 'bottles']])
  const aside = after(recalled, { does: 'setAside', bottles: ['2411A-1', '2411A-2'], why: 'thu hồi' })
  const gone = after(aside, { does: 'destroy', paper: '9/BBH', bottles: ['2411A-1', '2411A-2'], council: ['Lê Văn Thử'] })
  expect(balances(gone).map(([, , left]) => left)).toEqual([0, 0])
})

test('bottles of a lot that was recalled while they were on their way are not used where they arrive', () => {
  const sent = after(received(), { does: 'send', to: POINT, paper: '3/PX', bottles: ['2411A-1'] })
  const arrives = (by: Known, bottles: Known['cabinet']['bottles'] = []) => {
    const there = known({ cabinet: { site: POINT, bottles }, deliveries: [deliveryOf(by)] })
    const counted = [{ bottle: '2411A-1', found: LITRE }]
    return after(there, { does: 'accept', delivery: deliveryOf(by).entry, counted, why: '' }).cabinet.bottles.at(-1)?.recalled
  }
  const recalled = after(sent, { does: 'recall', lot: '2411A', paper: '55/QLD' }, ALONE)
  expect([arrives(sent), arrives({ ...recalled, entry: sent.entry })]).toEqual([false, true])
  expect(
    arrives(
      sent,
      recalled.cabinet.bottles.filter((b) => b.place === 'store'),
    ),
    'recalled where they arrive',
  ).toBe(true)
})

test('an entry is undone by its lines the other way round, once, and not when its bottles have moved on', () => {
  const undone = after(received(), { does: 'reverse', entry: 'entry' as never, why: 'ghi nhầm' })
  expect(balances(undone).map(([, , left]) => left)).toEqual([0, 0])
  const moved = { ...inDay(), entry: received().entry }
  expect(reasons(ask(moved, { does: 'reverse', entry: 'entry' as never, why: 'ghi nhầm' }, { by: KEEPER, second: NURSE }))).toEqual([
    ['content', 'bottles'],
  ])
})

test('a month is closed by the keeper of the store and the head together, counting every shelf; what is missing stays told', () => {
  const [head, other] = ['người-đứng-đầu' as AccountId, 'người-khác' as AccountId]
  const stored = after(known(), { does: 'receive', paper: '1', lots: [{ ...methadone('A'), contents: [LITRE, LITRE] }] })
  const month = { heads: [head], keepers: [KEEPER] }
  const [first, second] = stored.cabinet.bottles.map((b) => b.bottle)
  const taken = { ...after(stored, { does: 'take', bottles: [first ?? ''] }), month }
  const count = (counted: readonly string[], found = LITRE) =>
    ({ does: 'count', occasion: 'month', counted: counted.map((bottle) => ({ bottle, found })), why: 'đã đếm lại' }) as const
  const all = [first ?? '', second ?? '']
  expect(ask(taken, count(all), { by: KEEPER, second: head }).ok).toBe(true)
  expect(ask(taken, count(all), { by: KEEPER, second: other }).ok).toBe(false)
  expect(ask(taken, count(all), { by: KEEPER, second: 'nobody' }).ok).toBe(false)
  expect(ask(taken, count(all), { by: head, second: other }).ok).toBe(false)
  expect(ask(taken, count(all.slice(0, 1)), { by: KEEPER, second: head }).ok).toBe(false)
  expect(ask(taken, count(all, volume(999)), { by: head, second: KEEPER })).toMatchObject({
    ok: true,
    value: { facts: { occasion: 'month', bottles: 2, differs: true }, effects: [{ moves: [{ to: 'counted' }, { to: 'counted' }] }] },
  })
})

test('a bottle that is empty by the book is counted where something is left in it, and need not be', () => {
  const dry = after(opened(), { does: 'spill', bottle: '2411A-1', lost: LITRE, why: 'vỡ chai' })
  const closing = (counted: readonly { bottle: string; found: ReturnType<typeof volume> }[], why = '') =>
    ask(dry, { does: 'count', occasion: 'closing', counted, why })
  expect(reasons(closing([]))).toEqual([])
  expect(reasons(closing([{ bottle: '2411A-1', found: volume(3) }]))).toEqual([['content', 'why']])
  expect(closing([{ bottle: '2411A-1', found: volume(3) }], 'Đong thiếu.')).toMatchObject({
    ok: true,
    value: {
      facts: { found: [{ bottle: '2411A-1', book: 0, found: 300 }] },
      effects: [{ moves: [{ from: 'counted', to: 'day', quantity: 300 }] }],
    },
  })
})

test('before the count nothing that is refused tells what a bottle of the day holds', () => {
  const told = (k: Known) => {
    const spill = ask(k, { does: 'spill', bottle: '2411A-1', lost: volume(9_999), why: 'đổ' })
    return spill.ok ? '' : spill.refusals.map((r) => r.detail).join()
  }
  expect(told(opened())).toContain(volumeText(ml(1_000)))
  expect(told(inDay())).not.toContain(volumeText(ml(1_000)))
})
