import { minutesBetween } from '../../kernel/moment.ts'
import type { Given, HandedOut } from '../situation/facts.ts'
import type { Facts } from '../situation/situation.ts'
import { trouble } from './happened.ts'
import type { Malformed } from './record.ts'

/**
 * How long a dose is taken back by two who were there: after that the person is gone, and that they had none is a doctor's to say. One that a clock wrote so far
 * ahead was given nobody knows when. Ours.
 */
const BY_TWO = 30

/** Whether somebody recorded vomiting after it and took that back: one signature says so, and what came up was swallowed. */
const vomitingTakenBack = ({ doses }: Facts, { id }: Given | HandedOut): boolean =>
  doses.some((f) => f.is === 'vomited' && f.of === id && doses.some((r) => r.is === 'removed' && r.of === f.id))

/** Of a dose that would count as not taken, all of it or a part: another one, or its rest, may follow. */
export const needsDoctor = (facts: Facts, e: { readonly doctor: boolean }, drew: Given | HandedOut | undefined): readonly Malformed[] => {
  if (drew && !e.doctor && vomitingTakenBack(facts, drew))
    return [
      trouble(
        'doctor',
        'Sau liều này đã ghi nôn rồi hủy: một trong hai người ký phải là bác sĩ của cơ sở.',
        'Vomiting after this dose was recorded and taken back: one of the two who sign is a doctor of the site.',
      ),
    ]
  const since = drew && !e.doctor ? minutesBetween(drew.at, facts.now) : 0
  if (!drew || Math.abs(since) <= BY_TWO) return []
  const at = drew.at.slice(11, 16)
  const [vi, en] =
    since > 0
      ? [`Đã quá ${BY_TWO} phút từ khi cấp (${at})`, `More than ${BY_TWO} minutes since it was given (${at})`]
      : [`Giờ cấp trong sổ (${at}) còn sau bây giờ`, `By the record it was given after now (${at})`]
  return [
    trouble('doctor', `${vi}: một trong hai người ký phải là bác sĩ của cơ sở.`, `${en}: one of the two who sign is a doctor of the site.`),
  ]
}
