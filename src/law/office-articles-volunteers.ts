import type { Article } from '../kernel/citation.ts'
import { makers2025 } from './measures/compulsory-minor/silences.ts'
import { neverCame } from './measures/substitution/silences.ts'
import type { Stands } from './office-articles-of.ts'
import { COMPULSORY_CENTRE, COMPULSORY_HEAD, PRIVATE_HEAD, PUBLIC_CENTRE, PUBLIC_HEAD } from './rules.ts'
import { supportPlan, tellingAgain, withdrawalPlace } from './silences.ts'
import { D116, D163, L73, L120 } from './sources/index.ts'

/** Before Law 120 who makes the file of adults stands in Decree 116 (and art. 103 of the law on handling violations), of minors in Law 73. */
const file2022: Stands = { is: [D116.art(41, 1, 'đ')], instead: [D116.art(50), L73.art(34, 1, 'a')] }
/** The rule of the three months of a minor has the maker of a minor's file. */
const file2026: Stands = { is: [D163.art(100, 1)], cited: [D163.art(103, 1)], instead: [L120.art(36, 3), D163.art(103, 1)] }
/** Who makes the file of a minor in 2025 is a question of its own. */
const file2025: Stands = { openFor: [[D116.art(50), makers2025]] }
const files = {
  'fileMaker@2022-01-01': file2022,
  'fileMaker@2025-03-01': file2025,
  'fileMaker@2026-07-01': file2026,
} as const
/** Whoever helps with a plan that no text knows. */
const plans = { reviewPlan: [supportPlan] } as const
/** Stages of the process, whose plan is evaluated, are an obligation of every facility and every provider. */
const process = L120.art(46, 2, 'a')
const process2022 = [L73.art(35, 6, 'a'), L73.art(36, 3, 'a')] as const
const evaluating = (stands: readonly Article[]) => ({
  evaluateTreatment: stands,
  evaluateBehaviour: stands,
  evaluateLabour: stands,
  evaluateReintegration: stands,
})

/** What the regime of those whom a court sent has a head do, and what it binds in a facility; whoever leaves may leave any other. */
const heads = (is: string) => ({ rate: is, endApart: is, coupleVisit: is, grantLeave: is, noticeDeath: is, recordDeath: is, bury: is })
const days = (is: string) => ({ visit: is, call: is, placeInClass: is })

/** Where it stands that an office has the duties of what somebody does of one's own will, lives through in a facility, and comes after it. */
export const volunteers: Readonly<Record<string, Readonly<Record<string, Stands>>>> = {
  'voluntary-community': {
    ...files,
    // Who pays is not said: art. 34 only that it is paid.
    'communeChair@2022-01-01': { of: { decide: [D116.art(30, 1)], complete: [D116.art(32, 3, 'a')] } },
    'communeChair@2026-07-01': {},
    'communePoliceChief@2026-07-01': {
      of: { decide: [D163.art(91, 1)], handOver: [D163.art(92, 1, 'c')], complete: [D163.art(93, 4, 'a')] },
    },
    'communePolice@2022-01-01': { cited: [L73.art(43, 2)] },
    'communePolice@2026-07-01': {},
    'provider@2022-01-01': { cited: [L73.art(30, 7)] },
    'provider@2026-07-01': {
      of: { finishIntake: [L120.art(32, 8, 'b')], finishDetox: [L120.art(32, 8, 'b')], finishEducation: [L120.art(32, 8, 'b')] },
      cited: [L120.art(32, 8)],
    },
    'caseWorker@2026-07-01': { of: { noticeEnd: [D163.art(93, 2)], noticeEndAgain: [tellingAgain] } },
    'withdrawalCentre@2026-07-01': { of: { leaveCentre: [withdrawalPlace] } },
  },
  'voluntary-facility': {
    ...files,
    'communeChair@2026-07-01': {},
    'communePoliceChief@2026-07-01': { of: { handOver: [L120.art(38, 1)] }, cited: [D163.art(91), D163.art(95)] },
    'communePolice@2026-07-01': { of: { register: [D163.art(90, 1)] } },
    'placer@2026-07-01': { of: { sendPlacement: [D163.art(95, 4)] }, cited: [D163.art(95, 2)], is: [L120.art(38, 2, 'a')] },
    'drugPolice@2026-07-01': { of: { sendPlacement: [D163.art(95, 4)], placeByMinistry: [D163.art(95, 3, 'a')] } },
    'prisonPolice@2026-07-01': { of: { sendPlacement: [D163.art(95, 4)], placeByMinistry: [D163.art(95, 3, 'b')] } },
    'facilityHead@2022-01-01': { of: { complete: [D116.art(38, 2)] } },
    'facilityHead@2026-07-01': {
      called: { certifyStages: PRIVATE_HEAD },
      of: { noticeEndAgain: [tellingAgain] },
      cited: [D163.art(94), D163.art(97)],
    },
    'voluntaryCentre@2022-01-01': { of: { sign: [D116.art(35, 3, 'c')] }, cited: [L73.art(35, 6), L73.art(36, 3)] },
    'voluntaryCentre@2026-07-01': {
      of: { finishIntake: [process], finishDetox: [process], finishEducation: [process] },
      cited: [L120.art(46, 2), L120.art(33, 3), L120.art(33, 4)],
    },
  },
  'post-rehab': {
    ...files,
    'communeChair@2022-01-01': { of: { finish: [D116.art(81)] }, is: [D116.art(78, 1)] },
    'communeChair@2026-07-01': { of: { finish: [D163.art(138)] }, is: [L120.art(42, 6)] },
    'communePoliceChief@2022-01-01': { is: [D116.art(77, 2, 'a')] },
    'communePoliceChief@2026-07-01': { of: { propose: [D163.art(134, 1)] }, cited: [D163.art(93, 4)] },
    'communePolice@2022-01-01': { of: plans, cited: [D116.art(79, 1)] },
    'communePolice@2026-07-01': { of: plans, cited: [D163.art(136, 1)] },
    'facilityHead@2026-07-01': { cited: [D163.art(94), D163.art(97), D163.art(123), D163.art(129)] },
  },
  substitution: {
    ...files,
    'communeChair@2022-01-01': { of: { decide: [D116.art(30, 1)] } },
    'communePolice@2022-01-01': { cited: [L73.art(43, 2)] },
    'communePolice@2026-07-01': { of: { apply: [neverCame] } },
    'communePoliceChief@2026-07-01': { is: [L120.art(48, 2)] },
    // Article 28(2) has the clinic tell, and nobody admit; whose clinics are since March 2025 changes nothing of that.
    'clinicHead@2022-01-01': {},
    'clinic@2025-03-01': { of: { noticeStart: [D116.art(28, 2)], noticeEnded: [D116.art(28, 2)] } },
  },
  residence: {
    'facilityHead@2022-01-01': {
      called: heads(COMPULSORY_HEAD),
      of: {
        rate: [D116.art(64, 3)],
        coupleVisit: [D116.art(69, 1)],
        recordDeath: [D116.art(61, 1)],
        bury: [D116.art(61, 2)],
        noticeDeath: [D116.art(61, 1), D116.art(61, 2)],
      },
    },
    'facilityHead@2026-07-01': {
      called: heads(PUBLIC_HEAD),
      of: { grantLeave: [D163.art(121, 2, 'b'), D163.art(131, 2)], healthCheck: [D163.art(114, 1), D163.art(131, 2)] },
      cited: [D163.art(122)],
    },
    // Labour and training are a stage of the process.
    'voluntaryCentre@2022-01-01': {
      called: days(COMPULSORY_CENTRE),
      of: { ...evaluating(process2022), assignLabour: process2022, train: process2022, placeInClass: [D116.art(73, 1)] },
    },
    'voluntaryCentre@2026-07-01': {
      called: days(PUBLIC_CENTRE),
      of: {
        ...evaluating([process]),
        schedule: [process],
        draftReintegration: [process],
        assignLabour: [L120.art(46, 2, 'd')],
        call: [D163.art(120, 2, 'b')],
        placeInClass: [D163.art(115, 1)],
      },
    },
  },
}
