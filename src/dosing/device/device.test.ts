import { describe, expect, test } from 'vitest'
import {
  AN,
  at,
  BESIDE,
  BINH,
  both,
  chart,
  DAY,
  DEVICE,
  DOCTOR,
  ENDS,
  EPOCH,
  FAR,
  giving,
  HERE,
  hand,
  kept,
  mac,
  NEXT,
  NURSE,
  noted,
  OTHER,
  PEOPLE,
  person,
  pouring,
  reasons,
  SECOND,
  SITE,
  seal,
  sheetOf,
  taken,
  UP,
  value,
} from '../../../test/support/device-world.ts'
import { type Day, day } from '../../kernel/day.ts'
import { mg } from '../../kernel/dose.ts'
import type { EntryId, PersonId } from '../../kernel/ids.ts'
import { type Moment, moment } from '../../kernel/moment.ts'
import { callHere, careHere, openedHere } from './care.ts'
import { cannotCount, giveGoneBack, takePersonHere, takeSheetHere } from './day.ts'
import { freshKept, type Kept, knownHere, linesOf, sheetNow } from './kept.ts'
import { type FullLine, notedIn } from './made.ts'
import { isBeside, isProven } from './proof.ts'
import { rowsHere } from './rows.ts'
import type { SentSheet, SheetPerson } from './sheet.ts'
import { writeHere } from './write.ts'

describe('a device with the sheet of the day', () => {
  test('is written at by those alone whom its latest list names in their office', () => {
    const start = taken({ ...both, staff: both.staff.filter((s) => s.account !== NURSE) })
    const left = hand(at('08:00'))
    const refusals = [
      ...reasons(writeHere(start, AN, giving, left)),
      ...[
        careHere(start, AN, { name: '@care-fitness', says: { found: 'unsure' } }, left),
        cannotCount(start, BESIDE, 'Không ai mở kho.', left),
      ].flatMap((o) => (o.ok ? [] : o.refusals.map((r) => r.why))),
    ]
    expect(refusals).toEqual(['staff', 'staff', 'staff'])
    expect(writeHere(start, AN, giving, { ...left, by: { account: DOCTOR, office: 'clinicDoctor' } }).ok).toBe(true)
  })

  test('gives a dose as the server would, and its right once', () => {
    const before = taken(both)
    const after = kept(writeHere(before, AN, giving, hand(at('08:00'))))
    expect(reasons(writeHere(after, AN, giving, hand(at('08:05'))))).toEqual(expect.arrayContaining(['DD-01', 'not-held']))
    expect(rowsHere(after, at('08:05')).map((r) => r.is)).toEqual(['done', 'due'])
    expect(linesOf(after).map(({ told, made }) => [told.does, made !== null])).toEqual([['gave', true]])
  })

  test('leaves how somebody was found who got no dose: a later fit look asks a doctor', () => {
    const before = taken(both)
    const { kept: after } = value(careHere(before, AN, { name: '@care-fitness', says: { found: 'intoxicated' } }, hand(at('08:00'))))
    expect(reasons(writeHere(after, AN, giving, hand(at('08:01'))))).toContain('FT-02')
    expect(reasons(writeHere(before, AN, giving, hand(at('08:01'))))).toEqual([])
  })

  test('calls a doctor for a dose that was refused, once for what was found', () => {
    const unfit = { ...giving, fitness: 'intoxicated' } as const
    const calls = (so: Kept): Kept => {
      const written = writeHere(so, AN, unfit, hand(at('08:00')))
      return written.ok ? so : callHere(so, AN, written.task, hand(at('08:00')))
    }
    const once = calls(taken(both))
    expect(linesOf(once).map((l) => JSON.parse(l.made ?? '').care.name)).toEqual(['@dose-called'])
    expect(calls(once)).toBe(once)
    expect(JSON.parse(linesOf(once)[0]?.made ?? '').care.says.findings).toContainEqual(expect.objectContaining({ id: 'FT-01', of: '1' }))
  })

  test('calls no doctor to somebody who did not come', () => {
    const away = kept(writeHere(taken(both), AN, { does: 'not given', reason: 'absent', recognised: [] }, hand(at('11:00'))))
    expect(JSON.parse(linesOf(away)[0]?.made ?? '')).not.toHaveProperty('record.task')
  })

  test('gives again what was spilled whole before two, with the right as long as it ran, where no server has heard of the dose', () => {
    const gave = kept(writeHere(taken(both), AN, giving, hand(at('08:00'))))
    const of = notedIn(linesOf(gave)[0] as FullLine, both)[0]?.id as EntryId // the dose
    const spill = { does: 'spilled', of, lost: mg(60), why: 'Cốc đổ.', second: SECOND } as const
    const spilt = kept(writeHere(gave, AN, spill, { ...hand(at('08:02')), beside: [BESIDE] }))
    const text = linesOf(spilt).at(-1)?.made ?? ''
    const proves = (key: string) => [isBeside(text, mac, key, SECOND), isProven(text, mac, key)]
    expect([proves('slot of the second'), proves('slot')]).toEqual([
      [true, false],
      [false, true],
    ])
    expect(linesOf(spilt).at(-1)?.told).toMatchObject({ does: 'spilled', of, until: at('14:05') })
    expect(reasons(writeHere(spilt, AN, giving, hand(ENDS)))).toContain('over')
    const again = kept(writeHere(spilt, AN, giving, hand(at('08:03'))))
    expect(linesOf(again).map((l) => l.told.does)).toEqual(['gave', 'spilled', 'gave'])
    // A part of it, or of a dose that the server knows: its right is the server's.
    const part = kept(writeHere(gave, AN, { ...spill, lost: mg(20) }, hand(at('08:02'))))
    const known = kept(writeHere({ ...gave, heard: 1 }, AN, spill, hand(at('08:02'))))
    expect([part, known].map((k) => linesOf(k).at(-1)?.told.does)).toEqual(['noted', 'noted'])
    // Long after the dose a doctor says so, at a window with a line.
    expect(reasons(writeHere(gave, AN, spill, hand(at('08:31'))))).toEqual(['doctor'])
  })

  test('takes back before two what was written for the wrong person, bottle and right with it, as long as no server has heard of it', () => {
    const start = taken(both)
    const gave = kept(writeHere(start, AN, giving, hand(at('08:00'))))
    const of = notedIn(linesOf(gave)[0] as FullLine, both)[0]?.id as EntryId // the dose
    const remove = { does: 'remove', of, why: 'Nhầm người.', second: SECOND } as const
    const two = { ...hand(at('08:02')), beside: [BESIDE] }
    const removed = kept(writeHere(gave, AN, remove, two))
    expect(linesOf(removed).at(-1)?.told).toMatchObject({ does: 'spilled', of, until: at('14:05') })
    const known = (so: Kept) => knownHere(so, both, AN, { now: at('08:03'), line: UP, recognised: [] })
    expect(known(removed).sheet.bottles.map((b) => b.balance)).toEqual(known(start).sheet.bottles.map((b) => b.balance))
    expect(rowsHere(removed, at('08:03')).map((r) => r.is)).toEqual(['due', 'due'])
    expect(reasons(writeHere(removed, AN, giving, hand(at('08:03'))))).toEqual([])
    expect(reasons(writeHere(gave, AN, { ...remove, second: undefined }, hand(at('08:02'))))).toEqual(['ST-06'])
    // What the server knows, or this machine did not give, is removed over the line; long after the dose by a doctor there.
    expect(reasons(writeHere({ ...gave, heard: 1 }, AN, remove, two))).toEqual(['line'])
    const spilled = kept(writeHere(gave, AN, { does: 'spilled', of, lost: mg(20), why: 'Cốc đổ.', second: SECOND }, two))
    const spill = notedIn(linesOf(spilled).at(-1) as FullLine, both)[0]?.id as EntryId // that spill
    expect(reasons(writeHere(spilled, AN, { ...remove, of: spill }, two))).toContain('line')
    expect(reasons(writeHere(gave, AN, remove, { ...hand(at('08:31')), beside: [BESIDE] }))).toEqual(['doctor'])
  })

  test('gives no top-up: another place may give it too, and no right of the day says where', () => {
    const order = { ...(chart(AN.person)[3]?.says as object), topUp: 100 } // its order, with one
    const more = person(AN.person, [noted(AN.person, 5, '@care-order', order, DOCTOR, 'clinicDoctor')])
    const after = kept(writeHere(taken(sheetOf([more])), more, giving, hand(at('08:00'))))
    const topUp = { ...giving, poured: pouring(NEXT, 10) }
    expect(reasons(writeHere(after, more, topUp, hand(at('11:00'))))).toContain('line')
  })

  test('recognises nobody by what is not on file', () => {
    expect(reasons(writeHere(taken(both), AN, { ...giving, recognised: ['card', 'photo'] }, hand(at('08:00'))))).toEqual(['content'])
  })

  test('takes no sheet of another device, of other figures, or with somebody of whom nothing is known', () => {
    const fresh = freshKept(DEVICE, SITE, EPOCH, at('06:50'))
    const why = (sheet: SentSheet): readonly string[] => {
      const outcome = takeSheetHere(fresh, sheet, at('07:00'), at('07:00'))
      return outcome.ok ? [] : outcome.refusals.map((r) => r.why)
    }
    expect(why({ ...both, device: FAR })).toEqual(['other-device'])
    expect(why({ ...both, edition: 'another' })).toEqual(['edition'])
    expect(why({ ...both, people: [{ ...AN, known: null }] })).toEqual(['not-whole'])
    expect(why({ ...both, serverTime: at('07:06') })).toEqual(['clock-differs'])
    // Who did not change comes without what is known of them.
    expect(sheetNow(taken({ ...both, people: [{ ...AN, known: null }] }, taken(both)), at('07:00'))?.people).toEqual([AN])
  })

  test('judges by what the server says of one person a moment ago: an order that was stopped after the sheet', () => {
    const before = taken(both)
    const stop = noted(AN.person, 6, '@care-stop', { of: `${AN.person}-4` }, DOCTOR, 'clinicDoctor')
    const now = { ...AN, version: 2, known: { ...AN.known, entries: [...AN.known.entries, stop] } }
    const asked = takePersonHere(before, { installation: HERE, epoch: EPOCH, device: DEVICE, person: now })
    const known = sheetNow(asked, at('08:00'))?.people[0] as SheetPerson
    expect(reasons(writeHere(asked, known, giving, hand(at('08:00'))))).toContain('OR-01')
    expect(takePersonHere(asked, { installation: HERE, epoch: EPOCH, device: DEVICE, person: { ...AN, known: null } })).toBe(asked)
    // Of a person who did not change, too: a doctor whose licence was not kept signs for none.
    const other = { account: SECOND, clinic: SITE, from: DAY, until: 'open', kept: moment('2026-11-22T05:00+07:00') } as const
    expect(reasons(writeHere(taken({ ...both, licences: [other] }), AN, giving, hand(at('08:00'))))).toContain('OR-07')
  })

  test('gives back at once what lies elsewhere by its sheet: of a guest of another site from that day, and of who is treated here no more', () => {
    const next = day('2026-11-24')
    const of = (who: number, on: Day) => ({
      claim: { person: PEOPLE[who] as PersonId, day: on, part: 1 },
      from: moment(`${on}T00:00+07:00`),
      ends: moment(`${on}T12:00+07:00`),
      epoch: EPOCH,
    })
    const away = { ...AN, places: [{ site: OTHER, from: next, to: next }] }
    const tickets = [of(0, next), of(1, next), of(1, DAY)]
    const back = (people: readonly SheetPerson[]) => {
      const has = value(giveGoneBack(taken({ ...both, people, tickets }), at('08:00'), seal))
      return linesOf(has).map((l) => [l.told.does, l.claim.person, l.claim.day])
    }
    expect(back(both.people)).toEqual([])
    // Whoever is not on the sheet today may come tomorrow, ahead of a storm.
    expect(back([away])).toEqual([
      ['returned', AN.person, next],
      ['returned', BINH.person, DAY],
    ])
  })

  test('knows who comes as a guest tomorrow, and gives them nothing before', () => {
    const next = day('2026-11-24')
    const guest = { ...person(PEOPLE[0], [], true), places: [{ site: SITE, from: next, to: next }] }
    const kept = taken({ ...sheetOf([guest]), tickets: [] })
    const rows = (now: Moment) => rowsHere(kept, now).map((r) => r.is)
    expect([rows(at('17:00')), rows(moment(`${next}T06:30+07:00`))]).toEqual([['elsewhere'], ['due']])
  })

  test('writes down whose file was opened, by whom: once in a minute', () => {
    const [one, two] = [hand(at('08:00')), hand(at('08:01'))]
    const opened = openedHere(openedHere(openedHere(openedHere(taken(both), AN, one), AN, one), BINH, one), AN, two)
    const doctor = openedHere(opened, AN, { ...two, by: { account: DOCTOR, office: 'clinicDoctor' } })
    expect(linesOf(doctor).map((l) => [l.told.does, l.claim.person, l.at, JSON.parse(l.made ?? '').by])).toEqual([
      ['opened', AN.person, at('08:00'), NURSE],
      ['opened', BINH.person, at('08:00'), NURSE],
      ['opened', AN.person, at('08:01'), NURSE],
      ['opened', AN.person, at('08:01'), DOCTOR],
    ])
    expect(knownHere(doctor, both, AN, { now: at('08:02'), line: UP, recognised: [] }).facts.doses).toEqual([])
  })
})
