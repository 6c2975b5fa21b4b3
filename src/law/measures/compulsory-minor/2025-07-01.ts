import { sheet } from '../../../engine/builder.ts'
import { actsReprinted, papersReprinted, reprinted } from '../../court-ordered/2025-07-01-amended.ts'
import { checkingIn2025, crimeDays, waiting } from '../../court-ordered/silences.ts'
import { choice } from '../../fields.ts'
import { criminal } from '../../silences.ts'
import { BLHS, D116, D184, L73, PL1 } from '../../sources/index.ts'
import { bringingClocks, makingClocks, ofEither, ownCheckClocks, stayClocks } from './2022-01-01-clocks.ts'
import { careOfMinors } from './2022-01-01-stay.ts'
import { courtClocks2022March } from './2022-03-24.ts'
import { from2025March } from './2025-03-01.ts'
import * as when from './rules.ts'
import { checkingSince184, handingHome, makers2025, notAHandlingMeasure, suspending } from './silences.ts'

const was = actsReprinted(from2025March.acts)
/** Article 53 still points to an article that decree 184 repealed: what it put in its place is meant (docs/decisions/0625). */
const D184_ART_42 = D184.art(20, 14)
const { ordered, facilityCourt, careDays } = careOfMinors

/** Decree 184: a new article for checking and forwarding, another ground for suspension beside that of the ordinance, the notice to the commune police. */
export const from2025July = sheet({
  ...from2025March,
  from: '2025-07-01',
  // Two levels since that day: only a file of before stands at a district.
  seats: { ...from2025March.seats, district: { term: 'cấp huyện (hồ sơ trước 01/7/2025)', unitKind: 'district' } },
  documents: {
    ...papersReprinted(from2025March.documents),
    returnLetter: { ...from2025March.documents.returnLetter, cite: [D184_ART_42, checkingSince184] },
    homeHandover: { ...from2025March.documents.homeHandover, cite: [D116.art(62, 3), handingHome] },
  },
  acts: {
    ...was,
    openAbove: { ...was.openAbove, cite: [makers2025, D184.art(20, 29, 'a')] },
    returnFile: { ...was.returnFile, cite: [D184_ART_42, checkingSince184] },
    supplement: { ...was.supplement, cite: [L73.art(34, 3), D184_ART_42] },
    forward: {
      ...was.forward,
      cite: [L73.art(34, 3), L73.art(34, 4), D116.art(53, 2, 'a'), D184.art(20, 28, 'a'), D184_ART_42, checkingSince184],
    },
    answer: { ...was.answer, cite: [D116.art(53, 3), D184.art(20, 28, 'a')] },
    wait: { ...was.wait, cite: [D184.art(20, 28, 'b'), D116.art(54, 3), waiting] },
    pursue: { ...was.pursue, cite: [D184.art(20, 28, 'd'), D116.art(56, 1)] },
    proposeSuspension: {
      ...was.proposeSuspension,
      says: {
        care: choice('Điều trị', {
          inpatient: 'nội trú',
          outpatient: 'ngoại trú',
          home: 'ốm nặng, cơ sở y tế cấp cơ bản trở lên xác nhận phải đưa về gia đình điều trị',
        }),
        careDays: { ...careDays, onlyWhen: { care: ['inpatient', 'outpatient'] } },
        ordered,
        facilityCourt,
      },
      refuses: [
        { if: when.notPosted(D116.art(58, 5, 'b')) },
        { if: when.careTooShort(PL1.art(31, 1)), field: 'careDays' },
        { if: when.outpatientUnordered(PL1.art(31, 1)), field: 'ordered' },
      ],
      cite: [PL1.art(31, 1), D184.art(20, 17), D116.art(58, 4), D116.art(58, 5, 'c'), suspending],
    },
    suspendForCrime: {
      ...was.suspendForCrime,
      says: {
        ...was.suspendForCrime.says,
        suspected: choice('Hành vi', { use: 'sử dụng ma túy khi đang cai nghiện (Điều 256a BLHS)', other: 'hành vi khác' }),
      },
      cite: [BLHS.art(256), notAHandlingMeasure, crimeDays, criminal],
    },
  },
  clocks: [
    ...ofEither(makingClocks),
    ...ownCheckClocks({ sending: checkingSince184, mending: undefined, answering: undefined }),
    ...courtClocks2022March,
    ...[...bringingClocks, ...stayClocks(D116.art(62, 1))].map(reprinted),
  ],
  silences: [...from2025March.silences.filter((s) => s !== checkingIn2025), checkingSince184, criminal],
})
