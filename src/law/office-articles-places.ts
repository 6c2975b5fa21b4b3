import type { Stands } from './office-articles-of.ts'
import { D116, D163 } from './sources/index.ts'

/** The same of licences and publications: a rule of suspending or revoking stands on the clause that names who does it. */
export const licensedPlaces: Readonly<Record<string, Readonly<Record<string, Stands>>>> = {
  'facility-licence': {
    'licenceDesk@2022-01-01': { of: { expire: [] }, is: [D116.art(11, 2)] },
    'licenceDesk@2026-07-01': { of: { expire: [] }, is: [D163.art(73, 2)] },
    // Who grants on a file of before July 2026 is not said: decree 163 article 151(3) keeps the procedure, 150(3) ends whom decree 184 named.
    'licenser@2026-07-01': {
      cited: [D163.art(73, 2), D163.art(74, 3), D163.art(75, 2), D163.art(75, 3), D163.art(75, 6), D163.art(76, 2)],
      others: [
        [D163.art(75, 1), D163.art(75, 2)],
        [D163.art(76, 1), D163.art(76, 2, 'b')],
      ],
    },
  },
  // The article names the facility; that its head signs is our reading (docs/decisions/0442).
  'facility-process': { 'facilityHead@2022-01-01': { is: [] }, 'facilityHead@2026-07-01': { is: [] } },
  'provider-publication': {
    'publisher@2026-07-01': {
      of: { suspend: [D163.art(81, 2)] },
      cited: [D163.art(80, 3), D163.art(81, 5), D163.art(82, 4)],
    },
    'providerInspector@2026-07-01': { is: [D163.art(81, 2)] },
  },
}
