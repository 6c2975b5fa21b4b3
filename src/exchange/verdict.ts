import type { PersonId } from '../kernel/ids.ts'
import type { PersonDraft, ReadRow, Remark, RowDraft } from './draft.ts'
import type { DoubtCode } from './read.ts'

/** Somebody a row may already be, as the session may know. */
export type Candidate =
  | {
      readonly here: true
      readonly person: PersonId
      readonly byNumber: boolean
      /** Found by a part of the name: never surely the person. */
      readonly part: boolean
      readonly name: string | null
      readonly nameKey: string | null
      readonly number: string | null
      readonly birth: string
      readonly sex: 'male' | 'female'
      readonly unitName: string
      readonly open: readonly string[]
    }
  | { readonly here: false; readonly person: PersonId }

/** What a doubtful row is asked about who it is: a namesake, a number of somebody else, a file of other units, the same row twice. */
export type PersonDoubt = 'namesake' | 'number-conflict' | 'elsewhere' | 'twice'

/** `yes`: as it was read; `same`: it is this person, who gets the case; `skip`: left away. */
export type Choice = 'yes' | 'same' | 'skip'
export type Answer = { readonly choice: Choice; readonly person?: PersonId | undefined }

export type Found = {
  /** Kept until the import ends; nothing when the row is refused. */
  readonly draft?: RowDraft | undefined
  /** Who it surely is already. */
  readonly person?: PersonId | undefined
  readonly remarks: readonly Remark[]
  /** The question: rows with the same one may be answered at once. */
  readonly asked?: string | undefined
  readonly options?: readonly Choice[] | undefined
  readonly candidates?: readonly Candidate[] | undefined
}

export type Judged = { readonly verdict: 'new' | 'case' | 'same' | 'doubtful' | 'refused'; readonly found: Found }

/** Rows of the same workbook that came before. */
export type Before = { readonly sameNumber?: number | undefined; readonly samePerson?: number | undefined }

export type Judging = {
  readonly row: ReadRow
  readonly nameKey: string
  readonly candidates: readonly Candidate[]
  /** Whether other units have a file under the number could not be asked. */
  readonly unasked: boolean
  readonly before: Before
  /** What the engine says against taking the case over. */
  readonly against: readonly Remark[]
  readonly measure: string | undefined
  readonly mayRegister: boolean
}

/** Somebody of the session's own reach. */
export type Here = Extract<Candidate, { readonly here: true }>

const sameBirth = (a: string, b: string): boolean => a === b || ((a.length === 4 || b.length === 4) && a.slice(0, 4) === b.slice(0, 4))
const wholeDays = (a: string, b: string): boolean => a.length > 4 && b.length > 4

/** A namesake with another number of the same kind, another sex or another whole birth date is somebody else. */
const mayBe = (p: PersonDraft, c: Here): boolean => {
  if (c.sex !== p.sex || (wholeDays(p.birth, c.birth) && p.birth !== c.birth)) return false
  return p.number === undefined || c.number === null || c.number.length !== p.number.length || c.number === p.number
}

/** Without any number to tell: the same name, sex and whole birth date are the same person for an import that runs twice. */
const surely = (p: PersonDraft, nameKey: string, c: Here): boolean =>
  c.byNumber
    ? c.nameKey === nameKey && sameBirth(p.birth, c.birth)
    : !c.part && p.number === undefined && wholeDays(p.birth, c.birth) && p.birth === c.birth && c.sex === p.sex

type Who = { readonly person?: PersonId; readonly open?: readonly string[]; readonly doubt?: PersonDoubt; readonly remark?: Remark }

const nameOf = (c: Here): string =>
  `${c.name ?? ''} (${c.birth.length === 4 ? c.birth : `${c.birth.slice(8)}/${c.birth.slice(5, 7)}/${c.birth.slice(0, 4)}`}, ${c.unitName})`

const whoIs = ({ nameKey, candidates, before }: Judging, person: PersonDraft): Who => {
  const here = candidates.filter((c) => c.here)
  const numbered = here.filter((c) => c.byNumber)
  const sure = here.filter((c) => surely(person, nameKey, c))
  if (sure.length === 1 && sure[0] && numbered.every((c) => c.person === sure[0]?.person))
    return { person: sure[0].person, open: sure[0].open }
  if (numbered.length > 0)
    return { doubt: 'number-conflict', remark: { column: 'number', detail: `Số này là của ${numbered.map(nameOf).join('; ')}.` } }
  if (candidates.some((c) => !c.here))
    return { doubt: 'elsewhere', remark: { column: 'number', detail: 'Số này đã có hồ sơ ở đơn vị khác.' } }
  if (before.samePerson !== undefined)
    return { doubt: 'twice', remark: { column: 'name', detail: `Trùng họ tên và ngày sinh với dòng ${before.samePerson}.` } }
  const alike = here.filter((c) => mayBe(person, c))
  return alike.length > 0 ? { doubt: 'namesake', remark: { column: 'name', detail: `Có thể là ${alike.map(nameOf).join('; ')}.` } } : {}
}

const OPTIONS: Readonly<Record<PersonDoubt, readonly Choice[]>> = {
  namesake: ['same', 'yes', 'skip'],
  twice: ['skip', 'yes'],
  'number-conflict': ['same', 'skip'],
  elsewhere: ['same', 'skip'],
}

const UNASKED =
  'Chưa hỏi được số này ở đơn vị khác: trong 24 giờ qua tài khoản đã được báo nhiều hồ sơ ở đơn vị khác quá mức cho phép. Nhập lại dòng này sau.'
const NO_REGISTERING = 'Chức vụ của bạn không đăng ký người mới được; chỉ tiếp nhận hồ sơ của người đã có.'

/** What becomes of a row, with every sentence about it. */
export const judge = (j: Judging): Judged => {
  const { draft, refusals, doubts } = j.row
  const asked = doubts.map(({ column, detail }): Remark => ({ column, detail }))
  if (!draft) return { verdict: 'refused', found: { remarks: [...refusals, ...asked] } }
  const refuse = (...remarks: readonly Remark[]): Judged => ({ verdict: 'refused', found: { remarks: [...remarks, ...asked] } })
  if (j.before.sameNumber !== undefined) return refuse({ column: 'number', detail: `Số này đã có ở dòng ${j.before.sameNumber}.` })
  const who = whoIs(j, draft.person)
  const known = who.person !== undefined
  if (j.unasked && !known) return refuse({ column: 'number', detail: UNASKED })
  // Nothing would be written, so nothing speaks against it.
  if (known && doubts.length === 0 && (j.measure === undefined || who.open?.includes(j.measure)))
    return { verdict: 'same', found: { person: who.person, remarks: [] } }
  const against = [...j.against, ...(known || who.doubt || j.mayRegister ? [] : [{ detail: NO_REGISTERING }])]
  if (against.length > 0) return refuse(...against, ...(who.remark ? [who.remark] : []))
  const codes: readonly (DoubtCode | PersonDoubt)[] = [...new Set(doubts.map((d) => d.code)), ...(who.doubt ? [who.doubt] : [])]
  const remarks = [...asked, ...(who.remark ? [who.remark] : [])]
  const found: Found = { draft, remarks, ...(known ? { person: who.person } : {}) }
  if (codes.length === 0) return { verdict: known ? 'case' : 'new', found }
  const options = (who.doubt ? OPTIONS[who.doubt] : (['yes', 'skip'] as const)).filter(
    (o) => (o !== 'yes' || known || j.mayRegister) && (o !== 'same' || j.measure !== undefined),
  )
  return {
    verdict: 'doubtful',
    found: { ...found, asked: codes.toSorted().join(' '), options, candidates: who.doubt ? j.candidates : [] },
  }
}

/** What is to be done with a row: nothing when it is refused, the same, skipped, or asked and not answered. */
export const doing = (
  verdict: Judged['verdict'] | null,
  found: Found | null,
  answer: Answer | null,
): { readonly draft: RowDraft; readonly person: PersonId | undefined } | 'skip' => {
  if (!found?.draft) return 'skip'
  if (verdict === 'new' || verdict === 'case') return { draft: found.draft, person: found.person }
  if (verdict !== 'doubtful' || !answer || answer.choice === 'skip' || !found.options?.includes(answer.choice)) return 'skip'
  if (answer.choice === 'yes') return { draft: found.draft, person: found.person }
  const chosen = (found.candidates ?? []).filter((c) => answer.person === undefined || c.person === answer.person)
  // Without a name, `same` is an answer only where one person is meant.
  return chosen.length === 1 && chosen[0] ? { draft: found.draft, person: chosen[0].person } : 'skip'
}
