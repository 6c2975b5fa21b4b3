import { readMoments } from '../../db/care.ts'
import { dosingEntryOf } from '../../db/dosing-entry.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
import { againstLegal, endsOf } from '../../dosing/care/ends.ts'
import type { Finding } from '../../dosing/interlocks/finding.ts'
import { type Ending, endingFindings, transferFindings } from '../../dosing/interlocks/moments.ts'
import { type Parameters, parametersOn } from '../../dosing/parameters/parameters.ts'
import { fold } from '../../engine/fold.ts'
import { addDays, type Day } from '../../kernel/day.ts'
import type { AccountId, CaseId, UnitId } from '../../kernel/ids.ts'
import type { When } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Attempt } from '../record.ts'
import { endsIn } from './situation.ts'

/** A summary of longer ago says nothing of the doses of now. Ours. */
const SUMMARY_DAYS = 30

export const summaryOn = (written: Day | undefined, on: Day): 'attached' | 'none' =>
  written !== undefined && written >= addDays(on, -SUMMARY_DAYS) && written <= on ? 'attached' : 'none'

type Said = { readonly act: string; readonly happened: When; readonly says: Readonly<Record<string, unknown>> }

const typed = (said: Said, field: string): string => {
  const value = said.says[field]
  return typeof value === 'string' ? value.trim() : ''
}

const endingOf = (said: Said, by: AccountId): Ending | undefined => {
  const of = (dosing.endings as Readonly<Record<string, string | { readonly ground: string; readonly evidence: string }>>)[said.act]
  if (of === undefined) return undefined
  if (typeof of === 'string') return { by, ground: of, evidence: 1 }
  return { by, ground: typed(said, of.ground) || 'none', evidence: typed(said, of.evidence) === '' ? 0 : 1 }
}

/** What TR-01, TE-01 and TE-02 say of an act of a clinic that sends somebody on or ends a treatment. */
const actFindings = (said: Said, by: AccountId, summary: 'attached' | 'none', p: Parameters): readonly Finding[] => {
  if (said.act === dosing.transfers) return transferFindings({ summary }, p)
  const ending = endingOf(said, by)
  return ending ? endingFindings(ending, p) : []
}

/** A paper that is missing may be missing in truth: then the act is recorded as it was, with the reason. Whatever else is missing was not typed. */
const refusalOf = ({ id, says }: Finding): Refusal<'document' | 'content'> =>
  id === 'TR-01'
    ? { why: 'document', detail: `${says.vi} (${id})` }
    : { why: 'content', field: id === 'TE-01' ? 'signer' : 'endGround', detail: `${says.vi} (${id})` }

type Asked = Said & { readonly irregular?: object | undefined }

/** Who may not do it at all is not told what the chart says. */
const SILENT: ReadonlySet<string> = new Set(['office', 'unit', 'stale', 'no such act'])

/** What happened although something speaks against it is written with its reason: without its paper, or on a day before the last dose. */
const passes = ({ irregular }: Asked, { why }: Refusal): boolean => irregular !== undefined && why !== 'content'

/** The decision of an act in a case, and of those that move or end a substitution treatment what the interlocks of these moments and its last dose say. */
export const askingMoments = async (
  db: Database,
  session: SessionKey,
  id: CaseId,
  said: Asked,
  decide: Attempt['decide'],
): Promise<Attempt['decide']> => {
  const ends = Object.hasOwn(dosing.endings, said.act)
  const moments = ends || said.act === dosing.transfers ? await readMoments(db, { session, case: id }) : undefined
  return (view, who, ...rest) => {
    const made = decide(view, who, ...rest)
    const c = fold(view, id)
    if (c?.measure !== dosing.measure || (!made.ok && made.refusals.some((r) => SILENT.has(r.why)))) return made
    const on = said.happened.slice(0, 10) as Day // of a minute or a day the day
    const found = actFindings(said, who.account, summaryOn(moments?.summary ?? undefined, on), parametersOn(on, '' as UnitId, [])) // nobody adopts what has no figure
    const facts = Object.fromEntries(Object.entries(c.facts).map(([name, f]) => [name, f.when]))
    const known = ends && moments ? endsIn(facts, { ...moments, entries: moments.entries.map(dosingEntryOf) }) : undefined
    const against = [
      ...found.filter((f) => f.action !== 'warn').map(refusalOf),
      ...(known ? againstLegal(on, { clinical: endsOf(known).clinical, last: known.last }) : []),
    ].filter((r) => !passes(said, r))
    if (against.length === 0) return made
    return { ok: false, refusals: [...(made.ok ? [] : made.refusals), ...against] }
  }
}
