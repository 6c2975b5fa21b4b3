import { CONTACTS, type IdentityClass, PAPERS, RELATIONS, RESIDENCES, type StatementName } from '../../../people/statements.ts'
import type { text } from '../../text/vi/identity.ts'

export type FieldName = keyof typeof text.field

/** How one thing is asked for. Words are texts that lie outside the sealed body; everything else is a fact. */
export type FieldSpec = (
  | { readonly kind: 'line'; readonly max: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'photo' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'day' | 'birth' }
  /** Units in which people live, as they stood on the day of another field. */
  | { readonly kind: 'unit'; readonly on?: FieldName }
  | { readonly kind: 'person' }
) & { readonly required?: true }

export type FormSpec = {
  readonly name: StatementName
  /** The class of its words: who may not read them is not offered the form. */
  readonly class: IdentityClass
  readonly fields: Readonly<Partial<Record<FieldName, FieldSpec>>>
}

const WHY: FieldSpec = { kind: 'line', max: 1000 }
const line = (max: number): FieldSpec => ({ kind: 'line', max })

/** The forms about who somebody is, by the last part of their address. */
export const forms = {
  'ho-ten': {
    name: '@describe',
    class: 'name',
    fields: {
      because: { kind: 'choice', of: ['correction', 'change'], required: true },
      name: line(80),
      birth: { kind: 'birth' },
      sex: { kind: 'choice', of: ['male', 'female'] },
      happened: { kind: 'day' },
      why: { ...WHY, required: true },
    },
  },
  'giay-to': {
    name: '@paper',
    class: 'identity',
    fields: {
      paper: { kind: 'choice', of: PAPERS.filter((p) => p !== 'provisional'), required: true },
      number: { kind: 'number', required: true },
      issued: { kind: 'day' },
      issuer: line(120),
      why: WHY,
    },
  },
  'noi-o': {
    name: '@residence',
    class: 'identity',
    fields: {
      residence: { kind: 'choice', of: RESIDENCES, required: true },
      from: { kind: 'day' },
      unit: { kind: 'unit', on: 'from', required: true },
      address: line(200),
      until: { kind: 'day' },
      why: WHY,
    },
  },
  'noi-o-nay': { name: '@equivalent', class: 'identity', fields: { unit: { kind: 'unit', required: true }, why: WHY } },
  'ten-khac': { name: '@alias', class: 'name', fields: { alias: { ...line(80), required: true }, why: WHY } },
  'lien-he': {
    name: '@contact',
    class: 'identity',
    fields: { contact: { kind: 'choice', of: CONTACTS, required: true }, value: { ...line(120), required: true }, why: WHY },
  },
  'nguoi-than': {
    name: '@relation',
    class: 'identity',
    fields: {
      relation: { kind: 'choice', of: RELATIONS, required: true },
      name: line(80),
      person: { kind: 'person' },
      phone: line(40),
      why: WHY,
    },
  },
  anh: { name: '@photo', class: 'photo', fields: { photo: { kind: 'photo', required: true } } },
  chat: {
    name: '@substance',
    class: 'substance',
    fields: { substance: { ...line(120), required: true }, use: line(400), since: { kind: 'birth' } },
  },
  'tien-an': {
    name: '@conviction',
    class: 'conviction',
    fields: { conviction: { ...line(400), required: true }, court: line(200), on: { kind: 'birth' } },
  },
  rut: {
    name: '@end',
    class: 'identity',
    fields: { because: { kind: 'choice', of: ['over', 'mistake'], required: true }, happened: { kind: 'day' }, why: WHY },
  },
} as const satisfies Readonly<Record<string, FormSpec>>

export type FormName = keyof typeof forms
export const isForm = (name: string): name is FormName => name in forms

const specs: readonly FormSpec[] = Object.values(forms)
const choices: ReadonlySet<string> = new Set([
  'provisional',
  ...specs.flatMap((f) => Object.values(f.fields).flatMap((s) => (s.kind === 'choice' ? s.of : []))),
])
/** What is said of a person on other pages than their own. */
const ELSEWHERE = ['@register', '@same-asked', '@same', '@same-refused', '@apart', '@survey', '@enlist', '@delist', '@withdraw'] as const
const titled: ReadonlySet<string> = new Set([...ELSEWHERE, ...specs.map((f) => f.name)])

/** Whether a fact is one of the choices that the forms offer, and has a word. */
export const isChoice = (value: string): value is keyof typeof text.choice => choices.has(value)
/** Whether a statement has a title of its own in the history. */
export const isTitled = (name: string): name is StatementName | (typeof ELSEWHERE)[number] => titled.has(name)
