import { addDays, day } from '../../../../kernel/day.ts'
import type { Case, Happened } from '../../../cases.ts'
import { at, filed, told } from './ways.ts'

/** Twelve years old by then. */
const young = { route: 'minor', born: '2009-09-01' } as const
/** Decided on Thursday 20 January 2022; Tết is from 31 January to 4 February. */
const decided: readonly Happened[] = [
  ...filed('2022-01-10'),
  ...told('2022-01-10'),
  ['send', '2022-01-14'],
  ['forward', '2022-01-17'],
  ['accept', '2022-01-18'],
  ['decide', '2022-01-20', { months: 6 }],
]
const effective: readonly Happened[] = [...decided, ['takeEffect', '2022-02-08']]
const inside: readonly Happened[] = [...effective, ['takeAway', '2022-02-14'], ['admit', '2022-02-14']]
const posted: readonly Happened[] = [...inside, ['post', '2022-03-01']]
const born = (on: string) => ({ route: 'minor', born: on }) as const

/** What of the first text only days before 24 March 2022 can show. */
export const onlyThere: readonly Case[] = [
  {
    is: 'quản lý tại cơ sở tám ngày',
    ...young,
    acts: [...decided, ['holdAtFacility', '2022-01-31'], ['takeEffect', '2022-02-08'], ['takeAway', '2022-02-08'], ['admit', '2022-02-08']],
    ends: '2022-07-31',
  },
  {
    is: 'trốn khỏi nơi quản lý',
    ...young,
    acts: [
      ...decided,
      ['holdAtFacility', '2022-01-31'],
      ['leaveHolding', '2022-02-02'],
      ['takeEffect', '2022-02-08'],
      ['takeAway', '2022-02-08'],
      ['admit', '2022-02-08'],
    ],
    ends: '2022-08-06',
  },
  {
    is: 'thôi quản lý',
    ...young,
    acts: [
      ...decided,
      ['holdAtFacility', '2022-01-31'],
      ['endHolding', '2022-02-03'],
      ['takeEffect', '2022-02-08'],
      ['takeAway', '2022-02-08'],
      ['admit', '2022-02-08'],
    ],
    ends: '2022-08-05',
  },
  {
    is: 'giao gia đình thay cho cơ sở',
    ...young,
    acts: [
      ...decided,
      ['holdAtFacility', '2022-01-31'],
      ['holdAtHome', '2022-02-04'],
      ['takeEffect', '2022-02-08'],
      ['takeAway', '2022-02-08'],
      ['admit', '2022-02-08'],
    ],
    ends: '2022-08-04',
  },
  {
    is: 'không nơi cư trú thì không giao gia đình',
    ...young,
    acts: [
      ['recordViolation', '2022-01-10', { residence: 'none' }],
      ['holdAtHome', '2022-01-10'],
    ],
    refused: { holdAtHome: 'không giao gia đình' },
  },
  {
    is: 'sáu tháng; khám và xét theo tháng',
    ...young,
    acts: inside,
    ends: '2022-08-14',
    due: { healthCheck: '2022-08-15', review: '2022-05-16' },
  },
  {
    is: 'bệnh viện, chịu tang, tố tụng, truy cứu vẫn tính',
    ...young,
    acts: [
      ...inside,
      ['goToHospital', '2022-02-15'],
      ['backFromHospital', '2022-02-18'],
      ['applyLeave', '2022-02-21'],
      ['grantLeave', '2022-02-21', { leaveUntil: '2022-02-24', travelDays: 0 }],
      ['backFromLeave', '2022-02-24'],
      ['takeOut', '2022-02-25', { outUntil: '2022-03-01' }],
      ['bringIn', '2022-03-01'],
      ['suspendForCrime', '2022-03-02'],
      ['resumeAfterCrime', '2022-03-10'],
    ],
    ends: '2022-08-14',
  },
  { is: 'bỏ trốn không tính', ...young, acts: [...inside, ['escape', '2022-03-01'], ['bringBack', '2022-03-11']], ends: '2022-08-24' },
  {
    is: 'đang trốn',
    ...young,
    acts: [...inside, ['escape', '2022-03-01'], ['noticeEnd', '2022-03-02']],
    ends: 'none',
    refused: { noticeEnd: 'Hồ sơ đang ở trạng thái' },
  },
  {
    is: 'trốn trên đường: tiếp nhận lần đầu',
    ...young,
    acts: [...effective, ['takeAway', '2022-02-14'], ['escape', '2022-02-14'], ['bringBack', '2022-02-20'], ['admit', '2022-02-21']],
    refused: { bringBack: 'chưa tiếp nhận' },
    ends: '2022-08-21',
  },
  {
    is: 'trốn khỏi cơ sở: không tiếp nhận lần nữa',
    ...young,
    acts: [...inside, ['escape', '2022-03-01'], ['admit', '2022-03-05']],
    refused: { admit: 'đã tiếp nhận' },
  },
  { is: 'một ngày cho quyết định về tang', ...young, acts: [...inside, ['applyLeave', '2022-03-01']], due: { grantLeave: '2022-03-02' } },
  {
    is: 'tang quá năm ngày',
    ...young,
    acts: [...inside, ['applyLeave', '2022-03-01'], ['grantLeave', '2022-03-01', { leaveUntil: '2022-03-07', travelDays: 0 }]],
    refused: { grantLeave: 'không quá 5 ngày' },
  },
  {
    is: 'trở lại đúng ngày',
    ...young,
    acts: [...inside, ['applyLeave', '2022-03-01'], ['grantLeave', '2022-03-01', { leaveUntil: '2022-03-05', travelDays: 0 }]],
    due: { backFromLeave: '2022-03-05' },
  },
  {
    is: 'đưa trở lại đúng ngày',
    ...young,
    acts: [...inside, ['takeOut', '2022-03-01', { outUntil: '2022-03-05' }]],
    due: { bringIn: '2022-03-05' },
  },
  {
    is: 'chết: 24 giờ',
    ...young,
    acts: [
      ...inside,
      ['die', at('2022-03-01', '03:00')],
      ['noticeDeath', at('2022-03-01', '05:00')],
      ['bury', at('2022-03-02', '04:59'), { buriedBy: 'facility', witnesses: 2 }],
    ],
    refused: { bury: 'chưa hết 24 giờ' },
  },
  {
    is: 'báo hai lần, báo lại khi chưa đổi',
    ...young,
    acts: [...inside, ['noticeEnd', '2022-03-01'], ['noticeEnd', '2022-03-02'], ['noticeEndAgain', '2022-03-02']],
    refused: { noticeEnd: 'Đã báo trước rồi', noticeEndAgain: 'vẫn như đã báo' },
  },
  {
    is: 'chưa báo thì không báo lại',
    ...young,
    acts: [...inside, ['noticeEndAgain', '2022-03-02']],
    refused: { noticeEndAgain: 'Chưa báo trước lần nào' },
  },
  {
    is: 'ngày đổi: báo lại',
    ...young,
    acts: [...inside, ['noticeEnd', '2022-03-01'], ['escape', '2022-03-02'], ['bringBack', '2022-03-04']],
    due: { noticeEndAgain: '2022-03-07' },
  },
  {
    is: 'chưa vào cơ sở thì chưa báo, chưa cho về',
    ...young,
    acts: [...effective, ['takeAway', '2022-02-14'], ['noticeEnd', '2022-02-14'], ['complete', '2022-02-14']],
    refused: { noticeEnd: 'Chưa tính được', complete: 'Chưa hết thời hạn' },
  },
  {
    is: 'chưa niêm yết thì không đề nghị gì',
    ...young,
    acts: [
      ...inside,
      ['proposeReduction', '2022-03-10', { lastThreeGood: false }],
      ['proposeSuspension', '2022-03-10', { careDays: 11 }],
      ['proposeExemption', '2022-03-10', { easing: 'exemptProgress' }],
    ],
    refused: { proposeReduction: 'niêm yết', proposeSuspension: 'niêm yết', proposeExemption: 'niêm yết' },
  },
  {
    is: 'chưa được nửa, chưa đủ ba tháng khá',
    ...young,
    acts: [...posted, ['proposeReduction', '2022-03-10', { lastThreeGood: false }]],
    refused: { proposeReduction: 'một nửa thời hạn. Ba tháng gần nhất' },
  },
  {
    is: 'bệnh năm tháng; tiến bộ mà không tạm đình chỉ',
    ...young,
    acts: [...posted, ['proposeExemption', '2022-03-10', { easing: 'exemptIllness', illnessMonths: 5 }]],
    refused: { proposeExemption: 'từ 6 tháng' },
  },
  {
    is: 'tiến bộ mà không đang tạm đình chỉ',
    ...young,
    acts: [...posted, ['proposeExemption', '2022-03-10', { easing: 'exemptProgress' }]],
    refused: { proposeExemption: 'chỉ khi đang được tạm đình chỉ' },
  },
  {
    is: 'mỗi quyết định của Tòa án cần đề nghị của chính nó',
    ...young,
    acts: [
      ...posted,
      ['proposeExemption', '2022-03-10', { easing: 'exemptPregnant' }],
      ['suspend', '2022-03-11'],
      ['reduce', '2022-03-11', { merit: false, monthsOff: 4 }],
    ],
    refused: { suspend: 'Chưa có đề nghị này', reduce: 'Chưa có đề nghị này của cơ sở, hoặc đề nghị đã có quyết định. Không lập công' },
  },
  {
    is: 'miễn mà chưa đề nghị',
    ...young,
    acts: [...posted, ['proposeSuspension', '2022-03-10', { careDays: 11 }], ['exemptRest', '2022-03-11']],
    refused: { exemptRest: 'Chưa có đề nghị này' },
  },
  {
    is: 'tạm đình chỉ, còn nhiều: trở lại',
    ...young,
    acts: [
      ...posted,
      ['proposeSuspension', '2022-03-10', { careDays: 11 }],
      ['suspend', '2022-03-11'],
      ['notResume', '2022-03-20'],
      ['resume', '2022-03-20'],
    ],
    refused: { notResume: 'từ 3 tháng' },
    ends: '2022-08-14',
  },
  { is: 'mai mới đủ 18 tuổi: quyết định được', ...born('2004-01-21'), acts: decided, state: 'decided' },
  { is: 'đủ 18 tuổi ngày quyết định', ...born('2004-01-20'), acts: decided, refused: { decide: 'đã đủ 18 tuổi' } },
  {
    is: 'mai mới đủ 18 tuổi: chưa chuyển thủ tục',
    ...born('2004-01-20'),
    acts: [...decided.slice(0, -1), ['turnAdult', '2022-01-19']],
    refused: { turnAdult: 'chưa đủ 18 tuổi' },
  },
  {
    is: 'đủ 18 tuổi: chuyển thủ tục',
    ...born('2004-01-20'),
    acts: [...decided.slice(0, -1), ['turnAdult', '2022-01-20']],
    state: 'toAdult',
  },
]

const WEEK = 7
const spring2024 = (c: Case): boolean => c.acts[0]?.[1].startsWith('2024') ?? false
const earlier = (c: Case, days: number): Case => ({
  ...c,
  ...JSON.parse(JSON.stringify({ ...c, born: undefined }).replace(/\d{4}-\d\d-\d\d/g, (d) => addDays(day(d), -days))), // a case of strings and numbers
})
/** What later days, dates in words or birthdays make different in another year. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'Tòa án cấp tỉnh giảm ba tháng',
  'ghi muộn ngày có hiệu lực',
  'chỉ biết năm sinh, năm nay mới 18 tuổi: không chắc đã đủ',
  'đủ 18 tuổi ngày đưa đi: không cần khu riêng',
  'bỏ trốn hơn một năm: vẫn đưa đi, không có thời hiệu',
  'bất khả kháng: năm ngày tính lại',
  'hết chỗ: thêm ba tháng từ ngày báo Tòa án',
])
const moved = (tables: readonly (readonly Case[])[], weeks: number): readonly Case[] =>
  tables
    .flat()
    .filter((c) => spring2024(c) && !OTHERWISE.has(c.is))
    .map((c) => earlier(c, weeks * WEEK))

/** 107 weeks before: a spring of the first text, between Tết and the day of the ordinance. */
export const inFirstText = (tables: readonly (readonly Case[])[]): readonly Case[] => moved(tables, 107)
/** 53 weeks later: the spring of 2025, when the chair or the chief of police makes the file. */
export const inSpring2025 = (tables: readonly (readonly Case[])[]): readonly Case[] => moved(tables, -53)
