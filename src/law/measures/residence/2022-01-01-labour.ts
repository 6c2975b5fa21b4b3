import { choice, name, note, number, whole, yes } from '../../fields.ts'
import { D116 } from '../../sources/index.ts'
import { house, inside } from './2022-01-01-coming.ts'
import * as when from './rules.ts'

export const levels = { primary: 'tiểu học', lowerSecondary: 'trung học cơ sở', upperSecondary: 'trung học phổ thông' } as const

/** Labour within the hours of the person's age, school and a trade. */
export const labour = {
  assignLabour: {
    term: 'Bố trí lao động trị liệu',
    ...house,
    when: ['living'],
    says: {
      work: note('Công việc, nơi làm'),
      hoursADay: whole('Số giờ một ngày', 1, 12, 'giờ'),
      hoursAWeek: whole('Số giờ một tuần', 1, 84, 'giờ'),
    },
    refuses: [
      { if: when.tooLongUnder15(D116.art(74, 1)) },
      { if: when.tooLongUnder18(D116.art(74, 1)) },
      { if: when.tooLongForAll(D116.art(68, 1)) },
    ],
    cite: [D116.art(68, 1), D116.art(74, 1), D116.art(25, 1)],
  },
  stopLabour: {
    term: 'Thôi bố trí lao động trị liệu',
    ...house,
    when: inside,
    says: {
      whyStopped: choice('Lý do', {
        illness: 'sức khỏe',
        wish: 'học văn hóa, học nghề',
        end: 'chuẩn bị tái hòa nhập',
        other: 'lý do khác',
      }),
    },
    cite: [D116.art(25, 1)],
  },
  placeInClass: {
    term: 'Bố trí học văn hóa',
    ...house,
    when: inside,
    says: {
      finished: choice('Đã học xong', { none: 'chưa xong tiểu học', ...levels }),
      attends: choice('Đang học', { none: 'không học', literacy: 'xóa mù chữ', ...levels }),
    },
    refuses: [{ if: when.mustLearnPrimary(D116.art(73, 1)), field: 'attends' }],
    cite: [D116.art(73, 1), D116.art(24, 1)],
  },
  noteSchooling: {
    term: 'Ghi kết quả học tập, thi, văn bằng được cấp',
    ...house,
    when: inside,
    says: {
      schoolYear: number('Năm học, lớp'),
      result: choice('Kết quả', { passed: 'đạt', failed: 'chưa đạt', certificate: 'được cấp văn bằng, chứng chỉ' }),
      school: name('Cơ sở giáo dục phối hợp'),
    },
    brings: ['schoolPaper'],
    cite: [D116.art(73, 2), D116.art(73, 3)],
  },
  train: {
    term: 'Bố trí học nghề',
    ...house,
    when: ['living'],
    says: {
      course: choice('Trình độ', { primary: 'sơ cấp', short: 'dưới 3 tháng' }),
      trainedBefore: yes('Đã được học nghề trong lần cai nghiện bắt buộc trước (không được hỗ trợ tiền học lần nữa)'),
    },
    cite: [D116.art(25, 2)],
  },
} as const
