import type { Row } from './limits.ts'
import { limits as compulsory } from './measures/compulsory/limits.ts'
import { limits as compulsoryMinor } from './measures/compulsory-minor/limits.ts'
import { limits as determination } from './measures/determination/limits.ts'
import { limits as drugTest } from './measures/drug-test/limits.ts'
import { limits as licence } from './measures/facility-licence/limits.ts'
import { limits as process } from './measures/facility-process/limits.ts'
import { limits as monitoring } from './measures/monitoring/limits.ts'
import { limits as postRehab } from './measures/post-rehab/limits.ts'
import { limits as publication } from './measures/provider-publication/limits.ts'
import { limits as residence } from './measures/residence/limits.ts'
import { limits as substitution } from './measures/substitution/limits.ts'
import { limits as users } from './measures/user-management/limits.ts'
import { limits as voluntary } from './measures/voluntary-community/limits.ts'
import { limits as voluntaryFacility } from './measures/voluntary-facility/limits.ts'

/** The tables of limits by measure, each checked against its sheets and printed to docs/law. */
export const limitTables: Readonly<Record<string, readonly Row[]>> = {
  'drug-test': drugTest,
  'user-management': users,
  determination,
  'voluntary-community': voluntary,
  'voluntary-facility': voluntaryFacility,
  compulsory,
  'compulsory-minor': compulsoryMinor,
  substitution,
  monitoring,
  'post-rehab': postRehab,
  residence,
  'facility-licence': licence,
  'facility-process': process,
  'provider-publication': publication,
}
