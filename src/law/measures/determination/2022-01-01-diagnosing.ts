import { choice, note, number, optional, pastDay, pastMoment } from '../../fields.ts'
import { noTimeLimit, resultGoesOn } from '../../silences.ts'
import { C18, D105, D109, L73 } from '../../sources/index.ts'
import { parents } from './2022-01-01-file.ts'
import { examiners } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'
import { atOnce, youngest } from './silences.ts'

const doctor = { by: ['determiner'], seat: 'facility' } as const
export const finding = choice('Kết quả', { addicted: 'nghiện ma túy', notAddicted: 'không nghiện' })
const becomesFound = { said: 'finding', is: { addicted: 'foundAddicted', notAddicted: 'foundNot' } } as const
const numbered = { resultNo: number('Số phiếu kết quả'), resultOn: pastDay('Ngày có kết quả') } as const
/** Whoever was observed further is judged anew, by the same number of criteria. */
const afterObserving = C18.art(4, 4, 'đ')
/** What the doctor saw stays in words that only those who treat may read. */
const seen = optional({ kind: 'words', label: 'Ghi chú chuyên môn', class: 'clinical', max: 2000 })

/** At the health facility: from the file or the application to the result that everybody concerned has been told. */
export const diagnosing = {
  apply: {
    term: 'Tiếp nhận đơn của người tự nguyện xác định',
    by: ['determiner'],
    when: 'opens a case',
    becomes: 'sent',
    at: 'minute',
    says: { parents },
    brings: ['application', 'identity'],
    sets: { fileReceived: 'happened' },
    seats: { facility: 'signer' },
    refuses: [
      { if: when.under12(youngest) },
      { if: when.notVolunteer(D109.art(4)) },
      { if: when.parentsSilent(D109.art(4, 1, 'a')), field: 'parents' },
    ],
    cite: [L73.art(27, 1, 'đ'), D109.art(4, 1, 'a'), D109.art(4, 2, 'a'), D109.art(2, 1)],
  },
  receiveFile: {
    term: 'Cơ sở y tế nhận hồ sơ đề nghị',
    ...examiners,
    when: ['sent'],
    at: 'minute',
    says: { receivedAt: pastMoment('Nhận lúc') },
    needs: ['request'],
    sets: { fileReceived: { said: 'receivedAt' } },
    cite: [D109.art(5)],
  },
  sendStaff: {
    term: 'Cử cán bộ y tế đến nơi tạm giữ, nơi thống nhất',
    ...examiners,
    when: ['sent'],
    at: 'minute',
    says: {},
    sets: { staffSent: 'happened' },
    cite: [D109.art(6, 2, 'b'), D109.art(7, 3, 'b')],
  },
  admit: {
    term: 'Tiếp nhận người, bắt đầu xác định',
    ...examiners,
    when: ['sent'],
    becomes: 'admitted',
    says: {},
    makes: ['medicalRecord'],
    sets: { admitted: 'happened' },
    cite: [C18.art(4, 1), C18.art(5, 2), D109.art(2)],
  },
  fillSheet: {
    term: 'Lập phiếu chẩn đoán',
    ...doctor,
    when: ['admitted'],
    says: {
      sheet: choice('Phiếu', {
        criteria: 'tổng hợp theo dõi (phụ lục 03)',
        opioid: 'trạng thái cai các chất dạng thuốc phiện (phụ lục 04)',
        stimulant: 'trạng thái cai các chất kích thần (phụ lục 05)',
        cannabis: 'trạng thái cai cần sa (phụ lục 06)',
      }),
      seen,
    },
    brings: {
      said: 'sheet',
      is: { criteria: 'criteriaSheet', opioid: 'opioidSheet', stimulant: 'stimulantSheet', cannabis: 'cannabisSheet' },
    },
    cite: [C18.art(4, 2), C18.art(4, 4, 'c'), D109.art(3, 2), D109.art(11)],
  },
  observe: {
    term: 'Theo dõi thêm trước khi kết luận',
    ...doctor,
    when: ['admitted'],
    says: {},
    sets: { observed: 'happened' },
    cite: [C18.art(4, 3, 'c'), C18.art(4, 4, 'a')],
  },
  result: {
    term: 'Kết luận, lập phiếu trả kết quả',
    ...doctor,
    whose: 'người xác định tình trạng nghiện của cơ sở y tế',
    when: ['admitted'],
    becomes: becomesFound,
    says: {
      criteria: choice('Số tiêu chuẩn', {
        threeUp: 'từ 3 trở lên',
        one: 'không quá 1',
        twoWithdrawal: '2, trong đó có tiêu chuẩn 6 (trạng thái cai ma túy)',
        two: '2, không có tiêu chuẩn 6',
        unclear: 'chưa rõ',
      }),
      finding,
      ...numbered,
    },
    needs: ['criteriaSheet'],
    makes: ['result'],
    sets: { found: { said: 'resultOn' } },
    refuses: [
      { if: { ...when.tooFew(C18.art(4, 3)), start: afterObserving }, field: 'finding' },
      { if: { ...when.threeButNot(C18.art(4, 3, 'b')), start: afterObserving }, field: 'finding' },
      { if: when.notObserved(C18.art(4, 3, 'c')), field: 'criteria' },
    ],
    cite: [C18.art(3, 4), C18.art(4, 3), afterObserving, C18.art(5, 1), C18.art(5, 2), D109.art(5)],
  },
  receiveResult: {
    term: 'Nhận kết quả của cơ sở y tế',
    by: ['communePolice', 'handlingPolice'],
    when: ['sent', 'admitted'],
    becomes: becomesFound,
    seat: ['commune', 'district', 'province'],
    says: { finding, ...numbered },
    brings: ['result'],
    sets: { found: { said: 'resultOn' } },
    cite: [D109.art(5), L73.art(27, 4)],
  },
  giveResult: {
    term: 'Gửi phiếu kết quả cho cơ quan đề nghị',
    ...doctor,
    when: ['foundAddicted', 'foundNot', 'addicted', 'notAddicted'],
    says: {},
    needs: ['result'],
    sets: { given: 'happened' },
    refuses: [{ if: when.nobodyAsked(L73.art(27, 4)) }],
    cite: [L73.art(27, 4), D109.art(5), atOnce],
  },
  tellAddicted: {
    term: 'Thông báo kết quả nghiện cho người được xác định',
    ...examiners,
    when: ['foundAddicted'],
    becomes: 'addicted',
    says: { howTold: choice('Cách thông báo', { direct: 'giao trực tiếp', post: 'gửi bảo đảm' }) },
    needs: ['result'],
    sets: { told: 'happened' },
    proposes: when.registrations(L73.art(27, 5, 'c'), when.mayRegister),
    cite: [L73.art(27, 4), L73.art(27, 5), atOnce, resultGoesOn],
  },
  tellNotAddicted: {
    term: 'Thông báo kết quả không nghiện cho người được xác định',
    ...examiners,
    when: ['foundNot'],
    becomes: 'notAddicted',
    says: { howTold: choice('Cách thông báo', { direct: 'giao trực tiếp', post: 'gửi bảo đảm' }) },
    needs: ['result'],
    sets: { told: 'happened' },
    proposes: [when.toManagement(D105.art(40, 2, 'e'))],
    cite: [L73.art(27, 4), D105.art(40, 2, 'e'), atOnce, resultGoesOn],
  },
  withdraw: {
    term: 'Ghi nhận người tự nguyện rút đơn',
    ...doctor,
    when: ['sent', 'admitted'],
    becomes: 'withdrawn',
    says: { whyWithdrawn: optional(note('Lý do, nếu người đó nói')) },
    refuses: [{ if: when.notVolunteer(D109.art(4)) }],
    cite: [D109.art(4), noTimeLimit],
  },
} as const
