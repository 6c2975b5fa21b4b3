import { sheet } from '../../../engine/builder.ts'
import { groups } from '../../facility-groups.ts'
import { choice, number, whole } from '../../fields.ts'
import { lengthsOfProcess } from '../../silences.ts'
import { D116 } from '../../sources/index.ts'
import * as when from './rules.ts'

const head = { by: ['facilityHead'], seat: 'facility' } as const
const lengths = {
  processNo: number('Số quyết định ban hành quy trình'),
  intakeDays: whole('Tiếp nhận, phân loại', 1, 60, 'ngày'),
  detoxDays: whole('Cắt cơn, giải độc: sau giai đoạn tiếp nhận', 1, 180, 'ngày'),
  educationDays: whole('Giáo dục, phục hồi hành vi: từ khi xong cắt cơn, giải độc', 1, 730, 'ngày'),
  labourFrom: choice('Lao động trị liệu, học nghề', {
    afterDetox: 'từ khi xong cắt cơn, giải độc, cùng lúc với giáo dục',
    afterEducation: 'từ khi xong giáo dục, phục hồi hành vi',
  }),
  reintegrationDays: whole('Chuẩn bị tái hòa nhập: trước khi hết thời hạn', 1, 365, 'ngày'),
} as const

export const acts2022 = {
  issue: {
    term: 'Ban hành quy trình cai nghiện của cơ sở cho một nhóm người',
    ...head,
    when: 'opens a case',
    becomes: 'inForce',
    says: lengths,
    makes: ['process'],
    sets: { issued: 'happened' },
    seats: { facility: 'signer' },
    cite: [D116.art(27), lengthsOfProcess],
  },
  revise: {
    term: 'Sửa đổi quy trình cai nghiện của cơ sở',
    ...head,
    when: ['inForce'],
    says: lengths,
    makes: ['process'],
    sets: { revised: 'happened' },
    refuses: [{ if: when.sameDay(lengthsOfProcess) }],
    cite: [D116.art(27), lengthsOfProcess],
  },
  withdraw: {
    term: 'Bãi bỏ quy trình cai nghiện của cơ sở',
    ...head,
    when: ['inForce'],
    becomes: 'withdrawn',
    says: { withdrawnNo: number('Số quyết định bãi bỏ') },
    cite: [lengthsOfProcess],
  },
} as const

/** The process that each facility issues for itself under Decree 116/2021, one for each group of people. Its case is about the facility. */
export const from2022 = sheet({
  measure: 'facility-process',
  from: '2022-01-01',
  term: 'Quy trình cai nghiện của cơ sở',
  basis: 'D116',
  about: ['centre'],
  together: true,
  routes: groups,
  states: {
    inForce: { term: 'đang áp dụng', kind: 'open', works: true },
    withdrawn: { term: 'đã bãi bỏ', kind: 'end' },
  },
  facts: { issued: 'ngày ban hành quy trình', revised: 'ngày sửa đổi quy trình' },
  documents: { process: { term: 'Quyết định ban hành quy trình cai nghiện của cơ sở' } },
  seats: { facility: { term: 'cơ sở cai nghiện', unitKind: 'centre' } },
  intervals: {},
  tasks: {},
  acts: acts2022,
  clocks: [],
  silences: [lengthsOfProcess],
})
