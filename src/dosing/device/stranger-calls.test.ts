import { describe, expect, test } from 'vitest'
import {
  AN,
  at,
  BESIDE,
  BINH,
  DAY,
  DEVICE,
  DOCTOR,
  ENDS,
  EPOCH,
  FAR,
  giving,
  hand,
  kept,
  mac,
  NEXT,
  NURSE,
  pouring,
  reasons,
  SECOND,
  SITE,
  seal,
  sheetOf,
  taken,
  value,
} from '../../../test/support/device-world.ts'
import { mg } from '../../kernel/dose.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { moment } from '../../kernel/moment.ts'
import { wakeUp } from '../rights/clock.ts'
import { type Call, codeOf } from '../rights/codes.ts'
import { strangerId } from '../rights/stranger.ts'
import type { Line } from '../situation/site.ts'
import { callOutHere } from './calls.ts'
import { careHere } from './care.ts'
import { type Kept, linesOf, sheetNow } from './kept.ts'
import { isBeside, isProven } from './proof.ts'
import { rowsHere } from './rows.ts'
import type { Caller, SheetPerson } from './sheet.ts'
import { type HeardStranger, takeStrangerHere } from './stranger-calls.ts'
import { maybeOnPaper, startHere } from './waking.ts'
import { writeHere } from './write.ts'

const down: Line = { is: 'down', since: at('08:00') }
const telephone = { ...hand(at('09:00'), down), mac }
const SERVER: Caller = { end: 'server', name: 'Máy chủ', site: null, siteName: null, keyBetween: 'the key between' }
const start = taken(sheetOf([BINH], { ends: [SERVER] }))
const PERSON = strangerId(seal, 'BN-7', DAY)
const read = {
  n: 3,
  ends: at('09:30'),
  drug: 'methadone',
  dose: mg(60),
  written: moment('2026-11-20T08:15+07:00'),
  card: 'BN-7',
  name: 'Trần Thị Khách',
  year: '1990',
} as const
const call: Call = { from: 'server', to: DEVICE, epoch: EPOCH, claim: { person: PERSON, day: DAY, part: 1 }, ...read, stranger: read }
const heard: HeardStranger = { ...read, name: 'tran  thi KHACH', card: ' bn-7', code: codeOf(mac, SERVER.keyBetween, call), other: false }
const takes = (so: Kept, said: Partial<HeardStranger> = {}, from = SERVER, beside = BESIDE, by = telephone) =>
  takeStrangerHere(so, from, { ...heard, ...said }, ['Y tá', 'Điều dưỡng C'], beside, by)
const why = ({ refusals }: ReturnType<typeof takes>): readonly string[] => refusals.map((r) => r.why)
const took = takes(start).kept
const stranger = sheetNow(took, at('09:00'))?.people.find((p) => p.person === PERSON) as SheetPerson // as `took` has it
/** By the card and a paper with a photo. */
const gives = (so: Kept, time = '09:05', more: object = {}) =>
  writeHere(so, stranger, { ...giving, ...more }, { ...telephone, clock: at(time) })

describe('somebody whom no list of a machine has', () => {
  test('is given the dose that was read out, once, within its half hour, and both who compared them have signed', () => {
    const text = linesOf(took)[0]?.made ?? ''
    expect([isProven(text, mac, 'slot'), isBeside(text, mac, 'slot of the second', SECOND)]).toEqual([true, true])
    expect(rowsHere(took, at('09:00')).find((r) => r.person === PERSON)).toMatchObject({ card: 'BN-7', is: 'due', next: { dose: 600 } })
    expect(reasons(gives(took, '09:30'))).toContain('over')
    const after = kept(gives(took))
    expect(reasons(gives(after, '09:06'))).toEqual(expect.arrayContaining(['DD-01', 'not-held']))
    expect(why(takes(after, {}, SERVER, BESIDE, { ...telephone, clock: at('09:06') }))).toEqual(['code-used'])
    expect(JSON.parse(linesOf(after)[1]?.made ?? '').called).toEqual({ drug: 'methadone', dose: 600, written: read.written })
  })

  test('is looked at here as anybody: by two things, fit, from a counted cabinet', () => {
    expect(reasons(gives(took, '09:05', { recognised: ['card'] }))).toEqual(['ID-01'])
    expect(reasons(gives(took, '09:05', { recognised: ['card', 'photo'] }))).toEqual(['content'])
    expect(reasons(gives(took, '09:05', { fitness: 'intoxicated' }))).toEqual(['FT-01'])
    expect(reasons(gives(took, '09:05', { poured: pouring(NEXT, 50) }))).toContain('MS-P1')
    expect(reasons(gives({ ...took, sheet: sheetOf([BINH], { ends: [SERVER], opening: { is: 'not entered' } }) }))).toContain('ST-01')
  })

  test('is nobody whose card, name, year, drug, dose or order was heard otherwise; a device, that knows no rules of them, reads nobody out', () => {
    const others: readonly Partial<HeardStranger>[] = [
      { card: 'BN-8' },
      { name: 'Trần Thị Khác' },
      { year: '1991' },
      { drug: 'buprenorphine' },
      { dose: mg(65) },
      { written: at('07:00') },
      { ends: at('09:31') },
      { n: 4 },
    ]
    for (const other of others) expect(why(takes(start, other)), JSON.stringify(other)).toEqual(['code-wrong'])
    expect(why(takes(start, {}, { ...SERVER, end: FAR }))).toEqual(['content'])
    const tried = others.slice(0, 5).reduce((so, other) => takes(so, other).kept, start)
    expect(why(takes(tried))).toEqual(['code-tries'])
  })

  test('is taken by two of the site, who say of a name that is on the list that it is another person', () => {
    for (const account of [NURSE, 'a stranger' as AccountId])
      expect(why(takes(start, {}, SERVER, { ...BESIDE, account }))).toEqual(['content'])
    expect(why(takes(start, { card: BINH.card ?? '' }))).toEqual(['on-list'])
    const alike = taken(sheetOf([{ ...BINH, name: 'Trần Thị Khách', birth: '1990-05-01' }], { ends: [SERVER] }))
    expect([why(takes(alike)), why(takes(alike, { other: true }))]).toEqual([['same-name'], []])
  })

  test('goes nowhere else from here, and no doctor signs for a file that is not here', () => {
    const out = callOutHere(took, stranger, { ...SERVER, end: FAR }, ['A', 'B'], 'master', telephone)
    const says = { finding: 'FT-02', agent: 'methadone', upTo: mg(60) } as const
    const doctor = { ...telephone, by: { account: DOCTOR, office: 'clinicDoctor' } }
    const signs = careHere(took, stranger, { name: '@care-confirm', says }, doctor)
    expect([out, signs].map((o) => (o.ok ? [] : o.refusals.map((r) => r.why)))).toEqual([['stranger'], ['stranger']])
  })

  test('is asked about after a start, and given nothing more where it was on paper', () => {
    const off = startHere(took)
    const asked = maybeOnPaper(off, DAY)
    expect(asked.map((a) => a.person.name)).toContain(heard.name)
    const claim = { person: PERSON, day: DAY, part: 1 }
    const two = [
      { name: NURSE, office: 'clinicNurse' },
      { name: SECOND, office: 'clinicPharmacist' },
    ] as const
    const paper = [{ claim, entry: 'on paper' as never, sheet: 'T-7' }]
    const device = value(wakeUp(off.device, two, paper, at('09:10'), seal))
    expect(reasons(gives({ ...off, device }, '09:11'))).toEqual(expect.arrayContaining(['DD-01', 'not-held']))
  })

  test('is the person of a list that comes later: the same right once, and what was given to them here counts', () => {
    const guest: SheetPerson = { ...AN, calledAs: [PERSON], card: 'BN-9', places: [{ site: SITE, from: DAY, to: DAY }] }
    const again = (so: Kept): Kept =>
      taken(
        sheetOf([guest], { ends: [SERVER], serverTime: at('09:06'), heard: { n: 1, seal: so.device.journal[0]?.seal ?? '' } }),
        so,
        at('09:06'),
      )
    const listed = again(took)
    // As long as any right of the list: nobody is told to telephone who stands on it.
    expect(listed.device.tickets.map((t) => [t.claim.person, t.ends])).toEqual([
      [BINH.person, ENDS],
      [AN.person, ENDS],
    ])
    expect(rowsHere(listed, at('09:06'))).toHaveLength(1)
    const gave = again(kept(gives(took)))
    expect(gave.device.tickets.map((t) => t.claim.person)).toEqual([BINH.person])
    expect(rowsHere(gave, at('09:06')).map((r) => r.is)).toEqual(['done'])
    expect(reasons(writeHere(gave, gave.sheet?.people[0] as SheetPerson, giving, { ...telephone, clock: at('09:07') }))).toEqual(
      expect.arrayContaining(['DD-01', 'not-held']),
    )
  })
})
