import { choice, note, pastDay, unit } from '../../fields.ts'
import { noFrequency } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { atProvider, stages } from './2022-01-01-stages.ts'
import { withdrawal } from './2022-01-01-withdrawal.ts'

/** From the contract on: what the provider, the assigned person and the police record while it runs. */
export const carrying = {
  contract: {
    term: 'Ghi nhận hợp đồng với nơi cung cấp dịch vụ',
    by: ['provider', 'caseWorker'],
    when: ['decided', 'running'],
    seat: atProvider,
    says: { provider: unit('Nơi cung cấp dịch vụ', 'provider') },
    brings: ['contract'],
    seats: { provider: { said: 'provider' } },
    cite: [D116.art(31)],
  },
  start: {
    term: 'Ghi nhận bắt đầu cai nghiện',
    by: ['caseWorker', 'communePolice'],
    when: ['decided'],
    becomes: 'running',
    says: {},
    needs: ['contract'],
    sets: { started: 'happened' },
    cite: [D116.art(3, 4), D116.art(31, 1, 'a')],
  },
  noticeStart: {
    term: 'Báo người cai nghiện bắt đầu sử dụng dịch vụ',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: {},
    cite: [L73.art(30, 7, 'c'), D116.art(31, 3, 'd')],
  },
  plan: {
    term: 'Lập phiếu thông tin và kế hoạch cai nghiện cá nhân',
    by: ['provider'],
    when: ['running'],
    seat: 'provider',
    says: {},
    makes: ['intakeSheet', 'plan'],
    cite: [D116.art(22)],
  },
  ...stages,
  ...withdrawal,
  noticeStop: {
    term: 'Báo người cai nghiện tự ý chấm dứt',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: { stoppedOn: pastDay('Ngày tự ý chấm dứt') },
    sets: { stopped: { said: 'stoppedOn' } },
    raises: 'checkStopping',
    cite: [L73.art(30, 7, 'c'), D116.art(31, 3, 'd'), D116.art(3, 5)],
  },
  noticeFinish: {
    term: 'Báo người cai nghiện hoàn thành dịch vụ',
    by: ['provider', 'caseWorker'],
    when: ['running'],
    seat: atProvider,
    says: { finishedOn: pastDay('Ngày hoàn thành dịch vụ') },
    sets: { serviceFinished: { said: 'finishedOn' } },
    cite: [L73.art(30, 7, 'c'), D116.art(31, 3, 'd')],
  },
  followUp: {
    term: 'Ghi theo dõi, đánh giá, hỗ trợ',
    by: ['caseWorker', 'communePolice'],
    when: ['decided', 'running'],
    says: { followed: note('Nội dung') },
    cite: [D116.art(32, 1, 'c'), D116.art(34, 1), noFrequency],
  },
  test: {
    term: 'Xét nghiệm chất ma túy trong cơ thể',
    by: ['communePolice'],
    when: ['decided', 'running'],
    says: {
      testKind: choice('Loại xét nghiệm', { planned: 'định kỳ', unannounced: 'đột xuất' }),
      testResult: choice('Kết quả', { negative: 'âm tính', positive: 'dương tính' }),
    },
    raises: { said: 'testResult', is: { positive: 'checkUse' } },
    cite: [L73.art(22, 1), L73.art(22, 2), noFrequency],
  },
} as const
