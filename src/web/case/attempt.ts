import { correct } from '../../engine/correct.ts'
import { type Command, decide } from '../../engine/decide.ts'
import type { Opening } from '../../engine/entry.ts'
import { sheetOn } from '../../engine/law.ts'
import type { Recording } from '../../engine/recording.ts'
import type { Act, Sheet } from '../../engine/sheet.ts'
import type { Reason, Why } from '../../engine/state.ts'
import type { Signing as EngineSigning, View } from '../../engine/view.ts'
import { type Acting, mayBeIrregular } from '../../engine/why-not.ts'
import type { Day } from '../../kernel/day.ts'
import type { AccountId, CaseId, EntryId } from '../../kernel/ids.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import type { Outcome } from '../../kernel/refusal.ts'
import { type CaseChanges, changesBetween } from './changes.ts'
import { saysOf, type Typed, withStandIns } from './typed.ts'

/** A form as it stands, tried out in the browser: what speaks against it and what it would change. */
export type Attempt = {
  readonly sheet: Sheet | undefined
  readonly act: Act | undefined
  readonly says: Readonly<Record<string, string | number | boolean>>
  /** Troubles at fields, by field. */
  readonly atFields: Readonly<Record<string, string>>
  /** Everything else that speaks against it. */
  readonly against: readonly Reason[]
  /** The others may be overridden by reality, with a reason. */
  readonly soft: boolean
  /** What recording would change; nothing while it cannot be known. */
  readonly changes: readonly CaseChanges[] | undefined
}

export type Asked = {
  readonly view: View
  readonly measure: string
  readonly act: string
  readonly happened: When
  readonly typed: Typed
  readonly today: Day
  readonly acting: Acting | undefined
  /** Filled when it is to be recorded although something speaks against it. */
  readonly irregular: string | undefined
}

/** Fields that every form has besides those of the act. */
const FRAME_FIELDS = new Set(['happened', 'route', 'signer'])

/** A reason that is still to be typed does not keep the preview away. */
const STAND_IN = '…'

/** Ids of entries and cases that are only tried out. */
const IDS = ['tried', ...Array.from({ length: 8 }, (_, i) => `tried-${i}`)]
export const TRIED = 'tried-case' as CaseId
const NOBODY = '' as AccountId

const signing = (acting: Acting | undefined): EngineSigning => ({ acting, signer: NOBODY, recordedBy: NOBODY })

const parted = (reasons: readonly Reason[], act: Act | undefined): Pick<Attempt, 'atFields' | 'against' | 'soft'> => {
  const stands = (r: Reason): boolean =>
    r.why !== 'rule' && r.field !== undefined && (FRAME_FIELDS.has(r.field) || Object.hasOwn(act?.says ?? {}, r.field))
  const against = reasons.filter((r) => !stands(r))
  return {
    atFields: Object.fromEntries(reasons.filter(stands).map((r) => [r.field ?? '', r.detail])),
    against,
    soft: mayBeIrregular(against),
  }
}

const outcome = (asked: Asked, record: (command: Command) => Outcome<Recording, Why>): Attempt => {
  const { view, measure, happened, typed, today } = asked
  const sheet = sheetOn(view.law, measure, dayOf(happened))
  const act = sheet?.acts[asked.act]
  const says = act ? saysOf(act.says, typed, today) : {}
  const real = record({ act: asked.act, happened, says })
  const found = parted(real.ok ? [] : real.refusals, act)
  const irregular = found.soft && asked.irregular !== undefined ? { why: STAND_IN } : undefined
  const tried = act ? record({ act: asked.act, happened, says: saysOf(act.says, withStandIns(act.says, typed), today), irregular }) : real
  return { sheet, act, says, ...found, changes: tried.ok ? changesBetween(view, tried.value.cases, tried.value.touched) : undefined }
}

/** Tries to record an act, in a case or as the first of a new one. */
export const attemptAct = (asked: Asked, at: { readonly case: CaseId; readonly opens?: Opening }): Attempt =>
  outcome(asked, (command) => decide(asked.view, signing(asked.acting), command, at, IDS, () => ''))

/** Tries to correct an entry. */
export const attemptCorrection = (asked: Asked, at: { readonly case: CaseId; readonly entry: EntryId }): Attempt =>
  outcome(asked, ({ happened, says, irregular }) =>
    correct(
      asked.view,
      signing(asked.acting),
      at.case,
      { entry: at.entry, instead: { happened, says }, why: STAND_IN, ...(irregular ? { irregular: true } : {}) },
      IDS,
      () => '',
    ),
  )

/** What striking an entry out would change. */
export const attemptStrike = (
  view: View,
  acting: Acting | undefined,
  at: { readonly case: CaseId; readonly entry: EntryId },
): { readonly against: readonly Reason[]; readonly changes: readonly CaseChanges[] | undefined } => {
  const tried = correct(view, signing(acting), at.case, { entry: at.entry, why: STAND_IN }, IDS, () => '')
  return tried.ok
    ? { against: [], changes: changesBetween(view, tried.value.cases, tried.value.touched) }
    : { against: tried.refusals, changes: undefined }
}
