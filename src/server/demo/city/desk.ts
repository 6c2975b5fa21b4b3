import { readCase, readPerson } from '../../../db/acts.ts'
import { adopt } from '../../../engine/adopt.ts'
import { correct } from '../../../engine/correct.ts'
import { decide } from '../../../engine/decide.ts'
import type { Said } from '../../../engine/field.ts'
import { fold } from '../../../engine/fold.ts'
import type { CaseState } from '../../../engine/state.ts'
import type { Day } from '../../../kernel/day.ts'
import type { CaseId, EntryId, PersonId, UnitId } from '../../../kernel/ids.ts'
import { dayOf, isMinute, type Moment, momentOf, type When } from '../../../kernel/moment.ts'
import type { Json } from '../../../log/canonical.ts'
import { signed } from '../../deciding.ts'
import { freshId } from '../../ids.ts'
import { type Attempted, attempt, type Ground } from '../../record.ts'
import type { Fate } from './fate.ts'
import type { Staff } from './staff.ts'
import type { Wish } from './story.ts'

export type World = { readonly ground: Ground; readonly staff: Staff; readonly residents: Residents }
/** Who has been registered so far, by the number of the fate, and the fate as it now is. */
export type Residents = Map<number, { readonly person: PersonId; readonly fate: Fate }>

export type Desk = { readonly office: string; readonly unit: UnitId }

/** What is known of somebody so far: the latest case of each measure, the latest entry of each act. */
export type Known = { readonly person: PersonId; readonly cases: Map<string, CaseId>; readonly entries: Map<string, EntryId> }

const MISTYPED = 'Ghi nhầm ngày (minh họa).'
const PAPER = 'Tiếp nhận từ hồ sơ giấy (minh họa).'

/** In the minute of what happened, or in the afternoon of the day on which it is written down. */
const typedAt = (happened: When, on: Day): Moment => (isMinute(happened) && dayOf(happened) === on ? happened : momentOf(on, 16, 30))

/** Acts of two measures may bear one name. */
const entryName = ({ measure, act }: Wish): string => `${measure}/${act}`

/** What the page of a wish would decide. */
const deciding =
  (wish: Wish, at: CaseId | undefined, wrong: EntryId | undefined, happened: When, says: Said): Parameters<typeof signed>[3] =>
  (view, by, ids, commit) => {
    const said = { act: wish.act, happened, says }
    if (at && wrong) return correct(view, by, at, { entry: wrong, instead: { happened, says }, why: MISTYPED }, ids, commit)
    if (at) return decide(view, by, said, { case: at }, ids, commit)
    const [id = '', ...rest] = ids
    const fresh = id as CaseId // a fresh uuid
    const opens = { measure: wish.measure, route: wish.route ?? '' }
    return wish.paper
      ? adopt(view, by, { ...wish.paper, opens, happened: dayOf(happened), note: PAPER }, fresh, rest, commit)
      : decide(view, by, said, { case: fresh, opens }, rest, commit)
  }

/** Records a wish on a day, from one desk as its page would send it, with the case as it then stands. */
export const recordAt = async (
  { ground, staff }: World,
  desk: Desk,
  { person, cases, entries }: Known,
  wish: Wish,
  { happened, says, on }: { readonly happened: When; readonly says: Said; readonly on: Day },
): Promise<Attempted & { readonly after: CaseState | undefined }> => {
  const at = wish.route === undefined ? cases.get(wish.measure) : undefined
  const asked = { session: await staff.of(desk.office, desk.unit), key: freshId(), clock: typedAt(happened, on) }
  const decideIt = deciding(wish, at, wish.corrects && entries.get(entryName(wish)), happened, says)
  let after: CaseState | undefined
  const taken = await attempt(ground, {
    ...asked,
    request: { ...wish, happened } as Json, // plain data
    read: () => (at ? readCase(ground.db, { ...asked, case: at }) : readPerson(ground.db, { ...asked, person })),
    decide: signed(
      ground,
      undefined,
      (view) => ({ c: at ? fold(view, at) : undefined, measure: wish.measure, name: wish.act, happened }),
      (view, ...more) => {
        const made = decideIt(view, ...more)
        const main = made.ok ? (at ?? made.value.entries[0]?.case) : undefined
        if (made.ok && main) after = fold({ ...view, cases: made.value.cases }, main)
        return made
      },
    ),
  })
  if (taken.is === 'recorded') {
    cases.set(wish.measure, taken.answer.case)
    for (const proposed of taken.answer.proposed) cases.set(proposed.measure, proposed.case)
    if (!wish.corrects) entries.set(entryName(wish), taken.answer.entry)
  }
  return { ...taken, after }
}
