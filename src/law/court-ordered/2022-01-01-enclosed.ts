import { choice, optional, pastDay, whole, yes } from '../fields.ts'
import { BIOGRAPHY_BY_POLICE, REQUEST_BY_POLICE } from '../sources/d109.ts'
import { D105, D109, L73 } from '../sources/index.ts'
import { collecting, makerSeats, makers } from './2022-01-01-file.ts'
import * as when from './enclosed.ts'

const pages = { pages: whole('Số trang', 1, 500, 'trang') }
const maker = { by: makers, when: collecting, seat: makerSeats } as const

/** What the finding says, where somebody writes it down: then the papers behind it can be checked against it. */
export const findingSays = {
  ...pages,
  resultOn: optional(pastDay('Ngày có kết quả xác định')),
  findingIs: optional(choice('Kết quả', { addicted: 'nghiện ma túy', notAddicted: 'không nghiện ma túy' })),
  determinedAs: optional(
    choice('Xác định theo trường hợp', {
      managedUser: 'đang bị quản lý người sử dụng trái phép',
      noResidence: 'không có nơi cư trú ổn định',
      education: 'đang hoặc vừa chấp hành giáo dục tại xã',
      postRehab: 'đang bị quản lý sau cai nghiện',
      volunteer: 'tự nguyện xác định',
    }),
  ),
  heldThen: optional(yes('Bị tạm giữ khi xác định')),
}

/** Papers of the two enclosed files, with who makes them out. */
export const enclosedDocuments = {
  determinationRequest: {
    term: 'Văn bản của Công an đề nghị xác định tình trạng nghiện',
    form: 'Mẫu 02 NĐ 109/2021',
    cite: REQUEST_BY_POLICE,
  },
  determinationApplication: {
    term: 'Đơn của người đó đề nghị xác định tình trạng nghiện',
    form: 'Mẫu 01 NĐ 109/2021',
    cite: [D109.art(4, 1, 'a')],
  },
  determinationBiography: { term: 'Tóm tắt lý lịch gửi cơ sở y tế (Công an lập)', form: 'Mẫu 03 NĐ 109/2021', cite: BIOGRAPHY_BY_POLICE },
  custodyCopy: { term: 'Bản sao quyết định tạm giữ' },
  // A paper of both files: the one of the management has a letter for it.
  testSheet: {
    term: 'Phiếu kết quả xét nghiệm chất ma túy (nơi xét nghiệm lập)',
    form: 'Mẫu 03 NĐ 105/2021',
    cite: [D105.art(38, 2), D105.art(40, 2, 'c')],
    citeIn: { addDeterminationPaper: [D105.art(38, 2)] },
  },
  useNotice: { term: 'Thông báo của Công an nơi phát hiện về việc sử dụng', form: 'Mẫu 04 NĐ 105/2021', cite: [D105.art(40, 1, 'b')] },
  userBiography: { term: 'Lý lịch người sử dụng trái phép (Công an cấp xã lập)', form: 'Mẫu 05 NĐ 105/2021', cite: [D105.art(40, 2, 'b')] },
  userStatement: { term: 'Bản tường trình về việc sử dụng (người đó viết)', form: 'Mẫu 06 NĐ 105/2021', cite: [D105.art(40, 2, 'đ')] },
  managementDecision: {
    term: 'Quyết định quản lý người sử dụng trái phép (Chủ tịch UBND cấp xã)',
    form: 'Mẫu 07 NĐ 105/2021',
    cite: [D105.art(42, 2), D105.art(40, 2, 'a')],
  },
  managementStop: { term: 'Quyết định dừng quản lý người sử dụng trái phép', form: 'Mẫu 09 NĐ 105/2021', cite: [D105.art(48, 1)] },
  userOther: { term: 'Biên bản, giấy tờ về các lần sử dụng, cai nghiện trước' },
} as const

/** The file of the determination and that of the management before it: neither keeps the file for the court from being closed. */
export const enclosed = {
  addDeterminationPaper: {
    term: 'Đưa giấy của hồ sơ xác định tình trạng nghiện vào',
    ...maker,
    says: {
      determinationPaper: choice('Giấy', {
        request: 'văn bản Công an đề nghị xác định',
        application: 'đơn của người đó',
        test: 'phiếu kết quả xét nghiệm',
        biography: 'tóm tắt lý lịch',
        custody: 'bản sao quyết định tạm giữ',
      }),
      ...pages,
    },
    brings: {
      said: 'determinationPaper',
      is: {
        request: 'determinationRequest',
        application: 'determinationApplication',
        test: 'testSheet',
        biography: 'determinationBiography',
        custody: 'custodyCopy',
      },
    },
    cite: [D109.art(5)],
  },
  checkDetermination: {
    term: 'Kiểm hồ sơ xác định tình trạng nghiện: đủ, khớp',
    ...maker,
    says: {},
    needs: ['finding'],
    refuses: [
      { if: when.noRequest(D109.art(5, 1, 'a')) },
      { if: when.noTest(D109.art(5, 1, 'b')) },
      { if: when.noBiography(D109.art(5, 1, 'c')) },
      { if: when.noApplication(D109.art(4, 1, 'a')) },
      { if: when.noCustody(D109.art(5, 1, 'd')) },
      { if: when.notManaged(L73.art(27, 1, 'a')) },
      { if: when.notAddicted(L73.art(32)) },
      { if: when.determinedLater(L73.art(32)) },
    ],
    cite: [D109.art(5), L73.art(27)],
  },
  addUserPaper: {
    term: 'Đưa giấy của hồ sơ quản lý người sử dụng trái phép vào',
    ...maker,
    says: {
      userPaper: choice('Giấy', {
        decision: 'quyết định quản lý',
        biography: 'lý lịch',
        test: 'phiếu kết quả xét nghiệm',
        statement: 'bản tường trình',
        notice: 'thông báo của nơi phát hiện',
        stop: 'quyết định dừng quản lý',
        other: 'biên bản, giấy tờ khác',
      }),
      ...pages,
    },
    brings: {
      said: 'userPaper',
      is: {
        decision: 'managementDecision',
        biography: 'userBiography',
        test: 'testSheet',
        statement: 'userStatement',
        notice: 'useNotice',
        stop: 'managementStop',
        other: 'userOther',
      },
    },
    cite: [D105.art(40, 2), D105.art(41, 5)],
  },
  checkUserFile: {
    term: 'Kiểm hồ sơ quản lý người sử dụng trái phép (nếu đã bị quản lý): đủ, khớp',
    ...maker,
    says: {},
    needs: ['managementDecision', 'userBiography', 'testSheet', 'userStatement'],
    refuses: [{ if: when.notStopped(D105.art(48, 1)) }],
    cite: [D105.art(40, 2), D105.art(42)],
  },
} as const
