import type { UnitId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Beside, Out, Right } from './right.ts'

/** Why a right of the day cannot be used here and now. */
export type Why =
  | 'given'
  | 'at-device'
  | 'by-telephone'
  | 'on-paper'
  | 'apart'
  | 'not-known'
  | 'other-site'
  | 'still-runs'
  | 'same-person-twice'
  | 'not-out'
  | 'not-held'
  | 'not-yet'
  | 'over'
  | 'clock-went-back'
  | 'clock-differs'
  | 'asleep'
  | 'older-sheet'
  | 'code-wrong'
  | 'code-used'
  | 'not-asked'

const why = (code: Why, detail: string): Refusal<Why> => ({ why: code, detail })

/** `lúc 07:05 ngày 22/11/2026`. */
export const atTime = (m: Moment): string => {
  const [year, month, date] = dayOf(m).split('-')
  return `lúc ${m.slice(11, 16)} ngày ${date}/${month}/${year}`
}

const outReason = (out: Out | Beside): Refusal<Why> => {
  switch (out.is) {
    case 'apart':
      if (out.of.is === 'given')
        return why(
          'apart',
          `Hôm nay đã ghi một liều tại cơ sở ${out.of.site} cho một hồ sơ từng gộp với hồ sơ này, chưa rõ ai đã uống: bác sĩ xem người bệnh và ký trước.`,
        )
      return why('apart', `Hồ sơ này từng gộp với một hồ sơ khác mà quyền cấp liều còn ở ngoài. Của hồ sơ kia: ${outReason(out.of).detail}`)
    case 'lease':
      return why(
        'at-device',
        `Quyền cấp liều trong ngày đang ở một thiết bị của cơ sở ${out.site}: cấp tại thiết bị đó, hoặc gọi điện để chuyển quyền bằng mã.`,
      )
    case 'call':
      return why('by-telephone', `Quyền cấp liều trong ngày đã được chuyển qua điện thoại cho cơ sở ${out.site}: hỏi cơ sở đó đã cấp chưa.`)
    case 'paper':
      return why('on-paper', `Quyền cấp liều trong ngày nằm trên tờ giấy số ${out.sheet} của cơ sở ${out.site}: nhập lại tờ đó trước.`)
    case 'unknown':
      return why(
        'not-known',
        'Máy chủ vừa được khôi phục và chưa biết hôm nay người bệnh đã nhận liều chưa: nhập lại liều nếu sổ in có, hoặc chờ các thiết bị gửi sổ rồi hai người xác nhận chưa cấp.',
      )
  }
}

/** Everything that keeps a right from being free, at once. */
export const taken = ({ given, out }: Right): readonly Refusal<Why>[] => [
  ...given.map((g) => why('given', `Hôm nay người bệnh đã nhận liều tại cơ sở ${g.site}.`)),
  ...out.map(outReason),
]

export const otherSite = (site: UnitId): Refusal<Why> =>
  why('other-site', `Quyền cấp liều trong ngày thuộc cơ sở ${site}: xin chuyển quyền trước khi cấp.`)
export const stillRuns = (until: Moment): Refusal<Why> =>
  why('still-runs', `Thiết bị giữ quyền có thể còn cấp liều: chỉ xác nhận được từ ${atTime(until)}.`)
export const samePersonTwice = why('same-person-twice', 'Cần hai người khác nhau cùng xác nhận.')
export const notOut = why('not-out', 'Quyền này không ở thiết bị hay tờ giấy đó.')
export const notHeld = why('not-held', 'Thiết bị này không giữ quyền cấp liều hôm nay của người bệnh.')
export const notYet = (from: Moment): Refusal<Why> =>
  why('not-yet', `Quyền trên thiết bị chỉ dùng được từ ${atTime(from)}. Kiểm tra đồng hồ của máy.`)
export const over = (ends: Moment): Refusal<Why> =>
  why('over', `Quyền trên thiết bị đã hết ${atTime(ends)}: nối mạng hoặc gọi điện để chuyển quyền.`)
export const clockWentBack = (seen: Moment): Refusal<Why> =>
  why('clock-went-back', `Đồng hồ của máy chạy lùi: lần trước máy đã ghi ${atTime(seen)}. Chỉnh đúng giờ rồi thử lại.`)
export const clockDiffers = (minutes: number): Refusal<Why> =>
  why('clock-differs', `Đồng hồ của máy lệch ${minutes} phút so với máy chủ: chỉnh đúng giờ trước khi nhận quyền cấp liều.`)
export const asleep = why(
  'asleep',
  'Máy vừa khởi động lại: hai người xem lại giờ và nhập những liều đã cấp trên giấy trong lúc máy tắt, rồi mới cấp tiếp.',
)
export const olderSheet = why('older-sheet', 'Danh sách này phát trước khi máy chủ được khôi phục: tải danh sách mới.')
export const codeWrong = why('code-wrong', 'Mã chuyển quyền không đúng với người bệnh, ngày, liều và cơ sở này: nghe lại và nhập lại.')
export const codeUsed = why('code-used', 'Mã chuyển quyền này đã được dùng.')

export const wakingCodeWrong = why(
  'code-wrong',
  'Mã không đúng với số, giờ, số người đã cấp trên giấy và người được gọi: nghe lại và nhập lại, hoặc đọc lại từ đầu.',
)
export const notAsked = why(
  'not-asked',
  'Những gì đã đọc không còn đúng (máy dừng, đồng hồ chạy lùi, hoặc đã quá lâu): đọc lại số và giờ mới.',
)
export const noSuchRelease = why(
  'not-asked',
  'Hôm nay điểm này không được phép làm một mình: người thứ hai cùng xem giờ tại máy, hoặc trưởng cơ sở ký cho phép trước.',
)
/** The same reasons with sites called by their names. */
export const named = <Code extends string>(
  refusals: readonly Refusal<Code>[],
  names: ReadonlyMap<UnitId, string>,
): readonly Refusal<Code>[] =>
  refusals.map((r) => ({ ...r, detail: [...names].reduce((text, [site, name]) => text.replaceAll(`cơ sở ${site}`, name), r.detail) }))
