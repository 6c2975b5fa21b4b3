import type { PersonId } from '../../kernel/ids.ts'
import type { Alike, AlikeOf, AskByNumber, Comparison, Duplicates, SaidSame, SaySame } from '../../server/contract/same.ts'
import { call } from './call.ts'

const at = encodeURIComponent

/** Records of one person: what looks so, and what is said of it. */
export const same = {
  duplicates: () => call<Duplicates>('GET', '/api/same'),
  comparison: (one: string, other: string) => call<Comparison>('GET', `/api/same/${at(one)}/${at(other)}`),
  say: (one: string, other: string, body: SaySame) => call<SaidSame>('POST', `/api/same/${at(one)}/${at(other)}`, { body }),
  /** `here`: the record with this number lies in the session's own units, and may be compared. */
  askByNumber: (one: string, body: AskByNumber) =>
    call<SaidSame | { readonly here: PersonId }>('POST', `/api/same/${at(one)}/by-number`, { body }),
  alike: (query: { readonly [K in keyof AlikeOf]: AlikeOf[K] | undefined }, signal?: AbortSignal) =>
    call<Alike>('GET', '/api/people/alike', { query, signal }),
} as const
