import type { Case } from '../../../cases.ts'
import { accepted, accepted26, at, decided, effective, effective26, effectiveSince, inside, inside26, received } from './ways.ts'

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
    is: 'đang chờ chỗ, Tòa án nhận xem xét: quyết định chưa thi hành nữa',
    route,
    acts: [...received, ['wait', '2024-04-08'], ['complainLate', '2024-04-09'], ['judgeLate', '2024-04-10', { lateOutcome: 'taken' }]],
    state: 'appealed',
    notDue: ['takeAway'],
  },
  {
    is: 'đang chờ chỗ, Tòa án không nhận: vẫn chờ',
    route,
    acts: [...received, ['wait', '2024-04-08'], ['complainLate', '2024-04-09'], ['judgeLate', '2024-04-10', { lateOutcome: 'turnedAway' }]],
    state: 'waiting',
  },
  {
    is: 'đang hoãn: Tòa án xem xét thì việc hoãn vẫn tiếp tục, không trở lại giai đoạn khiếu nại',
    route,
    acts: [
      ...received,
      ['apply', '2024-04-03'],
      ['postpone', '2024-04-08'],
      ['complainLate', '2024-04-09'],
      ['answerLate', '2024-04-10', { lateAnswer: 'taken' }],
      ['answerLate', '2024-04-11', { lateAnswer: 'turnedAway' }],
    ],
    refused: { answerLate: 'Không có khiếu nại' },
    state: 'postponed',
  },
  {
    is: 'đang ở cơ sở: khiếu nại quá hạn, Tòa án trả lời, thời hạn vẫn chạy',
    route,
    acts: [...inside(), ['complainLate', '2024-05-06'], ['answerLate', '2024-05-10', { lateAnswer: 'taken' }]],
    state: 'inFacility',
  },
  {
    is: 'đã trốn khỏi cơ sở: khiếu nại quá hạn vẫn được ghi, được trả lời',
    route,
    acts: [
      ...inside(),
      ['escape', '2024-05-06T08:00+07:00'],
      ['complainLate', '2024-05-07'],
      ['answerLate', '2024-05-10', { lateAnswer: 'turnedAway' }],
    ],
    state: 'escaped',
  },
  {
    is: 'không có gì quá hạn thì Tòa án không trả lời',
    route,
    acts: [...effective(), ['judgeLate', '2024-04-03', { lateOutcome: 'taken' }]],
    refused: { judgeLate: 'Không có khiếu nại' },
  },
  {
    is: 'từ 01/3/2025: đang bỏ trốn, khiếu nại quá hạn, Tòa án trả lời, vẫn truy tìm',
    route,
    acts: [
      ...effectiveSince('2025-03-03'),
      ['flee', '2025-03-31'],
      ['complainLate', '2025-04-01'],
      ['answerLate', '2025-04-03', { lateAnswer: 'turnedAway' }],
    ],
    state: 'fled',
  },
  {
    is: 'từ 01/7/2026: đang chấp hành án phạt tù, khiếu nại quá hạn vẫn được ghi, được trả lời',
    route,
    acts: [
      ...inside26(),
      ['imprison', '2026-10-01'],
      ['complainLate', '2026-10-05'],
      ['answerLate', '2026-10-12', { lateAnswer: 'taken' }],
    ],
    state: 'interrupted',
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
