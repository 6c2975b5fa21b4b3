import type { Database } from '../../db/pool.ts'
import type { LedgerLine } from '../../dosing/decide/record.ts'
import { findings } from '../../dosing/interlocks/findings.ts'
import { recordingFindings } from '../../dosing/interlocks/moments.ts'
import { taskOf } from '../../dosing/interlocks/task.ts'
import { orderOn } from '../../dosing/interlocks/view.ts'
import type { Given } from '../../dosing/situation/facts.ts'
import { coversOf } from '../../dosing/situation/order.ts'
import type { Asked } from '../../dosing/situation/situation.ts'
import { addDays } from '../../kernel/day.ts'
import { volumeOf } from '../../kernel/dose.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { dosing } from '../../law/dosing.ts'
import type { Json } from '../../log/canonical.ts'
import type { DoseOnPaper, PaperAnswer } from '../contract/care.ts'
import { callOf } from './dose.ts'
import { drawnFrom } from './rights/entering.ts'
import { bottlesOf, figuresOf, officeAt, situationOf } from './situation.ts'
import { shownWithPlaces } from './window.ts'
import { type Asking, readDecideDose, type Wrote } from './writing.ts'

/** Paper is typed back the same day, at the latest within a week: what is older is asked about by the book of the paper itself. */
const BACK_DAYS = 7
const NO_ORDER = '00000000-0000-7000-8000-000000000000' as EntryId // of no entry: there was no order

export type NotTyped =
  | { readonly is: 'no right' }
  | { readonly is: 'refused'; readonly standing: readonly []; readonly reasons: readonly Refusal[] }

const wrong = (field: string, detail: string): Refusal => ({ why: 'content', field, detail })

/**
 * A dose that was given on paper is entered as it happened: nothing of treatment refuses it, and everything that speaks about it is said, kept with the
 * entry, and brought to a doctor. Only what is no record is refused: a minute to come, a bottle of another drug, one signature.
 */
export const typeFromPaper = (
  db: Database,
  asking: Omit<Asking, 'request' | 'site' | 'key'>,
  said: Omit<DoseOnPaper, 'second'>,
  second: AccountId,
): Promise<Wrote<PaperAnswer, NotTyped>> => {
  const { key, site, ...rest } = said
  const request = { ...rest, site, second, person: asking.person, paper: true } as unknown as Json // plain data
  return readDecideDose<PaperAnswer, NotTyped>(db, { ...asking, key, site, request }, (view, known) => {
    const office = officeAt(view, site, ...dosing.gives)
    if (!office || !known.treats) return { not: { is: 'no right' } }
    const bottle = bottlesOf(known).find((b) => b.id === said.bottle)
    const reasons = [
      ...(said.at > view.now ? [wrong('at', 'Giờ cấp không thể sau bây giờ.')] : []),
      ...(dayOf(said.at) < addDays(dayOf(view.now), -BACK_DAYS) ? [wrong('at', `Chỉ nhập bù trong ${BACK_DAYS} ngày.`)] : []),
      ...(bottle && bottle.agent !== said.agent ? [wrong('bottle', 'Chai này không phải thuốc ấy.')] : []),
      ...(second === view.account || !known.staff.includes(second)
        ? [wrong('second', 'Người ký thứ hai phải là một người khác đang giữ chức vụ tại cơ sở này hôm nay.')]
        : []),
    ]
    if (reasons.length > 0) return { not: { is: 'refused', standing: [], reasons } }
    const p = figuresOf(known, site, said.at)
    const facts = situationOf(known, site, said.at, {
      recognised: ['code', 'paper'],
      looked: { at: said.at, found: said.fitness, by: view.account },
    })
    const drawn =
      bottle?.form.is === 'solution'
        ? ({ unit: 'ml', volume: volumeOf(said.dose, bottle.form.strength).volume } as const)
        : ({ unit: 'mg', dose: said.dose } as const)
    const measured =
      drawn.unit === 'ml' ? ({ by: 'hand', volume: drawn.volume, second } as const) : ({ by: 'count', dose: said.dose } as const)
    const asked: Asked = { does: 'dose', part: said.part, agent: said.agent, measured, bottle: bottle ?? 'not chosen' }
    const found = findings({ ...facts, asked }, p)
    const order = orderOn(facts, said.agent, dayOf(said.at))
    const by = { account: view.account, second, release: 'none' as const }
    const notes = recordingFindings(
      { does: 'add', dispenser: by.account, verifier: second, release: 'none', happened: said.at, recorded: view.now },
      p,
    )
    const line: LedgerLine = { bottle: said.bottle, does: 'out', amount: drawn, why: 'dose' }
    const { ledger, troubles } = drawnFrom([line], bottlesOf(known))
    const entry: Omit<Given, 'id'> = {
      person: known.canonical,
      site,
      at: said.at,
      is: 'given',
      agent: said.agent,
      order: order === 'none' ? NO_ORDER : order.id,
      dose: said.dose,
      as: { part: said.part, of: order === 'none' ? said.part : Math.max(order.parts.length, said.part) },
      covers: order === 'none' ? 1 : coversOf(order),
      bottle: said.bottle,
      drawn,
    }
    const task = taskOf({ ...facts, now: view.now }, said.agent, found, 'looked', p)
    const called = task && known.tasks.length === 0 ? callOf(task, office, p).drafts : []
    const dose = {
      name: '@dose-given',
      happened: said.at,
      says: { ...entry, looked: facts.chart.fitness.at(-1), recognised: ['code', 'paper'], closes: [], ledger, paper: { typed: view.now } },
      judged: {
        edition: p.edition,
        by,
        found: found.map(({ id, row, action, met }) => ({ id, row, action, met })),
        notes: notes.map(({ id }) => id),
      },
      words: { why: { text: said.why, class: 'clinical' as const } },
    }
    return {
      made: {
        office,
        drafts: [dose, ...called],
        ledger,
        told: true,
        edition: p.edition,
        answer: ([id]) => ({
          entry: id as EntryId, // there is one
          findings: [...found, ...notes].filter((f) => f.action !== 'warn' || f.id.startsWith('RC')).map(shownWithPlaces(known)),
          troubles,
        }),
      },
    }
  })
}
