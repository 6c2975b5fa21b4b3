import { sheet } from '../../../engine/builder.ts'
import type { Clock } from '../../../engine/sheet.ts'
import { choice } from '../../fields.ts'
import { afterTreatment } from '../../silences.ts'
import { D116, D141, L73 } from '../../sources/index.ts'
import { from2022 } from './2022-01-01.ts'
import * as when from './rules.ts'
import { admitting, beginning, grounds, threeFacts, twoWaysIn } from './silences.ts'

const was = from2022.acts
const ages = [{ if: when.under12(D141.art(29, 2)) }, { if: when.wrongAge(D141.art(29, 2)) }] as const
const consent = [{ if: when.consentMissing(D141.art(29, 2)) }] as const

/** Decree 141/2024 in the place of Decree 90/2016: its forms, consent until 18, its own grounds of ending; a refusal goes to the commune too. */
export const from2024 = sheet({
  ...from2022,
  from: '2024-12-15',
  documents: {
    ...from2022.documents,
    application: { term: 'Đơn đăng ký điều trị', form: 'Mẫu 09 NĐ 141/2024', cite: [D141.art(30)] },
    admission: {
      term: 'Thông báo tiếp nhận điều trị (ba bản, một bản gửi xã)',
      form: 'Mẫu 11 NĐ 141/2024',
      cite: [D141.art(31, 2, 'b'), D141.art(31, 3)],
    },
    rejection: {
      term: 'Thông báo không tiếp nhận điều trị (ba bản, một bản gửi xã)',
      form: 'Mẫu 12 NĐ 141/2024',
      cite: [D141.art(31, 2, 'c'), D141.art(31, 3)],
    },
    caseSummary: { term: 'Bản tóm tắt bệnh án', form: 'Mẫu 14 NĐ 141/2024', cite: [D141.art(34)] },
    ending: { term: 'Thông báo chấm dứt điều trị', form: 'Mẫu 15 NĐ 141/2024', cite: [D141.art(36, 3, 'a')] },
    completion: { term: 'Giấy xác nhận hoàn thành điều trị', form: 'Mẫu 16 NĐ 141/2024', cite: [D141.art(36, 4, 'a')] },
  },
  acts: {
    ...was,
    walkIn: {
      ...was.walkIn,
      brings: ['application', 'identityCopy', 'finding'],
      refuses: [...ages, { if: when.notOpioid(L73.art(27, 5, 'c')), field: 'dependence' }],
      cite: [D141.art(29, 1), D141.art(30), twoWaysIn],
    },
    receiveFromClosed: { ...was.receiveFromClosed, refuses: ages, cite: [D141.art(34), admitting, twoWaysIn] },
    apply: { ...was.apply, cite: [D141.art(30), D116.art(3, 4), beginning] },
    applyAgain: { ...was.applyAgain, cite: [D141.art(30), D116.art(3, 4), beginning] },
    addConsent: {
      ...was.addConsent,
      refuses: [{ if: when.consentNotAsked(D141.art(29, 2)) }],
      cite: [D141.art(29, 2)],
    },
    admit: {
      ...was.admit,
      term: 'Thông báo tiếp nhận điều trị',
      refuses: consent,
      cite: [D141.art(31, 2, 'b'), D141.art(31, 3), admitting],
    },
    notAdmit: {
      ...was.notAdmit,
      term: 'Thông báo không tiếp nhận điều trị',
      cite: [D141.art(31, 2, 'c'), D141.art(31, 3), admitting],
    },
    start: { ...was.start, refuses: consent, cite: [D116.art(28, 2), D141.art(27, 1)] },
    transfer: { ...was.transfer, cite: [D141.art(34)] },
    receiveTransfer: { ...was.receiveTransfer, cite: [D141.art(34), admitting] },
    refuseTransfer: { ...was.refuseTransfer, cite: [D141.art(31, 2, 'c'), admitting] },
    comeBack: { ...was.comeBack, cite: [D141.art(27, 1), grounds] },
    leave: { ...was.leave, cite: [D141.art(27, 1), D141.art(36, 3, 'a'), grounds, threeFacts] },
    end: {
      ...was.end,
      term: 'Thông báo chấm dứt điều trị do vi phạm',
      says: {
        ...was.end.says,
        endGround: choice('Căn cứ', {
          missed: 'bỏ thuốc từ 30 ngày trở lên',
          opioid: 'từ hai lần dương tính với chất dạng thuốc phiện trong 12 tháng, sau khi đạt liều duy trì',
          other: 'căn cứ khác của Điều 36 (chưa đối chiếu bản gốc)',
        }),
      },
      cite: [D141.art(36, 2), D141.art(36, 3, 'a'), grounds],
    },
    complete: { ...was.complete, cite: [D141.art(36, 4, 'a'), L73.art(40, 1), D116.art(77, 2, 'b'), afterTreatment] },
    noticeEnded: { ...was.noticeEnded, cite: [D116.art(28, 2), D141.art(36, 3, 'a')] },
  },
  // An admission of another facility's patient was seen to be handled at once under Decree 90; nothing was seen that changed it.
  clocks: from2022.clocks satisfies readonly Clock[],
  openCases: { gain: [], cite: [D141.art(31)] },
})
