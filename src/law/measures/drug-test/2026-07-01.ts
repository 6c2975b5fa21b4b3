import { sheet } from '../../../engine/builder.ts'
import { sameDay } from '../../../kernel/limit.ts'
import { choice, optional, yes } from '../../fields.ts'
import { FINING } from '../../rules.ts'
import { atOnce, otherExcuses } from '../../silences.ts'
import { D163, L120 } from '../../sources/index.ts'
import { tested as asked, from2022, sign, toDetermination, toManagement, unended } from './2022-01-01.ts'
import * as when from './rules.ts'
import { confirming, refusingTest } from './silences.ts'

// A sheet with one act less: Law 120/2025 brings whoever refuses, it does not summon.
const { lasts: _, openCases: __, acts, ...rest } = from2022
const { summon: ___, ...was } = acts

const tested = {
  ...asked,
  sample: choice('Mẫu', { urine: 'nước tiểu', blood: 'máu', other: 'mẫu khác' }),
  guardian: optional(yes('Cha, mẹ, người giám hộ hoặc người đại diện chứng kiến (dưới 18 tuổi, trừ lấy nước tiểu)')),
} as const
const refuses = [
  { if: when.noWitness(D163.art(56, 6)), field: 'guardian' },
  { if: when.otherSexWatching(D163.art(56, 5)), field: 'watched' },
] as const
const opening = [{ if: when.signMissing(D163.art(56, 1)), field: 'sign' }, { if: when.educationAbolished(L120.art(54, 2, 'b')) }] as const

/** The same under Law 120/2025: the result goes to the police of the commune, and who refuses may be brought. */
export const from2026 = sheet({
  ...rest,
  from: '2026-07-01',
  basis: 'L120',
  routes: { ...from2022.routes, inside: 'người đang cai nghiện trong cơ sở công lập, trường giáo dưỡng' },
  documents: {
    ...from2022.documents,
    testSheet: {
      term: 'Phiếu kết quả xét nghiệm chất ma túy trong cơ thể',
      form: 'Mẫu 01 phụ lục III NĐ 163/2026',
      cite: [D163.art(56, 2)],
    },
    escortDecision: { term: 'Quyết định áp giải đến địa điểm xét nghiệm' },
  },
  tasks: { checkRefusal: { ...from2022.tasks.checkRefusal, cite: L120.art(23, 2) } },
  acts: {
    ...was,
    quickTest: {
      ...was.quickTest,
      says: { sign, ...tested },
      refuses: [...opening, ...refuses],
      proposes: [toManagement(L120.art(24, 4)), toDetermination(L120.art(31, 1))],
      cite: [L120.art(23, 1), L120.art(23, 2), D163.art(56, 2), confirming],
    },
    ask: { ...was.ask, refuses: opening, cite: [L120.art(23, 1), L120.art(23, 2)] },
    receiveResult: {
      ...was.receiveResult,
      refuses: [{ if: when.educationAbolished(L120.art(54, 2, 'b')) }],
      cite: [L120.art(23, 2)],
    },
    test: {
      ...was.test,
      says: tested,
      refuses,
      proposes: [toManagement(L120.art(24, 4)), toDetermination(L120.art(31, 1))],
      cite: [L120.art(23, 2), D163.art(56, 2), D163.art(56, 4), confirming],
    },
    uncooperative: { ...was.uncooperative, cite: [L120.art(23, 2)] },
    conclude: { ...was.conclude, when: unended, cite: [L120.art(23, 2), refusingTest, otherExcuses] },
    escort: {
      term: 'Áp giải đến địa điểm xét nghiệm',
      by: ['communePoliceChief'],
      whose: FINING,
      when: ['uncooperative'],
      becomes: 'asked',
      says: { noExcuse: yes('Đã loại trừ ốm đau, bất khả kháng, lý do chính đáng') },
      makes: ['escortDecision'],
      sets: { asked: 'happened' },
      refuses: [{ if: when.mayBeExcused(refusingTest), field: 'noExcuse' }],
      cite: [L120.art(23, 2)],
    },
    laboratory: { ...was.laboratory, cite: [L120.art(23, 2), confirming] },
    send: { ...was.send, cite: [L120.art(23, 2)] },
    receive: { ...was.receive, cite: [L120.art(23, 2)] },
    keep: {
      ...was.keep,
      says: {
        whyKept: choice('Lý do', {
          noResidence: 'không có nơi cư trú ổn định: xác định tình trạng nghiện',
          inside: 'đang cai nghiện trong cơ sở công lập, trường giáo dưỡng',
        }),
      },
      refuses: [{ if: when.notInPublic(L120.art(23, 2)), field: 'whyKept' }],
      cite: [L120.art(23, 2), L120.art(31, 1, 'đ'), D163.art(58, 6)],
    },
  },
  clocks: [
    { of: ['send', 'keep'], who: 'tester', within: sameDay, after: 'tested', if: when.isOutsidePublic(L120.art(23, 2)), cite: atOnce },
  ],
})
