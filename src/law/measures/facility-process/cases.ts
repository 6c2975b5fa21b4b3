import type { Case } from '../../cases.ts'

const route = 'compulsory'
const issued = (on: string): Case['acts'] => [['issue', on, { intakeDays: 2, detoxDays: 12, educationDays: 95, reintegrationDays: 30 }]]

/** Who may do it on which day. */
export const offices: readonly (readonly [act: string, on: string, office: string, may: boolean])[] = [
  ['issue', '2022-01-01', 'facilityHead', true],
  ['issue', '2022-01-01', 'centreOfficer', false],
  ['issue', '2026-06-30', 'facilityHead', true],
  ['issue', '2026-06-30', 'provincialAgency', false],
]

const lives: readonly Case[] = [
  { is: 'ban hành: áp dụng từ ngày đó', route, acts: issued('2024-01-08'), state: 'inForce' },
  { is: 'mỗi nhóm một quy trình', route: 'private', acts: issued('2024-01-08'), state: 'inForce' },
  { is: 'sửa đổi ngày hôm sau', route, acts: [...issued('2024-01-08'), ['revise', '2024-01-09']], state: 'inForce' },
  {
    is: 'sửa đổi ngay trong ngày ban hành thì không rõ quy trình nào áp dụng',
    route,
    acts: [...issued('2024-01-08'), ['revise', '2024-01-08']],
    refused: { revise: 'trong ngày này' },
  },
  { is: 'bãi bỏ', route, acts: [...issued('2024-01-08'), ['withdraw', '2025-03-03']], state: 'withdrawn' },
  {
    is: 'bãi bỏ rồi thì không sửa được nữa',
    route,
    acts: [...issued('2024-01-08'), ['withdraw', '2025-03-03'], ['revise', '2025-03-04']],
    refused: { revise: 'đang ở trạng thái' },
  },
  { is: 'ban hành ngày 30/6/2026', route, acts: issued('2026-06-30'), state: 'inForce' },
  { is: 'từ 01/7/2026 chỉ còn cho người có quyết định, hợp đồng trước ngày đó', route, acts: issued('2026-07-01'), state: 'inForce' },
  {
    is: 'quy trình cũ còn sửa được, cho người có quyết định trước 01/7/2026',
    route,
    acts: [...issued('2024-01-08'), ['revise', '2026-08-03']],
    state: 'inForce',
  },
  { is: 'quy trình cũ bãi bỏ sau 01/7/2026', route, acts: [...issued('2024-01-08'), ['withdraw', '2026-07-06']], state: 'withdrawn' },
]

export const cases: Readonly<Record<string, readonly Case[]>> = { 'ban hành, sửa đổi, bãi bỏ': lives }
