import { sheet } from '../../../../../engine/builder.ts'
import { choice, number } from '../../../../fields.ts'
import { BLHS } from '../../../../sources/index.ts'
import { criminal } from '../../../../superseded/2026-11-22-4/silences.ts'
import { openStates } from './2022-01-01-vocabulary.ts'
import { from2024 } from './2024-12-15.ts'

const was = from2024.acts
export const unended = [...openStates, 'criminal'] as const

/** From 1 July 2025 using drugs while in substitution treatment is a crime (Penal Code art. 256a). Who acts since 2025 is in the offices. */
export const from2025 = sheet({
  ...from2024,
  from: '2025-07-01',
  states: { ...from2024.states, criminal: { term: 'đang xem xét trách nhiệm hình sự', kind: 'open' } },
  documents: { ...from2024.documents, transferred: { term: 'Văn bản chuyển cơ quan điều tra' } },
  acts: {
    ...was,
    conclude: { ...was.conclude, when: unended },
    close: { ...was.close, when: unended },
    referCriminal: {
      term: 'Chuyển cơ quan điều tra xem xét trách nhiệm hình sự',
      by: ['communePoliceChief'],
      when: ['running', 'terminated', 'violated'],
      becomes: 'criminal',
      says: { transferNo: number('Số văn bản chuyển') },
      makes: ['transferred'],
      cite: [BLHS.art(256), criminal],
    },
    criminalOutcome: {
      term: 'Ghi kết quả xem xét trách nhiệm hình sự',
      by: ['communePoliceChief'],
      when: ['criminal'],
      becomes: { said: 'outcome', is: { treated: 'running', over: 'terminated', imprisoned: 'imprisoned' } },
      says: {
        outcome: choice('Kết quả', {
          treated: 'không phải đi tù, tiếp tục điều trị',
          over: 'không phải đi tù, việc điều trị đã chấm dứt',
          imprisoned: 'chấp hành án phạt tù',
        }),
      },
      cite: [BLHS.art(256), criminal],
    },
  },
  openCases: { gain: ['referCriminal', 'criminalOutcome'], cite: [BLHS.art(256)] },
  silences: [...from2024.silences, criminal],
})
