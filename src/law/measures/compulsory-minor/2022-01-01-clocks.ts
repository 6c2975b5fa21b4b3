import type { Clock } from '../../../engine/sheet.ts'
import type { Citation, Silence } from '../../../kernel/citation.ts'
import { days, monthsLimit, workingDays } from '../../../kernel/limit.ts'
import {
  bringing2022,
  courtClocks,
  deathClock2022,
  FORWARDS,
  facilityClocks,
  fileClocks,
  madeBy,
  recurringClocks2022,
  SENDS,
} from '../../court-ordered/2022-01-01-clocks.ts'
import type { Procedure } from '../../court-ordered/2022-01-01-court.ts'
import { receivedWhich, returningAgain, waiting } from '../../court-ordered/silences.ts'
import { noTimeLimit, sentIsReceived } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { notAHandlingMeasure, noticeToParents } from './silences.ts'

/** The minor and whoever stands by him. */
export const FAMILY = 'người đó; cha, mẹ, người giám hộ hoặc người đại diện'

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

/** On the working day after the later of both readings, the fourth after the later notice: that the later one counts is our reading. */
export const afterReading = <const A extends string>(
  of: readonly A[],
  who: string,
  { reads, sends }: Readonly<Record<'reads' | 'sends', Citation>>,
  reckoned: string = FORWARDS,
) => {
  const sending = { of, who, within: workingDays(4), reckoned, start: reads, cite: sends } as const
  return [
    { ...sending, after: 'noticeReceived', if: when.ownNoticeLast(noticeToParents) },
    { ...sending, after: 'parentsNoticed', if: when.parentsNoticeLast(noticeToParents) },
  ] as const
}

const READ_2022 = { reads: L73.art(34, 2), sends: L73.art(34, 3) }
const asked = (start: Silence | undefined) => (start ? { start } : {})
/** Law 73 names the chair, a circular that nobody read may name the police (docs/decisions/0402). */
const EITHER = 'Chủ tịch UBND cấp xã hoặc Trưởng Công an cấp xã; Công an cấp tỉnh đang thụ lý'
export const ofEither = <const C extends { readonly who: string }>(clocks: readonly C[]) => madeBy(EITHER, clocks)

export const makingClocks = [
  fileClocks.explain,
  { of: ['makeFile', 'dropFile'], who: 'fileMaker', within: workingDays(5), after: 'found', cite: D116.art(50) },
  ...readingClocks(L73.art(34, 2)),
] as const

/** Sending to the labour office, its answer, and the way back. */
export const checkClocks = [
  ...afterReading(['send', 'forward'], 'fileMaker', READ_2022, SENDS),
  { of: ['forward', 'returnFile'], who: 'forwarder', within: workingDays(2), after: 'sent', start: sentIsReceived, cite: L73.art(34, 3) },
  { of: ['supplement'], who: 'fileMaker', within: workingDays(2), after: 'returned', cite: L73.art(34, 3) },
  {
    of: ['forward', 'returnFile'],
    who: 'forwarder',
    within: workingDays(2),
    after: 'supplemented',
    start: [sentIsReceived, returningAgain],
    cite: L73.art(34, 3),
  },
  { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite: D116.art(53, 3) },
] as const

/** Since 2025 who makes the file also checks and forwards it; the times are those of the law. Each with what is open about it that day. */
export const ownCheckClocks = ({
  sending,
  mending,
  answering,
}: Readonly<Record<'sending' | 'mending' | 'answering', Silence | undefined>>) =>
  ofEither([
    ...afterReading(['forward', 'returnFile'], 'forwarder', READ_2022).map((c) => ({ ...c, ...asked(sending) })),
    { of: ['supplement'], who: 'fileMaker', within: workingDays(2), after: 'returned', ...asked(mending), cite: L73.art(34, 3) },
    {
      of: ['forward', 'returnFile'],
      who: 'forwarder',
      within: workingDays(2),
      after: 'supplemented',
      start: [...(mending ? [mending] : []), returningAgain],
      cite: L73.art(34, 3),
    },
    { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', ...asked(answering), cite: D116.art(53, 3) },
  ] as const)

/** The court's, where whoever stands by the minor may complain like him. */
export const minorsCourtClocks = (cite: Procedure) =>
  courtClocks(cite).map((c) => (c.of[0] === 'complain' ? ({ ...c, whose: FAMILY, if: when.allKnowDecision(cite.complains) } as const) : c))

/** Bringing in; nothing lapses. */
export const bringingClocks = [
  { of: ['sendForExecution'], who: 'court', within: days(3), after: 'effective', cite: notAHandlingMeasure },
  bringing2022,
  { of: ['takeAway'], who: 'enforcer', within: monthsLimit(3), after: 'waitingFrom', start: waiting, cite: D116.art(54, 3) },
  {
    of: ['apply'],
    who: 'person',
    whose: 'người đại diện',
    within: workingDays(2),
    after: 'personReceived',
    start: receivedWhich,
    cite: D116.art(57, 5, 'a'),
  },
] as const

/** The regime of adults is that of minors by article 72 (docs/decisions/0440). */
const BY_72 = ['healthCheck', 'grantLeave', 'backFromLeave']
const by72 = <const C extends Pick<Clock, 'of' | 'start'>>(clocks: readonly C[]) =>
  clocks.map((c) => (c.of.some((act) => BY_72.includes(act)) ? { ...c, start: [D116.art(72, 1), ...[c.start ?? []].flat()] } : c))

/** In the facility, to the day on which the term is over. `notice`: where the notice before it stands that day. */
export const stayClocks = (notice: Citation) =>
  [
    ...by72([...facilityClocks({ leave: D116.art(70, 2, 'b'), back: D116.art(70, 3), out: D116.art(59, 2) }), ...recurringClocks2022]),
    deathClock2022,
    { of: ['noticeEnd'], who: 'facilityHead', atLeast: days(15), before: 'ends', if: when.neverNoticed(notice), cite: notice },
    { of: ['complete'], who: 'facilityHead', atLeast: days(0), before: 'ends', start: noTimeLimit, cite: D116.art(62, 2) },
  ] as const
