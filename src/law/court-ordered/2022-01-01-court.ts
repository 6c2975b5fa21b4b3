import type { Citation } from '../../kernel/citation.ts'
import { anyDay, choice, note, number, optional, whole } from '../fields.ts'
import { forwarderSeats } from './2022-01-01-file.ts'
import * as when from './rules.ts'
import { extending } from './silences.ts'

/** Where the court's procedure stands: the ordinance changed on its own days, the steps did not. */
export type Procedure = {
  readonly returns: Citation
  readonly notice: Citation
  readonly decides: Citation
  readonly meets: Citation
  readonly outcome: Citation
  readonly sends: Citation
  readonly complains: Citation
  /** Beside the question in how many days the requester and the procuracy protest. */
  readonly protests: Citation
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
  protests: cite,
  up: cite,
  effect: cite,
  officer: cite,
  answers: cite,
})

const judging = ['accepted', 'meeting'] as const
/** A court that does not work in the system is recorded from its papers by whoever forwarded the file. */
export const recorders = ['court', 'forwarder'] as const
/** A step of the court, whoever writes it down. */
export const ofCourt = { by: recorders, who: 'court' } as const
export const recorderSeats = ['court', ...forwarderSeats] as const
const shownBy = choice('Người đó khi công bố', { present: 'có mặt', absent: 'vắng mặt' })

/** From acceptance to a decision in effect. */
export const court = (cite: Procedure) =>
  ({
    courtReceive: {
      term: 'Tòa án nhận hồ sơ',
      ...ofCourt,
      when: ['forwarded'],
      seat: recorderSeats,
      says: {},
      sets: { courtReceived: 'happened' },
      cite: [cite.returns],
    },
    courtReturn: {
      term: 'Tòa án trả lại hồ sơ chưa đủ',
      ...ofCourt,
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
      ...ofCourt,
      when: ['forwarded'],
      becomes: 'accepted',
      seat: recorderSeats,
      says: { acceptanceNo: number('Số thụ lý') },
      sets: { accepted: 'happened' },
      clears: ['extended', 'meetingOpened', 'meeting'],
      cite: [cite.notice],
    },
    noticeAcceptance: {
      term: 'Tòa án thông báo thụ lý',
      ...ofCourt,
      when: [...judging, 'courtPaused'],
      seat: recorderSeats,
      says: {},
      brings: ['acceptance'],
      cite: [cite.notice],
    },
    ask: {
      term: 'Tòa án hỏi, yêu cầu làm rõ',
      ...ofCourt,
      when: ['forwarded', ...judging, 'courtPaused'],
      seat: recorderSeats,
      says: { question: note('Nội dung') },
      sets: { asked: 'happened' },
      cite: [cite.decides],
    },
    extend: {
      term: 'Tòa án gia hạn',
      ...ofCourt,
      when: judging,
      seat: recorderSeats,
      says: {
        whyExtended: choice('Lý do', {
          complex: 'vụ việc phức tạp',
          expert: 'cần kiểm tra, đánh giá, tham khảo ý kiến cơ quan chuyên môn',
        }),
      },
      sets: { extended: 'happened' },
      refuses: [{ if: { ...when.extendedAlready(cite.decides), start: extending } }],
      cite: [cite.decides],
    },
    openMeeting: {
      term: 'Tòa án quyết định mở phiên họp',
      ...ofCourt,
      when: ['accepted'],
      becomes: 'meeting',
      seat: recorderSeats,
      says: { meetingOn: optional(anyDay('Ngày họp')) },
      brings: ['meetingDecision'],
      sets: { meetingOpened: 'happened', meeting: { said: 'meetingOn' } },
      cite: [cite.meets],
    },
    postponeMeeting: {
      term: 'Tòa án hoãn phiên họp',
      ...ofCourt,
      when: ['meeting'],
      becomes: 'accepted',
      seat: recorderSeats,
      says: { whyMoved: choice('Lý do', { requester: 'vắng người đề nghị', prosecutor: 'vắng Kiểm sát viên', other: 'lý do khác' }) },
      clears: ['meeting'],
      cite: [cite.meets],
    },
    pauseCase: {
      term: 'Tòa án tạm đình chỉ việc xem xét',
      ...ofCourt,
      when: judging,
      becomes: 'courtPaused',
      seat: recorderSeats,
      says: { whyPaused: note('Lý do') },
      cite: [cite.outcome],
    },
    takeUpAgain: {
      term: 'Tòa án tiếp tục xem xét',
      ...ofCourt,
      when: ['courtPaused'],
      becomes: 'accepted',
      seat: recorderSeats,
      says: {},
      cite: [cite.outcome],
    },
    refuseMeasure: {
      term: 'Tòa án quyết định không áp dụng hoặc đình chỉ',
      ...ofCourt,
      when: [...judging, 'courtPaused'],
      becomes: { said: 'courtOutcome', is: { notApplied: 'notApplied', stopped: 'stopped' } },
      seat: recorderSeats,
      says: { courtOutcome: choice('Kết quả', { notApplied: 'không áp dụng', stopped: 'đình chỉ' }), decisionNo: number('Số quyết định') },
      ends: ['holding'],
      cite: [cite.outcome],
    },
    decide: {
      term: 'Tòa án quyết định đưa vào cơ sở cai nghiện bắt buộc',
      ...ofCourt,
      when: judging,
      becomes: 'decided',
      seat: recorderSeats,
      says: { decisionNo: number('Số quyết định'), months: whole('Thời hạn', 12, 24, 'tháng'), presence: shownBy },
      brings: ['decision'],
      sets: { decided: 'happened', complainFrom: 'happened' },
      clears: ['deliveredToAbsent', 'complained', 'protested'],
      cite: [cite.decides, cite.outcome],
    },
    sendDecision: {
      term: 'Tòa án gửi quyết định',
      ...ofCourt,
      when: ['decided', 'appealed', 'effective'],
      seat: recorderSeats,
      says: {},
      cite: [cite.sends],
    },
  }) as const
