import type { Day } from '../../kernel/day.ts'
import type { Dose } from '../../kernel/dose.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { offerOf } from '../care/next.ts'
import { saidOf } from '../care/said.ts'
import { callAway, takeCall } from '../rights/calls.ts'
import { type Call, callKey, codeOf, keyBetween, type Mac, spoken, TRIES } from '../rights/codes.ts'
import { isStranger } from '../rights/stranger.ts'
import type { Agent } from '../situation/person.ts'
import { entriesHere, writtenHere } from './facts.ts'
import { claimOf, type Kept, knownHere, linesOf, notOfStaff, sheetNow } from './kept.ts'
import { type MadeCall, textOf } from './made.ts'
import type { Caller, SheetPerson } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

type Telephone = Hand & { readonly mac: Mac }

/** Who speaks here and who at the other end; both are recorded at both ends. */
type Names = MadeCall['call']['names']

const refusal = (why: string, detail: string): Refusal => ({ why, detail })

/** What a code is computed from at both ends. */
type Ordered = { readonly part: number; readonly drug: Agent; readonly dose: Dose; readonly written: Moment }

/** The dose that somebody's order has for the part that is due, as both ends compute the code from it. */
const ordered = (kept: Kept, person: SheetPerson, { clock, line }: Hand): Ordered | undefined => {
  const sheet = sheetNow(kept, clock)
  if (!sheet) return undefined
  const { facts } = knownHere(kept, sheet, person, { now: clock, line, recognised: [] })
  const { order, part, agent, dose } = offerOf(facts)
  const whole = order === 'none' ? dose : order.parts[part - 1]
  if (order === 'none' || whole === undefined) return undefined
  // As it was signed: what is judged by a clock that is late may take it as of now.
  const written = entriesHere(person, writtenHere(linesOf(kept), sheet)).find((e) => e.id === order.id)?.at ?? order.signedAt
  return { part, drug: agent, dose: whole, written }
}

const noOrder = refusal('no-order', 'Danh sách trên máy không có y lệnh hôm nay của người bệnh: không tính được mã.')

const readOutOnce = refusal(
  'stranger',
  'Người này chỉ có ở máy qua cuộc gọi: không chuyển tiếp được. Hết giờ của mã, hai người ở nơi đã đọc xác nhận chưa cấp rồi đọc mã khác.',
)

/** Gives somebody's right up by telephone. The code is read out only after what comes back is stored. */
export const callOutHere = (
  kept: Kept,
  person: SheetPerson,
  to: Caller,
  names: Names,
  master: string,
  hand: Telephone,
): Outcome<Ordered & { readonly kept: Kept; readonly spoken: string }> => {
  const { clock, seal, mac, by, prove } = hand
  const said = ordered(kept, person, hand)
  if (!said) return refused(noOrder)
  const claim = claimOf(kept, person, dayOf(clock), said.part)
  // The other end knows nobody by that id.
  const strange = [...notOfStaff(kept, by), ...(isStranger(claim.person) ? [readOutOnce] : [])]
  if (strange.length > 0) return refused(...strange)
  const text = textOf({ call: { names, by: by.account } }, prove)
  const site = to.site ?? kept.device.site
  const outcome = callAway(kept.device, claim, { end: to.end, site }, clock, sealing(seal, text))
  if (!outcome.ok) return outcome
  const { device, n, ends } = outcome.value
  const { part: _, ...of } = said
  const call: Call = { from: device.id, to: to.end, n, epoch: device.epoch, claim, ...of, ends }
  return done({ kept: withMade(kept, device, text), spoken: spoken(n, codeOf(mac, keyBetween(mac, master, to.end), call), ends), ...said })
}

/**
 * What was read out: the number of the call, its code, and until when the right may be used; and the order, where the other end has another one than this
 * device. Its drug is the one that the person takes.
 */
type Heard = {
  readonly n: number
  readonly code: string
  readonly ends: Moment
  readonly order?: { readonly dose: Dose; readonly written: Moment } | undefined
}

/** Every call that the number may stand for: the giver may know the person by another of their records. */
const callsOf = (
  { device }: Kept,
  person: SheetPerson,
  from: Caller,
  { n, ends }: Heard,
  day: Day,
  orders: readonly Ordered[],
): readonly Call[] =>
  orders.flatMap(({ part, ...of }) =>
    [person.known.canonical, ...person.known.records].map((record) => ({
      from: from.end,
      to: device.id,
      n,
      epoch: device.epoch,
      claim: { person: record, day, part },
      ...of,
      ends,
    })),
  )

/** Parts of a day that an order may have. */
const PARTS = [1, 2, 3, 4]

/** Every order that a code may be of: that of the list, or the one that was read out, of whichever part. */
const ordersOf = (own: Ordered | undefined, drug: Agent, { order }: Heard): readonly Ordered[] => [
  ...(own ? [own] : []),
  ...(order ? PARTS.map((part) => ({ part, drug, ...order })) : []),
]

export const tooMany = refusal(
  'code-tries',
  `Đã nhập sai ${TRIES} lần cho cuộc gọi này: đề nghị bên kia đọc số và mã của một cuộc gọi mới.`,
)

/** Takes somebody's right by the number and the code that were read out. A wrong code is counted; what comes back is stored also then. */
export const takeCallHere = (
  kept: Kept,
  person: SheetPerson,
  from: Caller,
  heard: Heard,
  names: Names,
  hand: Telephone,
): { readonly kept: Kept; readonly refusals: readonly Refusal[] } => {
  const { clock, seal, mac, by, prove } = hand
  const own = ordered(kept, person, hand)
  const last = saidOf(person.known.entries, '@care-order').at(-1)?.says.agent
  const strange = notOfStaff(kept, by)
  const orders = last ? ordersOf(own, last, heard) : []
  if (!last || orders.length === 0 || strange.length > 0) return { kept, refusals: orders.length > 0 ? strange : [noOrder] }
  const calls = callsOf(kept, person, from, heard, dayOf(clock), orders)
  const expected = (call: Call): string => codeOf(mac, from.keyBetween, call)
  const [first] = calls
  const call = calls.find((each) => expected(each) === heard.code) ?? first
  if (!call) return { kept, refusals: [noOrder] }
  const key = callKey(call)
  const wrong = kept.tries[key] ?? 0
  if (wrong >= TRIES) return { kept, refusals: [tooMany] }
  // Of two orders the newer one counts, whichever end has it.
  const newer = own && own.written >= call.written ? undefined : { id: hand.newId(), drug: last, dose: call.dose, written: call.written }
  const text = textOf({ call: { names, by: by.account, ...(newer ? { order: newer } : {}) } }, prove)
  const outcome = takeCall(kept.device, call, { code: heard.code, expected: expected(call) }, clock, sealing(seal, text))
  if (outcome.ok) return { kept: withMade(kept, outcome.value, text), refusals: [] }
  const missed = outcome.refusals.some((r) => r.why === 'code-wrong')
  return { kept: missed ? { ...kept, tries: { ...kept.tries, [key]: wrong + 1 } } : kept, refusals: outcome.refusals }
}
