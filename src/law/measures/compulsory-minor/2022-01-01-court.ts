import { appeals, lodged } from '../../court-ordered/2022-01-01-appeal.ts'
import { court, type Procedure, recorderSeats, recorders } from '../../court-ordered/2022-01-01-court.ts'
import { when as asked, choice, name, note, optional, pastDay, whole } from '../../fields.ts'
import { L73 } from '../../sources/index.ts'
import { FAMILY } from './2022-01-01-clocks.ts'
import * as when from './rules.ts'
import { representing, turningBefore } from './silences.ts'

/** Half a year to a year in the facility, as the court chooses. */
const LENGTH = whole('Thời hạn', 6, 12, 'tháng')

/** Parents and whoever else stands by the minor complain in their own time (docs/decisions/0401). */
export const presence = choice('Khi công bố', {
  present: 'người đó và cha, mẹ, người giám hộ, người đại diện có mặt',
  absent: 'người đó hoặc cha, mẹ, người giám hộ, người đại diện vắng mặt',
})

/** From acceptance to a decision in effect: the steps of adults, with whoever stands by the minor. */
export const minorsCourt = (cite: Procedure) => {
  const [steps, above] = [court(cite), appeals(cite)]
  const { upholdOnAppeal, takeEffect } = above
  const [, stillRunning, tookEffectBefore] = takeEffect.refuses
  return {
    ...steps,
    ...above,
    noteDefender: {
      term: 'Ghi người bảo vệ quyền và lợi ích hợp pháp của người đó',
      by: recorders,
      when: ['forwarded', 'accepted', 'meeting', 'courtPaused', 'decided', 'appealed'],
      seat: recorderSeats,
      says: {
        defenderKind: choice('Là', { lawyer: 'luật sư', legalAid: 'trợ giúp viên pháp lý', other: 'người khác' }),
        askedBy: choice('Do ai', {
          family: 'người đó hoặc gia đình nhờ',
          legalAid: 'Trung tâm trợ giúp pháp lý cử',
          court: 'Tòa án yêu cầu',
        }),
        defender: name('Họ tên'),
      },
      cite: [representing],
    },
    decide: {
      ...steps.decide,
      says: { decisionNo: steps.decide.says.decisionNo, months: LENGTH, presence },
      refuses: [{ if: when.eighteen(turningBefore) }],
      cite: [L73.art(33, 3), L73.art(33, 4), cite.decides, cite.outcome],
    },
    deliverToAbsent: {
      ...above.deliverToAbsent,
      says: { receivedOn: pastDay('Ngày người vắng mặt nhận (ai nhận sau cùng)') },
      refuses: [{ if: when.allWerePresent(cite.complains) }],
    },
    complain: {
      ...above.complain,
      whose: FAMILY,
      term: 'Người đó, cha, mẹ, người giám hộ, người đại diện khiếu nại quyết định',
      says: {
        complainant: choice('Người khiếu nại', { person: 'người đó', representative: 'cha, mẹ, người giám hộ, người đại diện' }),
        appealNote: optional(note('Nội dung')),
        complaintLate: lodged,
      },
    },
    upholdOnAppeal: {
      ...upholdOnAppeal,
      says: {
        appealOutcome: upholdOnAppeal.says.appealOutcome,
        shorterBy: asked(whole('Giảm', 1, 6, 'tháng'), 'appealOutcome', 'shortened'),
      },
      sets: { effective: 'happened' },
    },
    takeEffect: {
      ...takeEffect,
      sets: { effective: 'happened' },
      refuses: [{ if: when.someoneUndelivered(cite.complains) }, stillRunning, tookEffectBefore],
    },
  } as const
}
