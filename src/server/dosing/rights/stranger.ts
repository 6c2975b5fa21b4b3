import { readStranger } from '../../../db/devices.ts'
import { readDosing } from '../../../db/dosing.ts'
import type { Database } from '../../../db/pool.ts'
import type { SessionKey } from '../../../db/session.ts'
import { DAYS_READ } from '../../../dosing/care/fold.ts'
import { saidOf } from '../../../dosing/care/said.ts'
import { isEstablished } from '../../../dosing/interlocks/view.ts'
import type { Claim } from '../../../dosing/rights/right.ts'
import { isStranger, type Stranger } from '../../../dosing/rights/stranger.ts'
import { lookAt } from '../../../dosing/window/look.ts'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { CameLine } from '../../contract/machine.ts'
import { bottlesOf, figuresOf, onFileOf, situationOf } from '../situation.ts'

/** What the log answers of somebody before their right is read out to a device that knows nothing of them; `version` as it was looked at. */
export type Cleared = { readonly version: number; readonly stranger: Stranger; readonly against: readonly Refusal[] }

const refusal = (detail: string): Refusal => ({ why: 'stranger', detail })
const NO_CARD = refusal(
  'Người bệnh chưa có mã thẻ hoặc số giấy tờ tùy thân trong hệ thống: nơi kia không nhận ra được, cấp trên giấy có số.',
)
const NOT_PLAIN = refusal(
  'Chỉ đọc cho nơi không có danh sách liều duy trì đã dùng quen, uống một lần trong ngày, đúng y lệnh: liều này cấp trên giấy có số, hoặc người bệnh về nơi đang điều trị.',
)

/** The cabinet and the cup are those of the other site. */
const isTheirs = (id: string): boolean => /^(?:ST|MS-P)/.test(id)

/**
 * Judged here and now as if recognised, fit and measured as ordered. Whatever is not clear then no code is given for: who stands there is looked at, and what was
 * found is answered, where their file is (docs/decisions/0713).
 */
export const readCleared = async (db: Database, session: SessionKey, person: PersonId, site: UnitId): Promise<Cleared | undefined> => {
  const view = await readDosing(db, { session, person, site, days: DAYS_READ, reads: 'dosing window' })
  if (!view?.known) return undefined
  const { known, now } = view
  const looked = { at: now, found: 'fit' as const, by: view.account }
  const facts = situationOf(known, site, now, { recognised: ['card', 'photo'], looked })
  const p = figuresOf(known, now)
  const { offer, found } = lookAt(facts, bottlesOf(known), p)
  const { order } = offer
  const plain =
    offer.does === 'dose' &&
    order !== 'none' &&
    order.phase === 'maintenance' &&
    order.parts.length === 1 &&
    offer.dose === order.parts[0] &&
    isEstablished(facts, offer.agent, p)
  const file = onFileOf(known)
  const card = saidOf(known.entries, '@care-card').at(-1)?.says.code
  const year = /^\d{4}/.exec(known.birth)?.[0]
  const named = card !== undefined && file.paper && known.name !== null && year !== undefined
  const open = found.filter((f) => f.met.by === 'nobody' && !isTheirs(f.id))
  return {
    version: known.version,
    stranger: { card: card ?? '', name: known.name ?? '', year: year ?? '' },
    against: [...(named ? [] : [NO_CARD]), ...(plain ? [] : [NOT_PLAIN]), ...open.map((f) => ({ why: f.id, detail: f.says.vi }))],
  }
}

/** The end of the key of a call: under which id a device writes of whom it has on no list, and whose it is. `api.stranger` reads it too. */
export const callAs = (as: PersonId, person: PersonId): string => `as/${as}/${person}`

/** Under which ids devices were called about people as of strangers, by the record that was read out. */
export const calledAs = (calls: readonly string[]): ReadonlyMap<string, readonly PersonId[]> => {
  const found = new Map<string, PersonId[]>()
  for (const call of calls) {
    const [, , , is, as, person = ''] = call.split('/')
    if (is === 'as') found.set(person, [...(found.get(person) ?? []), as as PersonId]) // written by `callAs`
  }
  return found
}

/** A right of somebody whom its device knew by a card alone, as of whose card it is; as it came where nobody has that card. */
export const claimKnown = async (db: Database, session: SessionKey, claim: Claim): Promise<Claim> => {
  const person = isStranger(claim.person) ? await readStranger(db, session, claim.person, claim.day) : undefined
  return person ? { ...claim, person } : claim
}

/** A line as of whom it is about. */
export const asKnown = async (db: Database, session: SessionKey, line: CameLine): Promise<CameLine> => {
  const { person } = await claimKnown(db, session, line.claim)
  if (person === line.claim.person) return line
  const { claim, told, made } = line
  const text = JSON.stringify({ claim, told, made }).replaceAll(claim.person, person)
  return { ...line, ...(JSON.parse(text) as Pick<CameLine, 'claim' | 'told' | 'made'>) } // the same shape, with another uuid
}
