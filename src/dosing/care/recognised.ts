import type { Refusal } from '../../kernel/refusal.ts'
import type { Factor } from '../situation/person.ts'

/** What is on file that somebody may be compared with: a card that was handed out, a photo, the number of an identity paper. No fingerprints are kept. */
export type OnFile = { readonly card: boolean; readonly photo: boolean; readonly paper: boolean }

const NO_CARD = 'Chưa có mã thẻ của người bệnh trong hệ thống: ghi mã thẻ trước.'
const missing: Readonly<Record<Factor, string>> = {
  card: NO_CARD,
  code: NO_CARD,
  photo: 'Chưa có ảnh của người bệnh trong hệ thống: đối chiếu ảnh trên giấy tờ tùy thân, hoặc chụp ảnh ở trang người bệnh.',
  paper: 'Chưa có số giấy tờ tùy thân của người bệnh trong hệ thống.',
  fingerprint: 'Hệ thống không giữ vân tay nào để đối chiếu.',
}

/** Nobody is recognised by what is not there to compare with. */
export const unprovable = (recognised: readonly Factor[], { card, photo, paper }: OnFile): readonly Refusal[] => {
  const there: Readonly<Record<Factor, boolean>> = { card, code: card, photo, paper, fingerprint: false }
  return recognised.filter((f) => !there[f]).map((f) => ({ why: 'content', field: 'recognised', detail: missing[f] }))
}
