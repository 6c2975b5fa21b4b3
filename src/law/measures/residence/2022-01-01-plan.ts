import { anyDay, choice, clinical, name, note, number, optional, pastDay } from '../../fields.ts'
import { noTimeLimit } from '../../silences.ts'
import { D116 } from '../../sources/index.ts'
import { house, inside } from './2022-01-01-coming.ts'
import { lengthsOfProcess } from './silences.ts'

const rated = {
  rating: choice('Đánh giá', { good: 'Tốt', pass: 'Đạt', fail: 'Không đạt' }),
  evaluatedOn: pastDay('Ngày đánh giá'),
  nextGoal: note('Mục tiêu, cách làm tiếp theo'),
}
/** The five parts of the plan (forms 20 and 18). */
const parts = {
  medical: 'y tế: cắt cơn, giải độc, bệnh kèm theo',
  recovery: 'phục hồi sức khỏe',
  behaviour: 'giáo dục, phục hồi hành vi, nhân cách',
  labour: 'lao động trị liệu, học nghề',
  reintegration: 'đánh giá, chuẩn bị tái hòa nhập',
} as const
/** What the sheet classifies by (forms 19 and 17), without what only the medical record holds. */
const intake = {
  schooling: choice('Học vấn', {
    none: 'chưa xong tiểu học',
    primary: 'tiểu học',
    lower: 'trung học cơ sở',
    upper: 'trung học phổ thông trở lên',
  }),
  job: choice('Việc làm', { employed: 'có việc làm', unstable: 'không ổn định', none: 'chưa có việc làm' }),
  family: choice('Hôn nhân', { single: 'độc thân', married: 'có vợ, chồng', divorced: 'ly hôn', widowed: 'góa' }),
  substance: choice('Chất sử dụng chính', {
    opium: 'thuốc phiện',
    morphine: 'morphin',
    heroin: 'heroin',
    amphetamine: 'amphetamin',
    methamphetamine: 'methamphetamin',
    other: 'chất khác',
  }),
  way: choice('Đường dùng', { oral: 'uống', sniff: 'hít', smoke: 'hút', vein: 'tiêm tĩnh mạch' }),
  before: choice('Nơi cai nghiện lần trước', {
    none: 'chưa cai lần nào',
    facility: 'cơ sở cai nghiện',
    home: 'gia đình, cộng đồng',
    voluntary: 'cơ sở tự nguyện',
    hospital: 'bệnh viện',
    other: 'nơi khác',
  }),
} as const
const part = <const T extends string, const C>(term: T, cite: C) =>
  ({ term: `Đánh giá kế hoạch cá nhân: ${term}`, ...house, when: inside, says: rated, cite }) as const

/**
 * The plan of the person by days, as the process of the facility has them, and the rating of its parts (forms 20 and 18). That a stage is over is
 * said in the case of the term (docs/decisions/0420).
 */
export const plan = {
  fillIntakeSheet: {
    term: 'Lập phiếu thông tin cá nhân để phân loại, xây dựng kế hoạch',
    ...house,
    when: inside,
    says: intake,
    makes: ['intakeSheet'],
    cite: [D116.art(22, 2)],
  },
  setGoals: {
    term: 'Ghi nhận định, mục tiêu, cách làm của một phần kế hoạch cá nhân',
    ...house,
    when: inside,
    says: {
      part: choice('Phần', parts),
      assessment: note('Đánh giá ban đầu'),
      goal: note('Mục tiêu'),
      method: note('Cách làm, nơi làm'),
      goalUntil: anyDay('Đến ngày'),
      helper: name('Người phụ trách'),
    },
    makes: ['plan'],
    cite: [D116.art(22, 4)],
  },
  schedule: {
    term: 'Lập, điều chỉnh tiến độ kế hoạch cai nghiện cá nhân',
    ...house,
    when: inside,
    says: {
      intakeUntil: anyDay('Tiếp nhận, phân loại đến ngày'),
      detoxUntil: anyDay('Cắt cơn, giải độc đến ngày'),
      educationFrom: anyDay('Giáo dục, phục hồi hành vi từ ngày'),
      educationUntil: anyDay('Giáo dục, phục hồi hành vi đến ngày'),
      reintegrationFrom: anyDay('Chuẩn bị tái hòa nhập từ ngày'),
      processNo: optional(number('Số quy trình của cơ sở')),
      ownLength: optional(
        choice('Khác quy trình của cơ sở vì', {
          health: 'sức khỏe, bệnh kèm theo',
          age: 'tuổi, giới tính',
          term: 'thời hạn của người đó',
          progress: 'tiến bộ của người đó',
          other: 'lý do khác',
        }),
      ),
      ownLengthNote: optional(note('Lý do khác quy trình, ghi rõ')),
    },
    sets: {
      intakeUntil: { said: 'intakeUntil' },
      detoxUntil: { said: 'detoxUntil' },
      educationUntil: { said: 'educationUntil' },
      reintegrationFrom: { said: 'reintegrationFrom' },
    },
    cite: [D116.art(22, 4), D116.art(27), lengthsOfProcess],
  },
  evaluateTreatment: {
    ...part('điều trị cắt cơn, giải độc', [D116.art(23), noTimeLimit]),
    says: { ...rated, protocol: optional(clinical('Phác đồ đã dùng')) },
  },
  evaluateBehaviour: part('giáo dục, phục hồi hành vi, nhân cách', [D116.art(24), noTimeLimit]),
  evaluateLabour: part('lao động trị liệu, học nghề', [D116.art(25), noTimeLimit]),
  evaluateReintegration: part('toàn bộ kế hoạch, sức khỏe, chuẩn bị tái hòa nhập', [D116.art(26), noTimeLimit]),
  draftReintegration: {
    term: 'Giúp người đó lập kế hoạch tái hòa nhập, xác định nơi cư trú',
    ...house,
    when: inside,
    says: {
      returnsTo: choice('Nơi sẽ về', { home: 'nơi cư trú', elsewhere: 'nơi khác', none: 'chưa có nơi về' }),
      hopes: note('Mục tiêu, nguyện vọng'),
    },
    makes: ['reintegrationPlan'],
    cite: [D116.art(26, 2), D116.art(26, 5)],
  },
} as const
