import type { Case } from '../../../cases.ts'
import { accepted26, effective26, minor26, reading26 } from './ways.ts'

/** Before the court since 1 July 2026. */
export const court26: readonly Case[] = [
  {
    is: 'thụ lý hoặc trả lại',
    ...minor26,
    acts: [...reading26, ['forward', '2026-07-08'], ['courtReceive', '2026-07-08']],
    due: { accept: '2026-07-10' },
  },
  { is: 'thông báo thụ lý, quyết định', ...minor26, acts: accepted26, due: { noticeAcceptance: '2026-07-13', decide: '2026-07-24' } },
  {
    is: 'gia hạn',
    ...minor26,
    acts: [...reading26, ['forward', '2026-07-08'], ['accept', '2026-07-13'], ['extend', '2026-07-20']],
    due: { decide: '2026-08-12' },
  },
  {
    is: 'gia hạn lần hai',
    ...minor26,
    acts: [...accepted26, ['extend', '2026-07-20'], ['extend', '2026-07-21']],
    refused: { extend: 'Đã gia hạn' },
  },
  { is: 'mở phiên họp', ...minor26, acts: [...accepted26, ['openMeeting', '2026-07-10']], due: { postponeMeeting: '2026-07-21' } },
  {
    is: 'khiếu nại, kiến nghị, gửi',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15']],
    due: { complain: '2026-07-22', protest: '2026-07-24', sendDecision: '2026-07-17', takeEffect: '2026-07-27' },
  },
  {
    is: 'ngày cuối chưa có hiệu lực',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15'], ['takeEffect', '2026-07-24']],
    refused: { takeEffect: 'Chưa hết thời hạn' },
  },
  {
    is: 'ghi muộn ngày có hiệu lực',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15'], ['takeEffect', '2026-07-27']],
    refused: { takeEffect: 'ghi ngày 25/07/2026' },
  },
  {
    is: 'khiếu nại muộn',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15'], ['complain', '2026-07-23']],
    refused: { complain: 'Đã hết thời hạn' },
  },
  {
    is: 'khiếu nại muộn, ghi là quá hạn: vẫn ghi nhận; Tòa án cấp trên không xem xét',
    ...minor26,
    acts: [
      ...accepted26,
      ['decide', '2026-07-15'],
      ['complain', '2026-07-23', { complaintLate: 'late' }],
      ['upholdOnAppeal', '2026-08-03', { appealOutcome: 'tooLate' }],
    ],
    state: 'effective',
  },
  {
    is: 'khiếu nại khi đã có hiệu lực: ghi nhận, Tòa án nhận xem xét',
    ...minor26,
    acts: [...effective26(), ['complainLate', '2026-07-30'], ['judgeLate', '2026-08-03', { lateOutcome: 'taken' }]],
    state: 'appealed',
  },
  {
    is: 'đang bỏ trốn, khiếu nại quá hạn: ghi nhận, Tòa án trả lời, vẫn truy tìm',
    ...minor26,
    acts: [...effective26(), ['flee', '2026-07-29'], ['complainLate', '2026-07-30'], ['answerLate', '2026-08-03', { lateAnswer: 'taken' }]],
    state: 'fled',
  },
  {
    is: 'từ lần thứ hai xuống lần đầu: giảm 12 tháng',
    ...minor26,
    acts: [
      ...accepted26,
      ['decide', '2026-07-15', { attempt: 'later' }],
      ['complain', '2026-07-20'],
      ['upholdOnAppeal', '2026-08-03', { appealOutcome: 'shortened', shorterBy: 12 }],
    ],
    state: 'effective',
  },
  {
    is: 'giảm sáu tháng: không có thời hạn ấy',
    ...minor26,
    acts: [
      ...accepted26,
      ['decide', '2026-07-15', { attempt: 'later' }],
      ['complain', '2026-07-20'],
      ['upholdOnAppeal', '2026-08-03', { appealOutcome: 'shortened', shorterBy: 6 }],
    ],
    refused: { upholdOnAppeal: 'từ 36 xuống 24' },
  },
  {
    is: 'kháng nghị muộn',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15'], ['protest', '2026-07-25']],
    refused: { protest: 'Đã hết thời hạn' },
  },
  {
    is: 'chuyển lên Tòa án cấp tỉnh',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15'], ['complain', '2026-07-20']],
    due: { passUp: '2026-07-22' },
  },
  {
    is: 'kháng nghị: chuyển lên',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15'], ['protest', '2026-07-20']],
    due: { passUp: '2026-07-22' },
  },
  {
    is: 'vắng mặt',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15', { presence: 'absent' }], ['takeEffect', '2026-08-10']],
    notDue: ['complain'],
    refused: { takeEffect: 'chưa nhận quyết định' },
  },
  {
    is: 'vắng mặt: năm ngày từ ngày nhận',
    ...minor26,
    acts: [
      ...accepted26,
      ['decide', '2026-07-15', { presence: 'absent' }],
      ['deliverToAbsent', '2026-07-23', { receivedOn: '2026-07-23' }],
    ],
    due: { complain: '2026-07-30', takeEffect: '2026-07-31' },
  },
  {
    is: 'có mặt thì không ghi giao',
    ...minor26,
    acts: [...accepted26, ['decide', '2026-07-15'], ['deliverToAbsent', '2026-07-16']],
    refused: { deliverToAbsent: 'Người đó và cha, mẹ, người giám hộ, người đại diện có mặt khi công bố' },
  },
  {
    is: 'khiếu nại hành vi',
    ...minor26,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10', { knownOn: '2026-07-10' }]],
    due: { answerOfficer: '2026-07-15' },
  },
  {
    is: 'khiếu nại hành vi muộn',
    ...minor26,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-15', { knownOn: '2026-07-09' }]],
    refused: { complainOfOfficer: 'quá 3 ngày' },
  },
  {
    is: 'khiếu nại tiếp',
    ...minor26,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10'], ['answerOfficer', '2026-07-13']],
    due: { complainAgain: '2026-07-16' },
  },
  {
    is: 'khiếu nại tiếp muộn',
    ...minor26,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10'], ['answerOfficer', '2026-07-13'], ['complainAgain', '2026-07-17']],
    refused: { complainAgain: 'Đã quá 3 ngày' },
  },
  {
    is: 'trả lời cuối cùng',
    ...minor26,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10'], ['answerOfficer', '2026-07-13'], ['complainAgain', '2026-07-15']],
    due: { answerAgain: '2026-07-22' },
  },
]
