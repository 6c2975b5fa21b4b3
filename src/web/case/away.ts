import { queryOptions } from '@tanstack/react-query'
import type { PersonSubject as Subject } from '../../engine/sheet.ts'
import { isDay } from '../../kernel/day.ts'
import type { PersonId, UnitId } from '../../kernel/ids.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { now } from '../session/clock.ts'

/** Birth and sex of somebody whose file lies in another unit, as read on the papers at hand. They stand in the address and are never sent. */
export type Away = { readonly sinh?: Subject['birth'] | undefined; readonly gioi?: Subject['sex'] | undefined }

export const awayIn = (search: Readonly<Record<string, unknown>>): Away => {
  const { sinh, gioi } = search
  const year = /^(19|20)\d\d$/.test(String(sinh)) ? (String(sinh) as `${number}`) : undefined // four digits
  return { sinh: isDay(sinh) ? sinh : year, gioi: gioi === 'male' || gioi === 'female' ? gioi : undefined }
}

export const subjectOf = ({ sinh, gioi }: Away): Subject | undefined => (sinh && gioi ? { birth: sinh, sex: gioi } : undefined)

/** A file with nothing in it but who it is about: what the session may know of somebody of other units. The server decides on the real one. */
const awayFile = (id: string, subject: Subject, name: string): PersonFile => ({
  person: { id: id as PersonId, name, unit: '' as UnitId, ...subject }, // an id of the address, and no unit
  identities: [],
  reading: [],
  equivalents: {},
  cases: [],
  linked: [],
  words: {},
  accounts: {},
  units: {},
  places: { units: [], successors: [] },
  now: now(),
})

export const awayQuery = (id: string, subject: Subject, name: string) =>
  queryOptions({
    queryKey: ['away', id, subject.birth, subject.sex, name],
    queryFn: () => Promise.resolve(awayFile(id, subject, name)),
  })
