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
  giving,
  HERE,
  hand,
  kept,
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
import type { EntryId } from '../../kernel/ids.ts'
import { type Moment, moment } from '../../kernel/moment.ts'
import type { Noted } from '../care/said.ts'
import { beat, maybeUsed } from '../rights/clock.ts'
import { takeSheet } from '../rights/leases.ts'
import type { Epoch } from '../rights/right.ts'
import { cannotCount, endNight, giveAllBack, giveGoneBack, knowsHello, meetHello, takePersonHere, takeSheetHere } from './day.ts'
import { forkedHere, freshKept, holdsUntil, type Kept, knownHere, linesOf, sheetNow, takesMorning, takesToday } from './kept.ts'
import { rowsHere } from './rows.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'
import { maybeOnPaper, startHere, wakeAloneHere, wakeHere } from './waking.ts'
import { writeHere } from './write.ts'

describe('a device whose hours, nights and starts go by', () => {
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

  test('is told that nothing can be counted by the only one of a released point, as over the line, and by nobody alone elsewhere', () => {
    const uncounted = (more: Partial<DaySheet>) => {
      const sheet = {
        ...both,
        opening: { is: 'not entered' },
        clinic: OTHER,
        staff: both.staff.map((s) => ({ ...s, unit: OTHER })),
      } as const
      return cannotCount(taken({ ...sheet, ...more }), 'nobody', 'Tủ kẹt khóa.', hand(at('07:30')))
    }
    const why = (more: Partial<DaySheet>) => {
      const outcome = uncounted(more)
      return outcome.ok ? [] : outcome.refusals.map((r) => r.field)
    }
    const release = { by: DOCTOR, until: DAY }
    const there = both.staff.map((s) => ({ ...s, unit: s.account === DOCTOR ? OTHER : SITE }))
    expect([why({}), why({ release: { ...release, until: day('2026-11-22') } }), why({ release, staff: there })]).toEqual([
      ['second'],
      ['second'],
      ['second'],
    ])
    const so = value(uncounted({ release }))
    expect(JSON.parse(linesOf(so)[0]?.made ?? '')).toMatchObject({ by: NURSE, uncounted: { release: DOCTOR } })
    expect(sheetNow(so, at('07:31'))?.opening).toEqual({ is: 'cannot be counted', by: [NURSE], reason: 'Tủ kẹt khóa.' })
  })

  test('tells a restored server what its list says was given elsewhere today, and nothing of another day or that it gave itself', () => {
    const order = both.people[1]?.known.entries.findLast((e) => e.name === '@care-order')?.id
    const given = (n: number, when: Moment): Noted => {
      const says = {
        is: 'given',
        person: BINH.person,
        site: OTHER,
        at: when,
        agent: 'methadone',
        order,
        dose: 600,
        as: { part: 1, of: 1 },
        covers: 1,
      }
      return { ...noted(BINH.person, n, '@dose-given', { ...says, poured: [], ledger: [] }, SECOND, 'clinicNurse'), at: when }
    }
    const [old, elsewhere] = [given(8, moment('2026-11-22T07:10+07:00')), given(9, at('07:10'))]
    const sheet = sheetOf([AN, person(BINH.person, [old, elsewhere])])
    const gave = kept(writeHere(taken(sheet), AN, giving, hand(at('08:00'))))
    const hello = { installation: { id: 'installation-a' }, epoch: 2 as Epoch, toldEpoch: EPOCH, heard: { n: 0, seal: '' } }
    const met = meetHello(gave, { ...hello, now: at('08:05'), restored: at('08:01'), readIn: false }, at('08:05'), seal)
    expect(linesOf(met).map(({ told, claim }) => [told.does, claim.person])).toEqual([
      ['gave', AN.person],
      ['returned', BINH.person],
      ['gave-on-paper', BINH.person],
    ])
    expect(linesOf(met).at(-1)?.told).toMatchObject({ entry: elsewhere.id, sheet: `M-${elsewhere.id.slice(-6)}` })
    expect(met.device.epoch).toBe(2)
  })
})
