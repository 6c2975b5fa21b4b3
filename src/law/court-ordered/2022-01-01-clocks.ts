import type { Clock } from '../../engine/sheet.ts'
import type { Citation } from '../../kernel/citation.ts'
import { days, exactMonths, monthsLimit, sameDay, workingDays } from '../../kernel/limit.ts'
import { BY_FORM_27, COMPULSORY_CENTRE } from '../rules.ts'
import { noTimeLimit, recurringFrom, sentIsReceived, tellingAgain } from '../silences.ts'
import { D116, LHAV } from '../sources/index.ts'
import type { Procedure } from './2022-01-01-court.ts'
import { READER } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { accepting, extending, lapsing, notingEffect, protesting, receivedWhich, returningAgain, tellingKin, waiting } from './silences.ts'

/** What the file must keep to. Article 33 only names the form of the record; the two working days to explain are printed in it. */
export const fileClocks = {
  explain: {
    of: ['explain'],
    who: 'person',
    within: workingDays(2),
    after: 'recorded',
    reckoned: BY_FORM_27,
    cite: D116.art(33, 1),
  },
  make: { of: ['makeFile', 'dropFile'], who: 'fileMaker', within: workingDays(5), after: 'found', cite: D116.art(40, 1) },
  read: {
    of: ['readFile'],
    who: 'person',
    whose: READER,
    within: workingDays(3),
    after: 'noticeReceived',
    cite: D116.art(42, 3),
  },
} as const

/** Clocks of who makes the file in other words: police above who handle a case make its file, and owe what he would. */
export const madeBy = <const W extends string, const C extends { readonly who: string }>(whose: W, clocks: readonly C[]) =>
  clocks.map((c) => (c.who === 'fileMaker' ? ({ ...c, whose } as const) : c))

/** Until 28 February 2025 (Law on handling violations art. 103, recalled; Decree 116 art. 42(4); of minors Law 73 art. 34(1)). */
export const CHAIR = 'Chủ tịch UBND cấp xã; Công an cấp huyện, cấp tỉnh đang thụ lý'

/** On the working day after the three for reading: on the fourth after the notice. */
export const SENDS = '3 ngày làm việc đọc hồ sơ, rồi 1 ngày làm việc để gửi'
export const FORWARDS = '3 ngày làm việc đọc hồ sơ, rồi 1 ngày làm việc để chuyển'

/** Sending to the office that checks, its answer, and the way back. */
export const checkClocks = [
  {
    of: ['send', 'forward'],
    who: 'fileMaker',
    within: workingDays(4),
    after: 'noticeReceived',
    reckoned: SENDS,
    start: D116.art(42, 3),
    cite: D116.art(42, 4, 'a'),
  },
  { of: ['forward', 'returnFile'], who: 'forwarder', within: workingDays(2), after: 'sent', start: sentIsReceived, cite: D116.art(43, 1) },
  { of: ['supplement'], who: 'fileMaker', within: workingDays(2), after: 'returned', cite: D116.art(43, 1, 'b') },
  {
    of: ['forward', 'returnFile'],
    who: 'forwarder',
    within: workingDays(2),
    after: 'supplemented',
    start: [sentIsReceived, returningAgain],
    cite: D116.art(43, 1, 'b'),
  },
  { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite: D116.art(43, 3) },
] as const

/** Since 2025 who makes the file also checks and forwards it: one working day after the three for reading. `again`: whether a file may come back twice. */
export const ownCheckClocks = (cite: Citation, again: readonly Citation[] = []) =>
  [
    {
      of: ['forward', 'returnFile'],
      who: 'forwarder',
      within: workingDays(4),
      after: 'noticeReceived',
      reckoned: FORWARDS,
      start: D116.art(42, 3),
      cite,
    },
    { of: ['supplement'], who: 'fileMaker', within: workingDays(2), after: 'returned', cite },
    { of: ['forward', 'returnFile'], who: 'forwarder', within: workingDays(2), after: 'supplemented', start: again, cite },
    { of: ['answer'], who: 'forwarder', within: workingDays(2), after: 'asked', cite },
  ] as const

/**
 * What the court must keep to, wherever its procedure stands that day; complaints about its officers are answered by chief judges. Whether the
 * two days to return a file are also those to accept it, and whether the thirty days have the fifteen in them, is open.
 */
export const courtClocks = (cite: Procedure) => {
  const outcome = ['decide', 'refuseMeasure'] as const
  const judging = { of: outcome, who: 'court', after: 'accepted' } as const
  return [
    {
      of: ['accept', 'courtReturn'],
      who: 'court',
      within: workingDays(2),
      after: 'courtReceived',
      start: accepting,
      cite: cite.returns,
    },
    { of: ['noticeAcceptance'], who: 'court', within: workingDays(2), after: 'accepted', cite: cite.notice },
    { ...judging, within: days(15), if: when.notExtended(cite.decides), cite: cite.decides },
    { ...judging, within: days(30), if: when.extended(cite.decides), start: extending, cite: cite.decides },
    {
      of: [...outcome, 'postponeMeeting'],
      who: 'court',
      within: workingDays(7),
      after: 'meetingOpened',
      reckoned: 'hạn để mở phiên họp; phiên họp kết thúc bằng một quyết định hoặc bị hoãn',
      cite: cite.meets,
    },
    {
      of: ['sendDecision'],
      who: 'court',
      within: workingDays(2),
      after: 'decided',
      reckoned: 'hoặc ngày ra quyết định',
      cite: cite.sends,
    },
    {
      of: ['complain'],
      who: 'person',
      whose: 'người đó hoặc người đại diện',
      within: workingDays(5),
      after: 'complainFrom',
      if: when.knowsDecision(cite.complains),
      cite: cite.complains,
    },
    {
      of: ['protest'],
      who: 'forwarder',
      whose: 'Cơ quan đề nghị, Viện kiểm sát',
      within: workingDays(7),
      after: 'decided',
      start: cite.protests,
      cite: protesting,
    },
    { of: ['passUp'], who: 'court', within: workingDays(2), after: 'complained', cite: cite.up },
    { of: ['passUp'], who: 'court', within: workingDays(2), after: 'protested', cite: cite.up },
    // The working day after the last on which anybody may complain or protest.
    {
      of: ['takeEffect'],
      who: 'forwarder',
      within: workingDays(8),
      after: 'decided',
      reckoned: '7 ngày làm việc kiến nghị, kháng nghị, rồi ngày làm việc tiếp theo',
      if: when.protestLast(cite.effect),
      // The seven are recalled.
      start: protesting,
      cite: notingEffect,
    },
    {
      of: ['takeEffect'],
      who: 'forwarder',
      within: workingDays(6),
      after: 'complainFrom',
      reckoned: '5 ngày làm việc khiếu nại, rồi ngày làm việc tiếp theo',
      if: when.complaintLast(cite.effect),
      cite: notingEffect,
    },
    {
      of: ['answerOfficer'],
      who: 'court',
      whose: 'Chánh án Tòa án',
      within: workingDays(3),
      after: 'officerComplained',
      cite: cite.answers,
    },
    {
      of: ['complainAgain'],
      who: 'person',
      whose: 'người khiếu nại',
      within: workingDays(3),
      after: 'officerAnswered',
      start: sentIsReceived,
      cite: cite.answers,
    },
    {
      of: ['answerAgain'],
      who: 'court',
      whose: 'Chánh án Tòa án cấp tỉnh',
      within: workingDays(5),
      after: 'officerAgain',
      start: sentIsReceived,
      cite: cite.answers,
    },
  ] as const
}

/** Bringing in within five days, or telling the court that no place is free, which is the labour office's; anew from the end of a force majeure. */
export const bringing2022 = {
  of: ['takeAway', 'wait'],
  who: 'enforcer',
  within: days(5),
  after: 'received',
  start: D116.art(54, 3),
  cite: D116.art(54, 1),
} as const

/** Until 28 February 2025 the labour office tells the court, not the police who bring people in (Decree 116 art. 54(3)). */
export const byLabourOffice = <const C extends Pick<Clock, 'of'>>(clocks: readonly C[]) =>
  clocks.map((c) => (c.of.includes('wait') ? ({ ...c, whose: 'Công an cấp huyện; báo Tòa án là Phòng LĐTBXH' } as const) : c))

/** Bringing in, with what the Law on handling violations adds until 30 June 2026. */
export const executionClocks = [
  { of: ['sendForExecution'], who: 'court', within: days(3), after: 'effective', cite: LHAV.art(107) },
  bringing2022,
  { of: ['takeAway'], who: 'enforcer', within: monthsLimit(3), after: 'waitingFrom', start: waiting, cite: D116.art(54, 3) },
  { of: ['apply'], who: 'person', within: workingDays(2), after: 'personReceived', start: receivedWhich, cite: D116.art(57, 5, 'a') },
  {
    of: ['takeAway', 'lapse'],
    who: 'enforcer',
    within: exactMonths(12),
    after: 'lapseFrom',
    reckoned: 'thời hiệu thi hành một năm',
    start: lapsing,
    cite: LHAV.art(108, 2),
  },
] as const

/** In the facility. The end of the term never rolls off a weekend. */
export const facilityClocks = (cite: { readonly leave: Citation; readonly back: Citation; readonly out: Citation }) =>
  [
    { of: ['grantLeave', 'denyLeave'], who: 'facilityHead', within: days(1), after: 'leaveApplied', cite: cite.leave },
    { of: ['backFromLeave'], who: 'person', whose: 'người đó và gia đình', atLeast: days(0), before: 'leaveUntil', cite: cite.back },
    // Whoever asked for the person brings him back in time; the facility records it (docs/decisions/0479).
    { of: ['bringIn'], who: 'proceedingsBody', atLeast: days(0), before: 'outUntil', cite: cite.out },
    { of: ['noticeEndAgain'], who: 'facilityHead', within: workingDays(1), after: 'endMoved', cite: tellingAgain },
  ] as const

/** Health and the list of who is proposed: again and again from the day of entry. */
export const recurringClocks2022 = [
  {
    of: ['healthCheck'],
    who: 'facilityHead',
    whose: COMPULSORY_CENTRE,
    within: monthsLimit(6),
    after: 'admitted',
    every: true,
    start: recurringFrom,
    cite: D116.art(67, 1),
  },
  {
    of: ['review'],
    who: 'facilityHead',
    within: monthsLimit(3),
    after: 'admitted',
    every: true,
    start: recurringFrom,
    cite: D116.art(58, 5, 'a'),
  },
] as const

/** Relatives are told at once, that they may bury; the offices without a time (Decree 116 art. 61). */
export const deathClock2022 = {
  of: ['noticeDeath'],
  who: 'facilityHead',
  whose: COMPULSORY_CENTRE,
  within: sameDay,
  after: 'died',
  reckoned: 'nghị định chỉ nói “ngay” về việc báo thân nhân',
  start: tellingKin,
  cite: D116.art(61, 2),
} as const

export const endClocks2022 = [
  ...recurringClocks2022,
  deathClock2022,
  { of: ['passToCriminal'], who: 'court', within: days(3), after: 'cancelled', cite: LHAV.art(116, 2) },
  {
    of: ['noticeEnd'],
    who: 'facilityHead',
    atLeast: days(15),
    before: 'ends',
    if: when.neverNoticed(D116.art(62, 1)),
    cite: D116.art(62, 1),
  },
  { of: ['complete'], who: 'facilityHead', atLeast: days(0), before: 'ends', start: noTimeLimit, cite: D116.art(62, 2) },
] as const
