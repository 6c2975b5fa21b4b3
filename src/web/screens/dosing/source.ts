import { createContext, useContext } from 'react'
import type { AccountId, PersonId, UnitId } from '../../../kernel/ids.ts'
import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { DoseAnswer, DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { api } from '../../api/index.ts'

/** Where the window asks and records: the server, or a device that holds the rights of the day. */
export type DosingSource = {
  /** Of its queries. */
  readonly name: 'server' | 'device'
  /** Who works at the window. */
  readonly account: AccountId
  readonly person: (person: PersonId, site: UnitId) => Promise<DosingPerson>
  readonly record: (person: PersonId, said: RecordDose) => Promise<DoseAnswer>
  readonly photo: (of: Pick<DosingPerson, 'person' | 'photo'>) => string | undefined
}

export const overTheLine = (account: AccountId): DosingSource => ({
  name: 'server',
  account,
  person: api.dosingPerson,
  record: api.recordDose,
  photo: ({ person, photo }) => (photo ? `/api/people/${person}/photos/${photo}` : undefined),
})

const Source = createContext<DosingSource | undefined>(undefined)

export const SourceOf = Source.Provider

export const useSource = (): DosingSource => {
  const source = useContext(Source)
  if (!source) throw new Error('a dosing window was drawn without its source')
  return source
}
