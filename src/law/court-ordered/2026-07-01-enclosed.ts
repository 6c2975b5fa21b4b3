import { D163, L120 } from '../sources/index.ts'
import { enclosed, enclosedDocuments } from './2022-01-01-enclosed.ts'
import * as when from './enclosed.ts'
import { determining } from './silences.ts'

const form = (no: string): string => `Mẫu ${no} phụ lục III NĐ 163/2026`
const maker = { by: ['fileMaker'], seat: 'commune' } as const

export const enclosedDocuments2026 = {
  ...enclosedDocuments,
  testSheet: {
    ...enclosedDocuments.testSheet,
    form: form('01'),
    cite: [D163.art(56, 2), D163.art(59, 4, 'c')],
    citeIn: { addDeterminationPaper: [D163.art(56, 2)] },
  },
  useNotice: { ...enclosedDocuments.useNotice, form: form('02'), cite: [D163.art(57, 1, 'b')] },
  userStatement: { ...enclosedDocuments.userStatement, form: form('03'), cite: [D163.art(59, 4, 'đ')] },
  managementDecision: {
    term: 'Quyết định quản lý người sử dụng trái phép (Trưởng Công an cấp xã)',
    form: form('04'),
    cite: [D163.art(59, 2), D163.art(59, 4, 'a')],
  },
  userBiography: { ...enclosedDocuments.userBiography, form: form('05'), cite: [D163.art(59, 4, 'b')] },
  managementStop: { ...enclosedDocuments.managementStop, form: form('08'), cite: [D163.art(63, 2)] },
} as const

/** The same under Law 120/2025. How addiction is determined since then stands in no text that was found. */
export const enclosed2026 = {
  addDeterminationPaper: { ...enclosed.addDeterminationPaper, ...maker, cite: [determining] },
  checkDetermination: {
    ...enclosed.checkDetermination,
    ...maker,
    refuses: [
      { if: when.noRequest(determining) },
      { if: when.noTest(determining) },
      { if: when.noBiography(determining) },
      { if: when.noApplication(determining) },
      { if: when.noCustody(determining) },
      { if: when.notManaged(L120.art(31, 1)) },
      { if: when.notAddicted(L120.art(35, 1)) },
      { if: when.determinedLater(L120.art(35, 1)) },
    ],
    cite: [determining, L120.art(31)],
  },
  addUserPaper: { ...enclosed.addUserPaper, ...maker, cite: [D163.art(59, 4)] },
  checkUserFile: {
    ...enclosed.checkUserFile,
    ...maker,
    refuses: [{ if: when.notStopped(D163.art(63)) }],
    cite: [D163.art(59, 4)],
  },
} as const
