import { days, hours, workingDays } from '../../../kernel/limit.ts'
import { clock, other, type Row } from '../../limits.ts'

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
  clock('F01, F02', 'lập hồ sơ từ khi phát hiện', ['refer', wd(5), 'violationFound'], OLD),
  clock('L73 Điều 43', 'báo nơi đến', ['handOver', wd(5), 'left'], OLD),
  clock('0302', 'cơ sở trả lời hồ sơ', ['admit', wd(10), 'applied'], [...OLD, ...NEW]),
  clock('0302', 'trả lời người từ cơ sở khép kín', ['admit', days(0), 'handedOver'], [...OLD, ...NEW]),
  clock('0302', 'trả lời người chuyển tiếp', ['receiveTransfer', days(0), 'transferred'], [...OLD, ...NEW]),
  clock('1.8', 'gửi thông báo tiếp nhận cho Công an cấp xã', ['noticeAdmission', hours(24), 'admitted'], NEW),
  clock('1.0', 'thực hiện từ khi có quyết định', ['apply', wd(2), 'startFrom'], NEW),
  clock('0353', 'đăng ký mà chưa đến: hỏi vì sao', ['apply', wd(2), 'registered'], NEW),
  clock('1.0', 'nộp lại khi chưa bắt đầu', ['applyAgain', wd(2), 'startFrom'], NEW),
  clock('1.8', 'lập hồ sơ từ khi phát hiện', ['refer', wd(1), 'violationFound'], NEW),
  clock('L120 Điều 48', 'báo nơi đến', ['handOver', hours(24), 'left'], NEW),
]
