import { type Finding, standsInTheWay } from '../interlocks/finding.ts'
import { findings } from '../interlocks/findings.ts'
import { asksSecond, recordingFindings } from '../interlocks/moments.ts'
import { drawnFrom } from '../interlocks/stock.ts'
import { taskOf } from '../interlocks/task.ts'
import { type View, viewOf } from '../interlocks/view.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Given, HandedOut } from '../situation/facts.ts'
import { coversOf, dailyOf } from '../situation/order.ts'
import { type Asked, doseOf, type Facts } from '../situation/situation.ts'
import type { Actor, Answer, Decision, DoseSkeleton, LedgerLine } from './record.ts'

type Poured = { readonly entry: DoseSkeleton; readonly ledger: readonly LedgerLine[] }

const partOf = (v: View, asked: Asked): Given['as'] => {
  if (asked.does === 'top-up') return 'top-up'
  if (asked.does === 'replace') return { replaces: asked.of }
  if (asked.does === 'rest') return { rest: asked.of }
  return { part: asked.does === 'dose' ? asked.part : 1, of: v.order === 'none' ? 1 : v.order.parts.length }
}

/** The entry and a line of the book for each bottle; nothing where order, bottle or measure is missing, which findings say. */
const poured = (v: View): Poured | undefined => {
  const { asked, facts, order, dose } = v
  const drawn = drawnFrom(asked)
  if (order === 'none' || dose === 'none' || !drawn) return undefined
  const poured = drawn.map(({ bottle, amount }) => ({ bottle: bottle.id, amount }))
  const common = {
    person: facts.person.canonical,
    site: facts.site.unit,
    at: facts.now,
    agent: asked.agent,
    order: order.id,
  }
  const out = (why: LedgerLine['why']): readonly LedgerLine[] => poured.map((p) => ({ ...p, does: 'out', why }))
  const [first] = poured
  if (asked.does === 'hand out' && first) {
    const entry: Omit<HandedOut, 'id'> = {
      ...common,
      is: 'handed out',
      daily: dose < dailyOf(order) ? dose : dailyOf(order),
      from: asked.from,
      to: asked.to,
      bottles: asked.bottles.length,
      bottle: first.bottle,
      drawn: first.amount,
    }
    return { entry, ledger: out('days at home') }
  }
  const entry: Omit<Given, 'id'> = { ...common, is: 'given', dose, as: partOf(v, asked), covers: coversOf(order), poured }
  return { entry, ledger: out('dose') }
}

const answeredIds = (answers: readonly Answer[]) => answers.filter((a) => a.reason.trim() !== '').map((a) => a.finding)

/** Gives what is asked, or says everything that stands in the way and calls a doctor. */
export const give = (facts: Facts, asked: Asked, by: Actor, answers: readonly Answer[], p: Parameters): Decision => {
  const situation = { ...facts, asked }
  const v = viewOf(situation, p)
  const found: readonly Finding[] = findings(situation, p)
  const answered = answeredIds(answers)
  const standing = found.filter((f) => standsInTheWay(f, answered))
  const notes = recordingFindings(
    { does: 'add', dispenser: by.account, verifier: by.second, release: by.release, happened: facts.now, recorded: facts.now },
    p,
  )
  // Where nobody else is there the reason says so: no record stands between a valid order and a dose (docs/decisions/0630).
  const alone = asksSecond(notes)
  const against = alone && !answered.includes(alone.id) ? [...standing, alone] : standing
  const made = poured(v)
  if (against.length > 0 || !made) {
    const malformed =
      made || against.length > 0
        ? []
        : [{ why: 'amount', detail: 'Chưa đủ dữ liệu để ghi liều.', en: 'Not enough is known to record a dose.' } as const]
    return {
      ok: false,
      findings: found,
      standing: against,
      malformed,
      // No doctor is called to a second pair of eyes.
      task: taskOf(facts, { agent: asked.agent, of: doseOf(asked) }, standing, 'tried', p),
    }
  }
  return { ok: true, record: { ...made, edition: p.edition, by, found, answers, notes, task: undefined } }
}
