import type { Case, Happened } from '../../../cases.ts'
import { at, decided26, privately, publicly } from './ways.ts'

const asks = (on: string, asksFor: string, applyGround: string): Happened => [
  'applyEasing',
  on,
  { applicant: 'self', asksFor, applyGround },
]
const postponed = [...decided26('2026-07-15'), asks('2026-07-15', 'postpone', 'illness'), ['postpone', '2026-07-17']] as const
const requested = (on: string, restGround: string): Happened => ['askEasing', on, { restGround }]
const suspended = [...publicly('2026-07-15'), requested('2026-09-01', 'illness'), ['suspend', '2026-09-03']] as const

/** What the provincial director decides on volunteers: not before they ask, and only what was asked for. */
export const easing: readonly Case[] = [
  {
    is: 'được hoãn: không ai nợ việc đưa vào cơ sở',
    route: 'public',
    acts: postponed,
    state: 'postponed',
    notDue: ['forward', 'place', 'handOver'],
  },
  {
    is: 'hết lý do hoãn mà chưa chọn cơ sở: Giám đốc chọn trong 24 giờ',
    route: 'public',
    acts: [...postponed, ['endPostponement', at('2026-08-10')]],
    state: 'decided',
    due: { place: at('2026-08-11') },
    notDue: ['forward'],
  },
  {
    is: 'đã chọn cơ sở trước khi hoãn: không phải chọn lại',
    route: 'public',
    acts: [
      ...decided26('2026-07-15'),
      ['forward', at('2026-07-15')],
      ['place', at('2026-07-15')],
      asks('2026-07-15', 'postpone', 'hardship'),
      ['postpone', '2026-07-17'],
      ['endPostponement', at('2026-08-10')],
      ['handOver', at('2026-08-10')],
    ],
    state: 'running',
    ends: '2028-08-10',
  },
  {
    is: 'chưa có đơn thì không hoãn',
    route: 'public',
    acts: [...decided26('2026-07-15'), ['postpone', '2026-07-17']],
    refused: { postpone: 'Chưa có đề nghị này' },
  },
  {
    is: 'người lớn thì tự làm đơn (mẫu 44), không phải cha mẹ',
    route: 'public',
    acts: [
      ...decided26('2026-07-15'),
      ['applyEasing', '2026-07-15', { applicant: 'parents', asksFor: 'postpone', applyGround: 'illness' }],
    ],
    refused: { applyEasing: 'mẫu 44' },
  },
  {
    is: 'dưới 18 tuổi: cha, mẹ làm đơn (mẫu 45)',
    route: 'public',
    born: '2010-01-01',
    acts: [
      ...decided26('2026-07-15'),
      ['applyEasing', '2026-07-15', { applicant: 'parents', asksFor: 'postpone', applyGround: 'illness' }],
      ['postpone', '2026-07-17'],
    ],
    state: 'postponed',
  },
  {
    is: 'dưới 18 tuổi: không phải tự làm đơn',
    route: 'public',
    born: '2010-01-01',
    acts: [...decided26('2026-07-15'), asks('2026-07-15', 'postpone', 'illness')],
    refused: { applyEasing: 'mẫu 45' },
  },
  {
    is: 'xin hoãn thì không quyết định miễn',
    route: 'public',
    acts: [...decided26('2026-07-15'), asks('2026-07-15', 'postpone', 'illness'), ['exempt', '2026-07-17']],
    refused: { exempt: 'Chưa có đề nghị này' },
  },
  {
    is: 'mang thai thì miễn, không hoãn',
    route: 'public',
    acts: [...decided26('2026-07-15'), asks('2026-07-15', 'postpone', 'pregnant')],
    refused: { applyEasing: 'Chỉ hoãn khi' },
  },
  {
    is: 'không còn nghiện: chỉ miễn khi đang được hoãn',
    route: 'public',
    acts: [...decided26('2026-07-15'), asks('2026-07-15', 'exempt', 'recovered')],
    refused: { applyEasing: 'Chỉ miễn khi' },
  },
  {
    is: 'đang được hoãn mà không còn nghiện: miễn',
    route: 'public',
    acts: [...postponed, asks('2026-09-01', 'exempt', 'recovered'), ['exempt', '2026-09-04']],
    state: 'exempted',
  },
  {
    is: 'được hoãn: Giám đốc Công an cấp tỉnh gửi quyết định',
    route: 'public',
    acts: [...postponed, ['sendEasing', '2026-07-18']],
    state: 'postponed',
  },
  {
    is: 'chưa được hoãn thì không có quyết định để gửi',
    route: 'public',
    acts: [...decided26('2026-07-15'), asks('2026-07-15', 'postpone', 'illness'), ['sendEasing', '2026-07-16']],
    refused: { sendEasing: 'trạng thái' },
  },
  {
    is: 'cơ sở tư nhân theo hợp đồng, không có hoãn',
    route: 'private',
    acts: [...decided26('2026-07-15'), asks('2026-07-15', 'postpone', 'illness')],
    refused: { applyEasing: 'công lập' },
  },
  {
    is: 'không chấp nhận: muốn hoãn thì phải có đơn khác',
    route: 'public',
    acts: [...decided26('2026-07-15'), asks('2026-07-15', 'postpone', 'illness'), ['denyEasing', '2026-07-16'], ['postpone', '2026-07-17']],
    refused: { postpone: 'Chưa có đề nghị này' },
  },
  {
    is: 'không có đề nghị thì không có gì để từ chối',
    route: 'public',
    acts: [...publicly('2026-07-15'), ['denyEasing', '2026-07-16']],
    refused: { denyEasing: 'Không có đề nghị' },
  },
  {
    is: 'tạm đình chỉ: ngày điều trị tại gia đình tính vào thời hạn',
    route: 'public',
    acts: [...suspended, ['resume', '2026-12-01']],
    state: 'running',
    ends: '2028-07-15',
  },
  {
    is: 'cơ sở tư nhân không đề nghị tạm đình chỉ',
    route: 'private',
    acts: [...privately('2026-07-15'), requested('2026-09-01', 'illness')],
    refused: { askEasing: 'công lập' },
  },
  {
    is: 'khỏi bệnh, còn đúng ba tháng: trở lại',
    route: 'public',
    acts: [...suspended, ['notResume', '2028-04-15']],
    refused: { notResume: 'từ 3 tháng' },
  },
  {
    is: 'khỏi bệnh, còn ba tháng thiếu một ngày: không phải thực hiện tiếp',
    route: 'public',
    acts: [...suspended, ['notResume', '2028-04-16']],
    state: 'notResumed',
  },
  {
    is: 'còn ba tháng thiếu một ngày: không buộc trở lại',
    route: 'public',
    acts: [...suspended, ['resume', '2028-04-16']],
    refused: { resume: 'dưới 3 tháng' },
  },
  {
    is: 'bệnh hiểm nghèo: miễn phần còn lại, không tạm đình chỉ',
    route: 'public',
    acts: [...publicly('2026-07-15'), requested('2026-09-01', 'fatal'), ['suspend', '2026-09-03']],
    refused: { suspend: 'Chưa có đề nghị này' },
  },
  {
    is: 'mang thai khi đang cai: miễn phần còn lại',
    route: 'public',
    acts: [...publicly('2026-07-15'), requested('2026-09-01', 'pregnant'), ['exemptRest', '2026-09-03']],
    state: 'exemptedRest',
  },
]
