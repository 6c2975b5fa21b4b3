import { sheet } from '../../../../../engine/builder.ts'
import { workingDays } from '../../../../../kernel/limit.ts'
import { choice, number } from '../../../../fields.ts'
import { BLHS, D116 } from '../../../../sources/index.ts'
import { criminal, reporting } from '../../../../superseded/2026-11-22-4/silences.ts'
import { from2022, undecided } from './2022-01-01.ts'
import * as when from './rules.ts'

const unended = [...undecided, 'managed', 'relapsed', 'criminal'] as const

/**
 * From 1 July 2025 using drugs while under management is a crime (Penal Code art. 256a), and decree 184 reprints the article on reporting
 * home without the clause that sets the five days (docs/decisions/0103, 0110).
 */
export const from2025 = sheet({
  ...from2022,
  from: '2025-07-01',
  states: { ...from2022.states, criminal: { term: 'đang xem xét trách nhiệm hình sự', kind: 'open' } },
  documents: { ...from2022.documents, transfer: { term: 'Văn bản chuyển cơ quan điều tra' } },
  acts: {
    ...from2022.acts,
    conclude: { ...from2022.acts.conclude, when: unended },
    close: { ...from2022.acts.close, when: unended },
    referCriminal: {
      term: 'Chuyển cơ quan điều tra xem xét trách nhiệm hình sự',
      by: ['communePoliceChief'],
      when: ['managed', 'relapsed'],
      becomes: 'criminal',
      says: { transferNo: number('Số văn bản chuyển') },
      makes: ['transfer'],
      cite: [BLHS.art(256), criminal],
    },
    criminalOutcome: {
      term: 'Ghi kết quả xem xét trách nhiệm hình sự',
      by: ['communePoliceChief'],
      when: ['criminal'],
      becomes: { said: 'outcome', is: { notProsecuted: 'managed', noPrison: 'managed', imprisoned: 'imprisoned' } },
      says: {
        outcome: choice('Kết quả', {
          notProsecuted: 'không xử lý hình sự, tiếp tục quản lý',
          noPrison: 'xử lý hình sự nhưng không phải đi tù, tiếp tục quản lý',
          imprisoned: 'chấp hành án phạt tù',
        }),
      },
      cite: [BLHS.art(256), criminal],
    },
  },
  clocks: [
    {
      of: ['report'],
      who: 'person',
      within: workingDays(5),
      after: 'returned',
      missed: 'checkReporting',
      if: when.fromCompulsory(D116.art(62, 5)),
      cite: reporting,
    },
    ...from2022.clocks.filter((c) => !c.of.includes('report')),
  ],
  openCases: { gain: ['referCriminal', 'criminalOutcome'], cite: [BLHS.art(256)] },
  silences: [...from2022.silences, criminal],
})
