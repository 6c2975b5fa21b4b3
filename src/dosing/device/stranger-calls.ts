import type { Dose } from '../../kernel/dose.ts'
import { plain } from '../../kernel/letters.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { isSecond } from '../care/fold.ts'
import { takeCall } from '../rights/calls.ts'
import { type Call, callKey, codeOf, type Mac, TRIES } from '../rights/codes.ts'
import { type Stranger, strangerId } from '../rights/stranger.ts'
import type { Agent } from '../situation/person.ts'
import { tooMany } from './calls.ts'
import { type Kept, notOfStaff, sheetNow } from './kept.ts'
import { type MadeCall, textOf } from './made.ts'
import type { Signer } from './proof.ts'
import type { Caller, DaySheet } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

/** Everything that was read out: the number of the call, its code and its end; who it is, and the order of the day. */
export type HeardStranger = Stranger & {
  readonly n: number
  readonly code: string
  readonly ends: Moment
  readonly drug: Agent
  readonly dose: Dose
  readonly written: Moment
  /** Somebody of that name and year stands on the list, and the two have looked: it is another person. */
  readonly other: boolean
}

const refusal = (why: string, detail: string): Refusal => ({ why, detail })
const NOT_SERVER = refusal(
  'content',
  'Người không có trong danh sách chỉ nhận được từ máy chủ: nơi đọc mã xem các điều kiện của người bệnh ngay lúc đọc.',
)
const ON_LIST = refusal('on-list', 'Thẻ này là của một người có trong danh sách của máy: mở người đó, và bên kia đọc mã thường.')
const SAME_NAME = refusal(
  'same-name',
  'Trong danh sách của máy có người cùng tên, cùng năm sinh: hai người đối chiếu giấy tờ. Cùng một người thì mở người đó ở danh sách; khác người thì đánh dấu, rồi nhận mã.',
)
const SECOND = refusal(
  'content',
  'Người thứ hai phải là một người khác của cơ sở này: cả hai so người bệnh với giấy tờ và những gì nghe đọc.',
)

/** What the list has against taking somebody as a stranger: they are on it, or may be. */
const onList = ({ people }: DaySheet, { card, name, year, other }: HeardStranger, own: string): readonly Refusal[] => {
  const listed = people.filter((p) => p.person !== own)
  if (listed.some((p) => p.card?.toUpperCase() === card.trim().toUpperCase())) return [ON_LIST]
  const alike = listed.some((p) => plain(p.name) === plain(name) && p.birth.startsWith(year))
  return alike && !other ? [SAME_NAME] : []
}

/**
 * Takes the right of somebody who stands on no list of this device, from the server alone: it has looked at all that its log answers when it gave the right up
 * (docs/decisions/0713). Two people here compare the person with the paper and with what was read out. A wrong code is counted; what comes back is stored
 * also then.
 */
export const takeStrangerHere = (
  kept: Kept,
  from: Caller,
  heard: HeardStranger,
  names: MadeCall['call']['names'],
  beside: Signer,
  { clock, seal, by, prove, mac, newId }: Hand & { readonly mac: Mac },
): { readonly kept: Kept; readonly refusals: readonly Refusal[] } => {
  const sheet = sheetNow(kept, clock)
  const { n, code, ends, card, name, year, drug, dose, written } = heard
  const person = strangerId(seal, card, dayOf(clock))
  const staff = sheet?.staff.map((s) => s.account) ?? []
  const against = [
    ...(from.end === 'server' ? [] : [NOT_SERVER]),
    ...notOfStaff(kept, by),
    ...(isSecond(beside.account, by.account, staff) ? [] : [SECOND]),
    ...(sheet ? onList(sheet, heard, person) : []),
  ]
  if (against.length > 0) return { kept, refusals: against }
  const stranger = { card: card.trim().toUpperCase(), name: name.trim(), year }
  const claim = { person, day: dayOf(clock), part: 1 }
  const { id: to, epoch } = kept.device
  const call: Call = { from: from.end, to, n, epoch, claim, drug, dose, written, ends, stranger }
  const key = callKey(call)
  const wrong = kept.tries[key] ?? 0
  if (wrong >= TRIES) return { kept, refusals: [tooMany] }
  const order = { id: newId(), drug, dose, written }
  const text = textOf({ call: { names, by: by.account, order, stranger: { ...stranger, second: beside.account } } }, prove, [beside])
  const outcome = takeCall(kept.device, call, { code, expected: codeOf(mac, from.keyBetween, call) }, clock, sealing(seal, text))
  if (outcome.ok) return { kept: withMade(kept, outcome.value, text), refusals: [] }
  const missed = outcome.refusals.some((r) => r.why === 'code-wrong')
  return { kept: missed ? { ...kept, tries: { ...kept.tries, [key]: wrong + 1 } } : kept, refusals: outcome.refusals }
}
