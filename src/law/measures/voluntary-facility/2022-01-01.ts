import { sheet } from '../../../engine/builder.ts'
import { months } from '../../../kernel/duration.ts'
import { afterRecord, leaving, noFrequency, noTimeLimit, otherExcuses, referringFirst } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { breaches } from './2022-01-01-breaches.ts'
import { clocks } from './2022-01-01-clocks.ts'
import { coming } from './2022-01-01-coming.ts'
import { ends } from './2022-01-01-ends.ts'
import { stay } from './2022-01-01-stay.ts'
import { documents, facts, states } from './2022-01-01-vocabulary.ts'
import { contractDay, dropOut, earlyEnd, noContract, shortAbsence, whenFinished } from './silences.ts'

const lengthOfStay = { min: months(6), max: months(12), saidIn: 'months', cite: L73.art(31, 1) }

/** Voluntary rehabilitation in a public or a private facility under Law 73/2021: by contract, without a decision of the commune. */
export const from2022 = sheet({
  measure: 'voluntary-facility',
  from: '2022-01-01',
  term: 'Cai nghiện ma túy tự nguyện tại cơ sở cai nghiện',
  basis: 'L73',
  routes: { public: 'cơ sở cai nghiện công lập', private: 'cơ sở cai nghiện tư nhân' },
  states,
  facts,
  documents,
  seats: {
    commune: { term: 'xã, phường nơi đăng ký', unitKind: 'commune' },
    facility: { term: 'cơ sở cai nghiện', unitKind: 'centre' },
  },
  intervals: {},
  tasks: {
    checkStopping: { term: 'Xác minh việc rời cơ sở (ốm đau, lý do chính đáng?)', who: 'communePolice', cite: D116.art(3, 5) },
    checkUse: { term: 'Xác minh kết quả xét nghiệm dương tính', who: 'communePolice', cite: L73.art(22, 2) },
  },
  lasts: {
    fixedBy: 'sign',
    from: 'termFrom',
    is: { public: lengthOfStay, private: lengthOfStay },
    start: { public: contractDay, private: contractDay },
  },
  acts: { ...coming, ...stay, ...breaches, ...ends },
  clocks,
  silences: [
    referringFirst,
    noContract,
    earlyEnd,
    shortAbsence,
    contractDay,
    dropOut,
    whenFinished,
    otherExcuses,
    afterRecord,
    noTimeLimit,
    noFrequency,
    leaving,
  ],
})
