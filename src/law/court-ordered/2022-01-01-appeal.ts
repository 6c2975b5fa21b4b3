import { when as asked, choice, note, optional, pastDay, unit, whole } from '../fields.ts'
import { sentIsReceived } from '../silences.ts'
import { ofCourt, type Procedure, recorderSeats, recorders } from './2022-01-01-court.ts'
import { staying } from './2022-01-01-facility.ts'
import { forwarderSeats } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { appeal, lodgedLate, protesting } from './silences.ts'

const atCourt = ['forwarded', 'accepted', 'meeting', 'courtPaused', 'decided', 'appealed'] as const

/** The time to complain and to protest runs for each who is entitled, also while what another brought is with the court above. */
const underComplaint = ['decided', 'appealed'] as const

/** Nothing was done under the decision yet, so it may wait with the court above. */
const beforeAnything = ['effective', 'waiting'] as const
/** Put off, in flight or brought in: what a complaint that comes too late does not undo. */
export const afterwards = ['postponed', 'fled', 'onTheWay', ...staying, 'escaped', 'suspended', 'criminal'] as const
export const afterEffect = [...beforeAnything, ...afterwards] as const

const ABOVE = 'Tòa án nhân dân cấp tỉnh'

/** That somebody complained is written down whenever it was; whether it is too late is the court's to say (docs/decisions/0490). */
export const lodged = optional(choice('Nộp', { inTime: 'trong thời hạn', late: 'quá hạn: ghi nhận, nơi giải quyết xem xét' }))

/** From the announced decision to its effect, through complaint, protest and the court above. */
export const appeals = (cite: Procedure) =>
  ({
    deliverToAbsent: {
      term: 'Giao quyết định cho người vắng mặt khi công bố',
      by: [...recorders, 'communePolice'],
      when: underComplaint,
      seat: recorderSeats,
      says: { receivedOn: pastDay('Ngày người đó nhận') },
      sets: { deliveredToAbsent: { said: 'receivedOn' }, complainFrom: { said: 'receivedOn' } },
      refuses: [{ if: when.wasPresent(cite.complains) }],
      cite: [cite.complains],
    },
    complain: {
      term: 'Người đó hoặc người đại diện khiếu nại quyết định',
      by: recorders,
      who: 'person',
      whose: 'người đó hoặc người đại diện',
      when: underComplaint,
      becomes: 'appealed',
      seat: recorderSeats,
      says: { appealNote: optional(note('Nội dung')), complaintLate: lodged },
      sets: { complained: 'happened' },
      refuses: [{ if: when.complainedLate(cite.complains), field: 'complaintLate' }],
      cite: [cite.complains, lodgedLate],
    },
    protest: {
      term: 'Cơ quan đề nghị kiến nghị hoặc Viện kiểm sát kháng nghị',
      by: recorders,
      whose: 'Cơ quan đề nghị, Viện kiểm sát',
      when: underComplaint,
      becomes: 'appealed',
      seat: recorderSeats,
      says: {
        protestBy: choice('Cơ quan', { requester: 'cơ quan đề nghị', procuracy: 'Viện kiểm sát' }),
        protestLate: lodged,
      },
      sets: { protested: 'happened' },
      refuses: [{ if: { ...when.protestedLate(protesting), start: cite.protests }, field: 'protestLate' }],
      cite: [protesting, cite.protests, lodgedLate],
    },
    complainLate: {
      term: 'Ghi nhận khiếu nại, kiến nghị, kháng nghị khi quyết định đã có hiệu lực',
      by: recorders,
      when: afterEffect,
      seat: recorderSeats,
      says: {
        lateFrom: choice('Của ai', {
          person: 'người đó hoặc người đại diện',
          requester: 'cơ quan đề nghị',
          procuracy: 'Viện kiểm sát',
        }),
        whyLate: optional(note('Nội dung, vì sao quá hạn')),
      },
      sets: { complainedLate: 'happened' },
      cite: [lodgedLate],
    },
    judgeLate: {
      term: 'Tòa án trả lời có xem xét khiếu nại, kiến nghị, kháng nghị quá hạn không',
      ...ofCourt,
      when: beforeAnything,
      becomes: { said: 'lateOutcome', is: { taken: 'appealed' } },
      seat: ['appealCourt', ...recorderSeats],
      says: {
        lateOutcome: choice('Trả lời', { taken: 'xem xét: quyết định chưa thi hành', turnedAway: 'không xem xét vì quá hạn' }),
      },
      clears: ['complainedLate'],
      refuses: [{ if: when.nothingLate(lodgedLate) }],
      cite: [lodgedLate],
    },
    answerLate: {
      term: 'Tòa án trả lời khiếu nại, kiến nghị, kháng nghị quá hạn khi đã hoãn, truy tìm hoặc đưa đi: việc đang làm vẫn tiếp tục',
      ...ofCourt,
      when: afterwards,
      seat: ['appealCourt', ...recorderSeats],
      says: { lateAnswer: choice('Trả lời', { taken: 'xem xét', turnedAway: 'không xem xét vì quá hạn' }) },
      clears: ['complainedLate'],
      refuses: [{ if: when.nothingLate(lodgedLate) }],
      cite: [lodgedLate],
    },
    passUp: {
      term: 'Chuyển khiếu nại, kiến nghị, kháng nghị lên Tòa án cấp tỉnh',
      ...ofCourt,
      when: ['appealed'],
      seat: recorderSeats,
      says: { appealCourt: unit('Tòa án cấp tỉnh', 'court') },
      seats: { appealCourt: { said: 'appealCourt' } },
      cite: [cite.up],
    },
    upholdOnAppeal: {
      term: 'Tòa án cấp tỉnh giữ nguyên hoặc giảm thời hạn',
      ...ofCourt,
      whose: ABOVE,
      when: ['appealed'],
      becomes: 'effective',
      seat: ['appealCourt', ...forwarderSeats],
      says: {
        appealOutcome: choice('Kết quả', {
          upheld: 'giữ nguyên',
          withdrawn: 'rút khiếu nại, kiến nghị, kháng nghị',
          tooLate: 'không xem xét vì nộp quá hạn',
          shortened: 'sửa, giảm thời hạn',
        }),
        shorterBy: asked(whole('Giảm', 1, 12, 'tháng'), 'appealOutcome', 'shortened'),
      },
      remits: { said: 'shorterBy', unit: 'months' },
      brings: ['appealDecision'],
      sets: { effective: 'happened', lapseFrom: 'happened' },
      cite: [cite.up, appeal],
    },
    overturnOnAppeal: {
      term: 'Tòa án cấp tỉnh hủy quyết định, giao xem xét lại',
      ...ofCourt,
      whose: ABOVE,
      when: ['appealed'],
      becomes: 'accepted',
      seat: ['appealCourt', ...forwarderSeats],
      says: {},
      brings: ['appealDecision'],
      sets: { accepted: 'happened' },
      clears: ['extended', 'meetingOpened', 'meeting', 'complained', 'protested', 'deliveredToAbsent'],
      cite: [cite.up, appeal],
    },
    dismissOnAppeal: {
      term: 'Tòa án cấp tỉnh hủy quyết định, không áp dụng',
      ...ofCourt,
      whose: ABOVE,
      when: ['appealed'],
      becomes: 'notApplied',
      seat: ['appealCourt', ...forwarderSeats],
      says: {},
      brings: ['appealDecision'],
      ends: ['holding'],
      cite: [cite.up, appeal],
    },
    takeEffect: {
      term: 'Ghi nhận quyết định có hiệu lực',
      by: recorders,
      who: 'forwarder',
      when: ['decided'],
      becomes: 'effective',
      seat: recorderSeats,
      says: {},
      sets: { effective: 'happened', lapseFrom: 'happened' },
      refuses: [
        { if: when.absentUndelivered(cite.complains) },
        { if: { ...when.stillComplaining(cite.effect), start: protesting } },
        { if: when.tookEffectBefore(cite.effect) },
      ],
      cite: [cite.effect],
    },
    complainOfOfficer: {
      term: 'Khiếu nại hành vi của người tiến hành tố tụng',
      by: recorders,
      who: 'person',
      whose: 'người khiếu nại',
      when: atCourt,
      seat: recorderSeats,
      says: { knownOn: pastDay('Ngày biết hành vi'), officerLate: lodged },
      sets: { officerComplained: 'happened' },
      clears: ['officerAnswered', 'officerAgain'],
      refuses: [{ if: when.officerComplaintLate(cite.officer), field: 'officerLate' }],
      cite: [cite.officer, lodgedLate],
    },
    answerOfficer: {
      term: 'Chánh án trả lời khiếu nại',
      ...ofCourt,
      whose: 'Chánh án Tòa án',
      when: [...atCourt, 'effective'],
      seat: recorderSeats,
      says: {},
      sets: { officerAnswered: 'happened' },
      cite: [cite.answers],
    },
    complainAgain: {
      term: 'Khiếu nại tiếp lên Chánh án Tòa án cấp tỉnh',
      by: recorders,
      who: 'person',
      whose: 'người khiếu nại',
      when: [...atCourt, 'effective'],
      seat: recorderSeats,
      says: { againLate: lodged },
      sets: { officerAgain: 'happened' },
      refuses: [{ if: { ...when.answerLate(cite.answers), start: sentIsReceived }, field: 'againLate' }],
      cite: [cite.answers, lodgedLate],
    },
    answerAgain: {
      term: 'Chánh án Tòa án cấp tỉnh trả lời cuối cùng',
      ...ofCourt,
      whose: 'Chánh án Tòa án cấp tỉnh',
      when: [...atCourt, 'effective'],
      seat: ['appealCourt', ...recorderSeats],
      says: {},
      cite: [cite.answers],
    },
  }) as const
