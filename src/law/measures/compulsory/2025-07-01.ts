import { sheet } from '../../../engine/builder.ts'
import { endClocks2022, executionClocks, fileClocks, madeBy, ownCheckClocks } from '../../court-ordered/2022-01-01-clocks.ts'
import { easing } from '../../court-ordered/2022-01-01-easing.ts'
import { actsAsked, actsReprinted, asked, papersReprinted, reprinted } from '../../court-ordered/2025-07-01-amended.ts'
import * as when from '../../court-ordered/rules.ts'
import { checkingIn2025, courtSince2025July, crimeDays, returningAgain, waiting } from '../../court-ordered/silences.ts'
import { choice, yes } from '../../fields.ts'
import { criminal } from '../../silences.ts'
import { BLHS, D116, D184, LHAV } from '../../sources/index.ts'
import { facilityClocks2022 } from './2022-01-01.ts'
import { courtClocks2023 } from './2023-02-01.ts'
import { CHIEF, from2025March } from './2025-03-01.ts'

const was = actsReprinted(from2025March.acts)
const D184_ART_42 = D184.art(20, 14)

/**
 * Decree 184: a new article 42 for checking and forwarding, another ground for suspension, the notice before the end to the commune police.
 * Using drugs in rehabilitation is a crime (Penal Code art. 256a).
 */
export const from2025July = sheet({
  ...from2025March,
  from: '2025-07-01',
  // Two levels since that day: only a file of before stands at a district.
  documents: {
    ...papersReprinted(from2025March.documents),
    returnLetter: { ...from2025March.documents.returnLetter, cite: [D184_ART_42] },
    courtRequest: { ...from2025March.documents.courtRequest, cite: [D184_ART_42] },
  },
  seats: { ...from2025March.seats, district: { term: 'cấp huyện (hồ sơ trước 01/7/2025)', unitKind: 'district' } },
  acts: {
    ...actsAsked(was),
    openAbove: { ...was.openAbove, cite: [checkingIn2025] },
    returnFile: { ...was.returnFile, cite: [D184_ART_42, returningAgain] },
    supplement: { ...was.supplement, cite: [D184_ART_42] },
    forward: { ...was.forward, cite: [D184_ART_42] },
    answer: { ...was.answer, cite: [D184_ART_42] },
    wait: { ...was.wait, cite: [D184.art(20, 28, 'b'), D116.art(54, 3), waiting] },
    pursue: { ...was.pursue, cite: [D184.art(20, 28, 'd'), D116.art(56, 1)] },
    proposeSuspension: {
      ...was.proposeSuspension,
      says: {
        homeCare: yes('Ốm nặng, cơ sở y tế cấp cơ bản trở lên xác nhận phải đưa về gia đình điều trị'),
        facilityCourt: easing.proposeSuspension.says.facilityCourt,
      },
      refuses: [{ if: when.notPosted(D116.art(58, 5, 'b')) }, { if: when.noHomeCare(D184.art(20, 17)), field: 'homeCare' }],
      cite: [D116.art(58, 4), D116.art(58, 5, 'c'), D184.art(20, 17)],
    },
    suspendForCrime: {
      ...was.suspendForCrime,
      says: {
        ...was.suspendForCrime.says,
        suspected: choice('Hành vi', { use: 'sử dụng ma túy khi đang cai nghiện (Điều 256a BLHS)', other: 'hành vi khác' }),
      },
      cite: [LHAV.art(117), BLHS.art(256), crimeDays, criminal],
    },
  },
  clocks: [
    ...madeBy(CHIEF, [fileClocks.explain, fileClocks.make, fileClocks.read, ...ownCheckClocks(D184_ART_42, [returningAgain])]).map(
      reprinted,
    ),
    ...courtClocks2023.map(asked),
    ...[...executionClocks, ...facilityClocks2022, ...endClocks2022].map(reprinted),
  ],
  silences: [...from2025March.silences, returningAgain, courtSince2025July, criminal],
})
