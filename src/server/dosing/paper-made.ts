import type { DosingKnown, DosingView } from '../../db/dosing.ts'
import type { PaperOpen } from '../../dosing/care/beside.ts'
import { measuredAs } from '../../dosing/care/pouring.ts'
import type { LedgerLine } from '../../dosing/decide/record.ts'
import { findings } from '../../dosing/interlocks/findings.ts'
import { recordingFindings } from '../../dosing/interlocks/moments.ts'
import { taskOf } from '../../dosing/interlocks/task.ts'
import type { Parameters } from '../../dosing/parameters/parameters.ts'
import type { Given } from '../../dosing/situation/facts.ts'
import { coversOf } from '../../dosing/situation/order.ts'
import type { FitnessCheck } from '../../dosing/situation/person.ts'
import { type Asked, doseOf, type Facts } from '../../dosing/situation/situation.ts'
import type { AccountId, EntryId } from '../../kernel/ids.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Json } from '../../log/canonical.ts'
import type { PaperAnswer } from '../contract/care.ts'
import { callsOf } from './dose.ts'
import { drawnFrom, notYetThere, type StandingBottle } from './drawn.ts'
import { type Poured, type Said, sharesOf } from './paper-poured.ts'
import type { SheetLine } from './rights/on-paper.ts'
import { withPlaces } from './situation.ts'
import { shown } from './window.ts'
import type { Made } from './writing.ts'

const NO_ORDER = '00000000-0000-7000-8000-000000000000' as EntryId // of no entry: there was no order

type Typed = {
  readonly office: string
  readonly view: Pick<DosingView, 'account' | 'now'>
  readonly known: DosingKnown
  readonly said: Said
  readonly facts: Facts
  readonly poured: Poured
  readonly bottles: readonly StandingBottle[]
  readonly looked: FitnessCheck
  readonly second: AccountId
  readonly signed: PaperOpen | undefined
  /** Of the numbered sheet that it was read from. */
  readonly claim: SheetLine['claim'] | undefined
  readonly p: Parameters
}

/** What is written of it: the dose as it happened, with what speaks about it by the figures of that day, and the call of a doctor. */
export const madeOfPaper = ({
  office,
  view,
  known,
  said,
  facts,
  poured: { agent, dose, order },
  bottles,
  looked,
  second,
  signed,
  claim,
  p,
}: Typed): Made<PaperAnswer> => {
  const { site, on, late } = said
  const shares = sharesOf(said, dose, bottles)
  const asked: Asked = {
    does: 'dose',
    part: said.part,
    agent,
    poured: shares.map((s) => ({ ...s, measured: measuredAs(s.amount, second) })),
  }
  const found = findings({ ...facts, asked }, p)
  const by = { account: view.account, second, release: 'none' as const, ...(signed ? { afar: signed.entry } : {}) }
  const notes = recordingFindings(
    { does: 'add', dispenser: by.account, verifier: second, release: 'none', happened: said.at, recorded: view.now },
    p,
  )
  const drawn = shares.map(({ bottle, amount }) => ({ bottle: bottle.id, amount }))
  const { ledger, troubles } = drawnFrom(
    drawn.map((d): LedgerLine => ({ ...d, does: 'out', why: 'dose' })),
    bottles,
  )
  const entry: Omit<Given, 'id'> = {
    person: known.canonical,
    site,
    at: said.at,
    is: 'given',
    agent,
    order: order === 'none' ? NO_ORDER : order.id,
    dose,
    as: { part: said.part, of: order === 'none' ? said.part : Math.max(order.parts.length, said.part) },
    covers: order === 'none' ? 1 : coversOf(order),
    poured: drawn,
  }
  // The cabinet of today says nothing of the one that stood there then.
  const ofPerson = found.filter((f) => !f.id.startsWith('ST-'))
  const task = taskOf({ ...facts, now: view.now }, { agent, of: doseOf(asked) }, ofPerson, 'tried', p)
  const given = {
    name: '@dose-given',
    happened: said.at,
    says: {
      ...entry,
      looked,
      recognised: ['code', 'paper'],
      closes: [],
      ledger,
      ...(signed ? { afar: signed.entry } : {}),
      paper: { typed: view.now, ...(on.is === 'down' ? { down: on.since } : {}) },
      ...(on.is === 'sheet' ? { sheet: on.sheet, claim } : {}),
    },
    judged: {
      edition: p.edition,
      by,
      found: found.map(({ id, row, action, met }) => ({ id, row, action, met })),
      notes: notes.map(({ id }) => id),
    },
    words: {
      ...(on.is === 'down' ? { why: { text: on.why, class: 'clinical' as const } } : {}),
      ...(late === undefined ? {} : { late: { text: late, class: 'clinical' as const } }),
    },
  }
  return {
    office,
    drafts: [given, ...callsOf(task, known)],
    ledger: ledger as unknown as readonly Json[], // plain data
    told: true,
    edition: p.edition,
    answer: ([id]) => ({
      entry: id as EntryId, // there is one
      dose,
      findings: [...found, ...notes].filter((f) => f.action !== 'warn' || f.id.startsWith('RC')).map((f) => withPlaces(known)(shown(f))),
      troubles: [
        ...troubles,
        ...notYetThere(
          dayOf(said.at),
          shares.map((s) => s.bottle),
        ),
      ],
    }),
  }
}
