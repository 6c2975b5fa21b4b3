import type { Citation } from '../../kernel/citation.ts'
import { D116, D163 } from '../sources/index.ts'

/** What of the cases of a measure anyone may read: in which states, under which fields and facts (docs/decisions/0456). */
export type Published = {
  readonly term: { readonly vi: string; readonly en: string }
  readonly states: readonly string[]
  /** Fields of acts: the latest that the case says. */
  readonly number: readonly string[]
  readonly address: string
  readonly scope: string
  /** Facts: since when it may work, and until when it is suspended. */
  readonly since: string
  readonly suspendedUntil: string
  /** Until when a paper is valid that names a day, and the state it is in once that has passed, noted or not. */
  readonly valid?: { readonly until: string; readonly past: string }
  readonly cite: readonly Citation[]
}

export const published: Readonly<Record<string, Published>> = {
  'facility-licence': {
    term: { vi: 'Cơ sở cai nghiện tư nhân', en: 'Private rehabilitation facilities' },
    states: ['licensed', 'suspended', 'revoked', 'expired'],
    number: ['licenceNo'],
    address: 'address',
    scope: 'scope',
    since: 'granted',
    suspendedUntil: 'suspensionEnds',
    valid: { until: 'validUntil', past: 'expired' },
    cite: [D116.art(11, 2), D163.art(73, 3)],
  },
  'provider-publication': {
    term: { vi: 'Nơi cung cấp dịch vụ tại gia đình, cộng đồng', en: 'Providers at home and in the community' },
    states: ['published', 'assigned', 'suspended'],
    number: ['publishedNo'],
    address: 'address',
    scope: 'scope',
    since: 'published',
    suspendedUntil: 'suspensionEnds',
    cite: [D116.art(17, 3), D163.art(80, 5), D163.art(83, 3)],
  },
}
