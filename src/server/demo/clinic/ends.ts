import { readCase } from '../../../db/acts.ts'
import type { EndGroup } from '../../../dosing/care/ends.ts'
import { decide } from '../../../engine/decide.ts'
import { fold } from '../../../engine/fold.ts'
import type { Day } from '../../../kernel/day.ts'
import type { CaseId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { type Moment, momentOf } from '../../../kernel/moment.ts'
import { dosing } from '../../../law/dosing.ts'
import type { Json } from '../../../log/canonical.ts'
import { signed } from '../../deciding.ts'
import { askingMoments } from '../../dosing/act-findings.ts'
import { freshId } from '../../ids.ts'
import { attempt } from '../../record.ts'
import type { At, Somebody } from './at.ts'
import { chart } from './chart.ts'

type Said = { readonly act: string; readonly happened: Day; readonly says: Readonly<Record<string, string>> }

/** What the head of a clinic signs in somebody's legal case, as its page asks it. */
const sign = async ({ db, ground: { law, units } }: At, { session }: Somebody, of: CaseId, said: Said, clock: Moment): Promise<boolean> => {
  const ground = { db, law, units }
  const decided = signed(
    ground,
    undefined,
    (view) => ({ c: fold(view, of), measure: dosing.measure, name: said.act, happened: said.happened }),
    (view, by, ids, commit) => decide(view, by, said, { case: of }, ids, commit),
  )
  const asked = { session, key: freshId(), clock }
  const made = await attempt(ground, {
    ...asked,
    request: { ...said, case: of } as Json, // plain data
    read: () => readCase(db, { ...asked, case: of }),
    decide: await askingMoments(db, session, of, said, decided),
  })
  return made.is === 'recorded'
}

type Who = { readonly person: PersonId; readonly case: CaseId; readonly last: Day }

/** How treatment ends: who dropped out is ended by the head with the days missed as evidence; nothing ends by itself. */
export type Ended = 'own wish' | 'dropped'
const ENDS = {
  'own wish': { act: 'leave', as: 'ownWish', how: 'Xin thôi điều trị, đã giảm liều và hẹn tái khám (minh họa).' },
  dropped: { act: 'end', as: 'dropped', how: 'Không đến quá 30 ngày, đã gọi điện và nhắn gia đình (minh họa).' },
} as const satisfies Readonly<Record<Ended, { readonly act: string; readonly as: EndGroup; readonly how: string }>>

/** The three ends in their order: the doctor, the head, and the line of the statistics. False where one of them was refused. */
export const endCare = async (at: At, who: Who, ended: Ended, day: Day, no: number): Promise<boolean> => {
  const { act, as, how } = ENDS[ended]
  const ground =
    ended === 'dropped' ? { endGround: 'missed', evidence: 'Sổ cấp thuốc hằng ngày: không có liều từ hơn 30 ngày (minh họa).' } : {}
  // Of who dropped out somebody finds out why first (docs/decisions/0683).
  const sought = {
    name: '@care-sought',
    says: {},
    words: { found: 'stayedAway', whom: 'Bác sĩ gọi điện và nhắn gia đình (minh họa).' },
  } as const
  return (
    (ended !== 'dropped' || (await chart(at, who.person, momentOf(day, 13, 0), sought))) &&
    (await chart(at, who.person, momentOf(day, 14, 0), { name: '@care-ended', says: { on: who.last }, words: { how } })) &&
    (await sign(at, at.head, who.case, { act, happened: day, says: { endingNo: `${no + 1}/TB-CS`, ...ground } }, momentOf(day, 14, 10))) &&
    (await chart(at, who.person, momentOf(day, 14, 20), { name: '@care-counted', says: { on: day, as }, words: {} }))
  )
}

/** To the next clinic, with the summary that goes along; its head takes the person over on the same day. */
export const moveCare = async (at: At, to: { readonly site: UnitId; readonly head: Somebody }, who: Who, day: Day): Promise<boolean> => {
  const summary = 'Điều trị methadone ổn định, không bệnh kèm cần theo dõi (minh họa).'
  return (
    (await chart(at, who.person, momentOf(day, 14, 0), { name: '@care-summary', says: {}, words: { summary } })) &&
    (await sign(at, at.head, who.case, { act: dosing.transfers, happened: day, says: { toClinic: to.site } }, momentOf(day, 14, 10))) &&
    (await sign(at, to.head, who.case, { act: 'receiveTransfer', happened: day, says: {} }, momentOf(day, 15, 0)))
  )
}
