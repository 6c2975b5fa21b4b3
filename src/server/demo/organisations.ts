import { day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import type { Organisation, OrganisationKind } from '../../units/organisation.ts'
import { KNOWN_FROM, TWO_LEVELS_FROM, unitId } from '../../units/unit.ts'

export const CITY = unitId('31', TWO_LEVELS_FROM)

const organisation = (name: string, kind: OrganisationKind, called: string): Organisation => ({
  id: `demo/${name}` as UnitId, // written as unit ids are
  kind,
  name: `${called} (minh họa)`,
  within: CITY,
  from: day(KNOWN_FROM),
})

/** Invented: no centre or provider of Hải Phòng has these names. */
export const doiXanh = organisation('doi-xanh', 'centre', 'Cơ sở cai nghiện ma túy Đồi Xanh')
export const benNuoc = organisation('ben-nuoc', 'centre', 'Cơ sở cai nghiện ma túy Bến Nước')
export const nangMai = organisation('nang-mai', 'centre', 'Trường Lao động - Xã hội Nắng Mai')
export const doiXanhTeam = organisation('doi-xanh/cong-dong', 'provider', 'Đội cai nghiện cộng đồng Đồi Xanh')
export const benNuocTeam = organisation('ben-nuoc/cong-dong', 'provider', 'Đội cai nghiện cộng đồng Bến Nước')

export const organisations: readonly Organisation[] = [doiXanh, benNuoc, nangMai, doiXanhTeam, benNuocTeam]
