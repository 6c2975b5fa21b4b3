import type { Calendar } from '../../kernel/calendar.ts'
import { day } from '../../kernel/day.ts'
import { moment } from '../../kernel/moment.ts'
import { admissionFindings, endingFindings, type Recording, recordingFindings, transferFindings } from '../interlocks/moments.ts'
import type { Table } from './line.ts'
import { account, DISPENSER, DOCTOR, NOW, type Scene, SECOND } from './world.ts'

const recording =
  (more: Partial<Recording>): Scene =>
  (p) =>
    recordingFindings({ does: 'add', dispenser: DISPENSER, verifier: SECOND, release: 'none', happened: NOW, recorded: NOW, ...more }, p)

/** Weekends alone: the table is about ten working days, not about a year's holidays. */
const weekends: Calendar = { edition: 'weekends', off: new Map(), work: new Map(), years: { from: 2026, to: 2026 } }
const waiting =
  (today: string): Scene =>
  (p) =>
    admissionFindings(day('2026-11-02'), day(today), weekends, p)

export const momentCases: Table = {
  'RC-01': [
    ['ghi một dòng mới', recording({}), 'nothing'],
    ['ghi dòng đảo', recording({ does: 'reverse' }), 'nothing'],
    ['sửa dòng đã ghi', recording({ does: 'edit' }), 'block'],
    ['xóa dòng đã ghi', recording({ does: 'delete' }), 'block'],
  ],
  'RC-02': [
    ['người thứ hai kiểm tra', recording({}), 'nothing'],
    ['một người: mức nhớ lại, không chặn', recording({ verifier: 'nobody' }), 'doctor'],
    ['tự kiểm tra mình', recording({ verifier: DISPENSER }), 'doctor'],
    ['điểm một người, người phụ trách cho phép', recording({ verifier: 'nobody', release: account('phụ-trách') }), 'nothing'],
  ],
  'RC-03': [
    ['ghi sau 24 giờ', recording({ happened: moment('2026-11-19T08:00+07:00') }), 'nothing'],
    ['ghi sau 24 giờ 1 phút', recording({ happened: moment('2026-11-19T07:59+07:00') }), 'warn'],
  ],
  'TR-01': [
    ['kèm bản tóm tắt bệnh án', (p) => transferFindings({ summary: 'attached' }, p), 'nothing'],
    ['không kèm', (p) => transferFindings({ summary: 'none' }, p), 'block'],
  ],
  'TR-03': [
    ['ngày làm việc thứ mười', waiting('2026-11-16'), 'nothing'],
    ['ngày sau đó', waiting('2026-11-17'), 'warn'],
  ],
  'TE-01': [
    ['một người có tên quyết định', (p) => endingFindings({ by: DOCTOR, ground: 'a', evidence: 1 }, p), 'nothing'],
    ['không ai quyết định', (p) => endingFindings({ by: 'nobody', ground: 'a', evidence: 1 }, p), 'block'],
  ],
  'TE-02': [
    ['có căn cứ và chứng cứ', (p) => endingFindings({ by: DOCTOR, ground: 'a', evidence: 1 }, p), 'nothing'],
    ['không có căn cứ', (p) => endingFindings({ by: DOCTOR, ground: 'none', evidence: 1 }, p), 'block'],
    ['không có chứng cứ', (p) => endingFindings({ by: DOCTOR, ground: 'a', evidence: 0 }, p), 'block'],
  ],
}
