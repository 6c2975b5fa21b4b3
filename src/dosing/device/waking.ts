import type { Day } from '../../kernel/day.ts'
import type { AccountId } from '../../kernel/ids.ts'
import { type Moment, startOf } from '../../kernel/moment.ts'
import { done, type Outcome, type Refusal } from '../../kernel/refusal.ts'
import { afterStart, wakeAlone, wakeUp } from '../rights/clock.ts'
import { type Mac, TRIES } from '../rights/codes.ts'
import type { OnPaper, Seal } from '../rights/device.ts'
import { notAsked } from '../rights/reasons.ts'
import type { Claim, Two } from '../rights/right.ts'
import { askToWake, wakeByCall, wakingCode, wokenOf } from '../rights/waking.ts'
import { type Kept, sheetNow } from './kept.ts'
import { textOf } from './made.ts'
import type { SheetPerson } from './sheet.ts'
import { type Hand, sealing, withMade } from './write.ts'

const withDevice = (kept: Kept, outcome: Outcome<Kept['device']>): Outcome<Kept> =>
  outcome.ok ? done({ ...kept, device: outcome.value }) : outcome

export const startHere = (kept: Kept): Kept => ({ ...kept, device: afterStart(kept.device) })

export const wakeAloneHere = (kept: Kept, serverTime: Moment, clock: Moment): Outcome<Kept> =>
  withDevice(kept, wakeAlone(kept.device, serverTime, clock))

/** What two people are asked about after a start: each right of that day that the machine holds. Those of later days were given by nobody. */
export const maybeOnPaper = (kept: Kept, today: Day): readonly { readonly person: SheetPerson; readonly claim: Claim }[] =>
  (sheetNow(kept, startOf(today))?.people ?? []).flatMap((person) =>
    kept.device.tickets
      .filter(({ claim }) => claim.day === today && person.known.records.includes(claim.person))
      .map(({ claim }) => ({ person, claim })),
  )

export const wakeHere = (kept: Kept, two: Two, onPaper: readonly OnPaper[], clock: Moment, seal: Seal): Outcome<Kept> =>
  withDevice(kept, wakeUp(kept.device, two, onPaper, clock, seal))

/** Who is alone at the machine reads out what it shows; the answer comes by telephone. */
export const askToWakeHere = (kept: Kept, two: Two, onPaper: readonly OnPaper[], clock: Moment): Outcome<Kept> =>
  withDevice(kept, askToWake(kept.device, two, onPaper, clock))

const tooMany: Refusal = { why: 'code-tries', detail: `Đã nhập sai ${TRIES} lần: đọc lại số và giờ mới cho người được gọi.` }

/** Goes on with the code of the second person. A wrong one is counted, and after five of them what was read out holds no more; what comes back is stored also then. */
export const wakeByCallHere = (
  kept: Kept,
  code: string,
  {
    clock,
    seal,
    mac,
    by,
    office,
    prove,
  }: Pick<Hand, 'clock' | 'seal' | 'prove'> & {
    readonly mac: Mac
    readonly by: AccountId
    readonly office: string
  },
): { readonly kept: Kept; readonly refusals: readonly Refusal[] } => {
  const { device, sheet } = kept
  const { waking } = device
  const key = sheet?.ends.find((e) => e.end === 'server')?.keyBetween
  if (!waking || key === undefined) return { kept, refusals: [notAsked] }
  const woken = wokenOf(device, waking)
  const text = textOf({ at: clock, by, office, woken }, prove)
  const heard = { code, expected: wakingCode(mac, key, woken) }
  const outcome = wakeByCall(device, heard, clock, { paper: seal, woken: sealing(seal, text) })
  if (outcome.ok) return { kept: withMade(kept, outcome.value, text), refusals: [] }
  if (outcome.refusals.every((r) => r.why !== 'code-wrong')) return { kept, refusals: outcome.refusals }
  const called = `xem giờ/${waking.n}`
  const wrong = (kept.tries[called] ?? 0) + 1
  const tried = { ...kept, tries: { ...kept.tries, [called]: wrong } }
  if (wrong < TRIES) return { kept: tried, refusals: outcome.refusals }
  return { kept: { ...tried, device: { ...device, waking: undefined } }, refusals: [tooMany] }
}
