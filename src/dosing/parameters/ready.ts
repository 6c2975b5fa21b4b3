import type { AccountId } from '../../kernel/ids.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { type Licence, licenceOn } from '../care/licence.ts'
import type { InterlockId } from './interlock.ts'
import type { Parameters } from './parameters.ts'
import { interlockOf } from './table.ts'

/** What a clinic has not signed yet and signs before it gives real people their first dose by this program. */
export type Missing = {
  /**
   * Figures in force that are only recalled and that its head has not adopted, by their rows; but for those of the record alone, of which not to adopt is an
   * answer too (docs/decisions/0630).
   */
  readonly figures: readonly string[]
  /** Nobody who prescribes there today has a licence that was kept. */
  readonly prescriber: boolean
}

const isOfRecord = (id: InterlockId): boolean => interlockOf(id).at.every((occasion) => occasion === 'record')

/** `doctors`: who prescribes at the clinic on the day of the figures (docs/decisions/0724). */
export const missingAt = (p: Parameters, licences: readonly Licence[], doctors: readonly AccountId[]): Missing => {
  const own = licences.filter((l) => l.clinic === p.clinic)
  return {
    figures: [...p.rows].flatMap(([id, rows]) =>
      rows.flatMap(({ row, adopted }) => (row.mark === 'recalled' && adopted === 'not adopted' && !isOfRecord(id) ? [row.key] : [])),
    ),
    prescriber: own.length === 0 || !doctors.some((by) => licenceOn(own, { by, site: p.clinic }, p.on) === 'valid'),
  }
}

/** Nobody is sent away for it: a dose on paper asks for none of this. */
const MEANWHILE = 'Đến lúc đó ai cần thuốc thì cấp trên giấy; người dùng tạm thì nơi đang điều trị nhận lại quyền và cấp.'

/** Everything that is missing, as it is said to whoever would give a dose: what, whose it is, and what is done meanwhile. */
export const notReady = ({ figures, prescriber }: Missing): readonly Refusal<'not-ready'>[] => [
  ...(figures.length > 0
    ? [
        {
          why: 'not-ready' as const,
          detail: `Người đứng đầu cơ sở chưa ký nhận ${figures.length} thông số: ${figures.join(', ')}. ${MEANWHILE}`,
        },
      ]
    : []),
  ...(prescriber
    ? [{ why: 'not-ready' as const, detail: `Người đứng đầu cơ sở chưa ghi bác sĩ nào đang có quyền kê đơn tại đây hôm nay. ${MEANWHILE}` }]
    : []),
]
