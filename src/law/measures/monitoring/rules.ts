import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { addMonths, type Day, day, isDay } from '../../../kernel/day.ts'
import { dayOf, isAfter, isMoment, isWhen, minutesBetween, startOf } from '../../../kernel/moment.ts'
import { hasReached, youngerThan } from '../../ages.ts'
import * as shared from '../../rules.ts'
import { done, rule } from '../../rules.ts'

export { toCompulsory, toCompulsoryMinor } from '../../rules.ts'

/** Named conditions of electronic monitoring. Each takes its article. */
const DAY = 24 * 60
const LAW_120 = day('2026-07-01')
const condition =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
const said = (l: Looks, field: string, ...values: readonly string[]): boolean => values.includes(String(l.said[field]))
const saidDay = (l: Looks, field: string): Day | undefined => {
  const value = l.said[field]
  return isDay(value) ? value : undefined
}
const onRoute = (l: Looks, ...routes: readonly string[]): boolean => routes.includes(l.route)
const onRequest = (l: Looks): boolean => onRoute(l, 'minor', 'minorShort')
const isMinorRoute = (l: Looks): boolean => onRequest(l) || onRoute(l, 'minorNoHome')
/** The measure that somebody is monitored in: the route says it of adults and of those without a home, the request of others. */
const inManagement = (l: Looks): boolean => onRoute(l, 'postRehab', 'minorNoHome') || said(l, 'under', 'postRehab')

export const isAdult = condition('Người từ đủ 18 tuổi', (l) => !isMinorRoute(l) && !inManagement(l))
export const isMinor = condition('Người dưới 18 tuổi', (l) => isMinorRoute(l) && !inManagement(l))
export const isSubstitution = condition('Người từ đủ 18 tuổi đang điều trị thay thế', (l) => l.route === 'substitution')
export const fittedHere = condition('Công an cấp xã đeo thiết bị', (l) => !said(l, 'fittedAt', 'facility', 'private'))
export const fittedByPublic = condition('Cơ sở công lập, trường giáo dưỡng đeo thiết bị trước khi người đó ra', (l) =>
  said(l, 'fittedAt', 'facility'),
)
export const fittedAtPrivate = condition('Công an cấp xã nơi cơ sở tư nhân đặt trụ sở đeo thiết bị trước khi người đó ra', (l) =>
  said(l, 'fittedAt', 'private'),
)
const WEARING = ['refuse', 'remove'] as const
const BATTERY = ['battery', 'noReturn'] as const
export const wearingBreach = condition('Không đeo, tự ý tháo (điểm b, c)', (l) => said(l, 'breach', ...WEARING))
export const batteryBreach = condition('Để hết pin, không đến đeo lại (điểm d, đ)', (l) => said(l, 'breach', ...BATTERY))

/** Opening and deciding. */
export const under12 = shared.under12('giám sát điện tử')
const grownOnMinorRoute = (l: Looks): boolean => isMinorRoute(l) && hasReached(l.subject, 18, l.happened)
const minorOnAdultRoute = (l: Looks): boolean => !isMinorRoute(l) && youngerThan(l.subject, 18, l.happened)
export const wrongAge = shared.wrongAge((l) => grownOnMinorRoute(l) || minorOnAdultRoute(l))
/** Adults and minors have a clause each. */
export const tooYoung = rule('Diện đã chọn không đúng với tuổi của người đó: diện này từ đủ 18 tuổi.', minorOnAdultRoute)
export const tooOld = rule('Diện đã chọn không đúng với tuổi của người đó: diện này từ đủ 12 đến dưới 18 tuổi.', grownOnMinorRoute)
export const routeDiffers = rule('Diện đã chọn không khớp với biện pháp đang thực hiện.', (l) => {
  if (onRequest(l)) return false
  return !said(l, 'under', onRoute(l, 'minorNoHome') ? 'postRehab' : l.route)
})
export const needsRequest = rule(
  'Người dưới 18 tuổi có nơi cư trú ổn định chỉ bị giám sát khi cha, mẹ, người giám hộ, người đại diện đề nghị.',
  onRequest,
)
export const needsNoRequest = rule('Diện này không theo đề nghị của cha, mẹ, người giám hộ, người đại diện.', (l) => !onRequest(l))
export const noHome = rule('Không có nơi cư trú ổn định: chỉ giám sát trong thời gian quản lý sau cai nghiện, không theo đề nghị.', (l) =>
  said(l, 'residence', 'none'),
)
export const endMissing = rule(
  'Chưa có ngày hết thời hạn cai nghiện hoặc quản lý: thời hạn giám sát theo ngày đó.',
  (l) => l.route !== 'substitution' && l.said['measureEnds'] === undefined,
)
export const fromBefore = rule(
  'Quyết định, thông báo có trước 01/7/2026: ghi ở bước dành cho người đã thuộc diện từ trước ngày đó.',
  (l) => (saidDay(l, 'basisOn') ?? LAW_120) < LAW_120,
)
export const notFromBefore = rule(
  'Quyết định, thông báo từ 01/7/2026: ghi ở bước tiếp nhận thông thường.',
  (l) => (saidDay(l, 'basisOn') ?? day('2022-01-01')) >= LAW_120,
)
const leftInMeasure = (l: Looks): boolean | undefined => {
  const ends = saidDay(l, 'measureEnds')
  return ends && ends < addMonths(dayOf(l.happened), 12)
}
export const lessThanAYear = rule(
  'Diện dưới 18 tuổi, giám sát theo đề nghị: thời gian cai nghiện, điều trị, quản lý còn ít hơn 1 năm thì giám sát đến hết thời gian đó.',
  (l) => l.route === 'minor' && leftInMeasure(l) === true,
)
export const aYearOrMore = rule(
  'Diện dưới 18 tuổi, giám sát theo đề nghị: thời gian cai nghiện, điều trị, quản lý còn từ 1 năm thì giám sát 1 năm.',
  (l) => l.route === 'minorShort' && leftInMeasure(l) === false,
)
const decidedBefore = (l: Looks): boolean => !['proposed', 'awaited'].includes(l.state)
export const decidedAlready = rule(
  'Đã có quyết định giám sát. Quyết định mới chỉ thay quyết định đang thực hiện khi người từ đủ 18 tuổi đang điều trị thay thế vi phạm.',
  (l) => decidedBefore(l) && !(l.route === 'substitution' && done(l, 'breached')),
)
export const effectiveBefore = rule('Quyết định không có hiệu lực trước khi được ký.', (l) => {
  const effective = l.said['effectiveAt']
  // Written down by the day alone, it may have been signed at any minute of it.
  return isMoment(effective) && (isMoment(l.happened) ? isAfter(l.happened, effective) : dayOf(effective) < dayOf(l.happened))
})
export const anewLater = rule(
  'Quyết định giám sát mới có thời hạn 2 năm kể từ ngày ra quyết định: ngày có hiệu lực phải là ngày đó.',
  (l) => {
    const effective = l.said['effectiveAt']
    return decidedBefore(l) && isMoment(effective) && dayOf(effective) !== dayOf(l.happened)
  },
)

/** Wearing. */
export const notFromPrivate = rule(
  'Quyết định không giao Công an nơi cơ sở tư nhân đặt trụ sở đeo thiết bị.',
  (l) => !said(l, 'fittedAt', 'private'),
)
export const notTold = rule('Chưa thông báo quyết định, phổ biến quy định cho người bị giám sát.', (l) => l.said['told'] === false)
export const parentsNotTold = rule(
  'Chưa thông báo cho cha, mẹ, người giám hộ, người đại diện của người dưới 18 tuổi.',
  (l) => l.said['parentsTold'] === false && youngerThan(l.subject, 18, l.happened),
)
export const wornTooShort = rule(
  'Chưa đeo đủ 1 tháng tại một vị trí; chỉ đổi sớm hơn theo yêu cầu của cơ sở khám bệnh, chữa bệnh.',
  (l) => {
    const from = l.facts['positionFrom']
    return said(l, 'whyMoved', 'month') && from !== undefined && dayOf(l.happened) < addMonths(dayOf(from), 1)
  },
)
const carriedOutFor = (l: Looks, months: number): boolean => {
  const from = l.facts['fitted']
  return from !== undefined && dayOf(l.happened) >= addMonths(dayOf(from), months)
}
export const notAYear = rule('Diện từ đủ 18 tuổi: chưa thực hiện quyết định được 1 năm.', (l) => !isMinorRoute(l) && !carriedOutFor(l, 12))
export const notSixMonths = rule(
  'Diện dưới 18 tuổi: chưa thực hiện quyết định được 6 tháng.',
  (l) => isMinorRoute(l) && !carriedOutFor(l, 6),
)
export const breachedBefore = rule('Đã có biên bản vi phạm trong khi thực hiện quyết định này.', (l) => done(l, 'breached'))
export const otherViolations = rule('Đã có hành vi vi phạm pháp luật khác.', (l) => l.said['noOther'] === false)
export const beforeEnd = rule(
  'Vì hết thời hạn: chưa hết thời hạn giám sát.',
  (l) => said(l, 'whyEnded', 'termOver') && (l.ends === undefined || dayOf(l.happened) < l.ends),
)

/** What somebody was monitored in is over: the device comes off, and nothing that happens to it afterwards is a breach. */
const NO_GROUND = 'Việc cai nghiện, điều trị, quản lý làm căn cứ không còn: phải quyết định chấm dứt giám sát'
export const groundGone = rule(`${NO_GROUND}.`, (l) => l.groundLost !== undefined)
const saidAfterGround = (l: Looks, field: string): boolean => {
  const said = l.said[field]
  return l.groundLost !== undefined && isWhen(said) && isAfter(said, l.groundLost)
}
export const breachAfterGround = rule(`${NO_GROUND}; việc xảy ra sau đó không phải là vi phạm.`, (l) => saidAfterGround(l, 'happenedAt'))
export const lastActAfterGround = rule(`${NO_GROUND}; việc xảy ra sau đó không phải là vi phạm.`, (l) => saidAfterGround(l, 'lastActOn'))

/** The ladder. */
export const mayBeExcused = rule(
  'Chưa loại trừ bất khả kháng, trở ngại khách quan, lỗi kỹ thuật hoặc lý do chính đáng: phải xác minh trước.',
  (l) => l.said['noExcuse'] === false,
)
export const returnTimeRuns = rule(
  'Không đến đeo lại: chưa hết 24 giờ để đến đeo lại thiết bị.',
  (l) => said(l, 'breach', 'noReturn') && !l.passed('refit'),
)
export const flatTooShort = rule('Để hết pin: thiết bị hết pin chưa đủ 24 giờ.', (l) => {
  const [flat, at] = [l.said['flatSince'], l.said['happenedAt']]
  return said(l, 'breach', 'battery') && isMoment(flat) && isMoment(at) && minutesBetween(flat, at) < DAY
})
/** Told in time, and nobody found since that it was not so: what the person said goes on being the reason. */
const toldInTime = (l: Looks, ...causes: readonly string[]): boolean => {
  const [from, told] = [l.facts['faultFrom'], l.facts['faultTold']]
  const refuted = said(l, 'about', 'alert') && said(l, 'conclusion', 'untrue', 'noExcuse')
  return (
    said(l, 'breach', 'damage', 'battery') &&
    said(l, 'cause', ...causes) &&
    from !== undefined &&
    told !== undefined &&
    !refuted &&
    minutesBetween(startOf(from), startOf(told)) <= DAY
  )
}
const ABOUT_DEVICE = 'Phá hủy, tác động đến thiết bị, để hết pin'
const VERIFY = 'xác minh và kết luận trước khi lập biên bản.'
export const faultTold = rule(`${ABOUT_DEVICE}: người đó đã báo lỗi kỹ thuật của thiết bị trong 24 giờ từ khi phát hiện: ${VERIFY}`, (l) =>
  toldInTime(l, 'technical'),
)
export const forceMajeureTold = rule(
  `${ABOUT_DEVICE}: người đó đã báo trong 24 giờ từ khi bất khả kháng, trở ngại kết thúc: ${VERIFY}`,
  (l) => toldInTime(l, 'forceMajeure', 'obstacle'),
)
export const noBreach = rule('Chưa có biên bản vi phạm.', (l) => !done(l, 'breached'))
export const wearingBreachFirst = rule(
  'Biên bản vi phạm gần nhất không phải về việc không đeo, tự ý tháo (điểm b, c).',
  (l) => !said(l, 'breach', 'refuse', 'remove'),
)
export const batteryBreachFirst = rule(
  'Biên bản vi phạm gần nhất không phải về việc để hết pin, không đến đeo lại (điểm d, đ).',
  (l) => !said(l, 'breach', 'battery', 'noReturn'),
)
export const remindedWearing = rule('Đã nhắc nhở lần đầu về việc không đeo, tự ý tháo.', (l) => done(l, 'remindedWearing'))
export const remindedBattery = rule('Đã nhắc nhở lần đầu: ghi lần hai.', (l) => done(l, 'remindedBattery'))
export const notRemindedBattery = rule('Chưa nhắc nhở lần đầu.', (l) => !done(l, 'remindedBattery'))
export const remindedAgain = rule('Để hết pin, không đến đeo lại: đã nhắc nhở đủ 2 lần.', (l) => done(l, 'remindedAgain'))
/** Whether the record that stands is of a breach after that reminder: another time, and not the one that was reminded of. */
const recordAfter = (l: Looks, reminder: string): boolean => {
  const [record, reminded] = [l.facts['breached'], l.facts[reminder]]
  return record !== undefined && reminded !== undefined && isAfter(record, reminded)
}
/** The reminder was given about the record that stands. */
const remindedOfIt = (l: Looks, ...reminders: readonly string[]): boolean =>
  done(l, 'breached') && reminders.some((r) => done(l, r) && !recordAfter(l, r))
export const sameBreach = rule(
  'Đã nhắc nhở về biên bản này: nhắc nhở lần hai phải có vi phạm mới, lập biên bản mới.',
  (l) => done(l, 'breached', 'remindedBattery') && !recordAfter(l, 'remindedBattery'),
)
/** A reminder about an earlier record goes on counting when the last record falls; one about the last record falls with it. */
const otherStanding = (field: string, reminder: string) =>
  rule('Chỉ lời nhắc nhở có trước biên bản gần nhất còn tính: ghi đúng ngày đã nhắc nhở; không có thì để trống.', (l) => {
    const given = l.facts[reminder]
    return done(l, 'breached') && saidDay(l, field) !== (given && recordAfter(l, reminder) ? dayOf(given) : undefined)
  })
export const otherWearing = otherStanding('wearingStands', 'remindedWearing')
export const otherBattery = otherStanding('batteryStands', 'remindedBattery')
export const otherAgain = otherStanding('againStands', 'remindedAgain')
export const excusedApart = rule(
  'Việc không khắc phục, chưa có biên bản không chấp hành: có lý do chính đáng thì ghi ở bước “Kết luận có lý do chính đáng”, biên bản vi phạm không còn tính.',
  (l) => said(l, 'about', 'remedying') && !said(l, 'conclusion', 'noExcuse') && l.state !== 'notComplied' && done(l, 'breached'),
)

export const otherGround = rule('Căn cứ đã chọn không khớp với biên bản vi phạm gần nhất.', (l) => {
  if (said(l, 'ground', 'damage')) return !said(l, 'breach', 'damage')
  if (said(l, 'ground', 'wearingNotRemedied', 'wearingAgain')) return !said(l, 'breach', ...WEARING)
  return said(l, 'ground', 'batteryNotRemedied', 'batteryThird') && !said(l, 'breach', ...BATTERY)
})
/** Each of the two ladders has its clause: what is not worn, and what is flat or not come back for. */
const WEARING_IS = 'Không đeo, tự ý tháo'
const BATTERY_IS = 'Để hết pin, không đến đeo lại'
const TIME_RUNS = 'mà không khắc phục: chưa hết 24 giờ khắc phục kể từ khi lập biên bản vi phạm.'
export const wearingTimeRuns = rule(`${WEARING_IS} ${TIME_RUNS}`, (l) => said(l, 'ground', 'wearingNotRemedied') && !l.passed('remedied'))
export const batteryTimeRuns = rule(`${BATTERY_IS} ${TIME_RUNS}`, (l) => said(l, 'ground', 'batteryNotRemedied') && !l.passed('remedied'))
export const wearingNotReminded = rule(
  `${WEARING_IS} từ lần thứ hai: trước đó chưa lập biên bản, nhắc nhở lần đầu.`,
  (l) => said(l, 'ground', 'wearingAgain') && !done(l, 'remindedWearing'),
)
export const batteryNotReminded = rule(
  `${BATTERY_IS} lần thứ ba: trước đó chưa lập biên bản, nhắc nhở đủ 2 lần.`,
  (l) => said(l, 'ground', 'batteryThird') && !done(l, 'remindedBattery', 'remindedAgain'),
)
const NOT_OF_IT = 'mà không khắc phục: chưa nhắc nhở, yêu cầu khắc phục về biên bản vi phạm này.'
export const wearingNotOfIt = rule(
  `${WEARING_IS} ${NOT_OF_IT}`,
  (l) => said(l, 'ground', 'wearingNotRemedied') && !remindedOfIt(l, 'remindedWearing'),
)
export const batteryNotOfIt = rule(
  `${BATTERY_IS} ${NOT_OF_IT}`,
  (l) => said(l, 'ground', 'batteryNotRemedied') && !remindedOfIt(l, 'remindedBattery', 'remindedAgain'),
)
const NOTHING_NEW = 'sau lần nhắc nhở gần nhất chưa có vi phạm mới.'
export const noWearingSince = rule(
  `${WEARING_IS} từ lần thứ hai: ${NOTHING_NEW}`,
  (l) => said(l, 'ground', 'wearingAgain') && done(l, 'breached', 'remindedWearing') && !recordAfter(l, 'remindedWearing'),
)
export const noBatterySince = rule(
  `${BATTERY_IS} lần thứ ba: ${NOTHING_NEW}`,
  (l) => said(l, 'ground', 'batteryThird') && done(l, 'breached', 'remindedAgain') && !recordAfter(l, 'remindedAgain'),
)
export const finedInstead = rule('Người bị quản lý sau cai nghiện thì bị xử phạt, không đi cai nghiện bắt buộc vì lý do này.', inManagement)
export const notFined = rule('Chỉ người bị quản lý sau cai nghiện bị xử phạt về hành vi này.', (l) => !inManagement(l))
export const limitationOver = shared.limitationOverFor.adults((l) => !isMinorRoute(l))
export const limitationOverForMinor = shared.limitationOverFor.minors(isMinorRoute)
