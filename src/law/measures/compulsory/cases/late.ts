import type { Case } from '../../../cases.ts'
import { accepted, accepted26, at, decided, effective, effective26, received } from './ways.ts'

const route = 'adult'
const late = 'late'
/** Decided on 15 July 2026, in effect since the 25th, complained of on the 30th. */
const lateAfter26 = [...effective26(), ['complainLate', '2026-07-30']] as const

/** What somebody does when his time is over: written down, marked, judged by the court (docs/decisions/0490). */
export const lodging: readonly Case[] = [
  {
    is: 'khiếu nại ngày thứ sáu, ghi là quá hạn: vẫn ghi nhận, chuyển lên trong hai ngày',
    route,
    acts: [...decided(), ['complain', '2024-03-28', { complaintLate: late }]],
    state: 'appealed',
    due: { passUp: '2024-04-01' },
  },
  {
    is: 'kháng nghị ngày thứ tám, ghi là quá hạn',
    route,
    acts: [...decided(), ['protest', '2024-04-01', { protestLate: late }]],
    state: 'appealed',
  },
  {
    is: 'Tòa án cấp trên không xem xét vì quá hạn: quyết định có hiệu lực',
    route,
    acts: [
      ...decided(),
      ['complain', '2024-03-28', { complaintLate: late }],
      ['upholdOnAppeal', '2024-04-10', { appealOutcome: 'tooLate' }],
    ],
    state: 'effective',
  },
  {
    is: 'khiếu nại hành vi quá ba ngày làm việc, ghi là quá hạn: Chánh án trả lời',
    route,
    acts: [...accepted, ['complainOfOfficer', '2024-03-19', { knownOn: '2024-03-13', officerLate: late }]],
    due: { answerOfficer: '2024-03-22' },
  },
  {
    is: 'khiếu nại tiếp quá ba ngày làm việc, ghi là quá hạn: vẫn có trả lời cuối cùng',
    route,
    acts: [
      ...accepted,
      ['complainOfOfficer', '2024-03-14'],
      ['answerOfficer', '2024-03-18'],
      ['complainAgain', '2024-03-22', { againLate: late }],
    ],
    due: { answerAgain: '2024-03-29' },
  },
  {
    is: 'đơn xin hoãn quá hai ngày làm việc, ghi là quá hạn: Tòa án cho hoãn',
    route,
    acts: [...received, ['deliverEffective', '2024-04-03'], ['apply', '2024-04-08', { applicationLate: late }], ['postpone', '2024-04-08']],
    state: 'postponed',
  },
  {
    is: 'khiếu nại khi đã có hiệu lực: ghi nhận, quyết định vẫn có hiệu lực',
    route,
    acts: [...effective(), ['complainLate', '2024-04-01']],
    state: 'effective',
  },
  {
    is: 'Tòa án nhận xem xét: quyết định chưa thi hành nữa',
    route,
    acts: [...effective(), ['complainLate', '2024-04-01'], ['judgeLate', '2024-04-03', { lateOutcome: 'taken' }]],
    state: 'appealed',
    notDue: ['sendForExecution'],
  },
  {
    is: 'Tòa án không nhận: thi hành tiếp',
    route,
    acts: [...effective(), ['complainLate', '2024-04-01'], ['judgeLate', '2024-04-02', { lateOutcome: 'turnedAway' }]],
    state: 'effective',
    due: { sendForExecution: '2024-04-02' },
  },
  {
    is: 'không có gì quá hạn thì Tòa án không trả lời',
    route,
    acts: [...effective(), ['judgeLate', '2024-04-03', { lateOutcome: 'taken' }]],
    refused: { judgeLate: 'Không có khiếu nại' },
  },
  {
    is: 'từ 01/7/2026: khiếu nại, kháng nghị muộn, ghi là quá hạn',
    route,
    acts: [
      ...accepted26,
      ['decide', '2026-07-15'],
      ['complain', '2026-07-23', { complaintLate: late }],
      ['protest', '2026-07-27', { protestLate: late }],
    ],
    state: 'appealed',
    due: { passUp: '2026-07-27' },
  },
  {
    is: 'từ 01/7/2026: khiếu nại khi đã có hiệu lực, Tòa án nhận xem xét',
    route,
    acts: [...lateAfter26, ['judgeLate', '2026-08-03', { lateOutcome: 'taken' }]],
    state: 'appealed',
  },
  {
    is: 'từ 01/7/2026: khi đã có hiệu lực, Tòa án không nhận: vẫn báo chọn cơ sở',
    route,
    acts: [...lateAfter26, ['receiveDecision', at('2026-07-30')], ['judgeLate', '2026-07-30', { lateOutcome: 'turnedAway' }]],
    state: 'effective',
    due: { askPlacement: at('2026-07-31') },
  },
]
