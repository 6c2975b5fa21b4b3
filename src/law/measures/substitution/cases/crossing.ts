import type { Case, Happened } from '../../../cases.ts'
import { admitted, applied, at, decided, registered, running } from './ways.ts'

const before = '2026-06-25'
const ended: readonly Happened[] = [...running('2025-03-03'), ['end', '2026-06-29', { endGround: 'missed' }]]

/** A case that stands in each state on the last day of Law 73/2021, and what happens to it under Law 120/2025. */
export const crossing: readonly Case[] = [
  {
    is: 'chờ quyết định: Trưởng Công an ra quyết định',
    route: 'adult',
    acts: [...registered(before), ['decide', '2026-07-01']],
    state: 'decided',
  },
  {
    is: 'chờ quyết định: Trưởng Công an từ chối',
    route: 'adult',
    acts: [...registered(before), ['refuse', '2026-07-01']],
    state: 'refused',
  },
  { is: 'có quyết định: nộp hồ sơ', route: 'adult', acts: [...decided(before), ['apply', '2026-07-01']], state: 'applied' },
  {
    is: 'chờ cơ sở trả lời: tiếp nhận, gửi Công an trong 24 giờ',
    route: 'adult',
    acts: [...applied(before), ['admit', at('2026-07-01')]],
    state: 'admitted',
    due: { noticeAdmission: at('2026-07-02') },
  },
  {
    is: 'chờ cơ sở trả lời: mười ngày làm việc của luật cũ vẫn chạy',
    route: 'adult',
    acts: applied(before),
    asOf: '2026-07-02',
    due: { notAdmit: '2026-07-09' },
  },
  {
    is: 'được tiếp nhận: bắt đầu',
    route: 'adult',
    acts: [...admitted(before), ['start', '2026-07-01']],
    state: 'running',
    notDue: ['noticeStart'],
  },
  { is: 'được tiếp nhận: không đến', route: 'adult', acts: [...admitted(before), ['notBegun', '2026-07-01']], state: 'unstarted' },
  { is: 'đang điều trị: hoàn thành', route: 'adult', acts: [...running(before), ['complete', '2026-07-01']], state: 'completed' },
  {
    is: 'đang điều trị: tự ý chấm dứt',
    route: 'adult',
    acts: [...running(before), ['noticeStop', at('2026-07-20')], ['recordViolation', at('2026-07-22'), { ground: 'stopped' }]],
    state: 'violated',
  },
  {
    is: 'đang chuyển cơ sở: nơi nhận không tiếp nhận',
    route: 'adult',
    acts: [...running(before), ['transfer', '2026-06-30'], ['refuseTransfer', '2026-07-01']],
    state: 'running',
  },
  {
    is: 'không bắt đầu: đã quá hạn theo luật cũ',
    route: 'adult',
    acts: [
      ...applied(before),
      ['notBegun', '2026-06-30'],
      ['recordViolation', at('2026-07-20'), { ground: 'notStarted', foundOn: '2026-07-20' }],
    ],
    state: 'violated',
    due: { refer: '2026-07-21' },
  },
  { is: 'đã chấm dứt: nộp hồ sơ lại', route: 'adult', acts: [...ended, ['apply', '2026-07-01']], state: 'applied' },
  { is: 'đã chấm dứt: khép hồ sơ', route: 'adult', acts: [...ended, ['closeFile', '2026-07-01']], state: 'closed' },
  { is: 'đã chấm dứt: đăng ký cai nghiện', route: 'adult', acts: [...ended, ['goElsewhere', '2026-07-01']], state: 'elsewhere' },
  {
    is: 'có biên bản: chấp nhận giải trình theo luật mới',
    route: 'adult',
    acts: [
      ...ended,
      ['recordViolation', '2026-06-30', { ground: 'dismissed' }],
      ['dropViolation', at('2026-07-01'), { backTo: 'terminated' }],
    ],
    state: 'terminated',
  },
  {
    is: 'hoàn thành ngày 29/6: năm ngày làm việc để báo xã vẫn chạy',
    route: 'adult',
    acts: [...running('2025-03-03'), ['complete', '2026-06-29']],
    asOf: '2026-07-01',
    due: { noticeEnded: '2026-07-06' },
  },
  {
    is: 'đi tù ngày 29/6: báo xã sau 01/7',
    route: 'adult',
    acts: [...running('2025-03-03'), ['close', '2026-06-29', { reason: 'prison' }], ['noticeEnded', '2026-07-02']],
    state: 'imprisoned',
    notDue: ['noticeEnded'],
  },
  {
    is: 'chết ngày 29/6: hồ sơ kết thúc theo luật cũ',
    route: 'adult',
    acts: [...running('2025-03-03'), ['close', '2026-06-29', { reason: 'dead' }]],
    asOf: '2026-07-01',
    state: 'gone',
  },
  {
    is: 'chuyển xem xét cai nghiện bắt buộc ngày 30/6',
    route: 'adult',
    acts: [
      ...running('2025-03-03'),
      ['end', '2026-06-25', { endGround: 'missed' }],
      ['recordViolation', '2026-06-26', { ground: 'dismissed' }],
      ['explain', '2026-06-29'],
      ['refer', '2026-06-30'],
    ],
    state: 'referred',
  },
  {
    is: 'đăng ký 30/6, chưa đến: xã quyết định, không hỏi vì sao theo mốc đăng ký',
    route: 'adult',
    acts: registered('2026-06-30'),
    asOf: '2026-07-06',
    notDue: ['apply'],
  },
  {
    is: 'đang điều trị từ trước: giấy xác nhận, nhắc nhở, kiểm điểm của luật mới',
    route: 'adult',
    acts: [...running(before), ['confirm', '2026-07-06'], ['remind', '2026-07-07'], ['review', '2026-07-08', { reviewOf: 'second' }]],
    state: 'running',
  },
]
