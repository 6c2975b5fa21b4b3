import { sheet } from '../../../engine/builder.ts'
import {
  afterRecord,
  changingForm,
  criminal,
  earlierRehab,
  explaining,
  intakeFrom,
  lateStart,
  noFrequency,
  noTimeLimit,
  openCases,
  otherExcuses,
  prisonAndTerm,
  receptionFirst,
  referringFirst,
  restDecision,
  resultGoesOn,
  stagesAcross,
  tellingAgain,
  whoIsMonitored,
  whoRegisters,
  withdrawalPlace,
} from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { from2025 } from './2025-07-01.ts'
import { carrying } from './2026-07-01-carrying.ts'
import { clocks } from './2026-07-01-clocks.ts'
import { ending } from './2026-07-01-ending.ts'
import { registering } from './2026-07-01-registering.ts'
import { documents, facts, length } from './2026-07-01-vocabulary.ts'

const { refuse: _refuse, ...was } = from2025.acts

/** The same under Law 120/2025: 24 hours instead of days, 24 or 36 months from the reception record, the commune police decide. */
export const from2026 = sheet({
  ...from2025,
  from: '2026-07-01',
  basis: 'L120',
  routes: { ...from2025.routes, rest: 'tiếp tục thời hạn còn lại sau cơ sở cai nghiện tư nhân' },
  states: { ...from2025.states, interrupted: { term: 'tạm ngừng vì chấp hành án phạt tù', kind: 'open' } },
  facts,
  documents,
  intervals: {
    withdrawal: from2025.intervals.withdrawal,
    prison: { term: 'chấp hành án phạt tù', counts: 'uncounted', cite: L120.art(47, 1), start: prisonAndTerm },
  },
  tasks: {
    checkRegistering: { ...from2025.tasks.checkRegistering, cite: D163.art(4, 7) },
    checkStarting: { ...from2025.tasks.checkStarting, cite: D163.art(4, 8) },
    checkStopping: { ...from2025.tasks.checkStopping, cite: D163.art(4, 9) },
    checkUse: { ...from2025.tasks.checkUse, cite: L120.art(23, 2) },
  },
  lasts: {
    fixedBy: 'decide',
    from: 'received',
    is: { adult: length, minor: length, rest: length },
    start: { adult: L120.art(32, 2, 'a'), minor: L120.art(32, 2, 'a'), rest: L120.art(32, 2, 'b') },
    less: { term: 'đã cai ở cơ sở tư nhân', saidIn: 'servedDays', cite: L120.art(32, 2, 'b'), route: 'rest' },
  },
  acts: {
    ...was,
    ...registering,
    ...carrying,
    ...ending,
  },
  clocks,
  openCases: {
    gain: ['assign', 'continueHere', 'imprison', 'release', 'noticeEnd', 'noticeEndAgain'],
    cite: [L120.art(56, 1), openCases],
  },
  silences: [
    intakeFrom,
    referringFirst,
    whoRegisters,
    restDecision,
    receptionFirst,
    earlierRehab,
    lateStart,
    otherExcuses,
    afterRecord,
    noTimeLimit,
    noFrequency,
    changingForm,
    criminal,
    openCases,
    explaining,
    resultGoesOn,
    withdrawalPlace,
    stagesAcross,
    tellingAgain,
    whoIsMonitored,
    prisonAndTerm,
  ],
})
