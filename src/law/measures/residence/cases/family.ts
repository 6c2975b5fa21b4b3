import type { Case } from '../../../cases.ts'
import { apart, arrived, call, visit } from './ways.ts'

const route = 'compulsory'

/** Visits, calls, the couple's room and gifts: each limit on both sides, by text and by route. */
export const family: readonly Case[] = [
  { is: 'gặp đúng 2 giờ, không cần ai đồng ý', route, acts: [...arrived('2024-01-10'), visit('2024-02-05', { minutes: 120 })] },
  {
    is: 'quá 2 giờ mà chưa được đồng ý',
    route,
    acts: [...arrived('2024-01-10'), visit('2024-02-05', { minutes: 121 })],
    refused: { visit: 'quá 2 giờ' },
  },
  {
    is: 'được đồng ý: đến 4 giờ',
    route,
    acts: [...arrived('2024-01-10'), visit('2024-02-05', { minutes: 240, headAgreed: true })],
  },
  {
    is: 'quá 4 giờ thì không, dù được đồng ý',
    route,
    acts: [...arrived('2024-01-10'), visit('2024-02-05', { minutes: 241, headAgreed: true })],
    refused: { visit: 'không quá 4 giờ' },
  },
  {
    is: 'ba thân nhân được, bốn thì không',
    route,
    acts: [...arrived('2024-01-10'), visit('2024-02-05', { visitors: 3 }), visit('2024-02-12', { visitors: 4 })],
    refused: { visit: 'tối đa 3 thân nhân' },
  },
  {
    is: 'Chủ nhật rồi thứ Hai: hai tuần khác nhau',
    route,
    acts: [...arrived('2024-01-10'), visit('2024-02-11', {}), visit('2024-02-12', {})],
  },
  {
    is: 'thứ Hai rồi Chủ nhật cùng tuần: lần sau chưa được',
    route,
    acts: [...arrived('2024-01-10'), visit('2024-02-12', {}), visit('2024-02-18', {})],
    refused: { visit: 'tuần này' },
  },
  {
    is: 'người tự nguyện: giới hạn thăm gặp theo hợp đồng, không theo Điều 69',
    route: 'public',
    acts: [...arrived('2024-01-10'), visit('2024-02-12', { minutes: 300, visitors: 6 }), visit('2024-02-13', {})],
  },
  {
    is: 'trước 08/3/2025: thăm gặp ngay từ ngày đầu',
    route,
    acts: [...arrived('2025-03-07'), visit('2025-03-07', {})],
  },
  {
    is: 'từ 08/3/2025: ngày thứ 15 chưa được',
    route,
    acts: [...arrived('2025-03-08'), visit('2025-03-22', {})],
    refused: { visit: '15 ngày đầu' },
  },
  { is: 'từ 08/3/2025: sau 15 ngày thì được', route, acts: [...arrived('2025-03-08'), visit('2025-03-23', {})] },
  {
    is: 'vào 01/3/2025, đến 08/3 vẫn trong 15 ngày đầu',
    route,
    acts: [...arrived('2025-03-01'), visit('2025-03-07', {}), visit('2025-03-10', {})],
    refused: { visit: '15 ngày đầu' },
  },
  {
    is: '01/7/2026: không còn 15 ngày đầu',
    route,
    acts: [...arrived('2026-06-30'), visit('2026-06-30', {}), visit('2026-07-01', {})],
    refused: { visit: '15 ngày đầu' },
  },
  {
    is: 'trường hợp đặc biệt: năm người được, sáu thì không',
    route,
    acts: [
      ...arrived('2025-03-10'),
      visit('2025-04-07', { visitors: 5, special: true }),
      visit('2025-04-14', { visitors: 6, special: true }),
    ],
    refused: { visit: 'không quá 5 thân nhân' },
  },
  {
    is: 'bốn người mà không phải trường hợp đặc biệt',
    route,
    acts: [...arrived('2025-03-10'), visit('2025-04-07', { visitors: 4, special: false })],
    refused: { visit: 'trường hợp đặc biệt' },
  },
  {
    is: 'khu dành riêng, 07/3/2025: vẫn thăm gặp',
    route,
    acts: [...arrived('2025-01-06'), ...apart('2025-03-03', '2025-03-20'), visit('2025-03-07', { special: false })],
    state: 'apart',
  },
  {
    is: 'khu dành riêng, 10/3/2025: chưa thăm gặp',
    route,
    acts: [...arrived('2025-01-06'), ...apart('2025-03-03', '2025-03-20'), visit('2025-03-10', { special: false })],
    refused: { visit: 'khu dành riêng' },
  },
  {
    is: 'khu dành riêng từ trước, 01/7/2026: nghị định không cấm thăm gặp nữa',
    route,
    acts: [...arrived('2026-01-06'), ...apart('2026-06-22', '2026-07-06'), visit('2026-07-01', {})],
    state: 'apart',
    due: { endApart: '2026-07-06' },
  },
  {
    is: '30/6/2026: hai giờ',
    route,
    acts: [...arrived('2026-01-06'), visit('2026-06-30', { minutes: 120, special: false })],
  },
  {
    is: '01/7/2026: quá 45 phút thì phải được đồng ý',
    route,
    acts: [...arrived('2026-01-06'), visit('2026-07-01', { minutes: 46 })],
    refused: { visit: 'quá 45 phút' },
  },
  { is: '01/7/2026: đúng 45 phút', route, acts: [...arrived('2026-01-06'), visit('2026-07-01', { minutes: 45 })] },
  {
    is: 'luật mới: thêm 15 phút là cùng',
    route,
    acts: [
      ...arrived('2026-07-10'),
      visit('2026-08-03', { minutes: 60, headAgreed: true }),
      visit('2026-08-10', { minutes: 61, headAgreed: true }),
    ],
    refused: { visit: 'không quá 60 phút' },
  },
  {
    is: 'luật mới: người tự nguyện ở cơ sở công lập cũng theo Điều 120',
    route: 'public',
    acts: [...arrived('2026-07-10'), visit('2026-08-03', { minutes: 46 })],
    refused: { visit: 'quá 45 phút' },
  },
  {
    is: 'luật mới: cơ sở tư nhân theo hợp đồng',
    route: 'private',
    acts: [...arrived('2026-07-10'), visit('2026-08-03', { minutes: 120, visitors: 5 }), visit('2026-08-04', {})],
  },
  {
    is: 'gọi điện: lần thứ tư, 15 phút',
    route,
    acts: [...arrived('2026-07-10'), call('2026-08-28', { nth: 4 })],
  },
  {
    is: 'gọi điện: lần thứ năm phải được đồng ý',
    route,
    acts: [...arrived('2026-07-10'), call('2026-08-28', { nth: 5 })],
    refused: { call: 'quá 4 lần' },
  },
  {
    is: 'gọi điện: được đồng ý thì đến lần thứ sáu, 45 phút',
    route,
    acts: [...arrived('2026-07-10'), call('2026-08-28', { nth: 6, minutes: 45, headAgreed: true })],
  },
  {
    is: 'gọi điện: không có lần thứ bảy',
    route,
    acts: [...arrived('2026-07-10'), call('2026-08-28', { nth: 7, headAgreed: true })],
    refused: { call: 'không quá 6 lần' },
  },
  {
    is: 'gọi điện: 46 phút là quá dài',
    route,
    acts: [...arrived('2026-07-10'), call('2026-08-28', { minutes: 46, headAgreed: true })],
    refused: { call: 'không quá 45 phút' },
  },
  {
    is: 'gọi điện: 16 phút phải được đồng ý',
    route,
    acts: [...arrived('2026-07-10'), call('2026-08-28', { minutes: 16 })],
    refused: { call: 'quá 15 phút' },
  },
  {
    is: 'phòng riêng: 48 giờ được, 49 thì không',
    route,
    acts: [...arrived('2024-01-10'), ['coupleVisit', '2024-02-10', { hours: 48 }], ['coupleVisit', '2024-03-10', { hours: 49 }]],
    refused: { coupleVisit: 'không quá 48 giờ' },
  },
  {
    is: 'phòng riêng: cuối tháng rồi đầu tháng sau',
    route,
    acts: [...arrived('2024-01-10'), ['coupleVisit', '2024-02-29', { hours: 24 }], ['coupleVisit', '2024-03-01', { hours: 24 }]],
  },
  {
    is: 'phòng riêng: lần thứ hai trong tháng',
    route,
    acts: [...arrived('2024-01-10'), ['coupleVisit', '2024-02-01', { hours: 24 }], ['coupleVisit', '2024-02-29', { hours: 24 }]],
    refused: { coupleVisit: 'Tháng này' },
  },
  {
    is: 'phòng riêng: từ 08/3/2025 phải đủ ba tháng; 48 giờ của nghị định vẫn là giới hạn',
    route,
    acts: [
      ...arrived('2025-01-08'),
      ['coupleVisit', '2025-03-07', { hours: 48 }],
      ['coupleVisit', '2025-04-08', { hours: 48, ratedWell: true }],
    ],
  },
  {
    is: 'phòng riêng: ngày trước khi đủ ba tháng',
    route,
    acts: [...arrived('2025-01-08'), ['coupleVisit', '2025-04-07', { hours: 24, ratedWell: true }]],
    refused: { coupleVisit: 'đủ 3 tháng' },
  },
  {
    is: 'phòng riêng: xếp loại chưa đủ',
    route,
    acts: [...arrived('2025-01-08'), ['coupleVisit', '2025-04-08', { hours: 24, ratedWell: false }]],
    refused: { coupleVisit: 'hai phần ba' },
  },
  {
    is: 'phòng riêng: người tự nguyện theo hợp đồng',
    route: 'public',
    acts: [...arrived('2024-01-10'), ['coupleVisit', '2024-02-10', { hours: 24 }]],
    refused: { coupleVisit: 'Tòa án' },
  },
  {
    is: 'quà có đồ vật cấm thì không chuyển',
    route,
    acts: [...arrived('2024-01-10'), ['receiveGift', '2024-02-10', { giftKind: 'goods', forbidden: true }]],
    refused: { receiveGift: 'bị cấm' },
  },
  {
    is: 'tiền vào lưu ký, thư được chuyển, trước và sau 01/7/2026',
    route,
    acts: [
      ...arrived('2026-01-06'),
      ['receiveGift', '2026-06-30', { giftKind: 'goods', forbidden: false }],
      ['receiveGift', '2026-07-01', { giftKind: 'medicine', forbidden: false }],
    ],
  },
]
