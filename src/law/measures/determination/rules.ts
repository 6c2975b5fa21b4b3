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
  'Chưa có ý kiến đồng ý của cha, mẹ, người giám hộ hoặc người đại diện hợp pháp.',
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
  'Có 2 tiêu chuẩn không có hội chứng cai, hoặc chưa rõ: phải theo dõi thêm trước khi kết luận.',
  (l) => said(l, 'criteria', 'two', 'unclear') && !done(l, 'observed'),
)
export const parentsNotTold = rule(
  'Kết quả của người từ đủ 12 đến dưới 18 tuổi gửi cả cha, mẹ, người giám hộ, người đại diện.',
  (l) => l.said['parentsTold'] === false && young(l),
)
