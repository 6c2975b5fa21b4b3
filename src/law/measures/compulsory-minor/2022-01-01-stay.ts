import { easing } from '../../court-ordered/2022-01-01-easing.ts'
import { ends } from '../../court-ordered/2022-01-01-ends.ts'
import { centre, facility } from '../../court-ordered/2022-01-01-facility.ts'
import { afterExempt, crimeDays, transferring } from '../../court-ordered/silences.ts'
import { when as asked, choice, note, whole, yes } from '../../fields.ts'
import { D116, L73, PL1 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { courtOfMinors, firstDay, handingHome, notAHandlingMeasure, reducing, suspending, turningAfter } from './silences.ts'

const regime = D116.art(72, 1)
/** Life in the facility as far as it moves the term, its clocks or its end, the regime of adults by article 72; schooling and hours of labour are of the measure beside it (docs/decisions/0420). */
export const minorsFacility = {
  ...facility,
  transfer: { ...facility.transfer, cite: [transferring, turningAfter] },
  takeOut: { ...facility.takeOut, cite: [D116.art(59, 1)] },
  healthCheck: { ...facility.healthCheck, cite: [...facility.healthCheck.cite, regime] },
  goToHospital: { ...facility.goToHospital, cite: [...facility.goToHospital.cite, regime] },
  backFromHospital: { ...facility.backFromHospital, cite: [...facility.backFromHospital.cite, regime] },
  applyLeave: { ...facility.applyLeave, cite: [...facility.applyLeave.cite, regime] },
  grantLeave: {
    ...facility.grantLeave,
    refuses: [{ if: { ...when.leaveTooLong(D116.art(70, 1)), start: regime }, field: 'leaveUntil' }],
    cite: [...facility.grantLeave.cite, regime],
  },
  denyLeave: { ...facility.denyLeave, cite: [...facility.denyLeave.cite, regime] },
  backFromLeave: { ...facility.backFromLeave, cite: [...facility.backFromLeave.cite, regime] },
} as const

const { proposeEducation: _educate, cancelForCrime: _cancel, passToCriminal: _pass, ...kept } = ends

/** Death, criminal proceedings, and the day the term is over. */
export const minorsEnds = {
  ...kept,
  suspendForCrime: { ...kept.suspendForCrime, cite: [notAHandlingMeasure, crimeDays] },
  resumeAfterCrime: { ...kept.resumeAfterCrime, cite: [notAHandlingMeasure, crimeDays] },
  noteHomeless: {
    ...kept.noteHomeless,
    term: 'Ghi nhận người không rõ cha, mẹ, không có nơi nương tựa hoặc không xác định được nơi cư trú',
    cite: [D116.art(63, 1, 'a')],
  },
  askProtection: { ...kept.askProtection, cite: [D116.art(63, 1, 'a')] },
  complete: {
    ...kept.complete,
    says: {
      ...kept.complete.says,
      goesTo: choice('Về đâu', {
        fetched: 'gia đình đến đón',
        brought: 'cơ sở đưa về gia đình, UBND cấp xã',
        protection: 'cơ sở bảo trợ xã hội',
        elsewhere: 'nơi khác',
      }),
    },
    refuses: [{ if: when.beforeEnd(L73.art(33, 3)) }],
    proposes: [
      {
        measure: 'post-rehab',
        route: { minor: 'compulsoryMinor' },
        facts: { completed: 'ends' },
        seats: { commune: 'commune' },
        brings: ['completion'],
      },
    ],
    cite: [D116.art(62, 2), L73.art(35, 6, 'c'), L73.art(40, 1), turningAfter],
  },
  bringHome: {
    term: 'Đưa người chấp hành xong về giao cho gia đình hoặc UBND cấp xã',
    ...centre,
    when: ['completed', 'exemptedRest', 'notResumed'],
    says: { givenTo: choice('Giao cho', { family: 'gia đình', commune: 'UBND cấp xã' }), receiver: note('Người nhận') },
    makes: ['homeHandover'],
    cite: [D116.art(62, 3), handingHome],
  },
} as const

/** What a court of the facility's seat may ease, by the grounds that are for minors since the ordinance. */
export const minorsEasing = {
  ...easing,
  // Whoever is sentenced to prison meanwhile is exempted through the list too.
  post: { ...easing.post, when: [...easing.post.when, 'criminal'] },
  proposeReduction: {
    ...easing.proposeReduction,
    refuses: [
      { if: when.ofReduction(when.notPosted(D116.art(58, 5, 'b'))) },
      { if: { ...when.halfNotServed(D116.art(58, 1)), start: firstDay } },
      { if: when.ofReduction(when.ratedLow(D116.art(58, 1))), field: 'lastThreeGood' },
    ],
    cite: [D116.art(58, 4), D116.art(58, 5, 'c'), reducing],
  },
  reduce: {
    ...easing.reduce,
    refuses: easing.reduce.refuses.map((r) => ({ ...r, if: when.ofReduction(r.if) })),
    cite: [D116.art(58, 1), reducing, courtOfMinors],
  },
  proposeSuspension: { ...easing.proposeSuspension, cite: [D116.art(58, 4), D116.art(58, 5, 'c'), suspending] },
  suspend: { ...easing.suspend, cite: [D116.art(58, 2), suspending, courtOfMinors] },
  exemptRest: { ...easing.exemptRest, cite: [D116.art(58, 3), L73.art(39), courtOfMinors, afterExempt] },
} as const

const { facilityCourt } = easing.proposeSuspension.says
/** Ordinance 01/2022: as an inpatient, or as an outpatient whom the facility cannot treat. */
export const careOfMinors = {
  care: choice('Điều trị', { inpatient: 'nội trú', outpatient: 'ngoại trú' }),
  careDays: whole('Số ngày phải điều trị', 1, 400, 'ngày'),
  ordered: asked(yes('Theo chỉ định của cơ sở y tế, cơ sở cai nghiện không điều trị được'), 'care', 'outpatient'),
  facilityCourt,
} as const
export const suspensionSince2022March = {
  ...minorsEasing.proposeSuspension,
  says: careOfMinors,
  refuses: [
    { if: when.notPosted(D116.art(58, 5, 'b')) },
    { if: when.careTooShort(PL1.art(31, 1)), field: 'careDays' },
    { if: when.outpatientUnordered(PL1.art(31, 1)), field: 'ordered' },
  ],
  cite: [PL1.art(31, 1), D116.art(58, 4), D116.art(58, 5, 'c'), suspending],
} as const
