import { days, exactMonths, hours, monthsLimit, sameDay } from '../../../kernel/limit.ts'
import { clock, onDays, other, type Row, refusal, type Side, saying } from '../../limits.ts'

const FIRST = ['2022-01-01'] as const
const RULES = ['2025-03-08'] as const
const OLD = [...FIRST, ...RULES] as const
const NEW = ['2026-07-01'] as const

const on = { on: '2024-05-05', route: 'compulsory' } as const
const visit = (minutes: number, headAgreed: boolean, visitors = 1) => ({ minutes, headAgreed, visitors, special: true })
const asked = (allowed: Side['said'], refused: Side['said'], side: Omit<Side, 'said'> = on) => saying(allowed ?? {}, refused ?? {}, side)
const work = (hoursADay: number, hoursAWeek: number) => ({ hoursADay, hoursAWeek })
const under = (born: string) => ({ ...on, born })
const decided = { decided: '2026-07-10', admitted: '2026-07-10', termEnds: '2028-07-10' } as const
const planned = { on: '2026-07-10', route: 'compulsory', facts: decided } as const

/** Nobody of the family came: at the hour and a minute before it. */
const kin = (field: string, value: string): readonly [Side, Side] => {
  const at = (hour: string) => ({
    on: `2024-05-06T${hour}+07:00`,
    facts: { deathNoticed: '2024-05-05T08:00+07:00' },
    said: { [field]: value },
  })
  return [at('08:00'), at('07:59')]
}
/** What both decrees have alike: a line of the tables of the first, a section of those of the second, empty where it has nothing on it. */
const both = (row: string, is: string, where: readonly [string, string], sides: readonly [Side, Side], section = '1.9'): readonly Row[] => [
  refusal(row, is, where, OLD, sides),
  refusal(section, is, where, NEW, sides),
]
const clocks = (row: string, is: string, where: Parameters<typeof clock>[2], section = '1.9'): readonly Row[] => [
  clock(row, is, where, OLD),
  clock(section, is, where, NEW),
]

/** The limits of life in a facility, each on both sides of its border. */
export const limits: readonly Row[] = [
  ...both(
    'E16',
    'một tuần một lần',
    ['visit', 'tuần này'],
    onDays('2024-05-13', '2024-05-12', { route: 'compulsory', facts: { visited: '2024-05-06' } }),
  ),
  refusal('E16', 'không quá 2 giờ nếu chưa được đồng ý', ['visit', 'quá 2 giờ'], OLD, asked(visit(120, false), visit(121, false))),
  refusal('E16', 'được đồng ý: không quá 4 giờ', ['visit', 'không quá 4 giờ'], OLD, asked(visit(240, true), visit(241, true))),
  refusal('§3', 'tối đa 3 thân nhân', ['visit', 'tối đa 3'], FIRST, asked({ visitors: 3 }, { visitors: 4 })),
  refusal('1.9', 'tối đa 3 thân nhân', ['visit', 'tối đa 3'], NEW, asked({ visitors: 3 }, { visitors: 4 })),
  refusal(
    '§3',
    'quá 3 thân nhân: trường hợp đặc biệt',
    ['visit', 'chỉ trong trường hợp đặc biệt'],
    RULES,
    asked({ visitors: 4, special: true }, { visitors: 4, special: false }),
  ),
  refusal(
    '§3',
    'trường hợp đặc biệt: tối đa 5',
    ['visit', 'không quá 5'],
    RULES,
    asked({ visitors: 5, special: true }, { visitors: 6, special: true }),
  ),
  refusal(
    'E18',
    '15 ngày đầu chưa thăm gặp',
    ['visit', '15 ngày đầu'],
    RULES,
    onDays('2025-03-25', '2025-03-24', { route: 'compulsory', facts: { admitted: '2025-03-10' } }),
  ),
  refusal('§3', 'đang ở khu dành riêng chưa thăm gặp', ['visit', 'khu dành riêng'], RULES, [
    { ...on, state: 'living' },
    { ...on, state: 'apart' },
  ]),
  refusal('E17', 'phòng riêng không quá 48 giờ', ['coupleVisit', '48 giờ'], OLD, asked({ hours: 48 }, { hours: 49 })),
  refusal(
    'E17',
    'phòng riêng một tháng một lần',
    ['coupleVisit', 'Tháng này'],
    OLD,
    onDays('2024-06-01', '2024-05-31', { facts: { coupled: '2024-05-01' } }),
  ),
  other('E17', 'phòng riêng 24 giờ theo QĐ 1567', 'nghị định cao hơn: không từ chối, hiện câu hỏi (docs/decisions/0426)'),
  refusal(
    '§3',
    'phòng riêng: đã chấp hành 3 tháng',
    ['coupleVisit', 'đủ 3 tháng'],
    RULES,
    onDays('2025-06-10', '2025-06-09', { facts: { admitted: '2025-03-10' } }),
  ),
  refusal(
    '§3',
    'phòng riêng: hai phần ba số tháng tốt',
    ['coupleVisit', 'hai phần ba'],
    RULES,
    asked({ ratedWell: true }, { ratedWell: false }),
  ),
  refusal('1.9', 'không quá 45 phút nếu chưa được đồng ý', ['visit', 'quá 45 phút'], NEW, asked(visit(45, false), visit(46, false))),
  refusal('1.9', 'được đồng ý: không quá 60 phút', ['visit', 'không quá 60 phút'], NEW, asked(visit(60, true), visit(61, true))),
  refusal(
    '1.9',
    'gọi: 4 lần một tháng',
    ['call', 'quá 4 lần'],
    NEW,
    asked({ nth: 4, minutes: 15, headAgreed: false }, { nth: 5, minutes: 15, headAgreed: false }),
  ),
  refusal(
    '1.9',
    'gọi: 15 phút',
    ['call', 'quá 15 phút'],
    NEW,
    asked({ nth: 1, minutes: 15, headAgreed: false }, { nth: 1, minutes: 16, headAgreed: false }),
  ),
  refusal('1.9', 'gọi: tăng thêm 2 lần', ['call', 'không quá 6 lần'], NEW, asked({ nth: 6 }, { nth: 7 })),
  refusal('1.9', 'gọi: tăng thêm 30 phút', ['call', 'không quá 45 phút'], NEW, asked({ minutes: 45 }, { minutes: 46 })),
  ...both('E19', 'lao động 8 giờ một ngày', ['assignLabour', '8 giờ'], asked(work(8, 48), work(9, 45))),
  ...both('E19', 'lao động 48 giờ một tuần', ['assignLabour', '48 giờ'], asked(work(8, 48), work(8, 49))),
  ...both('E20', 'dưới 15 tuổi: 4 giờ một ngày', ['assignLabour', '4 giờ'], asked(work(4, 20), work(5, 20), under('2010-01-01'))),
  ...both('E20', 'dưới 15 tuổi: 20 giờ một tuần', ['assignLabour', '20 giờ'], asked(work(4, 20), work(4, 21), under('2010-01-01'))),
  ...both('E20', 'dưới 18 tuổi: 6 giờ một ngày', ['assignLabour', '6 giờ'], asked(work(6, 30), work(7, 30), under('2007-01-01'))),
  ...both('E20', 'dưới 18 tuổi: 30 giờ một tuần', ['assignLabour', '30 giờ'], asked(work(6, 30), work(6, 31), under('2007-01-01'))),
  ...both(
    'E20',
    'đủ 15 tuổi',
    ['assignLabour', 'dưới 15 tuổi'],
    onDays('2024-05-05', '2024-05-04', { born: '2009-05-05', said: work(5, 25) }),
  ),
  ...both(
    'E20',
    'đủ 18 tuổi',
    ['assignLabour', 'dưới 18 tuổi'],
    onDays('2024-05-05', '2024-05-04', { born: '2006-05-05', said: work(7, 35) }),
  ),
  refusal(
    '§3',
    'chưa xong tiểu học thì phải học',
    ['placeInClass', 'chưa xong tiểu học'],
    OLD,
    asked({ finished: 'primary', attends: 'none' }, { finished: 'none', attends: 'none' }, under('2010-01-01')),
  ),
  refusal(
    'README 6',
    'chưa xong trung học cơ sở thì phải học',
    ['placeInClass', 'trung học cơ sở'],
    NEW,
    asked({ finished: 'lowerSecondary', attends: 'none' }, { finished: 'primary', attends: 'none' }, under('2010-01-01')),
  ),
  other('§3', 'người cai nghiện lại đã học nghề', 'thông tư không hỗ trợ tiền học lần nữa, không cấm học (0710)'),
  refusal(
    '1.0',
    'giai đoạn a không quá 2 ngày',
    ['schedule', 'tối đa 2 ngày'],
    NEW,
    asked({ intakeUntil: '2026-07-12' }, { intakeUntil: '2026-07-13' }, planned),
  ),
  refusal(
    '1.0',
    'giai đoạn b ít nhất 10 ngày',
    ['schedule', 'ít nhất 10 ngày'],
    NEW,
    asked({ intakeUntil: '2026-07-12', detoxUntil: '2026-07-22' }, { intakeUntil: '2026-07-12', detoxUntil: '2026-07-21' }, planned),
  ),
  refusal(
    '1.0',
    'giai đoạn c ít nhất 3 tháng',
    ['schedule', 'ít nhất 3 tháng'],
    NEW,
    asked(
      { educationFrom: '2026-07-22', educationUntil: '2026-10-22' },
      { educationFrom: '2026-07-22', educationUntil: '2026-10-21' },
      planned,
    ),
  ),
  refusal(
    '1.0',
    'giai đoạn d từ khi xong b',
    ['assignLabour', 'xong giai đoạn cắt cơn'],
    NEW,
    onDays('2026-07-22', '2026-07-21', { facts: { ...decided, detoxUntil: '2026-07-22' } }),
  ),
  refusal(
    '1.0',
    'giai đoạn đ là 30 ngày cuối',
    ['schedule', '30 ngày cuối'],
    NEW,
    asked({ reintegrationFrom: '2028-06-10' }, { reintegrationFrom: '2028-06-11' }, planned),
  ),
  refusal('1.0', 'các độ dài này chỉ với quyết định từ 01/7/2026', ['schedule', 'tối đa 2 ngày'], NEW, [
    { ...planned, facts: { ...decided, decided: '2026-06-30' }, said: { intakeUntil: '2026-07-13' } },
    { ...planned, facts: { ...decided, decided: '2026-07-01' }, said: { intakeUntil: '2026-07-13' } },
  ]),
  ...clocks('§2', 'đánh giá khi đến ngày của kế hoạch: cắt cơn', ['evaluateTreatment', sameDay, 'detoxUntil'], '1.0'),
  ...clocks('§2', 'đánh giá khi đến ngày của kế hoạch: giáo dục', ['evaluateBehaviour', sameDay, 'educationUntil'], '1.0'),
  ...clocks('§2', 'đánh giá trước khi hết thời hạn: lao động', ['evaluateLabour', sameDay, 'termEnds'], '1.0'),
  ...clocks('§2', 'đánh giá trước khi hết thời hạn: toàn bộ kế hoạch', ['evaluateReintegration', sameDay, 'termEnds'], '1.0'),
  clock('1.0', 'kế hoạch tái hòa nhập trong 30 ngày cuối', ['draftReintegration', days(30), 'termEnds'], NEW),
  ...clocks('§3', 'ghi rời cơ sở đúng ngày', ['leave', sameDay, 'termEnds']),
  ...clocks('§3', 'không còn căn cứ ở cơ sở: ghi rời cơ sở', ['leave', sameDay, 'groundLost'], ''),
  ...clocks('§3', 'xếp loại mỗi tháng', ['rate', exactMonths(1), 'regimeFrom'], ''),
  ...clocks('§3', 'hết kỷ luật ở khu dành riêng', ['endApart', sameDay, 'apartUntil']),
  other('§3', 'ở khu dành riêng tối đa bao lâu', 'văn bản không nêu: ngày hết do người đứng đầu định, không tự kéo dài'),
  ...clocks('E21', 'báo khi có người chết', ['noticeDeath', sameDay, 'died'], ''),
  ...both(
    'E21',
    'biên bản khi thân nhân không có mặt: sau hai mươi bốn giờ',
    ['recordDeath', 'chưa hết 24 giờ'],
    kin('kinPresent', 'late'),
    '',
  ),
  ...both('E21', 'hai mươi bốn giờ của thân nhân', ['bury', '24 giờ'], kin('buriedBy', 'facility'), ''),
  refusal(
    'E21',
    'một người làm chứng; không có thân nhân, hoặc thân nhân không có mặt sau 24 giờ thì hai',
    ['recordDeath', 'làm chứng'],
    OLD,
    asked({ kinPresent: 'none', witnesses: 2 }, { kinPresent: 'none', witnesses: 1 }),
  ),
  clock('1.9', 'quyết định cho về chịu tang', ['grantLeave', hours(24), 'leaveApplied'], NEW),
  refusal(
    '1.9',
    'chịu tang không quá 5 ngày, chưa kể đi đường',
    ['grantLeave', 'không quá 5 ngày'],
    NEW,
    asked({ leaveUntil: '2024-05-12', travelDays: 2 }, { leaveUntil: '2024-05-13', travelDays: 2 }),
  ),
  clock('1.9', 'trở lại đúng ngày', ['backFromLeave', sameDay, 'leaveUntil'], NEW),
  clock('1.9', 'khám sức khỏe mỗi năm, người tự nguyện', ['healthCheck', monthsLimit(12), 'admitted'], NEW),
  other('E13–E15', 'khám, chịu tang của người chấp hành quyết định', 'hồ sơ cai nghiện bắt buộc giữ các hạn này'),
  clock('1.0', 'kế hoạch trong giai đoạn tiếp nhận: hai ngày', ['schedule', days(2), 'admitted'], NEW),
]
