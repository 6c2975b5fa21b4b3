import { type Law, officesIn, officeTerm, sheetOn, type UnitsOn } from '../engine/law.ts'
import { seatOn, seatsOf } from '../engine/seats.ts'
import type { CaseState } from '../engine/state.ts'
import type { Signing } from '../engine/view.ts'
import type { Acting } from '../engine/why-not.ts'
import type { AccountId, UnitId } from '../kernel/ids.ts'
import { dayOf, type When } from '../kernel/moment.ts'
import { done, type Outcome, refused } from '../kernel/refusal.ts'

export type Named = { readonly account?: AccountId | undefined; readonly office: string; readonly unit: UnitId }
type Who = { readonly account: AccountId; readonly offices: readonly { readonly office: string; readonly unit: UnitId }[] }

/** The offices held by the session that may do an act, best first: those in the unit of the case. */
const fitting = (
  law: Law,
  units: UnitsOn,
  who: Who,
  c: CaseState | undefined,
  act: { readonly measure: string; readonly name: string; readonly happened: When },
): Acting | undefined => {
  const on = dayOf(act.happened)
  const sheet = sheetOn(law, act.measure, on)
  const rule = sheet?.acts[act.name]
  const may = rule?.by.flatMap((role) => officesIn(law, role, on)) ?? []
  const seat = c && sheet && rule ? seatsOf(sheet, rule).flatMap((seat) => seatOn(c, seat, on, units)) : []
  const able = who.offices.filter((o) => may.includes(o.office))
  return able.find((o) => seat.includes(o.unit)) ?? able[0] ?? who.offices[0]
}

/**
 * In whose name an act is recorded. Who types in somebody else's name must hold an office of a clerk in the same unit; the database checks
 * again that the signer held the office.
 */
export const signingFor = (
  { law, units }: { readonly law: Law; readonly units: { readonly on: UnitsOn } },
  who: Who,
  named: Named | undefined,
  c: CaseState | undefined,
  act: { readonly measure: string; readonly name: string; readonly happened: When },
): Outcome<Signing & { readonly acting: Acting }, 'office'> => {
  if (!named || named.account === who.account) {
    const acting = named ?? fitting(law, units.on, who, c, act)
    return acting
      ? done({ acting: { office: acting.office, unit: acting.unit }, signer: who.account, recordedBy: who.account })
      : refused({ why: 'office', detail: 'Tài khoản này hiện không giữ chức vụ nào.' })
  }
  const mayType = who.offices.some(
    (o) => o.unit === named.unit && (law.offices.offices[o.office]?.clerk || (named.account === undefined && o.office === named.office)),
  )
  return mayType
    ? done({ acting: { office: named.office, unit: named.unit }, signer: named.account, recordedBy: who.account })
    : refused({
        why: 'office',
        field: 'signer',
        detail: `Bạn không được giao nhập thay ${officeTerm(law, named.office, dayOf(act.happened))} của đơn vị này.`,
      })
}
