import type { DosingPerson, FindingShown } from '../../../server/contract/dosing-pages.ts'

type Reminders = { readonly ofCabinet: readonly FindingShown[]; readonly ofPerson: readonly FindingShown[] }

/** What only reminds, apart: of the cabinet for everybody of the day, and of who stands here. */
export const remindersOf = ({ findings }: Pick<DosingPerson, 'findings'>): Reminders => {
  const warned = findings.filter((f) => f.action === 'warn')
  return { ofCabinet: warned.filter((f) => f.id.startsWith('ST-')), ofPerson: warned.filter((f) => !f.id.startsWith('ST-')) }
}

/** Whether something stands in the way of the dose that nothing at this window answers: a block, a doctor's signature that is missing, or no order. */
export const isStopped = ({ findings, offer }: Pick<DosingPerson, 'findings' | 'offer'>): boolean =>
  offer.dose === null || findings.some((f) => f.action === 'block' || (f.action === 'doctor' && !f.met))

/** Each reminder with the answer that was given to its kind; without words there is none. */
export const answersOf = ({ ofCabinet, ofPerson }: Reminders, said: { readonly cabinet: string; readonly person: string }) =>
  [...ofCabinet.map((f) => [f.id, said.cabinet.trim()] as const), ...ofPerson.map((f) => [f.id, said.person.trim()] as const)].flatMap(
    ([finding, reason]) => (reason === '' ? [] : [{ finding, reason }]),
  )

/** Whether all that is asked of the person is what the line does not tell, a dose since the last one that stands here: one key answers it. */
export const asksOnlySince = ({ ofPerson }: Reminders, { last }: Pick<DosingPerson, 'last'>): boolean =>
  last !== null && ofPerson.length > 0 && ofPerson.every((f) => f.id === 'DD-04')
