import type { Sheet } from '../engine/sheet.ts'
import { from2022 as compulsory2022 } from './measures/compulsory/superseded/2026-11-22/2022-01-01.ts'
import { from2023 as compulsory2023 } from './measures/compulsory/superseded/2026-11-22/2023-02-01.ts'
import { from2025March as compulsory2025March } from './measures/compulsory/superseded/2026-11-22/2025-03-01.ts'
import { from2025July as compulsory2025July } from './measures/compulsory/superseded/2026-11-22/2025-07-01.ts'
import { from2026 as compulsory2026 } from './measures/compulsory/superseded/2026-11-22/2026-07-01.ts'
import { from2022 as compulsory2022b } from './measures/compulsory/superseded/2026-11-22-2/2022-01-01.ts'
import { from2023 as compulsory2023b } from './measures/compulsory/superseded/2026-11-22-2/2023-02-01.ts'
import { from2025March as compulsory2025Marchb } from './measures/compulsory/superseded/2026-11-22-2/2025-03-01.ts'
import { from2025July as compulsory2025Julyb } from './measures/compulsory/superseded/2026-11-22-2/2025-07-01.ts'
import { from2026 as compulsory2026b } from './measures/compulsory/superseded/2026-11-22-2/2026-07-01.ts'
import { from2026 as compulsory2026d } from './measures/compulsory/superseded/2026-11-22-4/2026-07-01.ts'
import { from2022 as compulsory2022f } from './measures/compulsory/superseded/2026-11-22-6/2022-01-01.ts'
import { from2023 as compulsory2023f } from './measures/compulsory/superseded/2026-11-22-6/2023-02-01.ts'
import { from2025March as compulsory2025Marchf } from './measures/compulsory/superseded/2026-11-22-6/2025-03-01.ts'
import { from2025July as compulsory2025Julyf } from './measures/compulsory/superseded/2026-11-22-6/2025-07-01.ts'
import { from2026 as compulsory2026f } from './measures/compulsory/superseded/2026-11-22-6/2026-07-01.ts'
import { from2022 as minors2022 } from './measures/compulsory-minor/superseded/2026-11-22/2022-01-01.ts'
import { from2022March as minors2022March } from './measures/compulsory-minor/superseded/2026-11-22/2022-03-24.ts'
import { from2025March as minors2025March } from './measures/compulsory-minor/superseded/2026-11-22/2025-03-01.ts'
import { from2025July as minors2025July } from './measures/compulsory-minor/superseded/2026-11-22/2025-07-01.ts'
import { from2026 as minors2026 } from './measures/compulsory-minor/superseded/2026-11-22/2026-07-01.ts'
import { from2026 as minors2026d } from './measures/compulsory-minor/superseded/2026-11-22-4/2026-07-01.ts'
import { from2022 as minors2022f } from './measures/compulsory-minor/superseded/2026-11-22-6/2022-01-01.ts'
import { from2022March as minors2022Marchf } from './measures/compulsory-minor/superseded/2026-11-22-6/2022-03-24.ts'
import { from2025March as minors2025Marchf } from './measures/compulsory-minor/superseded/2026-11-22-6/2025-03-01.ts'
import { from2025July as minors2025Julyf } from './measures/compulsory-minor/superseded/2026-11-22-6/2025-07-01.ts'
import { from2026 as minors2026f } from './measures/compulsory-minor/superseded/2026-11-22-6/2026-07-01.ts'
import { from2022 as determination2022 } from './measures/determination/superseded/2026-11-22/2022-01-01.ts'
import { from2025 as determination2025 } from './measures/determination/superseded/2026-11-22/2025-03-01.ts'
import { from2026 as determination2026 } from './measures/determination/superseded/2026-11-22/2026-07-01.ts'
import { from2022 as determination2022f } from './measures/determination/superseded/2026-11-22-6/2022-01-01.ts'
import { from2025 as determination2025f } from './measures/determination/superseded/2026-11-22-6/2025-03-01.ts'
import { from2026 as determination2026f } from './measures/determination/superseded/2026-11-22-6/2026-07-01.ts'
import { from2022 as drugTest2022 } from './measures/drug-test/superseded/2026-11-22/2022-01-01.ts'
import { from2026 as drugTest2026 } from './measures/drug-test/superseded/2026-11-22/2026-07-01.ts'
import { from2022 as licence2022d } from './measures/facility-licence/superseded/2026-11-22-4/2022-01-01.ts'
import { from2025 as licence2025d } from './measures/facility-licence/superseded/2026-11-22-4/2025-07-01.ts'
import { from2026 as licence2026d } from './measures/facility-licence/superseded/2026-11-22-4/2026-07-01.ts'
import { from2026 as monitoring2026 } from './measures/monitoring/superseded/2026-11-22/2026-07-01.ts'
import { from2026 as monitoring2026b } from './measures/monitoring/superseded/2026-11-22-2/2026-07-01.ts'
import { from2022 as postRehab2022 } from './measures/post-rehab/superseded/2026-11-22/2022-01-01.ts'
import { from2025 as postRehab2025 } from './measures/post-rehab/superseded/2026-11-22/2025-07-01.ts'
import { from2026 as postRehab2026 } from './measures/post-rehab/superseded/2026-11-22/2026-07-01.ts'
import { from2026 as postRehab2026b } from './measures/post-rehab/superseded/2026-11-22-2/2026-07-01.ts'
import { from2022 as postRehab2022c } from './measures/post-rehab/superseded/2026-11-22-3/2022-01-01.ts'
import { from2025 as postRehab2025c } from './measures/post-rehab/superseded/2026-11-22-3/2025-07-01.ts'
import { from2026 as postRehab2026c } from './measures/post-rehab/superseded/2026-11-22-3/2026-07-01.ts'
import { from2026 as postRehab2026d } from './measures/post-rehab/superseded/2026-11-22-4/2026-07-01.ts'
import { from2026 as publication2026d } from './measures/provider-publication/superseded/2026-11-22-4/2026-07-01.ts'
import { from2022 as publication2022f } from './measures/provider-publication/superseded/2026-11-22-6/2022-01-01.ts'
import { from2025 as publication2025f } from './measures/provider-publication/superseded/2026-11-22-6/2025-07-01.ts'
import { from2022 as residence2022 } from './measures/residence/superseded/2026-11-22/2022-01-01.ts'
import { from2025 as residence2025 } from './measures/residence/superseded/2026-11-22/2025-03-08.ts'
import { from2026 as residence2026 } from './measures/residence/superseded/2026-11-22/2026-07-01.ts'
import { from2022 as residence2022d } from './measures/residence/superseded/2026-11-22-4/2022-01-01.ts'
import { from2025 as residence2025d } from './measures/residence/superseded/2026-11-22-4/2025-03-08.ts'
import { from2026 as residence2026d } from './measures/residence/superseded/2026-11-22-4/2026-07-01.ts'
import { from2026 as residence2026f } from './measures/residence/superseded/2026-11-22-6/2026-07-01.ts'
import { from2026 as substitution2026 } from './measures/substitution/superseded/2026-11-22/2026-07-01.ts'
import { from2026 as substitution2026d } from './measures/substitution/superseded/2026-11-22-4/2026-07-01.ts'
import { from2022 as users2022 } from './measures/user-management/superseded/2026-11-22/2022-01-01.ts'
import { from2025 as users2025 } from './measures/user-management/superseded/2026-11-22/2025-07-01.ts'
import { from2026 as users2026 } from './measures/user-management/superseded/2026-11-22/2026-07-01.ts'
import { from2022 as users2022d } from './measures/user-management/superseded/2026-11-22-4/2022-01-01.ts'
import { from2025 as users2025d } from './measures/user-management/superseded/2026-11-22-4/2025-07-01.ts'
import { from2026 as users2026d } from './measures/user-management/superseded/2026-11-22-4/2026-07-01.ts'
import { from2022 as voluntary2022 } from './measures/voluntary-community/superseded/2026-11-22/2022-01-01.ts'
import { from2025 as voluntary2025 } from './measures/voluntary-community/superseded/2026-11-22/2025-07-01.ts'
import { from2026 as voluntary2026 } from './measures/voluntary-community/superseded/2026-11-22/2026-07-01.ts'
import { from2022 as voluntary2022b } from './measures/voluntary-community/superseded/2026-11-22-2/2022-01-01.ts'
import { from2025 as voluntary2025b } from './measures/voluntary-community/superseded/2026-11-22-2/2025-07-01.ts'
import { from2026 as voluntary2026b } from './measures/voluntary-community/superseded/2026-11-22-2/2026-07-01.ts'
import { from2022 as voluntary2022c } from './measures/voluntary-community/superseded/2026-11-22-3/2022-01-01.ts'
import { from2025 as voluntary2025c } from './measures/voluntary-community/superseded/2026-11-22-3/2025-07-01.ts'
import { from2026 as voluntary2026c } from './measures/voluntary-community/superseded/2026-11-22-3/2026-07-01.ts'
import { from2026 as voluntary2026d } from './measures/voluntary-community/superseded/2026-11-22-4/2026-07-01.ts'
import { from2026 as voluntaryFacility2026 } from './measures/voluntary-facility/superseded/2026-11-22/2026-07-01.ts'
import { from2022 as voluntaryFacility2022 } from './measures/voluntary-facility/superseded/2026-11-22-2/2022-01-01.ts'
import { from2025 as voluntaryFacility2025 } from './measures/voluntary-facility/superseded/2026-11-22-2/2025-07-01.ts'
import { from2026 as voluntaryFacility2026b } from './measures/voluntary-facility/superseded/2026-11-22-2/2026-07-01.ts'
import { from2026 as voluntaryFacility2026d } from './measures/voluntary-facility/superseded/2026-11-22-4/2026-07-01.ts'

/** Released sheets that were wrong, by their edition: a log that ruled one is derived with it up to the next ruling. None is ever taken away. */
export const superseded: Readonly<Record<string, Sheet>> = {
  // Referring somebody on proposed no file for compulsory rehabilitation, and a proposal from there had no one to hand the decision over.
  e32a45c0fee6: postRehab2022,
  b4d3f50fee93: postRehab2025,
  '4679c3e1d0ce': postRehab2026,
  '70320bab2c02': voluntary2022,
  '86255a01b73d': voluntary2025,
  '748a3be9583d': voluntary2026,
  // An end that moved after its notice was told to nobody, a decision in effect had no clock, and others could not complain during an appeal.
  '9a076ef24054': compulsory2022,
  '77b3e9bb1063': compulsory2023,
  '43421c2ac219': compulsory2025March,
  '771f20623dfa': compulsory2025July,
  f1ad869c8d2b: compulsory2026,
  // A result of determination led nowhere, nothing proposed electronic monitoring, and the rest after a private facility was typed again.
  e29b7ad63119: determination2022,
  f685839409b3: determination2025,
  cfb5487a7f5f: determination2026,
  b547899f3dc8: voluntary2022b,
  '623d960cf9ff': voluntary2025b,
  '6285af6aab4e': voluntary2026b,
  '90bd8acfd8d4': voluntaryFacility2026,
  '78fe02144a36': substitution2026,
  fea6b1989ca0: postRehab2026b,
  '31bf57300283': monitoring2026,
  // Somebody found not dependent arrived without a running time, and was to be determined a second time.
  c821a984ef26: users2022,
  f96dadc495c0: users2025,
  '1e663f54029d': users2026,
  // Support after rehabilitation was one line without a plan, a referral or a refusal, and the support paid once did not say who pays.
  '475bad19543f': postRehab2022c,
  ac064f6c28fa: postRehab2025c,
  d4267b316373: postRehab2026c,
  f5ab279d0956: voluntary2022c,
  f01351aea81e: voluntary2025c,
  '4d48887ea892': voluntary2026c,
  // A positive test of somebody under management led nowhere; prison was told to nobody who could pause monitoring.
  ab2e3dfcb1a9: drugTest2022,
  '5fd4c5670b0e': drugTest2026,
  '26a724337172': monitoring2026b,
  // Why somebody was held was not said, life in a facility began by another hand, and Decree 163 on death, leave, outing and bringing in was not read.
  '527f4175be86': compulsory2022b,
  a85d096e99c6: compulsory2023b,
  e0d227969edf: compulsory2025Marchb,
  '41b970fd2772': compulsory2025Julyb,
  ec7ea2fe2e21: compulsory2026b,
  '0c5843094852': minors2022,
  bc8b1c8a6f9e: minors2022March,
  a233c7fb6209: minors2025March,
  '7dbbc5e4ab17': minors2025July,
  f0318b859d4d: minors2026,
  '2ec506f69014': residence2022,
  adba1ddfdd1c: residence2025,
  '584b66aeeae3': residence2026,
  '57c251ff649d': voluntaryFacility2022,
  '2232c3a5f4fa': voluntaryFacility2025,
  '2f8f11968c5f': voluntaryFacility2026b,
  // Of the ministry somebody else owed what C04 and C10 owe, both days of a move warned, a suspension forgot what was recorded meanwhile, a director's
  // decision had the facility's form, treatment told monitoring of no prison, and a suspended place took people in by its own acts.
  ff3ba7891748: compulsory2026d,
  cdbaa57ed44e: minors2026d,
  '21c35e78044d': licence2022d,
  '2fd3f31ffbc5': licence2025d,
  fce25c35bcff: licence2026d,
  '67af45747d0f': postRehab2026d,
  '0f8f8b25b2a1': publication2026d,
  '57d6abe825af': substitution2026d,
  '73a57909e73e': users2022d,
  da29bbb78153: users2025d,
  '7960b51ec9ad': users2026d,
  '0b9ccc765685': voluntary2026d,
  a0f92c0cae71: voluntaryFacility2026d,
  // The day on which a part of the plan is rated stood as if an article named it.
  '0464b3d10718': residence2022d,
  '305aa3841f1b': residence2025d,
  '6029d6c7bb60': residence2026d,
  // A record that came late could not be written, and what the police are given had the volunteer's form.
  '71e73441ba27': publication2022f,
  '09a2446a50b2': publication2025f,
  '419141d3f175': determination2022f,
  a04fb1ad08d3: determination2025f,
  '4b430d5a73c9': determination2026f,
  // A complaint that came late could not be written down, using drugs ended a postponement, the 24 hours of the relatives were the facility's, who took
  // somebody out to a court was not who owed bringing him back, and any months could be taken off a fixed term.
  e8539c91cccb: compulsory2022f,
  '238c1ef3ed8d': compulsory2023f,
  '7373b2e7a993': compulsory2025Marchf,
  '43ef6e1b60ae': compulsory2025Julyf,
  '2094b887f57a': compulsory2026f,
  '1a0c59393c17': minors2022f,
  b3986e49b5ca: minors2022Marchf,
  '4bed12fe95e1': minors2025Marchf,
  '0e098d1182be': minors2025Julyf,
  '7fbbd43bec04': minors2026f,
  // A volunteer's mourning leave made no record of handing over.
  '3ebc26dea76b': residence2026f,
}
