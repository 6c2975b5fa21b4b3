import { sheet } from '../../../../../engine/builder.ts'
import { choice, number } from '../../../../fields.ts'
import { BLHS } from '../../../../sources/index.ts'
import { criminal } from '../../../../superseded/2026-11-22-4/silences.ts'
import { from2022 } from './2022-01-01.ts'
import { openStates } from './2022-01-01-vocabulary.ts'

/** From 1 July 2025 using drugs while in rehabilitation is a crime (Penal Code art. 256a). Who acts changed too, which is in the offices. */
export const from2025 = sheet({
  ...from2022,
  from: '2025-07-01',
  states: { ...from2022.states, criminal: { term: 'đang xem xét trách nhiệm hình sự', kind: 'open' } },
  documents: { ...from2022.documents, transfer: { term: 'Văn bản chuyển cơ quan điều tra' } },
  acts: {
    ...from2022.acts,
    conclude: { ...from2022.acts.conclude, when: [...openStates, 'criminal'] },
    close: { ...from2022.acts.close, when: [...openStates, 'criminal'] },
    referCriminal: {
      term: 'Chuyển cơ quan điều tra xem xét trách nhiệm hình sự',
      by: ['communePoliceChief'],
      seat: 'commune',
      when: ['running', 'stopped', 'violated'],
      becomes: 'criminal',
      says: { transferNo: number('Số văn bản chuyển') },
      makes: ['transfer'],
      cite: [BLHS.art(256), criminal],
    },
    criminalOutcome: {
      term: 'Ghi kết quả xem xét trách nhiệm hình sự',
      by: ['communePoliceChief'],
      seat: 'commune',
      when: ['criminal'],
      becomes: { said: 'outcome', is: { notProsecuted: 'running', noPrison: 'running', imprisoned: 'imprisoned' } },
      says: {
        outcome: choice('Kết quả', {
          notProsecuted: 'không xử lý hình sự, tiếp tục cai nghiện',
          noPrison: 'xử lý hình sự nhưng không phải đi tù, tiếp tục cai nghiện',
          imprisoned: 'chấp hành án phạt tù',
        }),
      },
      cite: [BLHS.art(256), criminal],
    },
  },
  openCases: { gain: ['referCriminal', 'criminalOutcome'], cite: [BLHS.art(256)] },
  silences: [...from2022.silences, criminal],
})
