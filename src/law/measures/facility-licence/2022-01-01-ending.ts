import { anyDay, choice, number, when as only, pastDay } from '../../fields.ts'
import * as when from '../../licensing/rules.ts'
import { D116 } from '../../sources/index.ts'
import { desk, head, working } from './2022-01-01-asking.ts'

/** Suspension and revocation under Decree 116/2021. */
export const ending = {
  recordViolation: {
    term: 'Lập biên bản vi phạm',
    by: desk,
    when: working,
    says: { foundOn: pastDay('Ngày phát hiện') },
    makes: ['violation'],
    sets: { found: { said: 'foundOn' } },
    cite: [D116.art(13, 3, 'a'), D116.art(14, 2, 'b')],
  },
  dropViolation: {
    term: 'Kết luận không đình chỉ, không thu hồi',
    by: head,
    when: working,
    says: {},
    clears: ['found'],
    refuses: [{ if: when.nothingFound(D116.art(13, 3, 'a')) }],
    cite: [D116.art(13, 3, 'a')],
  },
  suspend: {
    term: 'Quyết định đình chỉ hoạt động có thời hạn',
    by: head,
    when: ['licensed'],
    becomes: 'suspended',
    says: {
      decisionNo: number('Số quyết định'),
      ground: choice('Lý do', {
        conditions: 'không bảo đảm điều kiện',
        noService: 'sau 3 tháng không cung cấp dịch vụ',
        breach: 'vi phạm quy định về cai nghiện',
        other: 'trường hợp khác theo quy định của pháp luật',
      }),
      until: anyDay('Đình chỉ đến ngày'),
    },
    needs: ['violation'],
    makes: ['suspension'],
    sets: { suspended: 'happened', suspensionEnds: { said: 'until' } },
    clears: ['found'],
    refuses: [
      { if: when.outsideSuspension(3, 6)(D116.art(13, 2)), field: 'until' },
      { if: when.noRecord(D116.art(13, 3, 'a')) },
      { if: when.stillInTime('noService', 3, 'granted')(D116.art(13, 1, 'b')), field: 'ground' },
      { if: when.servingAlready('noService')(D116.art(13, 1, 'b')), field: 'ground' },
    ],
    cite: [D116.art(13, 1), D116.art(13, 2), D116.art(13, 3, 'a')],
  },
  askStop: {
    term: 'Tiếp nhận văn bản đề nghị dừng hoạt động',
    by: desk,
    when: working,
    says: {},
    brings: ['stopRequest'],
    sets: { stopAsked: 'happened' },
    cite: [D116.art(14, 1, 'a')],
  },
  revoke: {
    term: 'Quyết định thu hồi giấy phép',
    by: head,
    when: working,
    becomes: 'revoked',
    says: {
      decisionNo: number('Số quyết định'),
      ground: choice('Lý do', {
        asked: 'cơ sở đề nghị dừng',
        notRemedied: 'không khắc phục khi bị đình chỉ',
        damage: 'không đủ trách nhiệm, gây thiệt hại nghiêm trọng cho người cai nghiện',
        idle: '6 tháng không hoạt động',
        dissolved: 'cơ sở bị giải thể',
        duties: 'vi phạm nghĩa vụ theo quy định của pháp luật',
      }),
      idleSince: only(pastDay('Không hoạt động từ ngày'), 'ground', 'idle'),
    },
    makes: ['revocation'],
    sets: { revoked: 'happened' },
    refuses: [
      { if: when.noStopAsked(D116.art(14, 1, 'a')), field: 'ground' },
      { if: when.notSuspended(D116.art(14, 1, 'b')), field: 'ground' },
      { if: when.idleTooShort(D116.art(14, 1, 'd')), field: 'idleSince' },
      { if: when.noRecordToRevoke(D116.art(14, 2, 'b')), field: 'ground' },
    ],
    cite: [D116.art(14, 1), D116.art(14, 2, 'a'), D116.art(14, 2, 'b')],
  },
  tellRevoked: {
    term: 'Thông báo việc thu hồi giấy phép',
    by: desk,
    when: ['revoked'],
    says: {},
    sets: { revocationTold: 'happened' },
    cite: [D116.art(14, 2, 'c')],
  },
} as const
