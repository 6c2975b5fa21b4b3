import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/places.ts'

export const text: Shape<typeof vi> = {
  title: 'Rehabilitation facilities and providers',
  lead: 'The licence or published decision of each place, also where suspended, revoked or expired. Open to anyone.',
  kinds: { facility: 'Private rehabilitation facilities', provider: 'Providers at home and in the community' },
  kind: 'Kind',
  name: 'Name',
  address: 'Address',
  scope: 'Scope, services',
  number: 'Licence, decision',
  since: 'since {{day}}',
  from: 'Since',
  state: 'State',
  until: 'until {{day}}',
  suspendedUntil: 'Until',
  province: 'Province',
  everywhere: 'All',
  day: 'As of',
  asOf: 'As of {{day}}.',
  nobody: 'No place for the province and the day chosen.',
  excel: 'Take as Excel',
  basis: 'Articles 11, 17, 21 of Decree 116/2021; articles 73, 80, 82, 83 of Decree 163/2026.',
}
