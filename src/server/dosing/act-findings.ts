import { readSummary } from '../../db/care.ts'
import type { Database } from '../../db/pool.ts'
import type { SessionKey } from '../../db/session.ts'
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
export const actFindings = (said: Said, by: AccountId, summary: 'attached' | 'none', p: Parameters): readonly Finding[] => {
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

/** The decision of an act in a case, and of those that move or end a substitution treatment what the interlocks of these moments say. */
export const askingMoments = async (
  db: Database,
  session: SessionKey,
  id: CaseId,
  said: Asked,
  decide: Attempt['decide'],
): Promise<Attempt['decide']> => {
  const written = said.act === dosing.transfers ? await readSummary(db, { session, case: id }) : undefined
  return (view, who, ...rest) => {
    const made = decide(view, who, ...rest)
    if (!made.ok || fold(view, id)?.measure !== dosing.measure) return made
    const on = said.happened.slice(0, 10) as Day // of a minute or a day the day
    const found = actFindings(said, who.account, summaryOn(written, on), parametersOn(on, '' as UnitId, [])) // nobody adopts what has no figure
    const against = found.filter((f) => f.action !== 'warn' && !(said.irregular && f.id === 'TR-01')).map(refusalOf)
    return against.length === 0 ? made : { ok: false, refusals: against }
  }
}
