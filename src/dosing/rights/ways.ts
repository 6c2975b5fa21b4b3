import type { UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { type Beside, type DeviceId, isFree, type Out, type Right } from './right.ts'

/** How somebody who stands at a site gets today's dose. There is always one until it was given. */
export type Way =
  | { readonly is: 'here' }
  /** Over the line: the site that has the right passes it on. */
  | { readonly is: 'transfer'; readonly from: UnitId }
  | { readonly is: 'at-device'; readonly device: DeviceId; readonly site: UnitId }
  /** The site that has it reads a code out. */
  | { readonly is: 'telephone'; readonly site: UnitId }
  /** Its sheet is typed back, or it is given by that sheet. */
  | { readonly is: 'paper'; readonly sheet: string; readonly site: UnitId }
  /** The devices named send their journals. */
  | { readonly is: 'wait-for'; readonly devices: readonly DeviceId[] }
  /** A doctor signs whose the dose was that stands under a record which was one with this one. */
  | { readonly is: 'doctor' }
  /** Two people answer for it, from that minute on. */
  | { readonly is: 'two-people'; readonly from: Moment }

const waysOut = (out: Out | Beside, site: UnitId): readonly Way[] => {
  // It ends as the other record's own does.
  if (out.is === 'apart') return out.of.is === 'given' ? [{ is: 'doctor' }] : waysOut(out.of, site)
  if (out.is === 'paper') return [{ is: 'paper', sheet: out.sheet, site: out.site }]
  const answered: Way = { is: 'two-people', from: out.until }
  if (out.is === 'unknown') return [{ is: 'wait-for', devices: out.waits }, answered]
  return [out.site === site ? { is: 'at-device', device: out.device, site } : { is: 'telephone', site: out.site }, answered]
}

/** All ways to a dose for somebody who asks at `site`; none only where it was given. */
export const waysTo = (right: Right, site: UnitId): readonly Way[] => {
  if (right.given.length > 0) return []
  if (isFree(right)) return right.site === site ? [{ is: 'here' }] : [{ is: 'transfer', from: right.site }]
  return right.out.flatMap((out) => waysOut(out, site))
}
