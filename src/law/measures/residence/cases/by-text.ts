import type { Said } from '../../../../engine/field.ts'
import type { Case, Happened } from '../../../cases.ts'
import { apart, arrived, at, disciplined, labour, schedule, visit } from './ways.ts'

const in2022 = '2024-02-05'
const in2025 = '2025-09-08'
const in2026 = '2026-08-03'

/** The same refusal under each text that has it: somebody in since January of that year, and what is tried on a day. */
const under = (
  is: string,
  days: readonly string[],
  tried: (on: string) => readonly Happened[],
  refused: Case['refused'],
  more: Partial<Case> = {},
) =>
  days.map(
    (on): Case => ({
      is: `${is} (${on.slice(0, 4)})`,
      route: 'compulsory',
      acts: [...arrived(`${on.slice(0, 4)}-01-10`), ...tried(on)],
      ...(refused ? { refused } : {}),
      ...more,
    }),
  )
const couple = (on: string, hours: number): Happened => ['coupleVisit', on, { hours, ...(on >= '2025-03-08' ? { ratedWell: true } : {}) }]
const gift = (on: string, forbidden: boolean): Happened => ['receiveGift', on, { giftKind: 'letter', forbidden }]
const told = (on: string, says: Said = {}): readonly Happened[] => [
  ['die', at(on, '06:00')],
  ['noticeDeath', at(on, '08:00'), { officesTold: true, kinTold: 'told', ...says }],
]

/** What several texts refuse alike, under each of them. */
export const byText: readonly Case[] = [
  ...under('quá 2 giờ chưa được đồng ý', [in2025], (on) => [visit(on, { minutes: 121, special: false })], { visit: 'quá 2 giờ' }),
  ...under('quá 4 giờ', [in2025], (on) => [visit(on, { minutes: 241, headAgreed: true })], { visit: 'không quá 4 giờ' }),
  ...under('gặp hai lần một tuần', [in2025, in2026], (on) => [visit(on, {}), visit(on, {})], { visit: 'tuần này' }),
  ...under('bốn thân nhân', [in2026], (on) => [visit(on, { visitors: 4 })], { visit: 'tối đa 3' }),
  ...under('phòng riêng 49 giờ', [in2025], (on) => [couple(on, 49)], { coupleVisit: '48 giờ' }),
  ...under('phòng riêng hai lần một tháng', [in2025], (on) => [couple(on, 24), couple(on, 24)], { coupleVisit: 'Tháng này' }),
  ...under('phòng riêng của người tự nguyện', [in2025], (on) => [couple(on, 24)], { coupleVisit: 'Tòa án' }, { route: 'public' }),
  ...under('thư không phù hợp', [in2026], (on) => [gift(on, true)], { receiveGift: 'bị cấm' }),
  ...under(
    'trẻ em ở khu người lớn',
    [in2026],
    (on) => [['placeInTeam', on, { area: 'women' }]],
    { placeInTeam: 'dưới 18' },
    { born: '2010-05-05' },
  ),
  ...under('người lớn ở khu trẻ em', [in2026], (on) => [['placeInTeam', on, { area: 'minors' }]], { placeInTeam: 'từ đủ 18' }),
  ...under('khép biên bản không có', [in2026], (on) => [['dropBreach', on]], { dropBreach: 'Chưa có biên bản' }),
  ...under(
    'kỷ luật lần hai trên một biên bản',
    [in2026],
    (on) => [...disciplined(on, 'warning'), ['discipline', on, { form: 'warning', heard: true }]],
    {
      discipline: 'cho lần này',
    },
  ),
  ...under('kỷ luật khi chưa nghe người đó', [in2026], (on) => disciplined(on, 'warning', { heard: false }), { discipline: 'ý kiến' }),
  ...under('ngày hết kỷ luật ở quá khứ', [in2026], (on) => apart(on, '2026-08-02'), { discipline: 'không được trước ngày' }),
  ...under('14 tuổi làm 5 giờ', [in2026], (on) => [labour(on, 5, 20)], { assignLabour: '4 giờ' }, { born: '2012-01-01' }),
  ...under('người lớn làm 49 giờ một tuần', [in2026], (on) => [labour(on, 8, 49)], { assignLabour: '48 giờ' }),
  ...under('người chấp hành quyết định chết', [in2026], (on) => [['die', at(on)]], { die: 'hồ sơ cai nghiện bắt buộc' }),
  ...under(
    'chết: chưa báo đủ cơ quan',
    [in2026],
    (on) => told(on, { officesTold: false }),
    { noticeDeath: 'Chưa báo đủ' },
    { route: 'public' },
  ),
  ...under(
    'chết: lập biên bản khi chưa báo',
    [in2026],
    (on) => [
      ['die', at(on)],
      ['recordDeath', at(on), { kinPresent: 'present' }],
    ],
    { recordDeath: 'Chưa báo' },
    { route: 'public' },
  ),
  ...under(
    'chết: thân nhân chưa hết 24 giờ',
    [in2026],
    (on) => [...told(on), ['recordDeath', at('2026-08-04', '07:59'), { kinPresent: 'late' }]],
    { recordDeath: '24 giờ' },
    { route: 'public' },
  ),
  ...under(
    'chết: cơ sở chưa mai táng trước 24 giờ',
    [in2022],
    (on) => [
      ...told(on),
      ['recordDeath', at(on, '09:00'), { kinPresent: 'present', witnesses: 1 }],
      ['bury', at('2024-02-06', '07:59'), { buriedBy: 'facility' }],
    ],
    { bury: '24 giờ' },
    { route: 'public' },
  ),
  { is: 'luật mới: chưa đủ 12 tuổi', route: 'public', born: '2014-07-11', acts: arrived('2026-07-10'), refused: { arrive: '12 tuổi' } },
  {
    is: 'luật mới: đánh giá phần giáo dục đúng ngày của kế hoạch',
    route: 'compulsory',
    acts: [...arrived('2026-07-10', { decidedOn: '2026-07-10', termEnds: '2028-07-10' }), schedule('2026-07-10')],
    asOf: '2026-09-01',
    due: { evaluateBehaviour: '2026-10-22' },
  },
  {
    is: 'đánh giá toàn bộ kế hoạch trước khi hết thời hạn, dù là ngày nghỉ',
    route: 'compulsory',
    acts: arrived('2024-01-10', { termEnds: '2024-06-16' }),
    due: { evaluateReintegration: '2024-06-16' },
  },
]
