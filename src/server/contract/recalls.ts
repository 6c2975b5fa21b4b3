import { z } from 'zod'
import type { EntryId, UnitId } from '../../kernel/ids.ts'
import type { Moment } from '../../kernel/moment.ts'
import { key, line, uuid } from './requests.ts'

/** That a lot is to be used no more, for every site below the unit. */
export const RecallNotice = z.strictObject({
  key,
  agent: z.enum(['methadone', 'buprenorphine']),
  lot: line(20),
  paper: line(60),
  why: line(400),
})
export type RecallNotice = z.infer<typeof RecallNotice>
/** A site's word that it never held the lot; whoever holds it recalls it. */
export const RecallNone = z.strictObject({ key, notice: uuid<EntryId>() })
export type RecallNone = z.infer<typeof RecallNone>

export type RecallAnswer = { readonly is: 'recalled' | 'none here'; readonly at: Moment; readonly by: string }
type Notice = {
  readonly id: EntryId
  readonly lot: string
  readonly agent: 'methadone' | 'buprenorphine'
  readonly paper: string
  readonly why: string
  readonly at: Moment
  readonly by: string
  readonly unit: string
}
/** Notices of the own office, each with all sites; those that did not answer come first. */
export type RecallBoard = {
  readonly now: Moment
  readonly may: boolean
  readonly notices: readonly (Notice & {
    readonly sites: readonly { readonly id: UnitId; readonly name: string; readonly answer?: RecallAnswer }[]
  })[]
}
export type RecallNotices = {
  readonly now: Moment
  readonly notices: readonly (Notice & { readonly answer?: RecallAnswer; readonly held: boolean })[]
}
export type RecallKept = { readonly entry: EntryId }
