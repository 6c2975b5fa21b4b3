import { anyDay, choice, note, number, optional, pastDay, unit, whole } from '../../fields.ts'
import { changingForm, leaving, noTimeLimit } from '../../silences.ts'
import { D116, L73, LCS } from '../../sources/index.ts'
import { openStates, unregistered } from './2022-01-01-vocabulary.ts'
import * as when from './rules.ts'

/** Moving, completing, the support paid once, and every other end. */
export const ending = {
  reportMove: {
    term: 'Ghi nhận người cai nghiện báo chuyển nơi ở',
    by: ['caseWorker', 'communePolice'],
    when: ['decided', 'running'],
    says: { leavesOn: anyDay('Ngày chuyển đi') },
    sets: { left: { said: 'leavesOn' } },
    cite: [D116.art(32, 2, 'a')],
  },
  handOver: {
    term: 'Đề nghị nơi đến tiếp tục quản lý, chuyển hồ sơ',
    by: ['communeChair'],
    when: ['decided', 'running'],
    says: { toCommune: unit('Xã, phường nơi đến', 'commune') },
    needs: ['decision'],
    makes: ['moveRequest'],
    seats: { commune: { said: 'toCommune' } },
    cite: [D116.art(32, 2, 'b'), D116.art(32, 2, 'c'), noTimeLimit],
  },
  proposeCompletion: {
    term: 'Đánh giá, đề nghị cấp giấy xác nhận hoàn thành',
    by: ['caseWorker'],
    when: ['running'],
    says: { evaluated: note('Kết quả đánh giá') },
    brings: ['evaluation'],
    cite: [D116.art(32, 3, 'a')],
  },
  complete: {
    term: 'Cấp giấy xác nhận hoàn thành cai nghiện tự nguyện',
    by: ['communeChair'],
    when: ['running'],
    becomes: 'completed',
    says: { certificateNo: number('Số giấy xác nhận') },
    needs: ['evaluation'],
    makes: ['completion'],
    sets: { completed: 'happened' },
    refuses: [{ if: when.beforeEnd(L73.art(30, 2)) }, { if: when.threeStagesOpen(L73.art(29, 2)) }],
    proposes: [
      {
        measure: 'post-rehab',
        route: { adult: 'voluntary', minor: 'voluntary' },
        facts: { completed: 'ends' },
        seats: { commune: 'commune' },
        brings: ['completion'],
      },
    ],
    cite: [L73.art(30, 5, 'c'), D116.art(32, 3, 'a'), D116.art(32, 3, 'b'), noTimeLimit],
  },
  paySupport: {
    term: 'Chi hỗ trợ một lần (ngày chi)',
    by: ['communeChair'],
    when: ['running', 'completed'],
    says: {
      amount: whole('Số tiền', 1, 1_000_000_000, 'đồng'),
      payer: optional(choice('Nguồn chi', { local: 'ngân sách địa phương', other: 'nguồn kinh phí hợp pháp khác' })),
      supportNo: optional(number('Số quyết định hỗ trợ')),
      supportDecidedOn: optional(pastDay('Ngày quyết định hỗ trợ')),
    },
    sets: { supported: 'happened' },
    refuses: [
      { if: when.threeStagesOpen(D116.art(34, 4, 'b')) },
      { if: { ...when.belowOldBaseSalary(D116.art(34, 4, 'b')), start: LCS.art(3) }, field: 'amount' },
      { if: when.supportedAlready(D116.art(34, 4, 'b')) },
    ],
    cite: [L73.art(30, 3), D116.art(34, 4, 'b')],
  },
  goElsewhere: {
    term: 'Ghi nhận đăng ký cai tại cơ sở hoặc điều trị thay thế',
    by: ['communePolice', 'reception'],
    when: [...unregistered, 'registered', 'decided', 'running'],
    becomes: 'elsewhere',
    says: {
      otherForm: choice('Hình thức', { facility: 'cai nghiện tự nguyện tại cơ sở', substitution: 'điều trị bằng thuốc thay thế' }),
    },
    cite: [D116.art(28, 1), D116.art(35, 3), changingForm],
  },
  close: {
    term: 'Kết thúc vì đi tù, chết hoặc mất tích',
    by: ['communePolice'],
    when: openStates,
    becomes: { said: 'reason', is: { prison: 'imprisoned', dead: 'gone', missing: 'gone' } },
    says: { reason: choice('Lý do', { prison: 'chấp hành án phạt tù', dead: 'chết', missing: 'bị Tòa án tuyên bố mất tích' }) },
    cite: [L73.art(43, 3), leaving],
  },
} as const
