import { describe, expect, test } from 'vitest'
import {
  at,
  chart,
  DAY,
  DEVICE,
  DOCTOR,
  EPOCH,
  FAR,
  giving,
  hand,
  kept,
  mac,
  NEXT,
  noted,
  OTHER,
  PEOPLE,
  person,
  pouring,
  reasons,
  SITE,
  sheetOf,
  taken,
  value,
} from '../../../test/support/device-world.ts'
import { mg } from '../../kernel/dose.ts'
import type { PersonId } from '../../kernel/ids.ts'
import { dayOf, type Moment, moment } from '../../kernel/moment.ts'
import type { Noted } from '../care/said.ts'
import { heardCall } from '../rights/codes.ts'
import type { Line } from '../situation/site.ts'
import { callOutHere, takeCallHere } from './calls.ts'
import { careHere } from './care.ts'
import { freshKept, linesOf } from './kept.ts'
import { rowsHere } from './rows.ts'
import type { DaySheet, SheetPerson } from './sheet.ts'
import { writeHere } from './write.ts'

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
