import { choice, note, pastDay } from '../../../../fields.ts'
import { D116, L73 } from '../../../../sources/index.ts'
import { noFrequency, otherExcuses } from '../../../../superseded/2026-11-22-4/silences.ts'
import { fiveStages } from '../../../../superseded/2026-11-22-4/stages.ts'
import { centre } from './2022-01-01-coming.ts'
import { openStates } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'
import { shortAbsence } from './silences.ts'

/** What a verification is about, and how somebody stopped. */
export const asked = {
  about: { stopping: 'rời cơ sở, tự ý chấm dứt', use: 'kết quả xét nghiệm dương tính' },
  stopKind: choice('Trường hợp', { absent: 'rời cơ sở quá số ngày', rules: 'không theo quy định chuyên môn' }),
} as const
export const inside = { ...centre, when: ['running'] } as const

/** What happens during the stay under Law 73/2021, as far as the stages, an absence or a test count. */
export const stay = {
  ...fiveStages(inside),
  recordAbsence: {
    term: 'Ghi nhận người cai nghiện rời cơ sở không phép',
    ...inside,
    says: { leftOn: pastDay('Ngày rời cơ sở') },
    sets: { absent: { said: 'leftOn' } },
    raises: 'checkStopping',
    cite: [D116.art(3, 5), D116.art(37, 1, 'a')],
  },
  comeBack: {
    term: 'Ghi nhận người cai nghiện trở lại cơ sở',
    ...centre,
    when: ['running', 'stopped'],
    becomes: 'running',
    says: {},
    clears: ['absent', 'stopped'],
    cite: [D116.art(3, 5), shortAbsence],
  },
  recordStop: {
    term: 'Ghi nhận người cai nghiện tự ý chấm dứt',
    ...inside,
    becomes: 'stopped',
    says: {
      stopKind: asked.stopKind,
      stoppedOn: pastDay('Ngày tự ý chấm dứt'),
    },
    sets: { stopped: { said: 'stoppedOn' } },
    raises: 'checkStopping',
    refuses: [
      { if: when.notAbsent(D116.art(3, 5)), field: 'stopKind' },
      { if: when.absenceTooShort(D116.art(3, 5)), field: 'stopKind' },
    ],
    cite: [D116.art(3, 5)],
  },
  noticeStop: {
    term: 'Báo xã nơi đăng ký người cai nghiện tự ý chấm dứt',
    ...centre,
    when: ['stopped', 'violated'],
    says: {},
    cite: [L73.art(35, 6, 'e'), L73.art(36, 3, 'g'), D116.art(37, 2, 'c')],
  },
  test: {
    term: 'Xét nghiệm chất ma túy trong cơ thể',
    ...inside,
    says: {
      testKind: choice('Loại xét nghiệm', { planned: 'định kỳ', unannounced: 'đột xuất' }),
      testResult: choice('Kết quả', { negative: 'âm tính', positive: 'dương tính' }),
    },
    raises: { said: 'testResult', is: { positive: 'checkUse' } },
    cite: [L73.art(22, 1), noFrequency],
  },
  conclude: {
    term: 'Kết luận xác minh',
    by: ['communePolice'],
    seat: 'commune',
    when: openStates,
    says: {
      about: choice('Việc được xác minh', asked.about),
      conclusion: choice('Kết luận', {
        illness: 'do ốm đau',
        otherReason: 'có lý do chính đáng khác',
        untrue: 'không đúng sự việc',
        noExcuse: 'không có lý do chính đáng',
      }),
      verified: note('Việc đã làm, giấy tờ đã xem'),
    },
    settles: { said: 'about', is: { stopping: 'checkStopping', use: 'checkUse' } },
    cite: [D116.art(3, 5), otherExcuses],
  },
} as const
