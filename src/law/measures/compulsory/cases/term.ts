import type { Case } from '../../../cases.ts'
import { decided, effective, inside, received } from './ways.ts'

const route = 'adult'
const half = [['post', '2024-09-20']] as const

export const term: readonly Case[] = [
  { is: '12 tháng từ ngày tạm giữ để đưa đi', route, acts: inside(12), ends: '2025-04-03' },
  { is: '24 tháng', route, acts: inside(24), ends: '2026-04-03' },
  { is: 'chưa bị tạm giữ thì chưa có ngày hết hạn', route, acts: received, ends: 'none' },
  {
    is: 'tháng không có ngày 31 thì hết ngày cuối tháng',
    route,
    acts: [...effective(18), ['takeAway', '2024-08-31'], ['admit', '2024-08-31']],
    ends: '2026-02-28',
  },
  {
    is: 'tháng không có ngày 29/02 thì hết ngày 28',
    route,
    acts: [...effective(12), ['takeAway', '2025-02-28'], ['admit', '2025-02-28']],
    ends: '2026-02-28',
  },
  {
    is: 'hết hạn vào thứ Bảy thì về đúng thứ Bảy',
    route,
    acts: [...effective(12), ['takeAway', '2024-04-05'], ['admit', '2024-04-05']],
    ends: '2025-04-05',
    due: { complete: '2025-04-05', noticeEnd: '2025-03-21' },
  },
  {
    is: 'ngày ở cơ sở trong thời gian làm thủ tục được trừ',
    route,
    acts: [...decided(12), ['holdAtFacility', '2024-03-25'], ['takeEffect', '2024-04-01'], ['takeAway', '2024-04-03']],
    ends: '2025-03-25',
  },
  {
    is: 'quản lý tại gia đình không được trừ',
    route,
    acts: [...decided(12), ['holdAtHome', '2024-03-25'], ['takeEffect', '2024-04-01'], ['takeAway', '2024-04-03']],
    ends: '2025-04-03',
  },
  {
    is: 'bỏ trốn khỏi nơi quản lý: chỉ trừ những ngày đã ở',
    route,
    acts: [
      ...decided(12),
      ['holdAtFacility', '2024-03-25'],
      ['leaveHolding', '2024-03-28'],
      ['takeEffect', '2024-04-01'],
      ['takeAway', '2024-04-03'],
    ],
    ends: '2025-03-31',
  },
  {
    is: 'thôi quản lý rồi quản lý lại: cộng hai đoạn',
    route,
    acts: [
      ...decided(12),
      ['holdAtFacility', '2024-03-21'],
      ['endHolding', '2024-03-23'],
      ['holdAtFacility', '2024-03-28'],
      ['takeEffect', '2024-04-01'],
      ['takeAway', '2024-04-03'],
    ],
    ends: '2025-03-26',
  },
  {
    is: 'được hoãn: ngày ở cơ sở trước đó vẫn trừ',
    route,
    acts: [
      ...decided(12),
      ['holdAtFacility', '2024-03-25'],
      ['takeEffect', '2024-04-01'],
      ['apply', '2024-04-02'],
      ['postpone', '2024-04-04'],
      ['endPostponement', '2024-06-03'],
      ['takeAway', '2024-06-05'],
    ],
    ends: '2025-05-26',
  },
  {
    is: 'không giao gia đình khi không có nơi cư trú',
    route,
    acts: [
      ['recordViolation', '2024-03-04', { residence: 'none' }],
      ['holdAtHome', '2024-03-05'],
    ],
    refused: { holdAtHome: 'không giao gia đình' },
  },
  {
    is: 'bỏ trốn mười ngày thì lùi mười ngày',
    route,
    acts: [...inside(), ['escape', '2024-06-01'], ['bringBack', '2024-06-11']],
    ends: '2025-04-13',
  },
  {
    is: 'đang trốn thì chưa có ngày hết hạn',
    route,
    acts: [...inside(), ['escape', '2024-06-01']],
    ends: 'none',
    notDue: ['complete', 'noticeEnd'],
  },
  {
    is: 'trốn trên đường: ngày đầu giữ nguyên, ngày trốn không tính',
    route,
    acts: [...effective(), ['takeAway', '2024-04-03'], ['escape', '2024-04-03'], ['bringBack', '2024-04-13']],
    ends: '2025-04-13',
  },
  {
    is: 'ngày ở bệnh viện tính vào',
    route,
    acts: [...inside(), ['goToHospital', '2024-06-01'], ['backFromHospital', '2024-06-21']],
    ends: '2025-04-03',
  },
  { is: 'đang ở bệnh viện vẫn tính', route, acts: [...inside(), ['goToHospital', '2024-06-01']], ends: '2025-04-03' },
  {
    is: 'về chịu tang tính vào',
    route,
    acts: [
      ...inside(),
      ['applyLeave', '2024-06-03'],
      ['grantLeave', '2024-06-04', { leaveUntil: '2024-06-09' }],
      ['backFromLeave', '2024-06-09'],
    ],
    ends: '2025-04-03',
  },
  {
    is: 'quá hạn không về thì từ đó không tính',
    route,
    acts: [
      ...inside(),
      ['applyLeave', '2024-06-03'],
      ['grantLeave', '2024-06-04', { leaveUntil: '2024-06-09' }],
      ['escape', '2024-06-10'],
      ['bringBack', '2024-06-20'],
    ],
    ends: '2025-04-13',
  },
  {
    is: 'ra ngoài phục vụ tố tụng tính vào',
    route,
    acts: [...inside(), ['takeOut', '2024-06-03', { outUntil: '2024-06-10' }], ['bringIn', '2024-06-10']],
    ends: '2025-04-03',
  },
  {
    is: 'tạm đình chỉ vì truy cứu hình sự: tính vào',
    route,
    acts: [...inside(), ['suspendForCrime', '2024-06-03'], ['resumeAfterCrime', '2024-07-03']],
    ends: '2025-04-03',
  },
  {
    is: 'giảm hai tháng',
    route,
    acts: [
      ...inside(),
      ...half,
      ['proposeEasing', '2024-10-03', { easing: 'reduce', lastThreeGood: true }],
      ['reduce', '2024-10-10', { merit: false, monthsOff: 2 }],
    ],
    ends: '2025-02-03',
  },
  {
    is: 'giảm hai lần cộng lại',
    route,
    acts: [
      ...inside(24),
      ['post', '2025-05-05'],
      ['proposeEasing', '2025-05-14', { easing: 'reduce', lastThreeGood: true }],
      ['reduce', '2025-05-20', { merit: false, monthsOff: 3 }],
      ['reduce', '2025-08-20', { merit: true, monthsOff: 6 }],
    ],
    ends: '2025-07-03',
  },
  {
    is: 'Tòa án cấp tỉnh giảm ba tháng',
    route,
    acts: [
      ...decided(18),
      ['complain', '2024-03-27'],
      ['upholdOnAppeal', '2024-04-10', { appealOutcome: 'shortened', shorterBy: 3 }],
      ['takeAway', '2024-04-12'],
    ],
    ends: '2025-07-12',
  },
  {
    is: 'hủy, xem xét lại: thời hạn theo quyết định sau',
    route,
    acts: [
      ...decided(18),
      ['complain', '2024-03-27'],
      ['overturnOnAppeal', '2024-04-10'],
      ['decide', '2024-04-22', { months: 12 }],
      ['takeEffect', '2024-05-10'],
      ['takeAway', '2024-05-13'],
    ],
    ends: '2025-05-13',
  },
]
