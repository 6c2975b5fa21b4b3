import { readCase, readPerson } from '../../db/acts.ts'
import type { SessionKey } from '../../db/session.ts'
import { adopt } from '../../engine/adopt.ts'
import { correct } from '../../engine/correct.ts'
import { decide } from '../../engine/decide.ts'
import { fold } from '../../engine/fold.ts'
import type { View } from '../../engine/view.ts'
import type { CaseId, EntryId, PersonId } from '../../kernel/ids.ts'
import { isAfter, type Moment } from '../../kernel/moment.ts'
import { type Outcome, refused } from '../../kernel/refusal.ts'
import type { Json } from '../../log/canonical.ts'
import { type About, signed } from '../deciding.ts'
import { freshId } from '../ids.ts'
import { type Attempt, type Attempted, attempt, type Ground } from '../record.ts'
import { register } from '../register.ts'
import { subjectOf } from '../subject.ts'
import type { Role } from './accounts.ts'
import type { Life, OrganisationLife, Step } from './story.ts'

export type Cast = Readonly<Record<Role, SessionKey>>

/** What is known of somebody so far: the latest case of each measure, the latest entry of each act. */
type Known = { readonly person: PersonId; readonly cases: Map<string, CaseId>; readonly entries: Map<string, EntryId> }

const actOf = (step: Step): string => (step.does === 'adopt' ? '' : step.act)
const entryName = (step: Step): string => `${step.measure}/${actOf(step)}`

/** The steps that lie behind, none typed before the one it follows, nor later than now. */
const lived = ({ steps }: Pick<Life, 'steps'>, now: Moment): readonly Step[] => {
  let last: Moment | undefined
  return steps
    .filter((step) => !isAfter(step.happened, now))
    .map((step) => {
      const typed = last !== undefined && step.typed < last ? last : step.typed
      last = typed < now ? typed : now
      return { ...step, typed: last }
    })
}

/** What the page of such a step would decide: in the unit and office that the session holds for it. */
const deciding =
  (ground: Ground, known: Known, step: Step): Attempt['decide'] =>
  (view, who, ids, commit) => {
    const { measure, happened } = step
    const at = known.cases.get(measure)
    const opens = step.does === 'open' || step.does === 'adopt'
    const about = (v: View): About => ({ c: at && !opens ? fold(v, at) : undefined, measure, name: actOf(step), happened })
    return signed(ground, undefined, about, (_view, by, [id = '', ...rest]) => {
      const fresh = id as CaseId // a fresh uuid
      if (step.does === 'open') return decide(view, by, step, { case: fresh, opens: { measure, route: step.route } }, rest, commit)
      if (step.does === 'adopt') return adopt(view, by, { ...step, opens: { measure, route: step.route } }, fresh, rest, commit)
      if (!at) return refused({ why: 'no case', detail: 'Chưa có hồ sơ của biện pháp này.' })
      const all = [id, ...rest]
      if (step.does === 'act') {
        const irregular = step.irregular === undefined ? undefined : { why: step.irregular }
        return decide(view, by, { ...step, irregular }, { case: at }, all, commit)
      }
      const entry = known.entries.get(entryName(step))
      return entry
        ? correct(view, by, at, { entry, instead: { happened, says: step.says }, why: step.why }, all, commit)
        : refused({ why: 'no entry', detail: 'Chưa có bước nào để sửa.' })
    })(view, who, ids, commit)
  }

/** One step, recorded as from a page at the minute it was typed. */
const take = async (ground: Ground, session: SessionKey, known: Known, step: Step): Promise<Attempted> => {
  const asked = { session, key: freshId(), clock: step.typed }
  const at = step.does === 'act' || step.does === 'correct' ? known.cases.get(step.measure) : undefined
  const taken = await attempt(ground, {
    ...asked,
    request: step as Json, // plain data
    read: () => (at ? readCase(ground.db, { ...asked, case: at }) : readPerson(ground.db, { ...asked, person: known.person })),
    decide: deciding(ground, known, step),
  })
  if (taken.is === 'recorded') {
    known.cases.set(step.measure, taken.answer.case)
    for (const proposed of taken.answer.proposed) known.cases.set(proposed.measure, proposed.case)
    if (step.does !== 'correct') known.entries.set(entryName(step), taken.answer.entry)
  }
  return taken
}

const begin = async (ground: Ground, cast: Cast, life: Life | OrganisationLife, clock: Moment): Promise<Outcome<Known>> => {
  if ('organisation' in life) return { ok: true, value: { person: subjectOf(life.organisation), cases: new Map(), entries: new Map() } }
  const { by, person } = life
  const registered = await register(ground, { session: cast[by], key: freshId(), clock }, person)
  return registered.is === 'recorded'
    ? { ok: true, value: { person: registered.person, cases: new Map(), entries: new Map() } }
    : refused({ why: registered.is, detail: `${person.name}: ${registered.is}` })
}

/**
 * Lives what lies behind of all lives, in the order in which it was typed, through the path of every recorded act. Answers what was
 * refused on the way, which is then missing in the life.
 */
export const live = async (
  ground: Ground,
  cast: Cast,
  lives: readonly (Life | OrganisationLife)[],
  now: Moment,
): Promise<readonly string[]> => {
  const steps = lives
    .flatMap((life) => lived(life, now).map((step) => ({ life, step })))
    .toSorted((a, b) => (a.step.typed < b.step.typed ? -1 : a.step.typed > b.step.typed ? 1 : 0))
  const known = new Map<Life | OrganisationLife, Outcome<Known>>()
  const troubles: string[] = []
  for (const { life, step } of steps) {
    const somebody = known.get(life) ?? (await begin(ground, cast, life, step.typed))
    if (!known.has(life) && !somebody.ok) troubles.push(...somebody.refusals.map(({ detail }) => detail))
    known.set(life, somebody)
    if (!somebody.ok) continue
    const taken = await take(ground, cast[step.by], somebody.value, step)
    if (taken.is !== 'recorded') {
      const why = taken.is === 'refused' ? taken.reasons.map(({ detail }) => detail).join(' ') : taken.is
      troubles.push(`${'organisation' in life ? life.organisation : life.person.name}, ${entryName(step)} ${step.happened}: ${why}`)
    }
  }
  return troubles
}
