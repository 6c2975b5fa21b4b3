import type { Case } from '../../../cases.ts'
import { accepted26, reading26 } from './ways.ts'

const route = 'adult'

/** Since Law 120/2025 the same steps, each with the question which ordinance they stand on. */
export const court26: readonly Case[] = [
  {
    is: 'thụ lý hoặc trả lại trong hai ngày làm việc',
    route,
    acts: [...reading26, ['forward', '2026-07-08'], ['courtReceive', '2026-07-08']],
    due: { accept: '2026-07-10' },
  },
  { is: 'thông báo thụ lý, quyết định', route, acts: accepted26, due: { noticeAcceptance: '2026-07-13', decide: '2026-07-24' } },
  { is: 'gia hạn', route, acts: [...accepted26, ['extend', '2026-07-20']], due: { decide: '2026-08-10' } },
  {
    is: 'gia hạn: ngày thứ 30 vào giữa tuần',
    route,
    acts: [...reading26, ['forward', '2026-07-08'], ['accept', '2026-07-13'], ['extend', '2026-07-20']],
    due: { decide: '2026-08-12' },
  },
  {
    is: 'gia hạn lần hai',
    route,
    acts: [...accepted26, ['extend', '2026-07-20'], ['extend', '2026-07-21']],
    refused: { extend: 'Đã gia hạn' },
  },
  { is: 'mở phiên họp', route, acts: [...accepted26, ['openMeeting', '2026-07-10']], due: { postponeMeeting: '2026-07-21' } },
  {
    is: 'khiếu nại, kiến nghị, gửi quyết định',
    route,
    acts: [...accepted26, ['decide', '2026-07-15']],
    due: { complain: '2026-07-22', protest: '2026-07-24', sendDecision: '2026-07-17' },
  },
  {
    is: 'vắng mặt thì thời hạn khiếu nại chưa chạy',
    route,
    acts: [...accepted26, ['decide', '2026-07-15', { presence: 'absent' }], ['takeEffect', '2026-08-10']],
    notDue: ['complain'],
    refused: { takeEffect: 'chưa nhận quyết định' },
  },
  {
    is: 'có mặt thì không ghi giao cho người vắng mặt',
    route,
    acts: [...accepted26, ['decide', '2026-07-15'], ['deliverToAbsent', '2026-07-16']],
    refused: { deliverToAbsent: 'có mặt khi công bố' },
  },
  {
    is: 'ngày cuối chưa có hiệu lực',
    route,
    acts: [...accepted26, ['decide', '2026-07-15'], ['takeEffect', '2026-07-24']],
    refused: { takeEffect: 'Chưa hết thời hạn' },
  },
  {
    is: 'khiếu nại muộn',
    route,
    acts: [...accepted26, ['decide', '2026-07-15'], ['complain', '2026-07-23']],
    refused: { complain: 'Đã hết thời hạn khiếu nại' },
  },
  {
    is: 'kháng nghị muộn',
    route,
    acts: [...accepted26, ['decide', '2026-07-15'], ['protest', '2026-07-25']],
    refused: { protest: 'Đã hết thời hạn kiến nghị' },
  },
  {
    is: 'chuyển lên Tòa án cấp tỉnh',
    route,
    acts: [...accepted26, ['decide', '2026-07-15'], ['complain', '2026-07-20']],
    due: { passUp: '2026-07-22' },
  },
  {
    is: 'khiếu nại hành vi muộn',
    route,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-15', { knownOn: '2026-07-09' }]],
    refused: { complainOfOfficer: 'quá 3 ngày làm việc' },
  },
  {
    is: 'trả lời khiếu nại hành vi',
    route,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10']],
    due: { answerOfficer: '2026-07-15' },
  },
  {
    is: 'khiếu nại tiếp',
    route,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10'], ['answerOfficer', '2026-07-13']],
    due: { complainAgain: '2026-07-16' },
  },
  {
    is: 'khiếu nại tiếp muộn',
    route,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10'], ['answerOfficer', '2026-07-13'], ['complainAgain', '2026-07-17']],
    refused: { complainAgain: 'Đã quá 3 ngày làm việc' },
  },
  {
    is: 'trả lời cuối cùng',
    route,
    acts: [...accepted26, ['complainOfOfficer', '2026-07-10'], ['answerOfficer', '2026-07-13'], ['complainAgain', '2026-07-15']],
    due: { answerAgain: '2026-07-22' },
  },
]
