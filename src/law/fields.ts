import type { Field, WordsClass } from '../engine/field.ts'

/** Short ways to write the fields of acts. */
const field = <const F extends Field>(f: F): F => f

/** A day that may also lie ahead. */
export const anyDay = (label: string) => field({ kind: 'day', label })
/** A day not after the act. */
export const pastDay = (label: string) => field({ kind: 'day', label, past: true })
/** A minute that may also lie ahead. */
export const anyMoment = (label: string) => field({ kind: 'moment', label })
/** A minute not after the act. */
export const pastMoment = (label: string) => field({ kind: 'moment', label, past: true })
export const whole = (label: string, min: number, max: number, unit?: string) =>
  field({ kind: 'whole', label, min, max, ...(unit === undefined ? {} : { unit }) })
export const choice = (label: string, of: Readonly<Record<string, string>>) => field({ kind: 'choice', label, of })
export const yes = (label: string) => field({ kind: 'flag', label })
export const number = (label: string) => field({ kind: 'code', label, max: 60 })
export const unit = (label: string, unitKind: string) => field({ kind: 'unit', label, unitKind })

const words = (label: string, of: WordsClass, max: number) => field({ kind: 'words', label, class: of, max })
export const name = (label: string) => words(label, 'name', 120)
export const note = (label: string) => words(label, 'note', 2000)
/** Read by those who treat the person only (docs/decisions/0112). */
export const clinical = (label: string) => words(label, 'clinical', 2000)

export const optional = <const F extends Field>(f: F) => ({ ...f, optional: true as const })
/** Asked only when another field of the same act has one of these values. */
export const when = <const F extends Field>(f: F, other: string, ...values: readonly string[]) => ({ ...f, onlyWhen: { [other]: values } })

/** Who has the certificate: of a minor whoever stands by him (Decree 163 art. 94(3)(a), 94(4), 97(2)(a), 123(2)(a)). */
export const CERTIFICATE_GOT = 'người đó (dưới 18 tuổi: cha, mẹ, người giám hộ, người đại diện) nhận giấy xác nhận'
