import { z } from 'zod'
import type { Day } from '../../kernel/day.ts'
import { isDay } from '../../kernel/day.ts'
import { type AccountId, type CaseId, type EntryId, isUnitId, isUuid, type PersonId, type UnitId } from '../../kernel/ids.ts'
import { isWhen, type When } from '../../kernel/moment.ts'
import { isPaperNumber } from '../../people/papers.ts'
import { isOrganisationKind } from '../../units/organisation.ts'

/** One line of text without control characters, NFC, trimmed. */
export const line = (max: number) =>
  z
    .string()
    .max(max)
    .refine((t) => !/[\p{Cc}\p{Cs}]/u.test(t), 'Có ký tự không đọc được.')
    .transform((t) => t.normalize('NFC').trim())
    .refine((t) => t !== '', 'Không được để trống.')

/** A text of a kernel type: validated by the kernel, and a plain string in the OpenAPI description. */
export const text = <T extends string>(is: (v: string) => boolean, sentence: string): z.ZodType<T, T> =>
  z.string().refine(is, sentence) as unknown as z.ZodType<T, T> // the refinement is what makes the string a T

export const uuid = <T extends string>() => text<T>(isUuid, 'Mã không đúng.')
export const unit = text<UnitId>(isUnitId, 'Chọn một đơn vị trong danh mục.')
export const dayText = text<Day>(isDay, 'Cần một ngày có thật, ví dụ 5/3/2026.')
const whenText = text<When>(isWhen, 'Cần một ngày có thật, có thể kèm giờ phút.')
/** A day, or only a year: papers often know no more. */
export const birth = text<Day | `${number}`>((v) => isDay(v) || /^(19|20)\d\d$/.test(v), 'Cần ngày sinh, hoặc chỉ năm sinh.')
const name = z.string().regex(/^[@a-zA-Z][a-zA-Z0-9-]{0,59}$/, 'Tên không đúng.')
const says = z.record(z.string().max(60), z.union([z.string().max(4000), z.number(), z.boolean(), z.null()]))

/** Made by the browser when a form opens: the same key sent twice is recorded once. */
export const key = uuid<string>()

/** Typed by whoever it belongs to, now. */
export const ownPassword = z.string().min(1, 'Nhập mật khẩu.').max(200)

export const SignIn = z.strictObject({
  login: line(60),
  password: ownPassword,
  code: z.string().max(10).optional(),
})
export type SignIn = z.infer<typeof SignIn>

/** A bare number of a card, an old one or a passport. */
export const paperNumber = text<string>(isPaperNumber, 'Số căn cước có 12 chữ số (chứng minh cũ: 9), hộ chiếu bắt đầu bằng chữ.')

export const RegisterPerson = z.strictObject({
  key,
  name: line(80),
  birth,
  sex: z.enum(['male', 'female']),
  number: paperNumber.optional(),
  unit,
  address: line(200).optional(),
  issued: dayText.optional(),
  oldNumber: z
    .string()
    .regex(/^\d{9}$/, 'Số chứng minh nhân dân cũ có 9 chữ số.')
    .optional(),
})
export type RegisterPerson = z.infer<typeof RegisterPerson>

/** Who signs: without it, the one who types. Without an account, somebody who signed on paper and has none. */
const signer = z.strictObject({ account: uuid<AccountId>().optional(), office: name, unit }).optional()
const irregular = z.strictObject({ why: line(1000) }).optional()

export const OpenCase = z.strictObject({
  key,
  person: uuid<PersonId>(),
  measure: name,
  route: name,
  act: name,
  happened: whenText,
  says,
  signer,
  irregular,
})
export type OpenCase = z.infer<typeof OpenCase>

/** `seq`: the number of the case that the form was filled against. */
export const RecordAct = z.strictObject({ key, seq: z.int().min(0), act: name, happened: whenText, says, signer, irregular })
export type RecordAct = z.infer<typeof RecordAct>

export const CorrectEntry = z.strictObject({
  key,
  seq: z.int().min(0),
  entry: uuid<EntryId>(),
  /** Left away: the entry is struck out. */
  instead: z.strictObject({ happened: whenText, says }).optional(),
  why: line(1000),
  /** So it really was, although something speaks against it; `why` says why. */
  irregular: z.literal(true).optional(),
  signer,
})
export type CorrectEntry = z.infer<typeof CorrectEntry>

/** A running case from its paper file, as it stood on `happened`. */
export const AdoptCase = z.strictObject({
  key,
  person: uuid<PersonId>(),
  measure: name,
  route: name,
  state: name,
  happened: dayText,
  facts: z.record(z.string().max(60), whenText),
  documents: z.array(name).max(60),
  fixed: z.strictObject({ on: dayText, says }).optional(),
  /** Days held or away that the paper file tells of. */
  intervals: z
    .array(z.strictObject({ name, from: dayText, to: dayText.optional() }))
    .max(60)
    .optional(),
  /** What had been taken off the term by then, by which act, on which day. */
  remitted: z
    .array(z.strictObject({ act: name, on: dayText, n: z.int().min(1).max(10_000) }))
    .max(60)
    .optional(),
  /** Units of the case besides the one that takes it over, by seat. */
  seats: z.record(z.string().max(60), unit).optional(),
  note: line(1000).optional(),
  signer,
})
export type AdoptCase = z.infer<typeof AdoptCase>

export const FindPeople = z.strictObject({ q: line(500), purpose: line(200).optional() })
export const FindUnits = z.strictObject({
  q: z
    .string()
    .max(100)
    .refine((t) => !/[\p{Cc}\p{Cs}]/u.test(t), 'Có ký tự không đọc được.')
    .default(''),
  /** A kind, or `organisation` for all that are no level of administration. */
  kind: z
    .string()
    .regex(/^[a-z][A-Za-z-]{0,19}$/, 'Không có loại đơn vị này.')
    .optional(),
  on: dayText.optional(),
  /** Also those that are no more, and those to come. */
  every: z.literal('true').optional(),
})
export const UnitParams = z.strictObject({ id: unit })
const unitName = line(120)
/** The number and day of the paper that says so. */
const basis = line(120).optional()
export const AddOrganisation = z.strictObject({
  key,
  kind: z.string().refine(isOrganisationKind, 'Chọn loại tổ chức trong danh mục.'),
  name: unitName,
  within: unit,
  from: dayText,
  basis,
})
export type AddOrganisation = z.infer<typeof AddOrganisation>
export const RuleUnit = z.discriminatedUnion('does', [
  z.strictObject({ key, does: z.literal('rename'), name: unitName, within: unit, from: dayText, basis }),
  z.strictObject({ key, does: z.literal('end'), until: dayText, to: z.array(unit).max(20), basis }),
  z.strictObject({ key, does: z.literal('choose'), to: unit, basis }),
  z.strictObject({ key, does: z.literal('strike'), of: uuid<EntryId>(), basis }),
])
export type RuleUnit = z.infer<typeof RuleUnit>
/** Which unit has one case whose own unit ended or was divided. */
export const AssignSeat = z.strictObject({ key, seq: z.int().min(0), seat: name, unit, why: line(1000).optional(), signer })
export type AssignSeat = z.infer<typeof AssignSeat>
export const AnyId = z.strictObject({ id: uuid<string>() })
export const CardParams = z.strictObject({ measure: name, from: dayText })
export const Purpose = z.strictObject({ purpose: line(200).optional() })
export const CaseParams = z.strictObject({ id: uuid<CaseId>() })
export const PersonParams = z.strictObject({ id: uuid<PersonId>() })

/** The what-if calculator: at most 200 acts a request; nothing is stored. */
export const Timeline = z.strictObject({
  cases: z
    .array(
      z.strictObject({
        measure: name,
        route: name,
        person: z.strictObject({
          birth,
          sex: z.enum(['male', 'female']),
        }),
        acts: z.array(z.strictObject({ act: name, happened: whenText, says })).max(200),
      }),
    )
    .min(1)
    .max(50),
  asOf: whenText,
})
export type Timeline = z.infer<typeof Timeline>

const personalId = z.string().regex(/^\d{12}$/, 'Số định danh cá nhân gồm 12 chữ số.')
export const CreateAccount = z.strictObject({
  login: z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'Tên đăng nhập: 3–40 ký tự a–z, 0–9, dấu chấm, gạch.'),
  name: line(80),
  password: z.string().min(10).max(200),
  /** Nobody has two accounts: two signatures are two humans'. */
  personalId,
  office: name,
  unit,
  from: dayText,
})
export type CreateAccount = z.infer<typeof CreateAccount>
export const ChangeAccount = z.strictObject({
  disabled: z.boolean().optional(),
  password: z.string().min(10).max(200).optional(),
  /** The phone is lost: the next sign-in needs the password only. */
  resetTotp: z.literal(true).optional(),
  /** Ties an account from before to its human, or mends the number. */
  personalId: personalId.optional(),
})
export const HoldOffice = z.strictObject({ office: name, unit, from: dayText })
export const EndOffice = z.strictObject({ until: dayText })
export const ChangePassword = z.strictObject({ old: z.string().max(200), new: z.string().min(10).max(200) })
/** Whoever changes the second step shows that it is they: the password, and a code of the step that stands. */
export const OwnProof = z.strictObject({ password: z.string().max(200), code: z.string().max(10).optional() })
export type OwnProof = z.infer<typeof OwnProof>
export const TotpCode = z.strictObject({ code: z.string().regex(/^\d{6}$/, 'Mã gồm 6 chữ số.') })
export type { AccountId, EntryId }
