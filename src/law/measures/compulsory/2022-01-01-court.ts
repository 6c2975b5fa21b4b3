import type { Citation } from '../../../kernel/citation.ts'
import { when as asked, choice, note, number, optional, pastDay, unit, whole } from '../../fields.ts'
import { forwarderSeats } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { appeal, protesting } from './silences.ts'

/** Where the court's procedure stands: the ordinance changed on its own days, the steps did not. */
export type Procedure = {
  readonly returns: Citation
  readonly notice: Citation
  readonly decides: Citation
  readonly meets: Citation
  readonly outcome: Citation
  readonly sends: Citation
  readonly complains: Citation
  readonly up: Citation
  readonly effect: Citation
  readonly officer: Citation
  readonly answers: Citation
}

/** One text for all of it. */
export const everywhere = (cite: Citation): Procedure => ({
  returns: cite,
  notice: cite,
  decides: cite,
  meets: cite,
  outcome: cite,
  sends: cite,
  complains: cite,
  up: cite,
  effect: cite,
  officer: cite,
  answers: cite,
})

const judging = ['accepted', 'meeting'] as const
const atCourt = ['forwarded', 'accepted', 'meeting', 'courtPaused', 'decided', 'appealed'] as const
/** A court that does not work in the system is recorded from its papers by whoever forwarded the file. */
const recorders = ['court', 'forwarder'] as const
const recorderSeats = ['court', ...forwarderSeats] as const
const shownBy = choice('Người đó khi công bố', { present: 'có mặt', absent: 'vắng mặt' })

/** From acceptance to a decision in effect. */
export const court = (cite: Procedure) =>
  ({
    courtReceive: {
      term: 'Tòa án nhận hồ sơ',
      by: recorders,
      when: ['forwarded'],
      seat: recorderSeats,
      says: {},
      sets: { courtReceived: 'happened' },
      cite: [cite.returns],
    },
    courtReturn: {
      term: 'Tòa án trả lại hồ sơ chưa đủ',
      by: recorders,
      when: ['forwarded'],
      becomes: 'returned',
      seat: recorderSeats,
      says: { missing: note('Còn thiếu, mâu thuẫn') },
      brings: ['courtReturn'],
      sets: { returned: 'happened' },
      clears: ['courtReceived'],
      cite: [cite.returns],
    },
    accept: {
      term: 'Tòa án thụ lý',
      by: recorders,
      when: ['forwarded'],
      becomes: 'accepted',
      seat: recorderSeats,
      says: { acceptanceNo: number('Số thụ lý') },
      sets: { accepted: 'happened' },
      clears: ['extended', 'meetingOpened'],
      cite: [cite.notice],
    },
    noticeAcceptance: {
      term: 'Tòa án thông báo thụ lý',
      by: recorders,
      when: [...judging, 'courtPaused'],
      seat: recorderSeats,
      says: {},
      brings: ['acceptance'],
      cite: [cite.notice],
    },
    ask: {
      term: 'Tòa án hỏi, yêu cầu làm rõ',
      by: recorders,
      when: ['forwarded', ...judging, 'courtPaused'],
      seat: recorderSeats,
      says: { question: note('Nội dung') },
      sets: { asked: 'happened' },
      cite: [cite.decides],
    },
    extend: {
      term: 'Tòa án gia hạn',
      by: recorders,
      when: judging,
      seat: recorderSeats,
      says: { whyExtended: choice('Lý do', { complex: 'vụ việc phức tạp', expert: 'cần giám định' }) },
      sets: { extended: 'happened' },
      refuses: [{ if: when.extendedAlready(cite.decides) }],
      cite: [cite.decides],
    },
    openMeeting: {
      term: 'Tòa án quyết định mở phiên họp',
      by: recorders,
      when: ['accepted'],
      becomes: 'meeting',
      seat: recorderSeats,
      says: { meetingOn: optional(pastDay('Ngày họp nếu đã họp')) },
      brings: ['meetingDecision'],
      sets: { meetingOpened: 'happened' },
      cite: [cite.meets],
    },
    postponeMeeting: {
      term: 'Tòa án hoãn phiên họp',
      by: recorders,
      when: ['meeting'],
      becomes: 'accepted',
      seat: recorderSeats,
      says: { whyMoved: choice('Lý do', { requester: 'vắng người đề nghị', prosecutor: 'vắng Kiểm sát viên', other: 'lý do khác' }) },
      cite: [cite.meets],
    },
    pauseCase: {
      term: 'Tòa án tạm đình chỉ việc xem xét',
      by: recorders,
      when: judging,
      becomes: 'courtPaused',
      seat: recorderSeats,
      says: { whyPaused: note('Lý do') },
      cite: [cite.outcome],
    },
    takeUpAgain: {
      term: 'Tòa án tiếp tục xem xét',
      by: recorders,
      when: ['courtPaused'],
      becomes: 'accepted',
      seat: recorderSeats,
      says: {},
      cite: [cite.outcome],
    },
    refuseMeasure: {
      term: 'Tòa án quyết định không áp dụng hoặc đình chỉ',
      by: recorders,
      when: [...judging, 'courtPaused'],
      becomes: { said: 'courtOutcome', is: { notApplied: 'notApplied', stopped: 'stopped' } },
      seat: recorderSeats,
      says: { courtOutcome: choice('Kết quả', { notApplied: 'không áp dụng', stopped: 'đình chỉ' }), decisionNo: number('Số quyết định') },
      ends: ['holding'],
      cite: [cite.outcome],
    },
    decide: {
      term: 'Tòa án quyết định đưa vào cơ sở cai nghiện bắt buộc',
      by: recorders,
      when: judging,
      becomes: 'decided',
      seat: recorderSeats,
      says: { decisionNo: number('Số quyết định'), months: whole('Thời hạn', 12, 24, 'tháng'), presence: shownBy },
      brings: ['decision'],
      sets: { decided: 'happened', complainFrom: 'happened' },
      clears: ['deliveredToAbsent', 'complained'],
      cite: [cite.decides, cite.outcome],
    },
    sendDecision: {
      term: 'Tòa án gửi quyết định',
      by: recorders,
      when: ['decided', 'appealed', 'effective'],
      seat: recorderSeats,
      says: {},
      cite: [cite.sends],
    },
    deliverToAbsent: {
      term: 'Giao quyết định cho người vắng mặt khi công bố',
      by: [...recorders, 'communePolice'],
      when: ['decided'],
      seat: recorderSeats,
      says: { receivedOn: pastDay('Ngày người đó nhận') },
      sets: { deliveredToAbsent: { said: 'receivedOn' }, complainFrom: { said: 'receivedOn' } },
      refuses: [{ if: when.wasPresent(cite.complains) }],
      cite: [cite.complains],
    },
    complain: {
      term: 'Người đó hoặc người đại diện khiếu nại quyết định',
      by: recorders,
      when: ['decided'],
      becomes: 'appealed',
      seat: recorderSeats,
      says: { appealNote: optional(note('Nội dung')) },
      sets: { complained: 'happened' },
      refuses: [{ if: when.complainedLate(cite.complains) }],
      cite: [cite.complains],
    },
    protest: {
      term: 'Cơ quan đề nghị kiến nghị hoặc Viện kiểm sát kháng nghị',
      by: recorders,
      when: ['decided'],
      becomes: 'appealed',
      seat: recorderSeats,
      says: { protestBy: choice('Cơ quan', { requester: 'cơ quan đề nghị', procuracy: 'Viện kiểm sát' }) },
      sets: { complained: 'happened' },
      refuses: [{ if: when.protestedLate(protesting) }],
      cite: [protesting],
    },
    passUp: {
      term: 'Chuyển khiếu nại, kiến nghị, kháng nghị lên Tòa án cấp tỉnh',
      by: recorders,
      when: ['appealed'],
      seat: recorderSeats,
      says: { appealCourt: unit('Tòa án cấp tỉnh', 'court') },
      seats: { appealCourt: { said: 'appealCourt' } },
      cite: [cite.up],
    },
    upholdOnAppeal: {
      term: 'Tòa án cấp tỉnh giữ nguyên hoặc giảm thời hạn',
      by: recorders,
      when: ['appealed'],
      becomes: 'effective',
      seat: ['appealCourt', ...forwarderSeats],
      says: {
        appealOutcome: choice('Kết quả', {
          upheld: 'giữ nguyên',
          withdrawn: 'rút khiếu nại, kiến nghị, kháng nghị',
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
      by: recorders,
      when: ['appealed'],
      becomes: 'accepted',
      seat: ['appealCourt', ...forwarderSeats],
      says: {},
      brings: ['appealDecision'],
      sets: { accepted: 'happened' },
      clears: ['extended', 'meetingOpened', 'complained'],
      cite: [cite.up, appeal],
    },
    dismissOnAppeal: {
      term: 'Tòa án cấp tỉnh hủy quyết định, không áp dụng',
      by: recorders,
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
      when: ['decided'],
      becomes: 'effective',
      seat: recorderSeats,
      says: {},
      sets: { effective: 'happened', lapseFrom: 'happened' },
      refuses: [{ if: when.absentUndelivered(cite.complains) }, { if: when.stillComplaining(cite.effect) }],
      cite: [cite.effect],
    },
    complainOfOfficer: {
      term: 'Khiếu nại hành vi của người tiến hành tố tụng',
      by: recorders,
      when: atCourt,
      seat: recorderSeats,
      says: { knownOn: pastDay('Ngày biết hành vi') },
      sets: { officerComplained: 'happened' },
      clears: ['officerAnswered', 'officerAgain'],
      refuses: [{ if: when.officerComplaintLate(cite.officer), field: 'knownOn' }],
      cite: [cite.officer],
    },
    answerOfficer: {
      term: 'Chánh án trả lời khiếu nại',
      by: recorders,
      when: [...atCourt, 'effective'],
      seat: recorderSeats,
      says: {},
      sets: { officerAnswered: 'happened' },
      cite: [cite.answers],
    },
    complainAgain: {
      term: 'Khiếu nại tiếp lên Chánh án Tòa án cấp tỉnh',
      by: recorders,
      when: [...atCourt, 'effective'],
      seat: recorderSeats,
      says: {},
      sets: { officerAgain: 'happened' },
      refuses: [{ if: when.answerLate(cite.answers) }],
      cite: [cite.answers],
    },
    answerAgain: {
      term: 'Chánh án Tòa án cấp tỉnh trả lời cuối cùng',
      by: recorders,
      when: [...atCourt, 'effective'],
      seat: ['appealCourt', ...recorderSeats],
      says: {},
      cite: [cite.answers],
    },
  }) as const
