import type { Judging, Looks, Rule } from '../../engine/sheet.ts'
import { addWorkingDays } from '../../kernel/calendar.ts'
import type { Citation } from '../../kernel/citation.ts'
import { addMonths, type Day, isDay } from '../../kernel/day.ts'
import { limitAfter, monthsLimit } from '../../kernel/limit.ts'
import { dayOf } from '../../kernel/moment.ts'
import { calendar } from '../calendar.ts'
import { done, rule, type Test } from '../rules.ts'
import { L120 } from '../sources/index.ts'
import { lastDayOfMonths, lateRecord } from './silences.ts'

/** Conditions that licences of facilities and publications of providers share. Each takes its article. */
const plain =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
const dayIn = (l: Looks, fact: string): Day | undefined => {
  const when = l.facts[fact]
  return when && dayOf(when)
}
const saidDay = (l: Looks, field: string): Day | undefined => {
  const said = l.said[field]
  return typeof said === 'string' && isDay(said) ? said : undefined
}
/** The last day of `months` from a day still belongs to them, and is the next working day where it is off (docs/decisions/0641). */
const monthsRun = (l: Looks, months: number, from: Day | undefined): boolean =>
  from !== undefined && dayOf(l.happened) <= dayOf(limitAfter(calendar, from, monthsLimit(months)).rolled)
const ground = (l: Looks, is: string): boolean => l.said['ground'] === is
/** A rule of an article whose time leaves a question open. */
const asking =
  (question: Citation, test: Test): Test =>
  (cite) => ({ ...test(cite), start: question })

export const leaseTooShort = rule('Hợp đồng thuê nhà, đất phải còn từ 2 năm khi nộp hồ sơ.', (l) => {
  const until = saidDay(l, 'leaseUntil')
  const received = dayIn(l, 'received') ?? dayOf(l.happened)
  return until !== undefined && until < addMonths(received, 24)
})
export const outsideSuspension = (least: number, most: number): Test =>
  rule(least === most ? `Thời hạn đình chỉ là ${least} tháng.` : `Thời hạn đình chỉ phải từ ${least} đến ${most} tháng.`, (l) => {
    const until = saidDay(l, 'until')
    const on = dayOf(l.happened)
    return until !== undefined && (until < addMonths(on, least) || until > addMonths(on, most))
  })
/** `months` without service since the day of `fact`. */
export const stillInTime = (is: string, months: number, fact: string): Test =>
  asking(
    lastDayOfMonths,
    rule(
      `Vì không cung cấp dịch vụ: chưa quá ${months} tháng kể từ ngày được ${fact === 'granted' ? 'cấp giấy phép' : 'công bố'}.`,
      (l) => ground(l, is) && monthsRun(l, months, dayIn(l, fact)),
    ),
  )
export const servingAlready = (is: string): Test =>
  rule('Vì không cung cấp dịch vụ: nơi này đã bắt đầu cung cấp dịch vụ.', (l) => ground(l, is) && done(l, 'serving'))
/** Of whoever never began, from the day of the licence; of whoever stopped, from that day. `why`: what the article asks of being idle. */
const idle = (why: string): Test =>
  asking(
    lastDayOfMonths,
    rule(
      `Vì không hoạt động${why}: chưa quá 6 tháng liên tiếp (chưa từng hoạt động thì kể từ ngày được cấp giấy phép).`,
      (l) => ground(l, 'idle') && monthsRun(l, 6, saidDay(l, 'idleSince')),
    ),
  )
export const idleTooShort = idle('')
export const idleForNoReasonTooShort = idle(', không có lý do, không do bất khả kháng')
export const noStopAsked = rule(
  'Cơ sở đề nghị dừng: chưa có văn bản đề nghị dừng hoạt động.',
  (l) => ground(l, 'asked') && !done(l, 'stopAsked'),
)
export const notSuspended = rule(
  'Chỉ thu hồi vì không khắc phục khi đang bị đình chỉ.',
  (l) => ground(l, 'notRemedied') && l.state !== 'suspended',
)
export const noRecord = rule(
  'Chưa lập biên bản vi phạm.',
  (l) => !ground(l, 'asked') && !ground(l, 'dissolved') && !ground(l, 'notRemedied') && !done(l, 'found'),
)
/** Under Decree 116 a licence is taken back without a record only where its holder asks to stop (docs/decisions/0716). */
export const noRecordToRevoke = rule('Chưa lập biên bản vi phạm.', (l) => !ground(l, 'asked') && !done(l, 'found'))
export const nothingFound = rule('Không có biên bản vi phạm nào đang chờ xem xét.', (l) => !done(l, 'found'))
export const notAskedAgain = rule('Chưa có hồ sơ đề nghị cấp lại, công bố lại.', (l) => !done(l, 'regrantAsked'))
/** What was asked before a suspension does not end it: only what was asked for after its end does. */
export const askedBefore = rule('Đề nghị nộp trước khi bị đình chỉ không chấm dứt việc đình chỉ.', (l) => {
  const asked = dayIn(l, 'regrantAsked')
  const suspended = dayIn(l, 'suspended')
  return l.state === 'suspended' && asked !== undefined && suspended !== undefined && asked <= suspended
})
/** `days`: working days from the day of discovery to the record. A late one is recorded as late: no text takes the power away (docs/decisions/0491). */
export const recordedLate = (days: number): Test =>
  asking(
    lateRecord,
    rule(`Biên bản phải lập trong ${days} ngày làm việc kể từ ngày phát hiện: lập chậm thì đánh dấu, ghi lý do trong biên bản.`, (l) => {
      const found = saidDay(l, 'foundOn')
      return l.said['late'] !== true && found !== undefined && dayOf(l.happened) > addWorkingDays(calendar, found, days)
    }),
  )
export const wrongState = rule(
  'Đề nghị sau đình chỉ chỉ khi đang bị đình chỉ; các trường hợp khác khi đang hoạt động.',
  (l) => (l.said['regrantFor'] === 'suspension') !== (l.state === 'suspended'),
)
export const suspensionRuns = rule('Chưa hết thời hạn đình chỉ.', (l) => {
  const ends = dayIn(l, 'suspensionEnds')
  return l.state === 'suspended' && ends !== undefined && dayOf(l.happened) < ends
})
export const noReport = rule('Chưa có báo cáo kết quả khắc phục.', (l) => !done(l, 'reported'))
export const notDemanded = rule(
  'Vi phạm này chỉ bị đình chỉ khi đã có yêu cầu khắc phục bằng văn bản và quá 15 ngày làm việc không khắc phục.',
  (l: Judging) => (ground(l, 'breach') || ground(l, 'other')) && !(done(l, 'demanded') && l.passed('remedied')),
)
export const stillValid = rule('Giấy phép chưa hết thời hạn, hoặc không ghi thời hạn.', (l) => {
  const until = dayIn(l, 'validUntil')
  return until === undefined || dayOf(l.happened) <= until
})
/** Files lodged before Law 120/2025, as long as nobody asked for the new decree. */
const lodgedBefore = (l: Looks): boolean => {
  const received = dayIn(l, 'received')
  return received !== undefined && received < L120.from && !done(l, 'newDecree')
}
export const followsOld = plain(
  'hồ sơ nộp trước 01/7/2026, không có yêu cầu theo nghị định mới (15 ngày làm việc của điểm b khoản 2 Điều 11 NĐ 116/2021)',
  lodgedBefore,
)
export const followsNew = plain('hồ sơ nộp từ 01/7/2026, hoặc có yêu cầu theo nghị định mới', (l) => !lodgedBefore(l))
export const lodgedSince = rule('Chỉ hồ sơ nộp trước 01/7/2026 và chưa có yêu cầu.', (l) => !lodgedBefore(l))
export const served = plain('chưa ghi nhận bắt đầu cung cấp dịch vụ', (l) => !done(l, 'serving'))
export const isAssigned = rule(
  'Đơn vị được giao nhiệm vụ thì ghi quyết định giao, không nhận hồ sơ đăng ký.',
  (l) => l.route === 'assigned',
)
export const notAssigned = rule('Chỉ đơn vị sự nghiệp công lập mới được giao nhiệm vụ.', (l) => l.route !== 'assigned')
/** The papers differ by who asks: a founding is an organisation's, and a facility had only to ask. */
export const ofIndividual = rule('Hồ sơ của cá nhân gồm giấy tờ khác, có bước xác nhận riêng.', (l) => l.route === 'individual')
export const notOfIndividual = rule('Chỉ hồ sơ của cá nhân.', (l) => l.route !== 'individual')
export const ofFacility = rule('Cơ sở cai nghiện chỉ gửi văn bản đề nghị, có bước xác nhận riêng.', (l) => l.route === 'facility')
export const notOfFacility = rule('Chỉ văn bản đề nghị của cơ sở cai nghiện.', (l) => l.route !== 'facility')
export const notFacility = rule('Chỉ cơ sở cai nghiện công lập do PC04 trình.', (l) => l.route !== 'facility')
