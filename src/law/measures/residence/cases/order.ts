import type { Case } from '../../../cases.ts'
import { apart, arrived, disciplined } from './ways.ts'

const route = 'compulsory'
const rate = (on: string) => ['rate', on, { monthUntil: on }] as const

/** Monthly rating, reward, and discipline with its record, the person's word and its end. */
export const order: readonly Case[] = [
  { is: 'xếp loại trong một tháng từ khi vào', route, acts: arrived('2024-01-31'), due: { rate: '2024-02-29' } },
  { is: 'xếp loại rồi thì tính lại từ lần đó', route, acts: [...arrived('2024-01-10'), rate('2024-01-31')], due: { rate: '2024-02-29' } },
  { is: 'người tự nguyện: không ai phải xếp loại', route: 'public', acts: arrived('2024-01-10'), notDue: ['rate'] },
  {
    is: 'vòng xếp loại qua 01/7/2026',
    route,
    acts: [...arrived('2026-01-10'), rate('2026-06-30')],
    asOf: '2026-07-01',
    due: { rate: '2026-07-30' },
  },
  {
    is: 'đang vắng cơ sở thì không ai phải xếp loại',
    route,
    acts: [...arrived('2024-01-10'), ['goAway', '2024-01-20', { whyAway: 'hospital' }]],
    asOf: '2024-06-01',
    state: 'away',
    notDue: ['rate'],
  },
  {
    is: 'trở lại thì tính từ ngày trở lại',
    route,
    acts: [...arrived('2024-01-10'), rate('2024-01-20'), ['goAway', '2024-01-20'], ['comeBack', '2024-06-01']],
    due: { rate: '2024-07-01' },
  },
  {
    is: 'vắng qua 01/7/2026 rồi trở lại',
    route,
    acts: [...arrived('2026-01-10'), ['goAway', '2026-06-30'], ['comeBack', '2026-07-01']],
    state: 'living',
    due: { rate: '2026-08-01' },
  },
  {
    is: 'chưa có biên bản thì không kỷ luật',
    route,
    acts: [...arrived('2024-01-10'), ['discipline', '2024-02-01', { form: 'warning', heard: true }]],
    refused: { discipline: 'Chưa có biên bản' },
  },
  {
    is: 'chưa nghe người đó thì không kỷ luật',
    route,
    acts: [...arrived('2024-01-10'), ...disciplined('2024-02-01', 'warning', { heard: false })],
    refused: { discipline: 'trình bày ý kiến' },
  },
  { is: 'cảnh cáo: vẫn ở khu của mình', route, acts: [...arrived('2024-01-10'), ...disciplined('2024-02-01', 'warning')], state: 'living' },
  {
    is: 'một biên bản chỉ kỷ luật một lần',
    route,
    acts: [
      ...arrived('2024-01-10'),
      ...disciplined('2024-02-01', 'criticism'),
      ['discipline', '2024-02-02', { form: 'warning', heard: true }],
    ],
    refused: { discipline: 'cho lần này' },
  },
  {
    is: 'biên bản đã khép thì không kỷ luật nữa',
    route,
    acts: [
      ...arrived('2024-01-10'),
      ['recordBreach', '2024-02-01'],
      ['dropBreach', '2024-02-02'],
      ['discipline', '2024-02-03', { form: 'warning', heard: true }],
    ],
    refused: { discipline: 'cho lần này' },
  },
  {
    is: 'không có biên bản thì không có gì để khép',
    route,
    acts: [...arrived('2024-01-10'), ['dropBreach', '2024-02-02']],
    refused: { dropBreach: 'Chưa có biên bản' },
  },
  {
    is: 'khu dành riêng: ngày hết đã định là ngày phải cho ra, kể cả Chủ nhật',
    route,
    acts: [...arrived('2024-01-10'), ...apart('2024-02-01', '2024-02-04')],
    state: 'apart',
    due: { endApart: '2024-02-04' },
  },
  {
    is: 'khu dành riêng: không định ngày hết ở quá khứ',
    route,
    acts: [...arrived('2024-01-10'), ...apart('2024-02-02', '2024-02-01')],
    refused: { discipline: 'không được trước ngày' },
  },
  {
    is: 'khu dành riêng: ra rồi thì không còn hạn',
    route,
    acts: [...arrived('2024-01-10'), ...apart('2024-02-01', '2024-02-05'), ['endApart', '2024-02-03', { whyOut: 'early' }]],
    state: 'living',
    notDue: ['endApart'],
  },
  {
    is: 'khu dành riêng: đi viện thì hết ở đó',
    route,
    acts: [...arrived('2024-01-10'), ...apart('2024-02-01', '2024-02-05'), ['goAway', '2024-02-02'], ['comeBack', '2024-02-03']],
    state: 'living',
    notDue: ['endApart'],
  },
  {
    is: 'người tự nguyện: cảnh cáo thì được',
    route: 'public',
    acts: [...arrived('2024-01-10'), ...disciplined('2024-02-01', 'warning')],
    state: 'living',
  },
  ...(['2024-02-01', '2026-08-03'] as const).map(
    (on): Case => ({
      is: `người tự nguyện: không đưa vào khu dành riêng (${on})`,
      route: 'public',
      acts: [...arrived('2024-01-10'), ...apart(on, on)],
      refused: { discipline: 'Khu dành riêng chỉ' },
    }),
  ),
  {
    is: 'khen thưởng đề nghị giảm, miễn: chỉ người chấp hành quyết định',
    route: 'public',
    acts: [...arrived('2024-01-10'), ['reward', '2024-02-01', { rewardKind: 'easing' }]],
    refused: { reward: 'Giảm, miễn' },
  },
  {
    is: 'khen thưởng đề nghị giảm của người chấp hành quyết định, đến 30/6/2026; từ đó định kỳ, đột xuất',
    route,
    acts: [
      ...arrived('2026-01-10'),
      ['reward', '2026-06-30', { rewardKind: 'easing' }],
      ['reward', '2026-07-01', { rewardKind: 'sudden' }],
    ],
  },
]
