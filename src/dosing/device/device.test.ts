import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, day } from '../../kernel/day.ts'
import { mg, mgPerMl, ml, quantityOf, type Volume, volumeOf } from '../../kernel/dose.ts'
import type { AccountId, CaseId, EntryId, PersonId, UnitId } from '../../kernel/ids.ts'
import { addMinutes, dayOf, type Moment, moment } from '../../kernel/moment.ts'
import { pouredFor, type SaidPoured } from '../care/pouring.ts'
import type { Noted } from '../care/said.ts'
import type { LedgerLine } from '../decide/record.ts'
import { edition } from '../parameters/edition.ts'
import { beat, maybeUsed } from '../rights/clock.ts'
import { heardCall } from '../rights/codes.ts'
import { takeSheet } from '../rights/leases.ts'
import type { DeviceId, Epoch } from '../rights/right.ts'
import type { Bottle, Line } from '../situation/site.ts'
import { callOutHere, takeCallHere } from './calls.ts'
import { callHere, careHere, openedHere } from './care.ts'
import {
  cannotCount,
  endNight,
  giveAllBack,
  giveGoneBack,
  knowsHello,
  maybeOnPaper,
  meetHello,
  startHere,
  takePersonHere,
  takeSheetHere,
  wakeAloneHere,
  wakeHere,
} from './day.ts'
import { forkedHere, freshKept, holdsUntil, type Kept, knownHere, linesOf, sheetNow, takesMorning, takesToday } from './kept.ts'
import { type FullLine, notedIn } from './made.ts'
import { isBeside, isProven, type Signer } from './proof.ts'
import { rowsHere } from './rows.ts'
import type { DaySheet, SentSheet, SheetPerson } from './sheet.ts'
import { type Hand, type SaidHere, type Written, writeHere } from './write.ts'

// Names of a model.
const DAY = day('2026-11-23')
const SITE = 'demo/a' as UnitId
const OTHER = 'demo/b' as UnitId
const [DEVICE, FAR] = ['device-a', 'device-b'] as unknown as readonly [DeviceId, DeviceId]
const [NURSE, DOCTOR, SECOND] = ['nurse', 'doctor', 'second'] as unknown as readonly [AccountId, AccountId, AccountId]
const PEOPLE = ['an', 'binh'] as unknown as readonly [PersonId, PersonId]
const at = (time: string): Moment => moment(`${DAY}T${time}+07:00`)
const EPOCH = 1 as Epoch
const seal = (before: string, line: string): string => createHash('sha256').update(before).update(line).digest('hex')
const mac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('hex')
const keyFrom = (master: string, to: string): string => mac(master, `quyền cấp liều đến ${to}`)
const UP: Line = { is: 'up' }
const STRENGTH = mgPerMl(10)
const BOTTLE: Bottle = {
  id: 'MT1-1',
  agent: 'methadone',
  form: { is: 'solution', strength: STRENGTH },
  lot: 'MT1',
  expires: day('2027-12-31'),
  recalled: false,
  opened: false,
  balance: { unit: 'ml', volume: ml(9) },
}
/** The next one: the second dose of a morning is the end of the first and the beginning of this. */
const NEXT: Bottle = { ...BOTTLE, id: 'MT1-2', balance: { unit: 'ml', volume: ml(100) } }

const noted = (person: PersonId, no: number, name: string, says: object, by: AccountId, office: string): Noted => ({
  id: `${person}-${no}` as EntryId,
  name,
  person,
  at: moment(`2026-11-22T07:0${no}+07:00`),
  site: SITE,
  office,
  by,
  corrects: undefined,
  says,
})

const chart = (person: PersonId): readonly Noted[] => [
  noted(person, 1, '@care-examine', {}, DOCTOR, 'clinicDoctor'),
  noted(person, 2, '@care-tolerance', { is: 'established' }, DOCTOR, 'clinicDoctor'),
  noted(
    person,
    3,
    '@care-elsewhere',
    { is: 'confirmed', place: 'Sổ giấy', day: '2026-11-22', agent: 'methadone', dose: 600 },
    NURSE,
    'clinicNurse',
  ),
  noted(
    person,
    4,
    '@care-order',
    {
      agent: 'methadone',
      phase: 'maintenance',
      parts: [600],
      topUp: 'none',
      every: 1,
      start: '2026-11-20' as Day,
      end: '2026-12-15' as Day,
      senior: 'none',
      names: [],
    },
    DOCTOR,
    'clinicDoctor',
  ),
]

const person = (id: PersonId, more: readonly Noted[] = [], guest = false): SheetPerson => ({
  person: id,
  case: `case ${id}` as CaseId,
  version: 1,
  name: `Người ${id}`,
  birth: '1985-03-02',
  sex: 'male',
  photo: null,
  card: `BN-${id}`,
  paper: true,
  guest,
  places: guest ? [{ site: SITE, from: DAY, to: DAY }] : [],
  known: {
    entries: [
      ...chart(id),
      ...(guest ? [noted(id, 5, '@care-guest', { at: SITE, from: DAY, to: DAY }, DOCTOR, 'clinicDoctor')] : []).map((e) => ({
        ...e,
        site: OTHER,
      })),
      ...more,
    ],
    canonical: id,
    records: [id],
    birth: '1985-03-02',
    alsoAt: [],
    standing: guest ? { is: 'guest', home: OTHER } : { is: 'in treatment', since: day('2026-07-13'), admission: 'new' },
    prescribes: 'clinicDoctor',
    since: day('2026-10-09'),
    older: false,
  },
  held: guest ? [{ is: 'telephone', site: OTHER }] : null,
})

const ENDS = at('14:00')
const HERE = { id: 'installation-a', kind: 'demo' } as const
const sheetOf = (people: readonly SheetPerson[], more: Partial<DaySheet> = {}): DaySheet => ({
  installation: HERE,
  device: DEVICE,
  name: 'Cửa 1',
  site: SITE,
  siteName: 'Cơ sở A',
  epoch: EPOCH,
  serverTime: at('07:00'),
  day: DAY,
  heard: { n: 0, seal: '' },
  edition,
  tickets: people
    .filter((p) => p.held === null)
    .map((p) => ({ claim: { person: p.person, day: DAY, part: 1 }, from: at('06:55'), ends: ENDS, epoch: EPOCH })),
  people,
  bottles: [BOTTLE, NEXT],
  opening: { is: 'agrees', by: NURSE },
  adoptions: [],
  morning: false,
  licences: [],
  staff: [
    { account: NURSE, name: 'Y tá', office: 'clinicNurse' },
    { account: SECOND, name: 'Người thứ hai', office: 'clinicPharmacist' },
    { account: DOCTOR, name: 'Bác sĩ', office: 'clinicDoctor' },
  ],
  ends: [{ end: FAR, name: 'Cửa 2', site: OTHER, siteName: 'Cơ sở B', keyBetween: keyFrom('master of b', DEVICE) }],
  ...more,
})

const value = <T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly { readonly why: string }[] },
): T => {
  if (!outcome.ok) throw new Error(outcome.refusals.map((r) => r.why).join())
  return outcome.value
}
const taken = (sheet: SentSheet, kept: Kept = freshKept(DEVICE, SITE, EPOCH, at('06:50')), clock = at('07:00')): Kept =>
  value(takeSheetHere(kept, sheet, clock, clock))

let ids = 0
const BESIDE: Signer = { account: SECOND, prove: (text) => mac('slot of the second', text) }
const hand = (clock: Moment, line: Line = UP): Hand => {
  return {
    by: { account: NURSE, office: 'clinicNurse' },
    clock,
    line,
    seal,
    newId: () => `entry-${ids++}` as EntryId,
    prove: (text) => mac('slot', text),
  }
}
const pouring = ({ id }: Bottle, milligrams: number): readonly SaidPoured[] => [
  { bottle: id, measured: { by: 'hand', volume: volumeOf(mg(milligrams), STRENGTH).volume } },
]
const giving: Extract<SaidHere, { does: 'give' }> = {
  does: 'give',
  offer: { does: 'dose', part: 1, dose: mg(60) },
  poured: pouring(NEXT, 60),
  answers: [],
  recognised: ['card', 'paper'],
  fitness: 'fit',
  // Just before each dose.
  looked: moment('2099-01-01T00:00+07:00'),
}
const kept = (written: Written): Kept => {
  if (!written.ok) throw new Error([...written.standing.map((f) => f.id), ...written.reasons.map((r) => r.why)].join())
  return written.kept
}
const reasons = (written: Written): readonly string[] =>
  written.ok ? [] : [...written.standing.map((f) => f.id), ...written.reasons.map((r) => r.why)]
const [AN, BINH] = PEOPLE.map((p) => person(p)) as unknown as readonly [SheetPerson, SheetPerson]
const both = sheetOf([AN, BINH])

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

  test('gives nothing after a start before two people have looked, and not what they say was given on paper', () => {
    const off = startHere(taken(both))
    expect(reasons(writeHere(off, AN, giving, hand(at('08:00'))))).toEqual(['asleep'])
    const two = [
      { name: 'Y tá', office: 'clinicNurse' },
      { name: 'Bác sĩ', office: 'clinicDoctor' },
    ] as const
    const claim = { person: AN.person, day: DAY, part: 1 }
    const awake = value(wakeHere(off, two, [{ claim, entry: 'on paper' as EntryId, sheet: '7' }], at('08:10'), seal))
    expect(reasons(writeHere(awake, AN, giving, hand(at('08:11'))))).toEqual(['DD-01', 'not-held'])
    expect(rowsHere(awake, at('08:11')).map((r) => r.is)).toEqual(['done', 'due'])
    expect(reasons(writeHere(awake, BINH, giving, hand(at('08:11'))))).toEqual([])
  })

  test('gives the second part of a day whose first part was given on paper while it was off, and counts no day without a dose', () => {
    const order = { ...(chart(AN.person)[3]?.says as object), parts: [300, 300] }
    const split = person(AN.person, [noted(AN.person, 5, '@care-order', order, DOCTOR, 'clinicDoctor')])
    const claims = [1, 2].map((part) => ({ person: AN.person, day: DAY, part }))
    const sheet = sheetOf([split], { tickets: claims.map((claim) => ({ claim, from: at('06:55'), ends: at('20:00'), epoch: EPOCH })) })
    const [first] = claims
    if (!first) throw new Error('two parts')
    const two = [
      { name: 'Y tá', office: 'clinicNurse' },
      { name: 'Bác sĩ', office: 'clinicDoctor' },
    ] as const
    const woken = value(
      wakeHere(startHere(taken(sheet)), two, [{ claim: first, entry: 'on paper' as EntryId, sheet: '7' }], at('08:00'), seal),
    )
    const so = { ...woken, device: { ...woken.device, seen: at('16:58') } }
    expect(rowsHere(so, at('17:00')).map((r) => r.is)).toEqual(['due'])
    const half = {
      ...giving,
      offer: { does: 'dose', part: 2, dose: mg(30) },
      poured: pouring(NEXT, 30),
    } as const
    const gave = kept(writeHere(so, split, half, hand(at('17:00'))))
    expect(rowsHere(gave, at('17:01')).map((r) => r.is)).toEqual(['done'])
    // The server knows of the paper, and that nothing was given by it: the device has the right again.
    const mistaken = { ...so, sheet: { ...sheet, heard: { n: 1, seal: linesOf(so)[0]?.seal ?? '' } } }
    expect(rowsHere(mistaken, at('17:00')).map((r) => r.next?.dose)).toEqual([mg(30)])
    expect(reasons(writeHere(mistaken, split, half, hand(at('17:00'))))).toContain('not-held')
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

  test('whose store was put back from a copy takes nothing any more: the server has heard another journal', () => {
    const copy = taken(both)
    const gave = kept(writeHere(copy, AN, giving, hand(at('08:00'))))
    const heard = { n: 1, seal: linesOf(gave)[0]?.seal ?? '' }
    const [missing, other] = [copy, kept(writeHere(copy, BINH, giving, hand(at('08:01'))))]
    for (const so of [missing, other]) {
      const outcome = takeSheetHere(so, { ...both, heard, serverTime: at('08:02') }, at('08:02'), at('08:02'))
      expect(outcome.ok ? [] : outcome.refusals.map((r) => r.why)).toEqual(['forked'])
    }
    expect(takeSheetHere(gave, { ...both, heard, serverTime: at('08:02') }, at('08:02'), at('08:02')).ok).toBe(true)
    expect(reasons(writeHere(forkedHere(missing), AN, giving, hand(at('08:03'))))).toContain('not-held')
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

  test('holds the morning over a night without a line; with one the first sheet ends what was taken for the night, and not what was sent for a storm', () => {
    const next = day('2026-11-24')
    const ticket = { claim: { person: AN.person, day: next, part: 1 }, from: moment(`${next}T00:00+07:00`), epoch: EPOCH }
    const morning = moment(`${next}T05:50+07:00`)
    const ofNight = taken({ ...both, tickets: [...both.tickets, { ...ticket, ends: moment(`${next}T12:00+07:00`) }] })
    // Only by the word of its head: a machine that is dead at six keeps the morning from everybody.
    expect(takesMorning(ofNight, at('15:00'))).toBe(false)
    const asked = { ...ofNight, sheet: { ...both, morning: true } }
    expect([takesMorning(asked, at('14:59')), takesMorning(asked, at('15:00'))]).toEqual([false, true])
    const evening = value(giveAllBack(asked, at('17:00'), seal))
    // What was given back is taken again where somebody asks for it, and by no sheet of itself.
    expect([takesToday(asked, at('16:59')), takesToday(evening, at('17:01'))]).toEqual([true, false])
    expect(evening.device.tickets.map((t) => t.claim.day)).toEqual([next])
    expect(takesMorning(evening, at('17:01'))).toBe(true)
    // Once more, and the morning too: the machine does not take it again by itself.
    const none = value(giveAllBack(evening, at('17:02'), seal))
    expect([none.device.tickets.length, takesMorning(none, at('17:03'))]).toEqual([0, false])

    // By the sheet of the evening nobody knows of a line: whoever asks for a new one in vain loses nothing.
    expect(value(endNight(evening, morning, seal))).toBe(evening)
    const ofMorning = (so: Kept): Kept => ({ ...so, sheet: { ...both, day: next } })
    const begun = value(endNight(ofMorning(evening), morning, seal))
    expect(begun.device.tickets.map((t) => t.ends)).toEqual([moment(`${next}T07:50+07:00`)])
    expect(linesOf(begun).at(-1)?.told).toEqual({ does: 'shortened', until: moment(`${next}T07:55+07:00`) })
    const storm = ofMorning(taken({ ...both, tickets: [{ ...ticket, ends: moment(`${next}T13:00+07:00`) }] }))
    expect(value(endNight(storm, morning, seal))).toBe(storm)
    // Nor does the first sheet of a morning end what went ahead for the days after it.
    const later = { ...ticket, claim: { ...ticket.claim, day: day('2026-11-25') }, from: moment('2026-11-25T00:00+07:00') }
    const whole = { ...later, ends: moment('2026-11-26T00:00+07:00') }
    const withDays = ofMorning(taken({ ...both, tickets: [...ofNight.device.tickets.filter((t) => t.claim.day === next), whole] }))
    const cut = value(endNight(withDays, morning, seal))
    expect(cut.device.tickets.map((t) => t.ends)).toEqual([moment(`${next}T07:50+07:00`), whole.ends])
    // The same sheet once more, before the server has that line.
    const again = value(
      takeSheet(cut.device, { epoch: EPOCH, tickets: withDays.device.tickets, serverTime: morning, heard: 0, asked: morning }, morning),
    )
    expect(again.tickets.map((t) => t.ends)).toEqual([moment(`${next}T07:50+07:00`), whole.ends])
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

  test('asks after a start what of today was given on paper, each part of its own, and nothing of the morning that it holds already', () => {
    const of = (on: Day, part: number) => ({ claim: { person: AN.person, day: on, part }, from: at('00:00'), ends: ENDS, epoch: EPOCH })
    const held = taken({ ...both, tickets: [of(day('2026-11-24'), 1), of(DAY, 2), of(DAY, 1)] })
    expect(maybeOnPaper(held, DAY).map(({ person, claim }) => [person, claim.day, claim.part])).toEqual([
      [AN, DAY, 2],
      [AN, DAY, 1],
    ])
  })

  test('with the sheet of yesterday has had no line since that was signed, whatever the browser says, and knows of nobody where the right lies', () => {
    const next = day('2026-11-24')
    const of = (on: Day) => ({ claim: { person: AN.person, day: on, part: 1 }, from: at('00:00'), epoch: EPOCH })
    const held = person(PEOPLE[1])
    const people = [AN, { ...held, held: [{ is: 'transfer', from: OTHER }] as const }]
    const tickets = [
      { ...of(DAY), ends: ENDS },
      { ...of(next), ends: moment(`${next}T12:00+07:00`) },
    ]
    const kept = taken({ ...both, people, tickets })
    const morning = moment(`${next}T06:01+07:00`)
    const known = (now: Moment) => knownHere(kept, sheetNow(kept, now) as DaySheet, AN, { now, line: UP, recognised: [] })
    expect([known(at('08:00')), known(morning)].map((k) => k.facts.site.line)).toEqual([UP, { is: 'down', since: at('07:00') }])
    expect([at('08:00'), morning].map((now) => sheetNow(kept, now)?.people.map((p) => p.held?.length ?? 0))).toEqual([
      [0, 1],
      [0, 0],
    ])
    // What ran out yesterday is held no more, and goes back with the next sheet.
    expect([holdsUntil(kept, at('08:00')), holdsUntil(kept, morning)]).toEqual([ENDS, tickets[1]?.ends])
    const asleep = startHere(kept)
    expect(maybeUsed(asleep.device, moment('2026-11-25T06:00+07:00'))).toEqual([])
    const taken2 = value(takeSheetHere(kept, { ...both, day: next, people, tickets: [], serverTime: morning }, morning, morning))
    const back = value(giveGoneBack(taken2, morning, seal))
    expect(linesOf(back).map((l) => [l.told.does, l.claim.day])).toEqual([['returned', DAY]])
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

  test('serves the installation that signed its first sheet: of another, or of one that a restore left behind, it takes and tells nothing', () => {
    const kept = taken(both)
    const hello = {
      installation: HERE,
      epoch: EPOCH,
      toldEpoch: EPOCH,
      heard: { n: 0, seal: '' },
      now: at('07:01'),
      restored: null,
      readIn: false,
    }
    const why = (refusals: readonly { readonly why: string }[]) => refusals.map((r) => r.why)
    expect(why(knowsHello(kept, hello))).toEqual([])
    expect(why(knowsHello(kept, { ...hello, installation: { id: 'another' } }))).toEqual(['other-installation'])
    expect(why(knowsHello(kept, { ...hello, epoch: 0 as Epoch }))).toEqual(['older-sheet'])
    // A restored server takes the place of one that is gone: one of which the older server says a word later runs beside it.
    const word = meetHello(kept, hello, at('07:01'), seal)
    const copy = { ...hello, epoch: (EPOCH + 1) as Epoch, restored: at('07:00') } // the next one
    expect(why(knowsHello(word, copy))).toEqual(['copy-beside'])
    expect(why(knowsHello(word, { ...copy, restored: at('07:01') }))).toEqual([])
    expect(why(knowsHello(kept, copy))).toEqual([])
    expect(why(knowsHello(word, { ...copy, readIn: true }))).toEqual([])
    const other = { ...both, installation: { id: 'another', kind: 'demo' as const } }
    const outcome = takeSheetHere(kept, other, at('07:02'), at('07:02'))
    expect(outcome.ok ? [] : why(outcome.refusals)).toEqual(['other-installation'])
    expect(takePersonHere(kept, { ...other, person: { ...AN, version: 9 } })).toBe(kept)
    expect(takePersonHere(kept, { ...both, epoch: (EPOCH + 1) as Epoch, person: { ...AN, version: 9 } })).toBe(kept)
  })

  test('that was paused, its lid closed or its power gone, is asked what was given on paper before it gives; a clock that stood ahead is set right by two', () => {
    const device = taken(both).device
    expect([beat(device, at('07:05')), beat(device, at('07:06'))].map((d) => d.asleep)).toEqual([false, true])
    const paused = beat(device, at('15:00'))
    // The wrong time on its screen is nobody's while they look at it.
    expect(beat(paused, at('15:01')).seen).toBe(device.seen)
    const ahead = startHere({ ...taken(both), device: { ...device, seen: at('15:00') } })
    const two = [
      { name: 'a', office: 'x' },
      { name: 'b', office: 'y' },
    ] as const
    const awake = value(wakeHere(ahead, two, [], at('08:00'), seal))
    expect(reasons(writeHere(awake, AN, giving, hand(at('08:01'))))).toEqual([])
    expect(
      value(wakeAloneHere(startHere({ ...ahead, device: { ...ahead.device, tickets: [] } }), at('08:00'), at('08:02'))).device,
    ).toMatchObject({
      asleep: false,
      seen: at('08:02'),
    })
  })

  test('compares its clock with the server’s as it stood when it asked: an answer that was long on its way says less', () => {
    const why = (asked: string, clock: string) => {
      const outcome = takeSheetHere(freshKept(DEVICE, SITE, EPOCH, at('06:40')), both, at(clock), at(asked))
      return outcome.ok ? [] : outcome.refusals.map((r) => r.why)
    }
    expect([why('06:56', '07:01'), why('06:59', '07:04')]).toEqual([[], []])
    // Ten minutes slow, and five minutes on its way.
    expect([why('06:50', '06:56'), why('06:55', '07:00'), why('07:01', '07:05')]).toEqual([
      ['clock-differs'],
      ['clock-differs'],
      ['clock-differs'],
    ])
  })

  test('with a clock that is late knows what the server wrote a minute ago: an order that was stopped, and who was found not fit', () => {
    const stop = { ...noted(AN.person, 6, '@care-stop', { of: `${AN.person}-4` }, DOCTOR, 'clinicDoctor'), at: at('08:00') }
    const look = { ...noted(AN.person, 7, '@care-fitness', { found: 'intoxicated' }, SECOND, 'clinicNurse'), at: at('08:00') }
    const of = (more: Noted) => {
      const kept = taken({ ...both, people: [person(PEOPLE[0], [more])] })
      return reasons(writeHere(kept, sheetNow(kept, at('07:57'))?.people[0] as SheetPerson, giving, hand(at('07:57'))))
    }
    expect([of(stop), of(look)]).toEqual([expect.arrayContaining(['OR-01']), expect.arrayContaining(['FT-02'])])
  })

  test('goes on over midnight of a storm with rights ahead once two people say that the cabinet cannot be counted', () => {
    const next = day('2026-11-24')
    const ahead = {
      claim: { person: AN.person, day: next, part: 1 },
      from: moment('2026-11-24T00:00+07:00'),
      ends: moment('2026-11-25T00:00+07:00'),
      epoch: EPOCH,
    }
    const before = taken({ ...both, tickets: [ahead] })
    const morning = moment('2026-11-24T07:30+07:00')
    expect(reasons(writeHere(before, AN, giving, hand(morning)))).toContain('ST-01')
    const opened = value(cannotCount(before, BESIDE, 'Bão, mất đường truyền.', hand(morning)))
    expect(linesOf(opened).map((l) => [l.told.does, l.made?.includes('Bão')])).toEqual([['uncounted', true]])
    const { ok, ...rest } = writeHere(
      opened,
      AN,
      { ...giving, answers: (['DD-04', 'MS-01', 'ST-01'] as const).map((finding) => ({ finding, reason: 'Đã xem.' })) },
      hand(morning),
    )
    expect(ok, JSON.stringify(rest)).toBe(true)
  })
})

describe('a telephone call between two sites without a line', () => {
  const down: Line = { is: 'down', since: at('08:00') }
  const guest = person(PEOPLE[0], [], true)
  const home = { ...person(PEOPLE[0]), held: null }
  const far: Caller = { end: DEVICE, name: 'Cửa 1', site: SITE, siteName: 'Cơ sở A', keyBetween: 'unused here' }
  type Caller = DaySheet['ends'][number]
  const farSheet = sheetOf([home], { device: FAR, site: OTHER })
  const farKept = taken(farSheet, freshKept(FAR, OTHER, EPOCH, at('06:50')))
  const here = taken(sheetOf([guest]))
  const names = ['Y tá', 'Điều dưỡng B'] as const

  test('serves a guest who was refused: the right moves once, and a doctor here signs for what cannot be seen', () => {
    const telephone = { ...hand(at('09:00'), down), mac }
    expect(reasons(writeHere(here, guest, giving, telephone))).toEqual(['DD-04', 'not-held'])
    const out = value(callOutHere(farKept, home, far, names, 'master of b', telephone))
    const heard = heardCall(out.spoken, dayOf(at('09:00')))
    if (!heard) throw new Error(out.spoken)
    // Half an hour, however long the right would have run: who is called for stands at the window.
    expect(heard.ends).toBe(at('09:30'))
    const [from] = here.sheet?.ends ?? []
    if (!from) throw new Error('an end')
    const wrong = takeCallHere(here, guest, from, { ...heard, code: '00000000' }, names, telephone)
    expect(wrong.refusals.map((r) => r.why)).toEqual(['code-wrong'])
    const took = takeCallHere(wrong.kept, guest, from, heard, names, telephone)
    expect(took.refusals).toEqual([])
    const signed = value(
      careHere(
        took.kept,
        guest,
        { name: '@care-confirm', says: { finding: 'DD-04', agent: 'methadone', upTo: mg(60) } },
        {
          ...telephone,
          by: { account: DOCTOR, office: 'clinicDoctor' },
        },
      ),
    )
    const after = kept(writeHere(signed.kept, guest, giving, telephone))
    expect(linesOf(after).map((l) => l.told.does)).toEqual(['called-in', 'noted', 'gave'])
    expect(reasons(writeHere(out.kept, home, giving, telephone))).toContain('not-held')
    expect(takeCallHere(after, guest, from, heard, names, telephone).refusals.map((r) => r.why)).toEqual(['code-used'])
  })

  /** The order of the home list, after which its doctor wrote another one. */
  const raised = (id: PersonId, at_: Moment, more: object = {}): Noted => ({
    ...noted(id, 6, '@care-order', { ...(chart(id)[3]?.says as object), parts: [500], ...more }, DOCTOR, 'clinicDoctor'), // its order
    at: at_,
  })
  const calls = (there: SheetPerson, order?: { readonly dose: number; readonly written: Moment }, own: SheetPerson = guest) => {
    const telephone = { ...hand(at('09:00'), down), mac }
    const farThere = taken(sheetOf([there], { device: FAR, site: OTHER }), freshKept(FAR, OTHER, EPOCH, at('06:50')))
    const out = value(callOutHere(farThere, there, far, names, 'master of b', telephone))
    const heard = heardCall(out.spoken, DAY)
    const before = taken(sheetOf([own]))
    const [from] = before.sheet?.ends ?? []
    if (!heard || !from) throw new Error(out.spoken)
    const read = order && { order: { dose: mg(order.dose), written: order.written } }
    return { telephone, out, took: takeCallHere(before, own, from, { ...heard, ...read }, names, telephone) }
  }

  test('gives by the newer order of both ends, as it was read out with the code; what was heard wrong is no code', () => {
    const written = moment('2026-11-22T07:06+07:00')
    const there = { ...home, known: { ...home.known, entries: [...home.known.entries, raised(home.person, written)] } }
    const without = calls(there)
    expect([without.out.dose, without.out.written, without.took.refusals.map((r) => r.why)]).toEqual([mg(50), written, ['code-wrong']])
    for (const wrong of [
      { dose: 60, written },
      { dose: 50, written: at('06:30') },
    ])
      expect(calls(there, wrong).took.refusals.map((r) => r.why)).toEqual(['code-wrong'])
    const { took, telephone } = calls(there, { dose: 50, written })
    expect(took.refusals).toEqual([])
    const said = {
      ...giving,
      offer: { does: 'dose', part: 1, dose: mg(50) },
      poured: pouring(NEXT, 50),
    } as const
    const doctor = { ...telephone, by: { account: DOCTOR, office: 'clinicDoctor' } }
    // What the list does not know of the newer order a doctor answers here.
    const signed = (['DD-04', 'IX-04'] as const).reduce((so, finding) => {
      const says = { finding, agent: 'methadone', upTo: mg(50) } as const
      return value(careHere(so, guest, { name: '@care-confirm', says }, doctor)).kept
    }, took.kept)
    const after = writeHere(signed, guest, said, telephone)
    expect(reasons(after)).toEqual([])
    const made = JSON.parse(linesOf(kept(after)).at(-1)?.made ?? '')
    expect([made.record.entry.dose, made.called]).toEqual([500, { drug: 'methadone', dose: 500, written }])

    // Where the newer order is here the right comes, and the dose is the one of this list.
    const newer = {
      ...guest,
      known: { ...guest.known, entries: [...guest.known.entries, raised(guest.person, written, { parts: [400] })] },
    }
    const older = calls(home, { dose: 60, written: chart(home.person)[3]?.at ?? written }, newer)
    expect(older.took.refusals).toEqual([])
    expect(linesOf(older.took.kept)[0]?.made).not.toContain('"order"')
    expect(rowsHere(older.took.kept, at('09:00')).map((r) => r.next?.dose)).toEqual([400])
  })

  test('asks for another call after five wrong codes', () => {
    const telephone = { ...hand(at('09:00'), down), mac }
    const [from] = here.sheet?.ends ?? []
    if (!from) throw new Error('an end')
    let now = here
    for (let tried = 0; tried < 5; tried += 1)
      now = takeCallHere(now, guest, from, { n: 1, code: '00000000', ends: at('12:00') }, names, telephone).kept
    expect(
      takeCallHere(now, guest, from, { n: 1, code: '00000000', ends: at('12:00') }, names, telephone).refusals.map((r) => r.why),
    ).toEqual(['code-tries'])
  })
})

type Visit = {
  readonly who: 0 | 1
  readonly does: 'give' | 'not given' | 'vomited' | 'spilled'
  readonly minutes: number
  readonly lost: number
}

const saidOf = (visit: Visit, so: Kept, clock: Moment): SaidHere | undefined => {
  const subject = [AN, BINH][visit.who] as SheetPerson
  if (visit.does === 'give') {
    // As the window of the machine pours it.
    const { bottles } = knownHere(so, so.sheet as DaySheet, subject, { now: clock, line: UP, recognised: [] }).sheet
    const { poured } = pouredFor(bottles, { agent: 'methadone', dose: mg(60) }, DAY, true)
    const said = poured.map(({ bottle, measured }) => ({ bottle: bottle.id, measured: measured as SaidPoured['measured'] })) // a solution by hand
    return { ...giving, poured: said }
  }
  if (visit.does === 'not given') return { does: 'not given', reason: 'refused', recognised: ['card', 'paper'], fitness: 'fit' }
  const of = linesOf(so)
    .flatMap((line) => notedIn(line, both))
    .find((e) => e.name === '@dose-given' && e.person === subject.person)?.id
  if (!of) return undefined
  if (visit.does === 'vomited') return { does: 'vomited', of, at: clock, seen: true }
  return { does: 'spilled', of, lost: mg(visit.lost), why: 'Cốc đổ.', second: SECOND }
}

/** The server after it heard so many lines: what they made stands in its log, and the sheet it signs knows that. */
const heardSheet = (sheet: DaySheet, lines: readonly FullLine[]): DaySheet => {
  const made = lines.flatMap((line) => notedIn(line, both))
  const drawn = made.flatMap((e) => (e.says as { readonly ledger?: readonly LedgerLine[] }).ledger ?? [])
  const left = (b: Bottle): Bottle => {
    const own = drawn.filter((l) => l.why !== 'spill' && l.bottle === b.id)
    const volume = own.reduce((sum, l) => sum - quantityOf(l.amount), quantityOf(b.balance)) as Volume // what went is less
    return { ...b, opened: own.length > 0, balance: { unit: 'ml', volume } }
  }
  return {
    ...sheet,
    heard: { n: lines.length, seal: lines.at(-1)?.seal ?? '' },
    bottles: sheet.bottles.map(left),
    people: sheet.people.map((p) => ({
      ...p,
      known: { ...p.known, entries: [...p.known.entries, ...made.filter((e) => e.person === p.person)] },
    })),
  }
}

test('whatever the server has heard of a journal, device and server know the same of everybody and of every bottle', () => {
  const visits = fc.array(
    fc.record({
      who: fc.constantFrom<0 | 1>(0, 1),
      does: fc.constantFrom<Visit['does']>('give', 'give', 'not given', 'vomited', 'spilled'),
      minutes: fc.integer({ min: 0, max: 40 }),
      lost: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 9 },
  )
  let [doses, split] = [0, 0]
  fc.assert(
    fc.property(visits, fc.nat(), (morning, cut) => {
      let so = taken(both)
      let clock = at('07:30')
      for (const visit of morning) {
        clock = addMinutes(clock, visit.minutes)
        const said = saidOf(visit, so, clock)
        const written = said && writeHere(so, [AN, BINH][visit.who] as SheetPerson, said, hand(clock))
        if (written?.ok) so = written.kept
      }
      const lines = linesOf(so)
      const here = { now: clock, line: UP, recognised: [] }
      const heard = heardSheet(both, lines.slice(0, lines.length === 0 ? 0 : cut % (lines.length + 1)))
      const all = heardSheet(both, lines)
      for (const [index, before] of both.people.entries()) {
        const known = (sheet: DaySheet, of: Kept) => knownHere(of, sheet, sheet.people[index] as SheetPerson, here)
        // Nothing of the device's own: what the server folds from its log alone.
        const server = knownHere(freshKept(DEVICE, SITE, EPOCH, clock), all, all.people[index] as SheetPerson, here)
        for (const sheet of [both, heard, all]) {
          expect(known(sheet, so).facts).toEqual(server.facts)
          expect(known(sheet, so).sheet.bottles).toEqual(server.sheet.bottles)
        }
        const gave = lines.filter((l) => l.told.does === 'gave' && l.claim.person === before.person)
        expect(gave.length).toBeLessThanOrEqual(1)
        doses += gave.length
      }
      split += lines.filter((l) => l.made?.includes(BOTTLE.id) && l.made.includes(NEXT.id)).length
      const back = value(giveAllBack(so, clock, seal))
      expect(back.device.tickets).toEqual([])
    }),
    { numRuns: 40 },
  )
  expect(doses).toBeGreaterThan(10)
  expect(split).toBeGreaterThan(5)
})
