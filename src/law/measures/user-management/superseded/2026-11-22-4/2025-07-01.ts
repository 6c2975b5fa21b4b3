import { sheet } from '../../../../../engine/builder.ts'
import { number } from '../../../../fields.ts'
import { BLHS } from '../../../../sources/index.ts'
import { from2022, managed, undecided } from './2022-01-01.ts'
import { criminalUser } from './silences.ts'

export const managedOrTried = [...managed, 'criminal'] as const

/** From 1 July 2025 some of those who use again commit a crime (Penal Code art. 256a). Who acts is unchanged (docs/decisions/0320). */
export const from2025 = sheet({
  ...from2022,
  from: '2025-07-01',
  states: { ...from2022.states, criminal: { term: 'đang bị quản lý, đang xem xét trách nhiệm hình sự', kind: 'open' } },
  documents: { ...from2022.documents, transfer: { term: 'Văn bản chuyển cơ quan điều tra' } },
  acts: {
    ...from2022.acts,
    checkResidence: { ...from2022.acts.checkResidence, when: managedOrTried },
    conclude: { ...from2022.acts.conclude, when: [...undecided, ...managedOrTried] },
    stop: { ...from2022.acts.stop, when: managedOrTried },
    referCriminal: {
      term: 'Chuyển cơ quan điều tra xem xét trách nhiệm hình sự',
      by: ['communePoliceChief'],
      when: ['usedAgain'],
      becomes: 'criminal',
      says: { transferNo: number('Số văn bản chuyển') },
      makes: ['transfer'],
      cite: [BLHS.art(256), criminalUser],
    },
    criminalOutcome: {
      term: 'Ghi kết quả: không xử lý hình sự, tiếp tục quản lý',
      by: ['communePoliceChief'],
      when: ['criminal'],
      becomes: 'usedAgain',
      says: { outcomeNo: number('Số văn bản trả lời') },
      cite: [BLHS.art(256), criminalUser],
    },
  },
  openCases: { gain: ['referCriminal', 'criminalOutcome'], cite: [BLHS.art(256)] },
  silences: [...from2022.silences, criminalUser],
})
