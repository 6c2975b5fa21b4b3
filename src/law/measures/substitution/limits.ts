import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { clock, onDays, other, type Row, refusal } from '../../limits.ts'
import { D116, D163 } from '../../sources/index.ts'

const OLD = ['2022-01-01', '2024-12-15', '2025-07-01'] as const
const NEW = ['2026-07-01'] as const
const wd = workingDays

/** The limits of the two laws for substitution treatment. The texts number those of 2021 as V01 to V12. */
export const limits: readonly Row[] = [
  other('V01', 'đăng ký từ khi được thông báo', 'hồ sơ cai nghiện tự nguyện giữ hạn này (docs/decisions/0300)'),
  clock('V02', 'xã quyết định', ['decide', wd(3), 'registered'], OLD),
  clock('V03', 'bắt đầu từ khi có quyết định', ['apply', wd(5), 'startFrom'], OLD),
  clock('V03', 'nộp lại khi chưa bắt đầu', ['applyAgain', wd(5), 'startFrom'], OLD),
  clock('V04', 'cơ sở báo xã khi bắt đầu', ['noticeStart', wd(5), 'started'], OLD),
  clock('V04', 'cơ sở báo xã khi kết thúc', ['noticeEnded', wd(5), 'ended'], OLD),
  other('V10', 'vắng từ 5 ngày làm việc hoặc 10 liều liên tiếp', 'lựa chọn của thông báo tự ý chấm dứt, đến 30/6/2026; không tự tính'),
  clock('V11', 'giải trình sau biên bản vi phạm', ['explain', wd(2), 'recorded'], OLD),
  other('V12', 'giấy hoàn thành', 'văn bản không nêu thời hạn'),
  clock('F01', 'lập hồ sơ từ khi phát hiện, từ đủ 18 tuổi', ['refer', wd(5), 'violationFound'], OLD, D116.art(40, 1)),
  clock('F02', 'lập hồ sơ từ khi phát hiện, dưới 18 tuổi', ['refer', wd(5), 'violationFound'], OLD, D116.art(50)),
  refusal(
    'V11',
    'chưa hết thời gian giải trình thì không chuyển',
    ['refer', 'hết 2 ngày làm việc'],
    [...OLD, ...NEW],
    [
      { on: '2024-05-08', facts: { recorded: '2024-05-03' }, passed: ['explain'] },
      { on: '2024-05-07', facts: { recorded: '2024-05-03' } },
    ],
  ),
  clock('6', 'báo nơi đến', ['handOver', wd(5), 'left'], OLD),
  ...(
    [
      ['1.5', OLD],
      ['1.8', NEW],
    ] as const
  ).flatMap(([row, texts]) => [
    clock(row, 'cơ sở trả lời hồ sơ', ['admit', wd(10), 'applied'], texts),
    clock(row, 'trả lời người từ cơ sở khép kín', ['admit', days(0), 'handedOver'], texts),
    clock(row, 'trả lời người chuyển tiếp', ['receiveTransfer', days(0), 'transferred'], texts),
  ]),
  clock('1.8', 'gửi thông báo tiếp nhận cho Công an cấp xã', ['noticeAdmission', hours(24), 'admitted'], NEW),
  clock('1.0', 'thực hiện từ khi có quyết định', ['apply', wd(2), 'startFrom'], NEW),
  clock('1.8', 'đăng ký mà chưa đến: hỏi vì sao', ['apply', wd(2), 'registered'], NEW),
  clock('1.0', 'nộp lại khi chưa bắt đầu', ['applyAgain', wd(2), 'startFrom'], NEW),
  clock('1.9', 'lập hồ sơ từ khi phát hiện, từ đủ 18 tuổi', ['refer', wd(1), 'violationFound'], NEW, D163.art(100, 1)),
  clock('1.10', 'lập hồ sơ từ khi phát hiện, dưới 18 tuổi', ['refer', wd(1), 'violationFound'], NEW, D163.art(103, 1)),
  refusal(
    '1.9',
    'thời hiệu ba tháng từ hành vi cuối cùng',
    ['refer', 'Người từ đủ 18 tuổi: đã quá 3 tháng'],
    NEW,
    onDays('2026-12-01', '2026-12-02', { facts: { lastAct: '2026-09-01', recorded: '2026-09-01' } }),
  ),
  refusal(
    '1.10',
    'thời hiệu ba tháng, dưới 18 tuổi',
    ['refer', 'Người dưới 18 tuổi: đã quá 3 tháng'],
    NEW,
    onDays('2026-12-01', '2026-12-02', { route: 'minor', born: '2011-05-05', facts: { lastAct: '2026-09-01', recorded: '2026-09-01' } }),
  ),
  clock('3', 'báo nơi đến', ['handOver', hours(24), 'left'], NEW),
]
