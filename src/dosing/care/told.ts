import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type Moment } from '../../kernel/moment.ts'
import type { OpenCall } from '../interlocks/task.ts'
import type { DoseOf } from '../situation/order.ts'
import { type Noted, saidOf } from './said.ts'

/** What a doctor said and has not signed: who heard it, and the minute at which it was said. */
export type OpenTold = {
  readonly of: EntryId
  readonly heard: AccountId
  readonly doctor: AccountId | 'elsewhere'
  readonly at: Moment
}

/** What was heard by telephone and no doctor has signed yet, oldest first. */
export const openTold = (entries: readonly Noted[]): readonly OpenTold[] => {
  const over = new Set(saidOf(entries, '@care-told-signed').map((e) => e.says.of))
  return saidOf(entries, '@care-told').flatMap(({ id, by, says: { doctor, at } }) =>
    over.has(id) ? [] : [{ of: id, heard: by, doctor, at }],
  )
}

/**
 * Who signs what was heard: the doctor whose word it was; of a doctor of another clinic, or of one who has left, a doctor of this one who takes it over. Nobody
 * signs what they wrote down themselves.
 */
export const signsTold = ({ heard, doctor }: OpenTold, by: AccountId, doctors: readonly AccountId[]): boolean =>
  doctor !== 'elsewhere' && doctors.includes(doctor) ? doctor === by : heard !== by

/** What a doctor answered today, by telephone too: looking again calls nobody to it anew. A word that was denied answered nothing. */
export const answeredToday = (entries: readonly Noted[], now: Moment): readonly OpenCall[] => {
  const today = entries.filter((e) => dayOf(e.at) === dayOf(now))
  const denied = new Set(saidOf(entries, '@care-told-signed').flatMap((e) => (e.says.agrees ? [] : [e.says.of])))
  const last = today.findLastIndex((e) => e.name === '@care-answer' || (e.name === '@care-told' && !denied.has(e.id)))
  return today.slice(0, last + 1).flatMap((e) => {
    if (e.name !== '@dose-called') return []
    const { findings } = e.says as {
      readonly findings: readonly { readonly id: OpenCall['findings'][number]['id']; readonly of?: DoseOf }[]
    } // as `callDraft` writes it
    return [{ entry: e.id, since: e.at, findings: findings.map(({ id, of }) => ({ id, of: of ?? null })) }]
  })
}
