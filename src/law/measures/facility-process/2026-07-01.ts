import { sheet } from '../../../engine/builder.ts'
import { lengthsOfProcess, stagesAcross } from '../../silences.ts'
import { from2022, acts2022 as was } from './2022-01-01.ts'

/** Decree 163/2026 has the lengths itself; the process of a facility is for whoever was decided on before. */
export const from2026 = sheet({
  ...from2022,
  from: '2026-07-01',
  basis: 'L120',
  acts: {
    issue: {
      ...was.issue,
      term: 'Ban hành quy trình cai nghiện của cơ sở cho người có quyết định, hợp đồng trước 01/7/2026',
      cite: [stagesAcross, lengthsOfProcess],
    },
    revise: { ...was.revise, cite: [stagesAcross, lengthsOfProcess] },
    withdraw: { ...was.withdraw, cite: [stagesAcross, lengthsOfProcess] },
  },
  silences: [lengthsOfProcess, stagesAcross],
})
