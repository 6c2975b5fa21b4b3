import type { Case } from '../../../cases.ts'
import { at, effectiveSince, inside26, insideSince } from './ways.ts'

const route = 'adult'

/** Across 1 July 2026: the sheet of the day of the decision governs the length for ever. */
export const borders: readonly Case[] = [
  {
    is: 'quyết định 22/6/2026, đưa đi 10/7/2026: thời hạn cũ',
    route,
    acts: insideSince('2026-06-08', '2026-07-10', 18),
    ends: '2028-01-10',
  },
  {
    is: 'hồ sơ mở trước, quyết định 30/6/2026: luật cũ',
    route,
    acts: [...insideSince('2026-06-08', '2026-06-09').slice(0, 9), ['decide', '2026-06-30', { months: 18 }]],
    state: 'decided',
  },
  {
    is: 'hồ sơ mở trước, quyết định 01/7/2026: 24 tháng',
    route,
    acts: [
      ...insideSince('2026-06-08', '2026-06-09').slice(0, 9),
      ['decide', '2026-07-01', { attempt: 'first' }],
      ['takeEffect', '2026-07-11'],
      ['receiveDecision', at('2026-07-13')],
      ['askPlacement', at('2026-07-13', '09:00')],
      ['place', at('2026-07-14')],
      ['takeAway', at('2026-07-14', '10:00')],
    ],
    ends: '2028-07-14',
  },
  {
    is: 'khiếu nại trước, giữ nguyên sau 01/7/2026: thời hạn cũ',
    route,
    acts: [
      ...insideSince('2026-06-08', '2026-06-09').slice(0, 9),
      ['decide', '2026-06-22', { months: 18 }],
      ['complain', '2026-06-25'],
      ['upholdOnAppeal', '2026-07-08', { appealOutcome: 'upheld' }],
      ['takeAway', at('2026-07-10')],
    ],
    ends: '2028-01-10',
  },
  {
    is: 'bỏ trốn qua 01/7/2026',
    route,
    acts: [...insideSince('2026-05-04', '2026-06-02'), ['escape', '2026-06-25'], ['bringBack', '2026-07-10']],
    ends: '2027-06-17',
  },
  {
    is: 'quyết định cũ, trốn khỏi nơi quản lý sau 01/7/2026: cơ sở cũng truy tìm',
    route,
    acts: [
      ...effectiveSince('2026-05-04'),
      ['holdAtFacility', '2026-06-15'],
      ['leaveHolding', at('2026-07-02')],
      ['pursueHeld', '2026-07-03'],
    ],
    state: 'effective',
  },
  {
    is: 'tạm đình chỉ qua 01/7/2026',
    route,
    acts: [
      ...insideSince('2026-03-30', '2026-05-05'),
      ['post', '2026-06-01'],
      ['proposeSuspension', '2026-06-10', { homeCare: true }],
      ['suspend', '2026-06-20'],
      ['resume', '2026-08-01'],
    ],
    state: 'inFacility',
    ends: '2027-05-05',
  },
  {
    is: 'sau 01/7/2026 không còn giảm thời hạn, kể cả đề nghị dở dang',
    route,
    acts: [
      ...insideSince('2025-08-04', '2025-09-02'),
      ['post', '2026-06-01'],
      ['proposeReduction', '2026-06-10', { lastThreeGood: true }],
      ['reduce', '2026-07-02', { monthsOff: 2 }],
    ],
    refused: { reduce: 'không có bước này' },
    ends: '2026-09-02',
  },
  {
    is: 'đã giảm trước 01/7/2026 thì giữ',
    route,
    acts: [
      ...insideSince('2025-08-04', '2025-09-02'),
      ['post', '2026-06-01'],
      ['proposeReduction', '2026-06-10', { lastThreeGood: true }],
      ['reduce', '2026-06-30', { merit: false, monthsOff: 1 }],
    ],
    ends: '2026-08-02',
  },
  {
    is: 'quyết định cũ, bị tù sau 01/7/2026: có thể tạm ngừng',
    route,
    acts: [...insideSince('2026-05-04', '2026-06-02'), ['imprison', '2026-08-01'], ['release', '2026-11-01']],
    ends: '2027-09-02',
  },
  {
    is: 'quyết định cũ, bị tù sau 01/7/2026: có thể miễn phần còn lại',
    route,
    acts: [
      ...insideSince('2026-05-04', '2026-06-02'),
      ['proposeExemption', '2026-08-01', { easing: 'exemptPrison' }],
      ['exemptRest', '2026-08-10'],
    ],
    state: 'exemptedRest',
  },
  {
    is: 'quyết định mới: bị tù thì không miễn phần còn lại',
    route,
    acts: [...inside26(), ['proposeExemption', '2026-09-01', { easing: 'exemptPrison' }]],
    refused: { proposeExemption: 'ra tù chấp hành tiếp' },
  },
]
