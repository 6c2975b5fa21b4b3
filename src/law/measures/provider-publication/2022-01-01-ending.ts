import { anyDay, choice, number, optional, pastDay, yes } from '../../fields.ts'
import * as when from '../../licensing/rules.ts'
import { withdrawing } from '../../licensing/silences.ts'
import { D116 } from '../../sources/index.ts'
import { desk, head, working } from './2022-01-01-asking.ts'

/** Suspension under Decree 116/2021, and giving up. */
export const ending = {
  recordViolation: {
    term: 'Lập biên bản vi phạm',
    by: ['providerInspector'],
    when: working,
    says: { foundOn: pastDay('Ngày phát hiện'), late: optional(yes('Lập chậm, biên bản có ghi lý do')) },
    makes: ['violation'],
    sets: { found: { said: 'foundOn' }, recorded: 'happened' },
    refuses: [{ if: when.recordedLate(5)(D116.art(18, 3, 'a')), field: 'late' }],
    cite: [D116.art(18, 3, 'a')],
  },
  dropViolation: {
    term: 'Kết luận không đình chỉ',
    by: head,
    when: working,
    says: {},
    clears: ['found', 'recorded'],
    refuses: [{ if: when.nothingFound(D116.art(18, 3, 'a')) }],
    cite: [D116.art(18, 3, 'a')],
  },
  suspend: {
    term: 'Quyết định đình chỉ cung cấp dịch vụ',
    by: head,
    when: ['published'],
    becomes: 'suspended',
    says: {
      decisionNo: number('Số quyết định'),
      ground: choice('Lý do', {
        conditions: 'không bảo đảm điều kiện',
        noService: '6 tháng không cung cấp dịch vụ',
        breach: 'vi phạm quy định về cai nghiện',
        other: 'trường hợp khác theo quy định của pháp luật',
      }),
      until: anyDay('Đình chỉ đến ngày'),
    },
    needs: ['violation'],
    makes: ['suspension'],
    sets: { suspended: 'happened', suspensionEnds: { said: 'until' } },
    clears: ['found', 'recorded'],
    refuses: [
      { if: when.outsideSuspension(3, 6)(D116.art(18, 2)), field: 'until' },
      { if: when.noRecord(D116.art(18, 3, 'a')) },
      { if: when.stillInTime('noService', 6, 'published')(D116.art(18, 1, 'b')), field: 'ground' },
      { if: when.servingAlready('noService')(D116.art(18, 1, 'b')), field: 'ground' },
    ],
    cite: [D116.art(18, 1), D116.art(18, 2), D116.art(18, 3, 'a')],
  },
  giveUp: {
    term: 'Ghi nhận thôi cung cấp dịch vụ, thôi giao nhiệm vụ',
    by: desk,
    when: ['published', 'suspended', 'assigned'],
    becomes: 'ended',
    says: {},
    sets: { ended: 'happened' },
    cite: [withdrawing],
  },
} as const
