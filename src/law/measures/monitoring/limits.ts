import { days, hours, sameDay, workingDays } from '../../../kernel/limit.ts'
import { clock, lasts, lastsUntil, onDays, other, type Row, refusal, saying, stretch } from '../../limits.ts'

const NEW = ['2026-07-01'] as const

const clockOf = (row: string, is: string, ...where: Parameters<typeof clock>[2]): Row => clock(row, is, where, NEW)
const rule = (row: string, is: string, where: readonly [string, string], sides: Parameters<typeof refusal>[4]): Row =>
  refusal(row, is, where, NEW, sides)
const ended = (route: string) => ({ on: '2026-08-03', route })
const record = '2026-08-03T08:30+07:00'
const ground = (said: string) => ({ route: 'home', facts: { breached: record }, said: { breach: 'remove', ground: said } })

const toldOf = (cause: string, breach: string): Parameters<typeof refusal>[4] => {
  const told = (at: string) => ({
    on: '2026-08-04',
    said: { cause, breach },
    facts: { faultFrom: '2026-08-02T08:30+07:00', faultTold: `2026-08-03T${at}+07:00` },
  })
  return [told('08:31'), told('08:30')]
}

/** The limits of Decree 163 for electronic monitoring. */
export const limits: readonly Row[] = [
  clockOf('1.12', 'quyết định từ khi nhận quyết định, thông báo', 'decide', hours(12), 'received'),
  clockOf('1.12', 'quyết định từ khi nhận đề nghị của cha, mẹ', 'decide', hours(24), 'requested'),
  clockOf('1.12', 'quyết định mới từ khi lập biên bản vi phạm', 'decide', hours(24), 'breached'),
  clockOf('1.12', 'đeo thiết bị từ khi quyết định có hiệu lực', 'fit', hours(24), 'effective'),
  clockOf('1.12', 'đeo trước khi ra khỏi cơ sở', 'fit', days(0), 'leaves'),
  clockOf('1.12', 'cơ sở tư nhân: Công an nơi cơ sở đặt trụ sở đeo trước khi ra', 'fitAtPrivate', days(0), 'leaves'),
  rule(
    '1.12',
    'từ đủ 18 tuổi',
    ['receive', 'diện này từ đủ 18 tuổi'],
    onDays('2026-08-03', '2026-08-02', { route: 'home', born: '2008-08-03' }),
  ),
  rule(
    '1.12',
    'dưới 18 tuổi',
    ['receive', 'diện này từ đủ 12 đến dưới 18 tuổi'],
    onDays('2026-08-02', '2026-08-03', { route: 'minorNoHome', born: '2008-08-03' }),
  ),
  rule(
    '1.12',
    'từ đủ 12 tuổi',
    ['receiveRequest', 'chưa đủ 12 tuổi'],
    onDays('2026-08-03', '2026-08-02', { route: 'minor', born: '2014-08-03' }),
  ),
  rule(
    '1.12',
    'cha, mẹ đề nghị: một năm khi còn từ một năm',
    ['receiveRequest', 'ít hơn 1 năm'],
    saying({ measureEnds: '2027-08-03' }, { measureEnds: '2027-08-02' }, ended('minor')),
  ),
  rule(
    '1.12',
    'cha, mẹ đề nghị: đến hết khi còn dưới một năm',
    ['receiveRequest', 'còn từ 1 năm'],
    saying({ measureEnds: '2027-08-02' }, { measureEnds: '2027-08-03' }, ended('minorShort')),
  ),
  rule(
    '1.12',
    'quyết định giám sát một năm khi còn từ một năm',
    ['decide', 'ít hơn 1 năm'],
    saying({ measureEnds: '2027-08-03' }, { measureEnds: '2027-08-02' }, ended('minor')),
  ),
  rule(
    '1.12',
    'quyết định giám sát đến hết khi còn dưới một năm',
    ['decide', 'còn từ 1 năm'],
    saying({ measureEnds: '2027-08-02' }, { measureEnds: '2027-08-03' }, ended('minorShort')),
  ),
  rule(
    '1.12',
    'quyết định mới khi điều trị thay thế: 2 năm từ ngày ra quyết định',
    ['decide', '2 năm kể từ ngày ra quyết định'],
    saying(
      { effectiveAt: '2026-08-03T08:30+07:00' },
      { effectiveAt: '2026-08-04T08:30+07:00' },
      { on: '2026-08-03', route: 'substitution', state: 'worn' },
    ),
  ),
  rule(
    '1.12',
    'hết pin, không đến đeo lại: nhắc nhở hai lần rồi thôi',
    ['remindBatteryAgain', 'nhắc nhở đủ 2 lần'],
    [
      { on: '2026-08-05', facts: { remindedBattery: '2026-07-20' } },
      { on: '2026-08-05', facts: { remindedBattery: '2026-07-20', remindedAgain: '2026-07-25' } },
    ],
  ),
  rule(
    '1.14',
    'quyết định từ trước 01/7/2026 ghi riêng',
    ['receive', 'có trước 01/7/2026'],
    saying({ basisOn: '2026-07-01' }, { basisOn: '2026-06-30' }, ended('home')),
  ),
  rule(
    '1.14',
    'chỉ quyết định từ trước 01/7/2026',
    ['takeFromBefore', 'từ 01/7/2026'],
    saying({ basisOn: '2026-06-30' }, { basisOn: '2026-07-01' }, ended('home')),
  ),
  lastsUntil('1.12', 'cả thời gian cai tại gia đình, cộng đồng', 'home', 'measureEnds', NEW),
  lasts('1.12', 'điều trị thay thế: 2 năm', 'substitution', [24], NEW),
  lastsUntil('1.12', 'cả thời gian quản lý sau cai', 'postRehab', 'measureEnds', NEW),
  lasts('1.12', 'dưới 18 tuổi, cha mẹ đề nghị: không quá 1 năm', 'minor', [12], NEW),
  lastsUntil('1.12', 'dưới 18 tuổi, còn dưới 1 năm: đến hết', 'minorShort', 'measureEnds', NEW),
  lastsUntil('1.12', 'dưới 18 tuổi, không có nơi cư trú ổn định: cả thời gian quản lý', 'minorNoHome', 'measureEnds', NEW),
  stretch('1.12', 'tháo tạm thời', 'off', 'counted', NEW),
  stretch('1.12', 'tạm dừng', 'paused', 'counted', NEW),
  clockOf('1.12', 'đến đeo lại từ khi hết lý do', 'refit', hours(24), 'cameBack'),
  rule(
    '1.12',
    'đổi vị trí: đeo từ đủ một tháng',
    ['changePosition', 'Chưa đeo đủ 1 tháng'],
    onDays('2026-08-15', '2026-08-14', { facts: { positionFrom: '2026-07-15' }, said: { whyMoved: 'month' } }),
  ),
  rule(
    '1.12',
    'miễn phần còn lại: từ đủ 18 tuổi sau một năm',
    ['waive', 'được 1 năm'],
    onDays('2027-07-15', '2027-07-14', { route: 'home', facts: { fitted: '2026-07-15' } }),
  ),
  rule(
    '1.12',
    'miễn phần còn lại: dưới 18 tuổi sau sáu tháng',
    ['waive', '6 tháng'],
    onDays('2027-01-15', '2027-01-14', { route: 'minor', facts: { fitted: '2026-07-15' } }),
  ),
  rule(
    '1.12',
    'miễn phần còn lại: chưa có biên bản vi phạm',
    ['waive', 'Đã có biên bản vi phạm'],
    [{ on: '2027-07-15' }, { on: '2027-07-15', facts: { breached: record } }],
  ),
  clockOf('1.12', 'bàn giao từ khi xong thủ tục đổi nơi cư trú', 'handOver', hours(24), 'left'),
  clockOf('1.12', 'tạm dừng khi chấp hành án phạt tù, vào cơ sở', 'pause', sameDay, 'imprisoned'),
  clockOf('1.12', 'chấm dứt khi hết thời hạn', 'end', sameDay, 'ends'),
  clockOf('1.12', 'chấm dứt khi không còn cai nghiện, điều trị, quản lý', 'end', sameDay, 'groundLost'),
  rule(
    '1.12',
    'vi phạm: chỉ việc xảy ra khi còn căn cứ',
    ['recordBreach', 'việc xảy ra sau đó không phải là vi phạm'],
    saying(
      { happenedAt: '2026-08-03T08:30+07:00' },
      { happenedAt: '2026-08-03T08:31+07:00' },
      { on: '2026-08-04', groundLost: '2026-08-03T08:30+07:00' },
    ),
  ),
  rule(
    '1.12',
    'không chấp hành: chỉ việc xảy ra khi còn căn cứ',
    ['recordNoncompliance', 'việc xảy ra sau đó không phải là vi phạm'],
    saying({ lastActOn: '2026-08-03' }, { lastActOn: '2026-08-04' }, { on: '2026-08-04', groundLost: '2026-08-03T08:30+07:00' }),
  ),
  rule(
    '1.12',
    'chấm dứt: từ ngày hết thời hạn',
    ['end', 'Vì hết thời hạn'],
    onDays('2028-07-15', '2028-07-14', { ends: '2028-07-15', said: { whyEnded: 'termOver' } }),
  ),
  clockOf('1.12', 'tháo thiết bị khi có quyết định miễn', 'removeWaived', sameDay, 'endDecided'),
  clockOf('1.12', 'khắc phục vi phạm từ khi lập biên bản', 'remedied', hours(24), 'breached'),
  rule(
    '1.12',
    'hết pin: đủ 24 giờ mới là vi phạm',
    ['recordBreach', 'hết pin chưa đủ 24 giờ'],
    saying(
      { breach: 'battery', flatSince: '2026-08-02T07:00+07:00', happenedAt: '2026-08-03T07:00+07:00' },
      { breach: 'battery', flatSince: '2026-08-02T07:01+07:00', happenedAt: '2026-08-03T07:00+07:00' },
      { on: '2026-08-03' },
    ),
  ),
  rule('1.12', 'báo thiết bị hỏng, mất trong 24 giờ', ['recordBreach', 'đã báo lỗi kỹ thuật'], toldOf('technical', 'damage')),
  rule(
    '1.12',
    'báo trong 24 giờ từ khi bất khả kháng, trở ngại kết thúc',
    ['recordBreach', 'trở ngại kết thúc'],
    toldOf('obstacle', 'battery'),
  ),
  rule(
    '1.12',
    'chưa đến đeo lại: sau 24 giờ',
    ['recordBreach', 'chưa hết 24 giờ để đến đeo lại'],
    [
      { on: '2026-08-08', said: { breach: 'noReturn' }, passed: ['refit'] },
      { on: '2026-08-08', said: { breach: 'noReturn' } },
    ],
  ),
  rule(
    '1.12',
    'không khắc phục: sau 24 giờ',
    ['recordNoncompliance', 'chưa hết 24 giờ khắc phục'],
    [
      { on: '2026-08-05', ...ground('wearingNotRemedied'), passed: ['remedied'] },
      { on: '2026-08-04', ...ground('wearingNotRemedied') },
    ],
  ),
  rule(
    '1.12',
    'không đeo, tự ý tháo: nhắc nhở một lần trước',
    ['recordNoncompliance', 'nhắc nhở lần đầu'],
    [
      { on: '2026-08-05', ...ground('wearingAgain'), facts: { breached: record, remindedWearing: '2026-07-20' } },
      { on: '2026-08-05', ...ground('wearingAgain') },
    ],
  ),
  rule(
    '1.12',
    'hết pin, không đến đeo lại: nhắc nhở hai lần trước',
    ['recordNoncompliance', 'nhắc nhở đủ 2 lần'],
    [
      {
        on: '2026-08-05',
        ...ground('batteryThird'),
        facts: { breached: record, remindedBattery: '2026-07-20', remindedAgain: '2026-07-25' },
      },
      { on: '2026-08-05', ...ground('batteryThird'), facts: { breached: record, remindedBattery: '2026-07-20' } },
    ],
  ),
  rule(
    '1.12',
    'quản lý sau cai: phạt, không chuyển',
    ['refer', 'Người bị quản lý sau cai nghiện thì bị xử phạt'],
    [
      { on: '2026-08-05', route: 'home' },
      { on: '2026-08-05', route: 'postRehab' },
    ],
  ),
  clockOf('1.9', 'lập hồ sơ bắt buộc từ khi phát hiện', 'refer', workingDays(1), 'violationFound'),
  rule(
    '1.9',
    'thời hiệu ba tháng từ hành vi cuối cùng',
    ['refer', 'Người từ đủ 18 tuổi: đã quá 3 tháng'],
    onDays('2026-11-03', '2026-11-04', { route: 'home', facts: { lastAct: '2026-08-03' } }),
  ),
  rule(
    '1.10',
    'thời hiệu ba tháng, dưới 18 tuổi',
    ['refer', 'Người dưới 18 tuổi: đã quá 3 tháng'],
    onDays('2026-11-03', '2026-11-04', { route: 'minor', facts: { lastAct: '2026-08-03' } }),
  ),
  other('1.12', 'người thuộc diện từ trước 01/7/2026', 'văn bản không nêu thời hạn (docs/decisions/0330)'),
]
