import type { Law } from '../../engine/law.ts'
import { from2022 as compulsory2022 } from './compulsory/2022-01-01.ts'
import { from2023 as compulsory2023 } from './compulsory/2023-02-01.ts'
import { from2025March as compulsory2025March } from './compulsory/2025-03-01.ts'
import { from2025July as compulsory2025July } from './compulsory/2025-07-01.ts'
import { from2026 as compulsory2026 } from './compulsory/2026-07-01.ts'
import { from2022 as compulsoryMinor2022 } from './compulsory-minor/2022-01-01.ts'
import { from2022March as compulsoryMinor2022March } from './compulsory-minor/2022-03-24.ts'
import { from2025March as compulsoryMinor2025March } from './compulsory-minor/2025-03-01.ts'
import { from2025July as compulsoryMinor2025July } from './compulsory-minor/2025-07-01.ts'
import { from2026 as compulsoryMinor2026 } from './compulsory-minor/2026-07-01.ts'
import { from2022 as determination2022 } from './determination/2022-01-01.ts'
import { from2025 as determination2025 } from './determination/2025-03-01.ts'
import { from2026 as determination2026 } from './determination/2026-07-01.ts'
import { from2022 as drugTest2022 } from './drug-test/2022-01-01.ts'
import { from2026 as drugTest2026 } from './drug-test/2026-07-01.ts'
import { from2022 as licence2022 } from './facility-licence/2022-01-01.ts'
import { from2025 as licence2025 } from './facility-licence/2025-07-01.ts'
import { from2026 as licence2026 } from './facility-licence/2026-07-01.ts'
import { from2022 as process2022 } from './facility-process/2022-01-01.ts'
import { from2026 as process2026 } from './facility-process/2026-07-01.ts'
import { from2026 as monitoring2026 } from './monitoring/2026-07-01.ts'
import { from2022 as postRehab2022 } from './post-rehab/2022-01-01.ts'
import { from2025 as postRehab2025 } from './post-rehab/2025-07-01.ts'
import { from2026 as postRehab2026 } from './post-rehab/2026-07-01.ts'
import { from2022 as publication2022 } from './provider-publication/2022-01-01.ts'
import { from2025 as publication2025 } from './provider-publication/2025-07-01.ts'
import { from2026 as publication2026 } from './provider-publication/2026-07-01.ts'
import { from2022 as residence2022 } from './residence/2022-01-01.ts'
import { from2025 as residence2025 } from './residence/2025-03-08.ts'
import { from2026 as residence2026 } from './residence/2026-07-01.ts'
import { from2022 as substitution2022 } from './substitution/2022-01-01.ts'
import { from2024 as substitution2024 } from './substitution/2024-12-15.ts'
import { from2025 as substitution2025 } from './substitution/2025-07-01.ts'
import { from2026 as substitution2026 } from './substitution/2026-07-01.ts'
import { from2022 as users2022 } from './user-management/2022-01-01.ts'
import { from2025 as users2025 } from './user-management/2025-07-01.ts'
import { from2026 as users2026 } from './user-management/2026-07-01.ts'
import { from2022 as voluntary2022 } from './voluntary-community/2022-01-01.ts'
import { from2025 as voluntary2025 } from './voluntary-community/2025-07-01.ts'
import { from2026 as voluntary2026 } from './voluntary-community/2026-07-01.ts'
import { from2022 as facility2022 } from './voluntary-facility/2022-01-01.ts'
import { from2025 as facility2025 } from './voluntary-facility/2025-07-01.ts'
import { from2026 as facility2026 } from './voluntary-facility/2026-07-01.ts'

/** Every measure's sheets, earliest first. */
export const measures: Law['measures'] = {
  'drug-test': [drugTest2022, drugTest2026],
  'user-management': [users2022, users2025, users2026],
  'voluntary-community': [voluntary2022, voluntary2025, voluntary2026],
  'voluntary-facility': [facility2022, facility2025, facility2026],
  compulsory: [compulsory2022, compulsory2023, compulsory2025March, compulsory2025July, compulsory2026],
  'compulsory-minor': [
    compulsoryMinor2022,
    compulsoryMinor2022March,
    compulsoryMinor2025March,
    compulsoryMinor2025July,
    compulsoryMinor2026,
  ],
  'post-rehab': [postRehab2022, postRehab2025, postRehab2026],
  determination: [determination2022, determination2025, determination2026],
  substitution: [substitution2022, substitution2024, substitution2025, substitution2026],
  monitoring: [monitoring2026],
  residence: [residence2022, residence2025, residence2026],
  'facility-licence': [licence2022, licence2025, licence2026],
  'facility-process': [process2022, process2026],
  'provider-publication': [publication2022, publication2025, publication2026],
}
