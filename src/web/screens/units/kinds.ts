import { organisationKinds } from '../../../units/organisation.ts'

export const ORGANISATION_KINDS = Object.keys(organisationKinds) as readonly (keyof typeof organisationKinds)[] // keys of a literal

/** What a list may be narrowed to: levels, all organisations, or one kind of them. */
export const LIST_KINDS = ['province', 'district', 'commune', 'organisation', ...ORGANISATION_KINDS] as const
export type ListKind = (typeof LIST_KINDS)[number]

export const isListKind = (kind: unknown): kind is ListKind => LIST_KINDS.some((k) => k === kind)
