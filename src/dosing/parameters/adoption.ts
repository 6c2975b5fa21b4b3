import type { Brand } from '../../kernel/brand.ts'
import type { Mark } from '../../kernel/calendar.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, UnitId } from '../../kernel/ids.ts'
import { done, type Outcome, type Refusal, refused } from '../../kernel/refusal.ts'
import type { Row } from './interlock.ts'
import { interlocks } from './table.ts'
import { figureText } from './units.ts'

/** What the head of a clinic signs: this figure, from here, is ours from this day on. It speaks of one dated row and of no later one. */
export type AdoptionDraft = {
  readonly clinic: UnitId
  readonly row: string
  readonly rowFrom: Day
  /** In the unit of the row; `none` for a row without a figure. */
  readonly value: number | 'none'
  readonly source: string
  readonly mark: Mark
  readonly head: AccountId
  /** The second pair of eyes: another person than the head. */
  readonly second: AccountId
  readonly signed: Day
  readonly until: Day | 'open'
}

/** One that `checkAdoption` let pass. */
export type Adoption = Brand<AdoptionDraft, 'Adoption'>

export type AdoptionRefusal = 'row' | 'one person' | 'bounds' | 'source' | 'day'

const why = (code: AdoptionRefusal, detail: string, field: string): Refusal<AdoptionRefusal> => ({ why: code, detail, field })

const rowNamed = (key: string, from: Day): Row | undefined =>
  interlocks.flatMap(({ rows }) => rows).find((row) => row.key === key && row.from === from)

const valueTrouble = (row: Row, value: number | 'none'): readonly Refusal<AdoptionRefusal>[] => {
  if (row.value === 'none') return value === 'none' ? [] : [why('bounds', `${row.key} không có con số: chỉ chấp nhận hoặc không.`, 'value')]
  if (row.bounds === 'fixed')
    return value === row.value ? [] : [why('bounds', `${row.key} chỉ nhận đúng giá trị ${figureText(row.value, row.unit)}.`, 'value')]
  const [least, greatest] = row.bounds
  const fits = typeof value === 'number' && Number.isFinite(value) && value >= least && value <= greatest
  return fits ? [] : [why('bounds', `${row.key} phải từ ${figureText(least, row.unit)} đến ${figureText(greatest, row.unit)}.`, 'value')]
}

/** An adoption that may hold, or every reason why not. `today` is the day on which it is looked at. */
export const checkAdoption = (draft: AdoptionDraft, today: Day): Outcome<Adoption, AdoptionRefusal> => {
  const row = rowNamed(draft.row, draft.rowFrom)
  const reasons = [
    ...(row ? valueTrouble(row, draft.value) : [why('row', `Không có thông số ${draft.row} từ ngày ${draft.rowFrom}.`, 'row')]),
    ...(draft.head === draft.second ? [why('one person', 'Người ký và người kiểm tra phải là hai người.', 'second')] : []),
    ...(draft.source.trim() === '' ? [why('source', 'Chưa ghi nguồn của con số.', 'source')] : []),
    ...(draft.signed > today ? [why('day', 'Ngày ký không thể sau hôm nay.', 'signed')] : []),
    ...(draft.until !== 'open' && draft.until <= draft.signed ? [why('day', 'Ngày hết hiệu lực phải sau ngày ký.', 'until')] : []),
  ]
  return reasons.length > 0 ? refused(...reasons) : done(draft as Adoption) // every reason against it was just asked
}
