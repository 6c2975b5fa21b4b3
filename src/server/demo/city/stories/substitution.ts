import { addDays, type Day } from '../../../../kernel/day.ts'
import type { Fate } from '../fate.ts'
import { below } from '../random.ts'
import { type Came, follow, minuteOf, type Story, type Wish } from '../story.ts'
import { managedAfter } from './aftercare.ts'
import { referred } from './compulsory.ts'
import { fitted } from './fitted.ts'
import { chapters } from './substitution-chapters.ts'
import { known, must, no } from './turn.ts'

const MEASURE = 'substitution'
/** From then on the commune decides nothing: the clinic answers. */
const NO_DECISION_FROM = '2026-07-01'
type Telling = Generator<Wish, void, Came>

/** What the commune is told of an end; the clinic's own words on it are of its window (src/server/demo/clinic/). */
const noticed = known('noticeEnded', [0, 3])

/** Stays away: the commune finds out why. Most come back; who does not is ended, and the commune decides whether a file follows. */
function* dropsOut(fate: Fate, from: Day): Telling {
  const { random } = fate
  const back = random() < 0.55
  const told = yield* follow(fate, MEASURE, from, [
    must('noticeStop', [30, 260], (on: Day) => ({ absence: 'days', stoppedOn: on, stoppedAt: minuteOf(random, on, 8) })),
    must('conclude', [2, 6], { about: 'stopping', conclusion: back ? 'illness' : 'noExcuse', verified: 'Đã gặp gia đình (minh họa).' }),
  ])
  if (!told) return
  if (back) {
    const again = yield* follow(fate, MEASURE, told.on, [must('comeBack', [0, 3])])
    if (again) yield* inTreatment(fate, again.on)
    return
  }
  const ended = yield* follow(fate, MEASURE, told.on, [
    must('end', [25, 32], (on: Day) => ({ endingNo: no(fate, 'TB-CS'), endGround: on < '2024-12-15' ? 'procedure' : 'missed' })),
    noticed,
  ])
  if (!ended) return
  if (random() < 0.6) {
    yield* follow(fate, MEASURE, ended.on, [must('closeFile', [1, 5], { whyClosed: 'excused' })])
    return
  }
  const sent = yield* follow(fate, MEASURE, ended.on, [
    must('recordViolation', [0, 2], (on: Day) => ({ ground: 'dismissed', foundOn: on, lastActOn: on, noExcuse: true })),
    must('refer', [3, 4]),
  ])
  if (sent) yield* referred(fate, sent.on)
}

/** In treatment, which goes on for years: some change clinics, stay away, leave, finish, die; most go on. */
function* inTreatment(fate: Fate, from: Day): Telling {
  const { random } = fate
  const lot = random()
  if (lot < 0.14) {
    const answer = random() < 0.1 ? must('refuseTransfer', [0, 0], { backTo: fate.clinic }) : must('receiveTransfer', [0, 0])
    const moved = yield* follow(fate, MEASURE, from, [must('transfer', [60, 400], { toClinic: fate.nextClinic }), answer])
    if (moved) yield* inTreatment(fate, moved.on)
  } else if (lot < 0.3) yield* dropsOut(fate, from)
  else if (lot < 0.38) {
    yield* follow(fate, MEASURE, from, [
      must('leave', [90, 500], { endingNo: no(fate, 'TB-CS') }),
      noticed,
      must('closeFile', [1, 4], { whyClosed: 'ownWish' }),
    ])
  } else if (lot < 0.43) {
    const done = yield* follow(fate, MEASURE, from, [
      known('confirm', [20, 60]),
      must('complete', [200, 600], { certificateNo: no(fate, 'GXN-CS') }),
    ])
    if (!done) return
    yield* follow(fate, MEASURE, done.on, [noticed])
    yield* managedAfter(fate, done.on, referred)
  } else if (lot < 0.46) {
    yield* follow(fate, MEASURE, from, [must('close', [100, 500], { reason: 'dead' }), noticed])
  } else yield* follow(fate, MEASURE, from, [known('confirm', [300, 600])])
}

/** With what comes to somebody in treatment besides. */
function* treatedOn(fate: Fate, from: Day): Telling {
  const chapter = chapters[fate.no % chapters.length]
  yield* inTreatment(fate, chapter ? yield* chapter(fate, from) : from)
}

/** Goes straight to a clinic, or comes back to one from a closed institution: no commune knows yet. */
function* straight(fate: Fate): Generator<Wish, Came | undefined, Came> {
  const opened = yield {
    measure: MEASURE,
    act: fate.no % 2 ? 'walkIn' : 'receiveFromClosed',
    route: 'adult',
    happened: fate.from,
    says: { dependence: 'opioid' },
    // Whoever shows no paper with a number cannot be asked after.
    unless: ['number'],
  }
  return opened.recorded ? opened : undefined
}

/** Registers in the commune, which decides as long as the law has it decide, and applies at the clinic of the own choice. */
function* byCommune(fate: Fate): Generator<Wish, Came | undefined, Came> {
  const { random, from } = fate
  const opened = yield {
    measure: MEASURE,
    act: 'register',
    route: 'adult',
    happened: minuteOf(random, from, 9),
    says: { resultOn: addDays(from, -2), dependence: 'opioid', clinic: fate.clinic, channel: 'inPerson', parents: false },
  }
  if (!opened.recorded) return undefined
  if (fate.no % 19 === 4 && opened.on < NO_DECISION_FROM) {
    yield* follow(fate, MEASURE, opened.on, [must('refuse', [1, 2], { whyRefused: 'Cư trú ở xã khác (minh họa).' })])
    return undefined
  }
  if (fate.no % 11 === 8) {
    yield* follow(fate, MEASURE, opened.on, [must('goElsewhere', [1, 2], { otherForm: 'home' })])
    return undefined
  }
  return yield* follow(fate, MEASURE, opened.on, [
    { ...known('decide', [1, 2], { decisionNo: no(fate, 'QĐ-UBND') }), maybe: addDays(opened.on, 2) < NO_DECISION_FROM ? 100 : 0 },
    ...(fate.no % 7 === 3 && addDays(opened.on, 3) < NO_DECISION_FROM
      ? [must('restartStart', [0, 1], (on: Day) => ({ startAgainFrom: on, forceMajeure: 'Nước lũ chia cắt xã (minh họa).' }))]
      : []),
    must('apply', [1, 3]),
  ])
}

/** Registered in the commune or come straight to a clinic, admitted by it, begun. */
export const treated: Story = function* (fate) {
  const { random } = fate
  const asked = yield* fate.no % 6 < 2 ? straight(fate) : byCommune(fate)
  if (!asked) return
  if (random() < 0.06) {
    yield* follow(fate, MEASURE, asked.on, [
      must('notAdmit', [2, 8], { rejectionNo: no(fate, 'TB-CS'), whyNotAdmitted: 'Chống chỉ định (minh họa).' }),
    ])
    return
  }
  const admitted = yield* follow(fate, MEASURE, asked.on, [
    must('admit', [2, 8], (on: Day) => ({ admissionNo: no(fate, 'TB-CS'), examinedOn: addDays(on, -1) })),
    known('noticeAdmission', [0, 0]),
  ])
  if (!admitted) return
  const again =
    fate.no % 9 === 1
      ? yield* follow(fate, MEASURE, admitted.on, [
          must('notBegun', [3, 6], { how: 'withdrew' }),
          must('applyAgain', [4, 9]),
          must('admit', [2, 4], (on: Day) => ({ admissionNo: no(fate, 'TB-CS'), examinedOn: addDays(on, -1) })),
        ])
      : admitted
  if (!again) return
  const on = again === admitted ? yield* fitted(fate, admitted.on) : again.on
  const begun = yield* follow(fate, MEASURE, on, [must('start', [1, 3]), known('noticeStart', [0, 3])])
  if (begun) yield* treatedOn(fate, begun.on)
}

/** In treatment since before the city begins: taken over from paper. */
export const treatedBefore: Story = function* (fate) {
  const { random, from } = fate
  const started = addDays(from, -(30 + below(random, 700)))
  const adopted = yield {
    measure: MEASURE,
    act: '',
    route: 'adult',
    happened: from,
    says: {},
    paper: {
      state: 'running',
      facts: { applied: addDays(started, -9), admitted: addDays(started, -2), started },
      documents: ['application', 'admission', 'startNotice'],
      seats: { clinic: fate.clinic },
    },
  }
  if (adopted.recorded) yield* treatedOn(fate, adopted.on)
}
