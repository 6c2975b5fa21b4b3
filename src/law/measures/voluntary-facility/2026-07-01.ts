import { sheet } from '../../../engine/builder.ts'
import { months } from '../../../kernel/duration.ts'
import {
  afterRecord,
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
  referringFirst,
  sentIsReceived,
  stagesAcross,
  tellingAgain,
} from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { from2025 } from './2025-07-01.ts'
import { clocks } from './2026-07-01-clocks.ts'
import { coming2026 } from './2026-07-01-coming.ts'
import { easing2026 } from './2026-07-01-easing.ts'
import { ends2026 } from './2026-07-01-ends.ts'
import { stay2026 } from './2026-07-01-stay.ts'
import { documents, facts, states } from './2026-07-01-vocabulary.ts'
import {
  afterExempt,
  afterSomeStages,
  directorsTime,
  earlyEnd,
  handingFrom,
  noContract,
  noticeOfContract,
  publicTerm,
  sendingAtOnce,
  shortAbsence,
  suspendedFacility,
  threeStagesBefore,
  toldOfMinors,
  underThreeMonths,
  whenFinished,
} from './silences.ts'

const length = { bySaid: 'attempt', of: { first: months(24), later: months(36) }, cite: L120.art(29, 1) }

/** Voluntary rehabilitation in a facility under Law 120/2025: decided within 24 hours, 24 or 36 months, the public facility chosen by the province. */
export const from2026 = sheet({
  ...from2025,
  from: '2026-07-01',
  basis: 'L120',
  states,
  facts,
  documents,
  seats: { ...from2025.seats, province: { term: 'Công an cấp tỉnh', unitKind: 'province' } },
  intervals: {
    prison: { term: 'chấp hành án phạt tù', counts: 'uncounted', cite: L120.art(47, 1), start: prisonAndTerm },
    homeTreatment: { term: 'tạm đình chỉ, điều trị tại gia đình', counts: 'counted', cite: L120.art(39, 3) },
  },
  tasks: {
    checkStarting: { term: 'Tìm hiểu vì sao chưa đến cơ sở (ốm đau, bất khả kháng?)', who: 'communePolice', cite: D163.art(4, 8) },
    checkStopping: { ...from2025.tasks.checkStopping, cite: D163.art(4, 9) },
    checkUse: { ...from2025.tasks.checkUse, cite: L120.art(23, 2) },
    checkRegistering: {
      term: 'Tìm hiểu vì sao chưa đăng ký thời hạn còn lại (ốm đau, bất khả kháng?)',
      who: 'communePolice',
      cite: L120.art(33, 4, 'b'),
    },
  },
  lasts: {
    fixedBy: 'decide',
    from: 'received',
    is: { public: length, private: length },
    start: { public: publicTerm, private: L120.art(33, 2) },
  },
  acts: { ...coming2026, ...easing2026, ...stay2026, ...ends2026 },
  clocks,
  openCases: { gain: ['imprison', 'release', 'noticeEnd', 'noticeEndAgain'], cite: [L120.art(56, 1), openCases] },
  silences: [
    intakeFrom,
    underThreeMonths,
    referringFirst,
    sendingAtOnce,
    handingFrom,
    afterSomeStages,
    threeStagesBefore,
    noticeOfContract,
    toldOfMinors,
    sentIsReceived,
    publicTerm,
    whenFinished,
    noContract,
    earlyEnd,
    shortAbsence,
    suspendedFacility,
    directorsTime,
    afterExempt,
    earlierRehab,
    lateStart,
    otherExcuses,
    afterRecord,
    noTimeLimit,
    noFrequency,
    criminal,
    openCases,
    explaining,
    stagesAcross,
    tellingAgain,
    prisonAndTerm,
  ],
})
