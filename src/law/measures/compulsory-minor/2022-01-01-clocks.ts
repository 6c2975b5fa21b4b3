import type { Citation } from '../../../kernel/citation.ts'
import { days, monthsLimit, workingDays } from '../../../kernel/limit.ts'
import { facilityClocks, fileClocks, recurringClocks2022 } from '../../court-ordered/2022-01-01-clocks.ts'
import { waiting } from '../../court-ordered/silences.ts'
import { noTimeLimit } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { notAHandlingMeasure } from './silences.ts'

/** Each side of the file reads for three working days since its own notice. */
export const readingClocks = (cite: Citation) =>
  [
    { of: ['readFile'], who: 'person', within: workingDays(3), after: 'noticeReceived', cite },
    {
      of: ['readFile'],
      who: 'person',
      whose: 'cha, mẹ, người giám hộ, người đại diện',
      within: workingDays(3),
      after: 'parentsNoticed',
      cite,
    },
  ] as const

/** On the working day after the later of both readings: the fourth after the later notice. */
export const afterReading = <const A extends string>(of: readonly A[], who: string, cite: Citation) =>
  [
    { of, who, within: workingDays(4), after: 'noticeReceived', if: when.ownNoticeLast(cite), cite },
    { of, who, within: workingDays(4), after: 'parentsNoticed', if: when.parentsNoticeLast(cite), cite },
  ] as const

export const makingClocks = [
  fileClocks.explain,
  { of: ['makeFile', 'dropFile'], who: 'fileMaker', within: workingDays(5), after: 'found', cite: D116.art(50) },
  ...readingClocks(L73.art(34, 2)),
] as const

/** Sending to the labour office, its answer, and the way back. */
export const checkClocks = [
  ...afterReading(['send', 'forward'], 'fileMaker', L73.art(34, 3)),
  { of: ['forward', 'returnFile'], who: 'forwarder', within: workingDays(2), after: 'sent', cite: L73.art(34, 3) },
  { of: ['supplement'], who: 'fileMaker', within: workingDays(2), after: 'returned', cite: D116.art(53) },
  { of: ['forward', 'returnFile'], who: 'forwarder', within: workingDays(2), after: 'supplemented', cite: D116.art(53) },
  { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite: D116.art(53, 3) },
] as const

/** Since 2025 who makes the file also checks and forwards it. */
export const ownCheckClocks = (cite: Citation) =>
  [
    ...afterReading(['forward', 'returnFile'], 'forwarder', cite),
    { of: ['supplement'], who: 'fileMaker', within: workingDays(2), after: 'returned', cite },
    { of: ['forward', 'returnFile'], who: 'forwarder', within: workingDays(2), after: 'supplemented', cite },
    { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite },
  ] as const

/** Bringing in; nothing lapses. */
export const bringingClocks = [
  { of: ['sendForExecution'], who: 'court', within: days(3), after: 'effective', cite: notAHandlingMeasure },
  { of: ['takeAway', 'wait'], who: 'enforcer', within: days(5), after: 'received', cite: D116.art(54, 1) },
  { of: ['takeAway'], who: 'enforcer', within: monthsLimit(3), after: 'waitingFrom', start: waiting, cite: D116.art(54, 3) },
  { of: ['apply'], who: 'person', within: workingDays(2), after: 'personReceived', cite: D116.art(57, 5, 'a') },
] as const

/** In the facility, to the day on which the term is over. `notice`: where the notice before it stands that day. */
export const stayClocks = (notice: Citation) =>
  [
    ...facilityClocks({ leave: D116.art(70, 2, 'b'), back: D116.art(70, 1), out: D116.art(59) }),
    ...recurringClocks2022,
    { of: ['noticeEnd'], who: 'facilityHead', atLeast: days(15), before: 'ends', if: when.neverNoticed(notice), cite: notice },
    { of: ['complete'], who: 'facilityHead', atLeast: days(0), before: 'ends', start: noTimeLimit, cite: D116.art(62, 2) },
  ] as const
