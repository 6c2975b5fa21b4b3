import type { Looks, Rule } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { addMonths, isDay } from '../../../kernel/day.ts'
import { youngerThan } from '../../ages.ts'
import * as shared from '../../rules.ts'
import { done, rule } from '../../rules.ts'

/** Named conditions of determining addiction. Each takes its article: a later text says the same elsewhere. */
const condition =
  (is: string, of: (l: Looks) => boolean) =>
  (cite: Citation): Rule<boolean> => ({ is, cite, of })
const said = (l: Looks, field: string, ...values: readonly string[]): boolean => values.includes(String(l.said[field]))
const young = (l: Looks): boolean => youngerThan(l.subject, 18, l.happened)

export const onSite = condition('Xác định tại nơi tạm giữ hoặc nơi Công an và cơ sở y tế thống nhất', (l) =>
  said(l, 'place', 'custody', 'agreed'),
)
export const stillStaying = condition('Người đó đang ở khu lưu trú tạm thời', (l) => done(l, 'stayed') && !done(l, 'leftStay'))

/** Opening. */
export const under12 = shared.under12('xác định tình trạng nghiện')
export const volunteers = rule(
  'Người tự nguyện xác định nộp đơn cho cơ sở y tế mình chọn, không qua hồ sơ đề nghị.',
  (l) => l.route === 'volunteer',
)
export const notVolunteer = rule('Chỉ người tự nguyện xác định tự nộp đơn.', (l) => l.route !== 'volunteer')
export const notByThemselves = rule(
  'Chỉ người tự nguyện xác định, người đăng ký cai nghiện tự nộp đơn.',
  (l) => l.route !== 'volunteer' && l.route !== 'registering',
)
export const noLongerARoute = rule(
  'Từ 01/7/2026 không còn trường hợp đang hoặc vừa chấp hành giáo dục tại xã.',
  (l) => l.route === 'education',
)
export const notHandledAbove = rule(
  'Cơ quan chuyên trách chỉ đề nghị xác định người đang bị quản lý, quản lý sau cai nghiện, không có nơi cư trú ổn định.',
  (l) => l.route === 'volunteer' || l.route === 'registering',
)
export const educationTooLongAgo = rule('Đã quá 1 năm từ khi chấp hành xong giáo dục tại xã.', (l) => {
  const [ended, found] = [l.said['educationEnded'], l.said['foundOn']]
  return l.route === 'education' && isDay(ended) && isDay(found) && found > addMonths(ended, 12)
})
export const parentsSilent = rule(
  'Người dưới 18 tuổi: chưa có ý kiến đồng ý của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp.',
  (l) => l.said['parents'] === false && young(l),
)

/** The file. */
export const noTest = rule(
  'Người bị phát hiện sử dụng: hồ sơ cần bản sao phiếu kết quả xét nghiệm chất ma túy.',
  (l) => l.route !== 'volunteer' && l.route !== 'registering' && !l.has('testSheet'),
)
export const noCustodyCopy = rule(
  'Người đó đang bị tạm giữ: hồ sơ cần bản sao quyết định tạm giữ.',
  (l) => done(l, 'held') && !l.has('custodyCopy'),
)
export const heldElsewhere = rule(
  'Người đang bị tạm giữ được xác định tại nơi tạm giữ.',
  (l) => done(l, 'held') && l.said['place'] !== undefined && !said(l, 'place', 'custody'),
)
export const notHeld = rule('Người đó không bị tạm giữ.', (l) => said(l, 'place', 'custody') && !done(l, 'held'))
export const notStaying = rule('Người đó không ở khu lưu trú tạm thời.', (l) => !done(l, 'stayed') || done(l, 'leftStay'))
export const neverHeld = rule('Không có quyết định tạm giữ đang thực hiện.', (l) => !done(l, 'held'))

/** The conclusion, as the circular leads to it. */
export const tooFew = rule(
  'Kết luận nghiện cần từ 3 tiêu chuẩn trở lên.',
  (l) => said(l, 'finding', 'addicted') && !said(l, 'criteria', 'threeUp'),
)
export const threeButNot = rule(
  'Có từ 3 tiêu chuẩn trở lên thì kết luận là nghiện.',
  (l) => said(l, 'finding', 'notAddicted') && said(l, 'criteria', 'threeUp'),
)
export const notObserved = rule(
  'Có 2 tiêu chuẩn, không có tiêu chuẩn 6 (trạng thái cai ma túy), hoặc dấu hiệu chưa rõ: phải theo dõi thêm trước khi kết luận.',
  (l) => said(l, 'criteria', 'two', 'unclear') && !done(l, 'observed'),
)
export const parentsNotTold = rule(
  'Kết quả của người từ đủ 12 đến dưới 18 tuổi gửi cả cha, mẹ, người giám hộ, người đại diện.',
  (l) => l.said['parentsTold'] === false && young(l),
)

/** Where a result leads. Only of what the police asked: a volunteer's own paper is the volunteer's (docs/decisions/0351). */
export const asked = condition('Công an đề nghị xác định', (l) => done(l, 'sent'))
export const nobodyAsked = rule('Không có cơ quan đề nghị: phiếu kết quả chỉ trả cho người đó.', (l) => !done(l, 'sent'))
type Holds = (l: Looks) => boolean
/** Under Law 73/2021 an adult found again under management after rehabilitation has no right to register: that case goes on itself. */
export const mayRegister: Holds = (l) => done(l, 'sent') && (l.route !== 'postRehab' || young(l))
/** Decree 163 has everybody register; Law 120/2025 names fewer (docs/decisions/0114). */
export const everybodyRegisters: Holds = (l) => done(l, 'sent')

const ALL = ['managedUser', 'noResidence', 'education', 'postRehab', 'volunteer', 'registering'] as const
const everyRoute = <const R extends string>(route: R) => Object.fromEntries(ALL.map((r) => [r, route]))
const homeless: Holds = (l) => l.route === 'noResidence'

const registration = (route: 'adult' | 'minor', withHome: boolean, cite: Citation, may: Holds) =>
  ({
    measure: 'voluntary-community',
    route: everyRoute(route),
    if: {
      is: `Công an đề nghị xác định, người đó được đăng ký, ${route === 'adult' ? 'từ đủ 18 tuổi' : 'dưới 18 tuổi'}, ${withHome ? 'có' : 'không có'} nơi cư trú ổn định`,
      cite,
      of: (l: Looks) => may(l) && young(l) === (route === 'minor') && homeless(l) !== withHome,
    },
    facts: {
      found: { fact: 'found' },
      registerFrom: 'happened',
      ...(withHome ? {} : { homeless: { fact: 'found' } }),
    },
    seats: { commune: 'commune' },
    brings: ['finding'],
  }) as const
/** The wait for registration: who was told, from when, and whether only a public facility is open to that person. */
export const registrations = (cite: Citation, may: Holds) => [
  registration('adult', true, cite, may),
  registration('minor', true, cite, may),
  registration('adult', false, cite, may),
  registration('minor', false, cite, may),
]
/** Who used and is not dependent comes under management, unless a case of management asked and goes on itself. */
export const toManagement = (cite: Citation) =>
  ({
    measure: 'user-management',
    route: everyRoute('user'),
    if: {
      is: 'Công an đề nghị xác định, không do hồ sơ quản lý chuyển đến, người đó chưa bị quản lý',
      cite,
      of: (l: Looks) => done(l, 'sent') && !done(l, 'takenUp') && ['noResidence', 'education', 'postRehab'].includes(l.route),
    },
    facts: { found: { fact: 'discovered' }, handedOn: 'happened', cleared: { fact: 'found' } },
    seats: { commune: 'commune', finder: 'commune' },
    brings: ['testSheet', 'finding'],
  }) as const
