import { choice, clinical, note, when as only, optional, pastDay, unit, whole } from '../../../../fields.ts'
import { D116 } from '../../../../sources/index.ts'
import { withdrawalPlace } from '../../../../superseded/2026-11-22-4/silences.ts'
import * as when from './rules.ts'

const there = { by: ['withdrawalCentre', 'caseWorker'], seat: ['healthCentre', 'commune'], when: ['running'] } as const

/**
 * Withdrawal treatment at a district health centre, the second stage of rehabilitation at home: the commune brings the person, the centre
 * admits, treats and discharges, the police of the commune keep order there (docs/decisions/0354).
 */
export const withdrawal = {
  bringToCentre: {
    term: 'Đưa đến trung tâm y tế điều trị cắt cơn',
    by: ['caseWorker', 'communePolice'],
    when: ['running'],
    says: {
      healthCentre: unit('Trung tâm y tế', 'health-centre'),
      plannedDays: optional(whole('Số ngày điều trị dự kiến', 1, 90, 'ngày')),
    },
    seats: { healthCentre: { said: 'healthCentre' } },
    cite: [D116.art(23), D116.art(31), withdrawalPlace],
  },
  admitToCentre: {
    term: 'Trung tâm y tế tiếp nhận điều trị cắt cơn',
    ...there,
    says: { belongings: optional(note('Đồ gửi, người nhà đi cùng')) },
    sets: { withdrawalFrom: 'happened' },
    begins: ['withdrawal'],
    refuses: [{ if: when.alreadyAtCentre(withdrawalPlace) }],
    cite: [D116.art(23), withdrawalPlace],
  },
  dayAtCentre: {
    term: 'Ghi diễn biến một ngày điều trị cắt cơn',
    by: ['withdrawalCentre'],
    seat: 'healthCentre',
    when: ['running'],
    says: { course: clinical('Phác đồ, diễn biến, thuốc') },
    refuses: [{ if: when.notAtCentre(D116.art(23)) }],
    cite: [D116.art(23)],
  },
  keepOrder: {
    term: 'Ghi việc giữ an ninh, trật tự tại nơi điều trị cắt cơn',
    by: ['communePolice'],
    when: ['running'],
    says: { order: note('Người được phân công, việc xảy ra, cách giải quyết') },
    refuses: [{ if: when.notAtCentre(withdrawalPlace) }],
    cite: [withdrawalPlace],
  },
  leaveCentre: {
    term: 'Ra khỏi trung tâm y tế điều trị cắt cơn',
    ...there,
    when: ['running', 'violated'],
    says: {
      leftBecause: choice('Trường hợp', {
        finished: 'xong giai đoạn cắt cơn, giải độc',
        hospital: 'chuyển bệnh viện',
        early: 'về trước khi xong, đã thống nhất với bác sĩ',
        unannounced: 'về mà không báo',
      }),
      finishedOn: only(pastDay('Ngày xong giai đoạn cắt cơn'), 'leftBecause', 'finished'),
    },
    sets: { detoxDone: { said: 'finishedOn' } },
    ends: ['withdrawal'],
    clears: ['withdrawalFrom'],
    raises: { said: 'leftBecause', is: { unannounced: 'checkStopping' } },
    refuses: [{ if: when.notAtCentre(D116.art(23)) }],
    cite: [D116.art(23), D116.art(3, 5)],
  },
} as const
