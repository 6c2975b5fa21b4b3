import { z } from 'zod'
import type { EntryId, PersonId } from '../../kernel/ids.ts'
import { CONTACTS, ITEMS, PAPERS, RELATIONS, RESIDENCES, type Statement } from '../../people/statements.ts'
import { birth, dayText, key, line, unit, uuid } from './requests.ts'

export const PhotoParams = z.strictObject({ id: uuid<PersonId>(), entry: uuid<EntryId>() })

const why = line(1000).optional()
const sex = z.enum(['male', 'female'])
const entry = uuid<EntryId>()
/** The bare number, as `bareNumber` leaves it. */
const number = z.string().regex(/^[A-Z0-9]{6,12}$/, 'Số giấy tờ chỉ có chữ in hoa và chữ số.')
/** 80 kB of JPEG in base64. */
const photo = z.string().max(110_000, 'Ảnh lớn hơn 80 kB.')

const statement = <N extends Statement['name'], S extends z.ZodRawShape, W extends z.ZodRawShape>(name: N, says: S, words: W) =>
  z.strictObject({
    key,
    /** The number of the identity that the form was filled against. */
    seq: z.int().min(1),
    name: z.literal(name),
    says: z.strictObject(says),
    words: z.strictObject(words),
    happened: dayText.optional(),
    corrects: entry.optional(),
  })

/** One statement about who a person is; `src/people/statements.ts` says what each means. */
export const SayIdentity = z.discriminatedUnion('name', [
  statement(
    '@describe',
    { birth: birth.optional(), sex: sex.optional(), because: z.enum(['correction', 'change']) },
    { name: line(80).optional(), why },
  ),
  statement(
    '@paper',
    { paper: z.enum(PAPERS), issued: dayText.optional() },
    { number: number.optional(), issuer: line(120).optional(), why },
  ),
  statement(
    '@residence',
    { residence: z.enum(RESIDENCES), unit, from: dayText.optional(), until: dayText.optional() },
    { address: line(200).optional(), why },
  ),
  statement('@equivalent', { of: entry, unit }, { why }),
  statement('@alias', {}, { alias: line(80), why }),
  statement('@contact', { contact: z.enum(CONTACTS) }, { value: line(120), why }),
  statement(
    '@relation',
    { relation: z.enum(RELATIONS), person: uuid<PersonId>().optional() },
    { name: line(80).optional(), phone: line(40).optional(), why },
  ),
  statement('@photo', {}, { photo, why }),
  statement('@substance', { since: birth.optional() }, { substance: line(120), use: line(400).optional() }),
  statement('@conviction', { on: birth.optional() }, { conviction: line(400), court: line(200).optional() }),
  statement('@end', { what: z.enum(ITEMS), of: entry, because: z.enum(['over', 'mistake']) }, { why }),
])
export type SayIdentity = z.infer<typeof SayIdentity>
