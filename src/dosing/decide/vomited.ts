import type { EntryId } from '../../kernel/ids.ts'
import { standing as stands } from '../history/days.ts'
import { findings } from '../interlocks/findings.ts'
import { type DoctorTask, taskOf } from '../interlocks/task.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Given, Vomited } from '../situation/facts.ts'
import type { Facts } from '../situation/situation.ts'
import { about, type Happened, NOT_FOUND, type Noted, trouble, where } from './happened.ts'

/** A doctor comes to whoever vomited: whether and how much is given again, and whether the person is well, nobody else decides. */
const calledToVomiting = (facts: Facts, given: Given, vomit: Omit<Vomited, 'id'>, p: Parameters): DoctorTask | undefined => {
  const doses = [...facts.doses, { ...vomit, id: 'vomited just now' as EntryId }] // of no entry yet
  const asked = {
    does: 'replace',
    agent: given.agent,
    of: given.id,
    dose: given.dose,
    poured: [],
  } as const
  const found = findings({ ...facts, doses, asked }, p).filter((f) => f.id === 'VM-01' || f.id === 'VM-02')
  return taskOf(facts, { agent: given.agent }, found, 'tried', p)
}

export const vomited = (facts: Facts, e: Extract<Happened, { does: 'vomited' }>, p: Parameters): Noted => {
  const given = about<Given>(facts, e.of, 'given')
  const twice = stands(facts.doses).some((f) => f.is === 'vomited' && f.of === e.of)
  const early = given && (e.at < given.at || e.at > facts.now)
  const vomit = given && ({ ...where(facts), is: 'vomited', at: e.at, of: e.of, witness: e.witness } as const)
  return {
    entry: vomit,
    task: given && vomit && calledToVomiting(facts, given, vomit, p),
    malformed: [
      ...(given ? [] : [NOT_FOUND]),
      ...(twice ? [trouble('not found', 'Việc nôn sau liều này đã ghi rồi.', 'Vomiting after this dose is recorded already.')] : []),
      ...(early
        ? [trouble('time', 'Giờ nôn phải sau giờ uống và không sau bây giờ.', 'Vomiting lies after the dose and not after now.')]
        : []),
    ],
  }
}
