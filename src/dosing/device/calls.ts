import type { Dose } from '../../kernel/dose.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import { offerOf } from '../care/next.ts'
import { callAway, takeCall } from '../rights/calls.ts'
import { type Call, callKey, codeOf, keyBetween, type Mac, spoken, TRIES } from '../rights/codes.ts'
import type { Claim } from '../rights/right.ts'
import type { Agent } from '../situation/person.ts'
import { claimOf, type Kept, knownHere, notOfStaff, sheetNow } from './kept.ts'
import { type MadeCall, textOf } from './made.ts'
import type { Caller, SheetPerson } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

type Telephone = Hand & { readonly mac: Mac }

/** Who speaks here and who at the other end; both are recorded at both ends. */
type Names = MadeCall['call']['names']

const refusal = (why: string, detail: string): Refusal => ({ why, detail })

/** The dose that somebody's order has for the part that is due, as both ends compute the code from it. */
const ordered = (
  kept: Kept,
  person: SheetPerson,
  { clock, line }: Hand,
): { readonly part: number; readonly drug: Agent; readonly dose: Dose } | undefined => {
  const sheet = sheetNow(kept, clock)
  if (!sheet) return undefined
  const { facts } = knownHere(kept, sheet, person, { now: clock, line, recognised: [] })
  const { order, part, agent, dose } = offerOf(facts)
  const whole = order === 'none' ? dose : order.parts[part - 1]
  return whole === undefined ? undefined : { part, drug: agent, dose: whole }
}

const noOrder = refusal('no-order', 'Danh sách trên máy không có y lệnh hôm nay của người bệnh: không tính được mã.')

/** Gives somebody's right up by telephone. The code is read out only after what comes back is stored. */
export const callOutHere = (
  kept: Kept,
  person: SheetPerson,
  to: Caller,
  names: Names,
  master: string,
  hand: Telephone,
): Outcome<{ readonly kept: Kept; readonly spoken: string; readonly drug: Agent; readonly dose: Dose; readonly part: number }> => {
  const { clock, seal, mac, by, prove } = hand
  const said = ordered(kept, person, hand)
  const strange = notOfStaff(kept, by)
  if (!said || strange.length > 0) return refused(...(said ? strange : [noOrder]))
  const claim = claimOf(kept, person, dayOf(clock), said.part)
  const text = textOf({ call: { names, by: by.account } }, prove)
  const site = to.site ?? kept.device.site
  const outcome = callAway(kept.device, claim, { end: to.end, site }, clock, sealing(seal, text))
  if (!outcome.ok) return outcome
  const { device, n, ends } = outcome.value
  const call: Call = { from: device.id, to: to.end, n, epoch: device.epoch, claim, drug: said.drug, dose: said.dose, ends }
  return done({ kept: withMade(kept, device, text), spoken: spoken(n, codeOf(mac, keyBetween(mac, master, to.end), call), ends), ...said })
}

/** What was read out: the number of the call, its code, and until when the right may be used. */
type Heard = { readonly n: number; readonly code: string; readonly ends: Moment }

/** Every call that the number may stand for: the giver may know the person by another of their records. */
const callsOf = (
  { device }: Kept,
  person: SheetPerson,
  from: Caller,
  { n, ends }: Heard,
  claim: Claim,
  drug: Agent,
  dose: Dose,
): readonly Call[] =>
  [claim.person, ...person.known.records].map((record) => ({
    from: from.end,
    to: device.id,
    n,
    epoch: device.epoch,
    claim: { ...claim, person: record },
    drug,
    dose,
    ends,
  }))

const tooMany = refusal('code-tries', `Đã nhập sai ${TRIES} lần cho cuộc gọi này: đề nghị bên kia đọc số và mã của một cuộc gọi mới.`)

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
  const said = ordered(kept, person, hand)
  const strange = notOfStaff(kept, by)
  if (!said || strange.length > 0) return { kept, refusals: said ? strange : [noOrder] }
  const claim: Claim = { person: person.known.canonical, day: dayOf(clock), part: said.part }
  const calls = callsOf(kept, person, from, heard, claim, said.drug, said.dose)
  const expected = (call: Call): string => codeOf(mac, from.keyBetween, call)
  const [first] = calls
  const call = calls.find((each) => expected(each) === heard.code) ?? first
  if (!call) return { kept, refusals: [noOrder] }
  const key = callKey(call)
  const wrong = kept.tries[key] ?? 0
  if (wrong >= TRIES) return { kept, refusals: [tooMany] }
  const text = textOf({ call: { names, by: by.account } }, prove)
  const outcome = takeCall(kept.device, call, { code: heard.code, expected: expected(call) }, clock, sealing(seal, text))
  if (outcome.ok) return { kept: withMade(kept, outcome.value, text), refusals: [] }
  const missed = outcome.refusals.some((r) => r.why === 'code-wrong')
  return { kept: missed ? { ...kept, tries: { ...kept.tries, [key]: wrong + 1 } } : kept, refusals: outcome.refusals }
}
