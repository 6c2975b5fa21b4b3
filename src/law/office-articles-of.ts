import type { Article, Citation, Silence } from '../kernel/citation.ts'
import { appeal, courtSince2025July, extending, notingEffect } from './court-ordered/silences.ts'
import { checkingSince184, deathOfMinors, makers2025, turningAfter, turningBefore } from './measures/compulsory-minor/silences.ts'
import { determiningSince2026 } from './measures/determination/silences.ts'
import { COMPULSORY_HEAD, PUBLIC_HEAD } from './rules.ts'
import { tellingAgain } from './silences.ts'
import { C18, D105, D109, D116, D163, D184, L73, L120, LHAV, PL3 } from './sources/index.ts'

/**
 * Where it stands that an office has the duties of a measure, where that is not the one article that the role names (docs/decisions/0460).
 * `called`: what these articles call the body, everywhere or by act (docs/decisions/0706).
 * `of`: by act, also where no article names an office, or where who it is is the question; of a role that is a question, what an article leaves to no question. `cited`: articles that say it themselves, shown where
 * a limit cites one. `itself`: acts whose limit names who owes it, or is open with it. `instead`, `others`: of a limit of one article, another.
 * Else `is`, or nothing. `beside`: a question that stands beside every article of one text. `open`: of a role that is a question, the measure's own; `openFor`: the question of limits of one article alone.
 */
export type Stands = {
  readonly called?: string | Readonly<Record<string, string>>
  readonly of?: Readonly<Record<string, readonly Citation[]>>
  readonly itself?: readonly string[]
  readonly is?: readonly Article[]
  readonly cited?: readonly Article[]
  readonly instead?: readonly [of: Article, ...is: readonly Article[]]
  readonly others?: readonly (readonly [of: Article, ...is: readonly Article[]])[]
  readonly open?: readonly Silence[]
  readonly openFor?: readonly (readonly [of: Article, is: Silence])[]
  readonly beside?: readonly [text: Article['law'], question: Silence]
}
type Roles = Readonly<Record<string, Stands>>

/** Who may protest stands in the clause that was not read, with the time for it. */
const PROTESTS = ['protest']
/** Whoever forwarded a file writes down what a court does that does not work in the system: no article makes that a duty of his. */
const forwards = (...cited: readonly Article[]): Stands => ({ of: { takeEffect: [notingEffect] }, itself: PROTESTS, cited })
const forwards2025: Stands = {
  itself: PROTESTS,
  of: { takeEffect: [notingEffect], forward: [D184.art(20, 14)], returnFile: [D184.art(20, 14)], answer: [D184.art(20, 14)] },
}
/** Steps that are the court's by its ordinance, and a question with it. */
const CHIEF_JUDGES = ['answerOfficer', 'answerAgain'] as const
const BESIDE_DECIDING = ['accept', 'noticeAcceptance', 'sendDecision', 'passUp', 'sendForExecution'] as const
/**
 * The ordinance and the law on handling violations name the court where they give it its time. The court that cancelled a decision for a crime
 * hands it on; a reduction is asked of the court of the facility's seat; what the one above may do, and who extends the time, is a question.
 * `law`: the article that has the court decide, where there is one; it says nothing of who accepts, tells and sends.
 */
const decides = (law: readonly Article[]): Stands => ({
  of: {
    ...(law.length > 0 ? { decide: law } : {}),
    passToCriminal: [LHAV.art(116, 2)],
    upholdOnAppeal: [appeal],
    takeEffect: [notingEffect],
    reduce: [D116.art(58, 5, 'c')],
    extend: [extending],
  },
  cited: [PL3.art(8), PL3.art(9), PL3.art(12), PL3.art(17), PL3.art(25), PL3.art(34), LHAV.art(107)],
  itself: law.length > 0 ? [...CHIEF_JUDGES, ...BESIDE_DECIDING] : ['decide', ...CHIEF_JUDGES],
})
const records: Stands = { of: { recordViolation: [D116.art(33, 1)] } }
const heads2022: Stands = {
  called: COMPULSORY_HEAD,
  of: {
    noticeEndAgain: [tellingAgain],
    bury: [D116.art(61, 2)],
    noticeDeath: [D116.art(61, 2)],
    grantLeave: [D116.art(70, 2, 'b')],
    proposeReduction: [D116.art(58, 4, 'a'), D116.art(58, 5, 'c')],
    proposeSuspension: [D116.art(58, 4, 'a'), D116.art(58, 5, 'c')],
    proposeExemption: [D116.art(58, 4, 'a'), D116.art(58, 5, 'c')],
  },
  cited: [D116.art(58, 5), D116.art(62), D116.art(67, 1), D184.art(20, 18)],
}
const heads2026: Stands = {
  called: PUBLIC_HEAD,
  of: {
    finishIntake: [L120.art(46, 2, 'a')],
    noticeEnd: [D163.art(123, 1)],
    noticeEndAgain: [tellingAgain],
    grantLeave: [D163.art(121, 2, 'b')],
  },
  cited: [D163.art(114, 1), D163.art(122), D163.art(123, 2), D163.art(124, 1), L120.art(46, 2)],
}
/** What is said of adults in their facilities binds for minors by article 72, since July 2026 by article 126. */
const headsOfMinors2022: Stands = {
  ...heads2022,
  of: { ...heads2022.of, healthCheck: [D116.art(67, 1), D116.art(72, 1)], grantLeave: [D116.art(70, 2, 'b'), D116.art(72, 1)] },
}
const headsOfMinors: Stands = {
  ...heads2026,
  of: {
    ...heads2026.of,
    healthCheck: [D163.art(114, 1), D163.art(126)],
    grantLeave: [D163.art(121, 2, 'b'), D163.art(126)],
    noticeDeath: [D163.art(122, 2), deathOfMinors],
    bury: [D163.art(122, 2), deathOfMinors],
    // Of a reformatory by article 129.
    noticeEnd: [D163.art(123, 1), D163.art(129, 2)],
    complete: [D163.art(123, 2), D163.art(129, 2)],
    askProtection: [D163.art(124, 1), D163.art(129, 3)],
  },
}
const centre2026: Stands = {
  of: {
    finishDetox: [L120.art(46, 2, 'a')],
    finishEducation: [L120.art(46, 2, 'a')],
    moveAtEighteen: [turningAfter],
  },
}
/** The decision of whoever has the competence is sent, which is another clause than the one on choosing. */
const SENDING = [D163.art(106, 4)] as const
const places: Stands = {
  of: {
    place: [D163.art(106, 2)],
    askMinistry: [D163.art(106, 2, 'b')],
    sendPlacement: SENDING,
    transfer: [L120.art(38, 2, 'b')],
    moveAtEighteen: [turningAfter],
  },
  is: [L120.art(38, 2, 'a')],
}

const compulsory: Roles = {
  // The clause that has the sending names the police above beside the maker of the file, whom the one on the file only calls the police.
  'fileMaker@2022-01-01': { cited: [D116.art(42, 4)], is: [D116.art(41, 1, 'đ'), D116.art(42, 4, 'a')] },
  'forwarder@2022-01-01': forwards(D116.art(43)),
  'forwarder@2025-07-01': forwards2025,
  'forwarder@2026-07-01': { of: { forward: [D163.art(102, 4)], answer: [D163.art(102, 5)], takeEffect: [notingEffect] }, itself: PROTESTS },
  // No article of a text that was read says so: the court stands in art. 105 of the law on handling violations, which was not.
  'court@2022-01-01': decides([]),
  'court@2025-07-01': { ...decides([]), beside: [PL3.id, courtSince2025July] },
  'court@2026-07-01': decides([L120.art(35, 8)]),
  // Who brings in, and who tells the court that no place is free.
  'enforcer@2022-01-01': { of: { wait: [D116.art(54, 1), D116.art(54, 3)] }, is: [D116.art(54, 1)] },
  'enforcer@2025-07-01': { of: { wait: [D184.art(20, 15), D184.art(20, 28, 'b')] }, is: [D184.art(20, 15)] },
  'enforcer@2026-07-01': { is: [D163.art(107, 1)] },
  'drugPolice@2026-07-01': { of: { sendPlacement: SENDING }, is: [D163.art(106, 3, 'a')] },
  'facilityHead@2022-01-01': heads2022,
  'facilityHead@2026-07-01': heads2026,
  'centre@2022-01-01': {},
  'centre@2026-07-01': centre2026,
  // A longer time outside is asked for by who heads the body (Decree 163 art. 111(3)).
  'proceedingsBody@2026-07-01': { cited: [D163.art(111, 3)], is: [D163.art(111, 2)] },
  'communePoliceChief@2026-07-01': { cited: [D163.art(106, 1)] },
  'placer@2026-07-01': { ...places, of: { ...places.of, place: [D163.art(106, 2, 'a')] } },
}

/** Articles and offices that are in force on each day, by measure, then by role and the day of its binding. */
export const officesOf: Readonly<Record<string, Roles>> = {
  compulsory,
  'compulsory-minor': {
    ...compulsory,
    'communeChair@2022-01-01': records,
    'communePoliceChief@2022-01-01': records,
    // The record is a paper of the file that the chief makes (Decree 163 art. 104(1)(b)).
    'communePoliceChief@2026-07-01': { of: { recordViolation: [D163.art(103, 1)] }, cited: [D163.art(106, 1)] },
    'fileMaker@2022-01-01': { of: { apply: [], turnAdult: [turningBefore] }, is: [L73.art(34, 1, 'a'), L73.art(34, 1, 'b')] },
    'fileMaker@2025-03-01': { open: [makers2025] },
    'handlingPolice@2022-01-01': { of: { apply: [] }, is: [L73.art(34, 1, 'b')] },
    'handlingPolice@2025-03-01': { open: [makers2025] },
    'forwarder@2022-01-01': forwards(D116.art(53), L73.art(34, 3)),
    'forwarder@2025-07-01': {
      itself: PROTESTS,
      of: { takeEffect: [notingEffect], forward: [D184.art(20, 28, 'a')], returnFile: [checkingSince184], answer: [D184.art(20, 28, 'a')] },
    },
    'court@2022-01-01': decides([L73.art(33, 4)]),
    'court@2025-07-01': { ...decides([L73.art(33, 4)]), beside: [PL3.id, courtSince2025July] },
    'forwarder@2026-07-01': {
      of: { forward: [D163.art(105, 4)], answer: [D163.art(105, 5)], takeEffect: [notingEffect] },
      itself: PROTESTS,
    },
    'court@2026-07-01': decides([L120.art(36, 8)]),
    'fileMaker@2026-07-01': { of: { turnAdult: [turningBefore] }, is: [D163.art(103, 1)] },
    'facilityHead@2022-01-01': headsOfMinors2022,
    'facilityHead@2026-07-01': headsOfMinors,
    'prisonPolice@2026-07-01': { of: { sendPlacement: SENDING }, is: [D163.art(106, 3, 'b')] },
    'placer@2026-07-01': {
      ...places,
      of: { ...places.of, transfer: [L120.art(38, 2, 'b'), L120.art(38, 3, 'b'), L120.art(38, 4, 'b')] },
    },
  },
  determination: {
    'communePolice@2022-01-01': { of: { open: [L73.art(27, 2)] } },
    'communePolice@2026-07-01': { of: { open: [L120.art(31, 2)] } },
    'handlingPolice@2022-01-01': { is: [L73.art(27, 3)] },
    // The law names the police of the province beside those of the district, which are gone.
    'handlingPolice@2025-03-01': { of: { openAbove: [L73.art(27, 3)] } },
    'determiner@2022-01-01': {
      of: { sendStaff: [D109.art(6, 2, 'b'), D109.art(7, 3, 'b')] },
      cited: [C18.art(5, 2), L73.art(27, 4)],
      is: [D109.art(3, 2)],
    },
    'determiner@2026-07-01': {
      of: { sendStaff: [D109.art(6, 2, 'b'), D109.art(7, 3, 'b'), determiningSince2026], result: [D109.art(3, 2), determiningSince2026] },
      is: [L120.art(31, 4)],
    },
    'centre@2022-01-01': {},
    'centre@2026-07-01': {},
  },
  'drug-test': {
    'communePoliceChief@2022-01-01': { is: [D105.art(46, 1)] },
    'communePoliceChief@2026-07-01': { of: { escort: [L120.art(23, 2)] } },
  },
  monitoring: {
    'communePoliceChief@2026-07-01': {
      of: {
        pause: [D163.art(20, 1)],
        waive: [D163.art(20, 3)],
        end: [D163.art(20, 4)],
        handOver: [D163.art(21, 2)],
      },
      cited: [D163.art(16, 2), D163.art(25, 6)],
      is: [D163.art(16, 1)],
    },
    'communePolice@2026-07-01': {
      of: { changePosition: [D163.art(19, 3)], recordBreach: [D163.art(25, 1)], removeWaived: [D163.art(20, 6)] },
      cited: [D163.art(17)],
      is: [D163.art(22, 3)],
    },
    'centre@2026-07-01': { is: [D163.art(17, 4)] },
    // Who is managed after rehabilitation, of whatever age, is fined and not referred.
    'fileMaker@2026-07-01': {
      is: [D163.art(100, 1)],
      cited: [D163.art(103, 1)],
      instead: [L120.art(36, 3), D163.art(103, 1)],
      others: [[D163.art(25, 5), D163.art(100, 1), D163.art(103, 1)]],
    },
  },
  'user-management': {
    'communePolice@2022-01-01': {
      of: { requestDetermination: [L73.art(27, 2)] },
      cited: [D105.art(41, 1), D105.art(41, 5), D105.art(41, 6), D105.art(47, 1), L73.art(26, 2)],
    },
    'communePolice@2026-07-01': {
      of: { requestDetermination: [L120.art(31, 2)] },
      cited: [D163.art(58, 1), D163.art(58, 5), D163.art(58, 6), D163.art(61, 1)],
    },
    'userDecider@2022-01-01': {
      of: { handOver: [D105.art(47, 2)], stop: [D105.art(48, 1)], end: [D105.art(48, 2)], sendDecision: [D105.art(48, 3)] },
      cited: [D105.art(42, 1)],
      is: [L73.art(23, 4)],
    },
    'userDecider@2026-07-01': {
      of: {
        handOver: [D163.art(62, 1)],
        tellRegistered: [L120.art(24, 6)],
        stop: [L120.art(24, 5)],
        end: [D163.art(63, 3)],
        sendDecision: [D163.art(63, 4)],
      },
      cited: [D163.art(59, 1)],
      is: [L120.art(24, 4)],
    },
  },
}
