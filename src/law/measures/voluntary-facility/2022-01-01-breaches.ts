import { choice, note, pastDay, yes } from '../../fields.ts'
import { afterRecord } from '../../silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import * as when from './rules.ts'
import { dropOut } from './silences.ts'

const recording = { by: ['communeChair', 'communePoliceChief'], seat: 'commune' } as const

/** From the record of a violation to the file for compulsory rehabilitation under Law 73/2021. */
export const breaches = {
  recordViolation: {
    term: 'Lập biên bản vi phạm',
    ...recording,
    when: ['running', 'stopped'],
    becomes: 'violated',
    says: {
      ground: choice('Hành vi', { stopped: 'tự ý chấm dứt cai nghiện', used: 'sử dụng ma túy trong khi cai nghiện' }),
      foundOn: pastDay('Ngày phát hiện'),
      noExcuse: yes('Đã xác minh: không do ốm đau, bất khả kháng, lý do chính đáng'),
    },
    makes: ['violation'],
    sets: { violationFound: { said: 'foundOn' }, recorded: 'happened' },
    clears: ['explained'],
    refuses: [
      { if: when.stopUnknown(D116.art(3, 5)), field: 'ground' },
      { if: when.mayBeExcused(D116.art(3)), field: 'noExcuse' },
    ],
    cite: [D116.art(33, 1), dropOut],
  },
  explain: {
    term: 'Ghi nhận giải trình của người vi phạm',
    by: ['communePolice', 'caseWorker'],
    seat: 'commune',
    when: ['violated'],
    says: { explanation: note('Nội dung giải trình') },
    sets: { explained: 'happened' },
    cite: [D116.art(33, 1)],
  },
  dropViolation: {
    term: 'Chấp nhận giải trình, tiếp tục cai nghiện',
    ...recording,
    when: ['violated'],
    becomes: 'running',
    says: { whyDropped: note('Lý do') },
    clears: ['violationFound', 'recorded', 'explained', 'absent', 'stopped'],
    cite: [afterRecord],
  },
  refer: {
    term: 'Chuyển xem xét đề nghị cai nghiện bắt buộc',
    by: ['fileMaker'],
    seat: 'commune',
    when: ['violated'],
    becomes: 'referred',
    says: {},
    needs: ['violation'],
    refuses: [{ if: { ...when.stillExplaining(D116.art(33, 1)), start: [afterRecord, dropOut] } }],
    proposes: [when.toCompulsory(['public', 'private'], {}, L73.art(32))],
    cite: [L73.art(32), D116.art(33, 1), afterRecord],
  },
} as const
