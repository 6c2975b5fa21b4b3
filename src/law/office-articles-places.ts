import type { Stands } from './office-articles-of.ts'
import { unseen } from './offices.ts'
import { D116, D163, D184, L120 } from './sources/index.ts'

/** No text of those four months was read. */
const in2025: Stands = { open: [unseen] }

/** The same of licences and publications: a rule of suspending or revoking stands on the clause that names who does it. */
export const licensedPlaces: Readonly<Record<string, Readonly<Record<string, Stands>>>> = {
  'facility-licence': {
    // Article 10 has granting and taking back; who suspends stands with suspending.
    'licenser@2022-01-01': { of: { suspend: [D116.art(13, 2)], revoke: [D116.art(10)] }, is: [D116.art(10)] },
    'licenceDesk@2022-01-01': { of: { expire: [] }, is: [D116.art(11, 2, 'a')] },
    'licenser@2025-03-01': in2025,
    'licenceDesk@2025-03-01': in2025,
    // Beside the clause that gives the power the one that prints the article of the step anew (docs/decisions/0647).
    'licenser@2025-07-01': {
      of: {
        grant: [D184.art(20, 4), D184.art(20, 5, 'b')],
        regrant: [D184.art(20, 4), D184.art(20, 6)],
        suspend: [D184.art(20, 7)],
        revoke: [D184.art(20, 4), D184.art(20, 8)],
      },
      is: [D184.art(20, 4)],
    },
    'licenceDesk@2025-07-01': { of: { expire: [] }, is: [D184.art(20, 5, 'b')] },
    'licenceDesk@2026-07-01': { of: { expire: [] }, is: [D163.art(73, 2, 'a')] },
    // Articles 73 to 75 speak of the police of the province; the director is named by Law 120, and by 75(6) and 76(2) themselves.
    'licenser@2026-07-01': {
      of: { suspend: [L120.art(28, 4)] },
      cited: [D163.art(75, 6), D163.art(76, 2)],
      is: [L120.art(28, 4)],
      others: [[D163.art(76, 1), D163.art(76, 2, 'b')]],
    },
  },
  // The article names the facility; that its head signs is our reading (docs/decisions/0442).
  'facility-process': { 'facilityHead@2022-01-01': { is: [] }, 'facilityHead@2026-07-01': { is: [] } },
  'provider-publication': {
    'publisher@2022-01-01': { of: { republish: [D116.art(19, 3)], suspend: [D116.art(18, 2)] }, is: [D116.art(17, 2, 'b')] },
    'publisher@2025-03-01': in2025,
    'publisherDesk@2025-03-01': in2025,
    'providerInspector@2025-03-01': in2025,
    'publisher@2025-07-01': { of: { republish: [D184.art(20, 11)], suspend: [D184.art(20, 10)] }, is: [D184.art(20, 9)] },
    'providerInspector@2025-07-01': { is: [D184.art(20, 10)] },
    'publisher@2026-07-01': {
      of: { suspend: [D163.art(81, 2)] },
      cited: [D163.art(80, 3), D163.art(81, 5), D163.art(82, 4)],
    },
    'providerInspector@2026-07-01': { is: [D163.art(81, 2)] },
  },
}
