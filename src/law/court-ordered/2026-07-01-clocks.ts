import type { Rule } from '../../engine/sheet.ts'
import type { Citation } from '../../kernel/citation.ts'
import { days, hours, monthsLimit, sameDay, workingDays } from '../../kernel/limit.ts'
import { PUBLIC_CENTRE } from '../rules.ts'
import { intakeFrom, recurringFrom, sentIsReceived, stagesAcross } from '../silences.ts'
import { D163, L120, LHAV } from '../sources/index.ts'
import { courtClocks, FORWARDS, facilityClocks } from './2022-01-01-clocks.ts'
import { everywhere } from './2022-01-01-court.ts'
import { READER } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { courtSince2026, heldEscape, noticeAcross, tellingKin } from './silences.ts'

const facilityTimes = { leave: D163.art(121, 2, 'b'), back: D163.art(121, 3), out: D163.art(111, 2) }
/** A leave is decided on within 24 hours, which is no day any more. */
const otherwise = ['grantLeave']

/** Whoever chose the place sends his decision within 24 hours. */
export const sendingClock = <const W extends string>(who: W, by: (cite: Citation) => Rule<boolean>) =>
  ({
    of: ['sendPlacement', 'receivePlacement'],
    who,
    within: hours(24),
    after: 'placed',
    if: by(D163.art(106, 4)),
    cite: D163.art(106, 4),
  }) as const

/** From the choice of the place to the gate: 24 hours more once the commune police have the decision. Whoever is held there already is told. */
export const bringingClocks2026 = [
  {
    of: ['takeAway', 'startInPlace'],
    who: 'enforcer',
    within: hours(24),
    after: 'bringFrom',
    // Anew from the end of a force majeure.
    start: D163.art(107, 3),
    cite: D163.art(107, 1),
  },
] as const

/** In the facility, alike for adults and minors; `place`: what the law calls where they are, which owes what no article gives its head. */
export const stayClocks2026 = <const P extends string>(place: P) =>
  [
    {
      of: ['finishIntake'],
      who: 'facilityHead',
      whose: place,
      within: days(2),
      after: 'admitted',
      if: when.decidedSince2026(stagesAcross),
      start: intakeFrom,
      cite: D163.art(84, 6),
    },
    {
      of: ['healthCheck'],
      who: 'facilityHead',
      whose: PUBLIC_CENTRE,
      within: monthsLimit(12),
      after: 'admitted',
      every: true,
      start: recurringFrom,
      cite: D163.art(114, 1),
    },
    ...facilityClocks(facilityTimes).filter((c) => !otherwise.includes(c.of[0])),
    { of: ['grantLeave', 'denyLeave'], who: 'facilityHead', within: hours(24), after: 'leaveApplied', cite: D163.art(121, 2, 'b') },
    {
      of: ['noticeDeath'],
      who: 'facilityHead',
      whose: PUBLIC_CENTRE,
      within: sameDay,
      after: 'died',
      reckoned: 'nghị định chỉ nói “ngay” về việc báo thân nhân',
      start: tellingKin,
      cite: D163.art(122, 2),
    },
    { of: ['noticeEscape'], who: 'facilityHead', whose: place, within: hours(24), after: 'escaped', cite: L120.art(46, 2, 'i') },
    {
      of: ['noticeHeldEscape'],
      who: 'facilityHead',
      whose: place,
      within: hours(24),
      after: 'heldAway',
      if: when.heldInFacility(L120.art(46, 2, 'i')),
      start: heldEscape,
      cite: L120.art(46, 2, 'i'),
    },
    {
      of: ['noticeEnd'],
      who: 'facilityHead',
      atLeast: days(30),
      before: 'ends',
      reckoned: 'người hết thời hạn từ 31/7/2026; hết trước ngày đó thì 15 ngày',
      if: when.neverNoticed(D163.art(123, 1)),
      cite: D163.art(123, 1),
    },
    {
      of: ['noticeEnd'],
      who: 'facilityHead',
      atLeast: days(15),
      before: 'ends',
      if: when.untoldInJuly2026(noticeAcross),
      cite: noticeAcross,
    },
    {
      of: ['complete'],
      who: 'facilityHead',
      within: hours(24),
      before: 'ends',
      reckoned: 'khoản 2 viết “cai nghiện ma túy tự nguyện”, trong điều về cai nghiện bắt buộc',
      cite: D163.art(123, 2),
    },
  ] as const

/** What must be done in time under Law 120/2025. */
export const clocks = [
  { of: ['makeFile', 'dropFile'], who: 'fileMaker', within: workingDays(1), after: 'found', cite: D163.art(100, 1) },
  { of: ['readFile'], who: 'person', whose: READER, within: workingDays(3), after: 'noticeReceived', cite: D163.art(102, 3) },
  {
    of: ['forward'],
    who: 'forwarder',
    within: workingDays(4),
    after: 'noticeReceived',
    reckoned: FORWARDS,
    start: D163.art(102, 3),
    cite: D163.art(102, 4),
  },
  { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite: D163.art(102, 5) },
  ...courtClocks(everywhere(courtSince2026)),
  { of: ['askPlacement'], who: 'communePoliceChief', within: hours(24), after: 'received', cite: D163.art(106, 1) },
  {
    of: ['place', 'askOutside'],
    who: 'placer',
    within: hours(24),
    after: 'placementAsked',
    start: sentIsReceived,
    cite: D163.art(106, 2, 'a'),
  },
  {
    of: ['placeOutside'],
    who: 'drugPolice',
    within: hours(24),
    after: 'outsideAsked',
    start: sentIsReceived,
    cite: D163.art(106, 3, 'a'),
  },
  sendingClock('placer', when.placedByDirector),
  sendingClock('drugPolice', when.placedOutside),
  ...bringingClocks2026,
  ...stayClocks2026(PUBLIC_CENTRE),
  { of: ['passToCriminal'], who: 'court', within: days(3), after: 'cancelled', cite: LHAV.art(116, 2) },
  {
    of: ['askProtection'],
    who: 'facilityHead',
    atLeast: days(15),
    before: 'ends',
    if: when.isHomeless(D163.art(124, 1, 'b')),
    cite: D163.art(124, 1, 'b'),
  },
] as const
