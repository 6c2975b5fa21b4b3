import { dosing } from '../../../law/dosing.ts'
import type { Me } from '../../../server/contract/answers.ts'

export type Site = Me['offices'][number]['unit']

/** Where the session gives doses: a clinic, its points, or several of them. */
export const sitesOf = (me: Pick<Me, 'offices'>): readonly Site[] => {
  const units = me.offices.filter((o) => dosing.gives.some((g) => g === o.office)).map((o) => o.unit)
  return units.filter((unit, i) => units.findIndex((u) => u.id === unit.id) === i)
}

/** The one that was chosen, as long as it is one of them; else the first. */
export const siteOf = (me: Pick<Me, 'offices'>, chosen: string | null): Site | undefined => {
  const sites = sitesOf(me)
  return sites.find((s) => s.id === chosen) ?? sites[0]
}

export const isDoctorAt = (me: Pick<Me, 'offices'>, site: Site['id']): boolean =>
  me.offices.some((o) => o.office === dosing.prescribes && o.unit.id === site)
