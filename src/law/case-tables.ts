import type { Case } from './cases.ts'
import { cases as compulsory } from './measures/compulsory/cases.ts'
import { cases as compulsoryMinor } from './measures/compulsory-minor/cases.ts'
import { cases as determination } from './measures/determination/cases.ts'
import { cases as drugTest } from './measures/drug-test/cases.ts'
import { cases as licence } from './measures/facility-licence/cases.ts'
import { cases as process } from './measures/facility-process/cases.ts'
import { cases as monitoring } from './measures/monitoring/cases.ts'
import { cases as postRehab } from './measures/post-rehab/cases.ts'
import { cases as publication } from './measures/provider-publication/cases.ts'
import { cases as residence } from './measures/residence/cases.ts'
import { cases as substitution } from './measures/substitution/cases.ts'
import { cases as users } from './measures/user-management/cases.ts'
import { cases as voluntary } from './measures/voluntary-community/cases.ts'
import { cases as facility } from './measures/voluntary-facility/cases.ts'

/** The tables of cases by measure. */
export const caseTables: Readonly<Record<string, readonly Case[]>> = {
  'drug-test': Object.values(drugTest).flat(),
  'user-management': Object.values(users).flat(),
  'voluntary-community': Object.values(voluntary).flat(),
  'voluntary-facility': Object.values(facility).flat(),
  compulsory: Object.values(compulsory).flat(),
  'compulsory-minor': Object.values(compulsoryMinor).flat(),
  'post-rehab': Object.values(postRehab).flat(),
  determination: Object.values(determination).flat(),
  substitution: Object.values(substitution).flat(),
  monitoring: Object.values(monitoring).flat(),
  residence: Object.values(residence).flat(),
  'facility-licence': Object.values(licence).flat(),
  'facility-process': Object.values(process).flat(),
  'provider-publication': Object.values(publication).flat(),
}
