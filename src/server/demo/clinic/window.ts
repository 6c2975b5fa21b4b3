import { mg, share, type Volume } from '../../../kernel/dose.ts'
import type { AccountId, EntryId, PersonId } from '../../../kernel/ids.ts'
import { addMinutes, type Moment } from '../../../kernel/moment.ts'
import type { RecordDose } from '../../contract/dosing.ts'
import { recordDose } from '../../dosing/dose.ts'
import { freshId } from '../../ids.ts'
import { poursAt, type Window } from './at.ts'
import { chart } from './chart.ts'
import type { Patient, Turn } from './script.ts'

type Give = Extract<RecordDose, { does: 'give' }>

/** A bottle or a box of the day, and what the window still takes from it. */
export type Pouring = { readonly bottle: string; readonly agent: Patient['agent']; left: number }

/** What is offered at a turn. */
type Due = Give['offer'] & Pick<Patient, 'agent'>

const SPILLED = mg(5)

/** Tablets are counted; at 10 mg/ml a tenth of a milligram is a hundredth of a millilitre. */
const measured = ({ agent, dose }: Due): Give['poured'][number]['measured'] =>
  agent === 'buprenorphine' ? { by: 'count', dose } : { by: 'hand', volume: dose as number as Volume }

const said = (at: Window, bottle: string, due: Due, answers: Give['answers'], looked: Moment): Give => ({
  key: freshId(),
  site: at.site,
  does: 'give',
  offer: { does: due.does, part: due.part, dose: due.dose },
  poured: [{ bottle, measured: measured(due) }],
  answers,
  recognised: ['card', 'paper'],
  fitness: 'fit',
  looked,
})

/**
 * A dose as at the window: what is only asked about is answered, what asks for the doctor the doctor signs. Nothing where it stays refused: the person then
 * sees the doctor, whose call is open.
 */
const give = async (at: Window, person: PersonId, due: Due, { bottle }: Pouring, clock: Moment): Promise<EntryId | undefined> => {
  let answers: Give['answers'] = []
  for (let tried = 0; tried < 3; tried += 1) {
    const wrote = await recordDose(
      at.db,
      { session: poursAt(at).session, person, clock: addMinutes(clock, tried) },
      said(at, bottle, due, answers, addMinutes(clock, tried)),
    )
    if (wrote.is === 'recorded') return wrote.answer.entry
    if (wrote.is !== 'refused' || wrote.reasons.length > 0 || wrote.standing.some((f) => f.action === 'block')) return undefined
    answers = wrote.standing.filter((f) => f.action === 'warn').map((f) => ({ finding: f.id, reason: 'Đã hỏi người bệnh (minh họa).' }))
    for (const { id } of wrote.standing.filter((f) => f.action === 'doctor'))
      await chart(at.clinic, person, addMinutes(clock, tried), {
        name: '@care-confirm',
        says: { finding: id, agent: due.agent, upTo: due.dose },
        words: {},
      })
  }
  return undefined
}

/** What happens around a dose; where two sign, the doctor beside the nurse. */
const around = (
  at: Window,
  person: PersonId,
  clock: Moment,
  what: object,
  signed?: { readonly second: AccountId; readonly release: 'none' },
) =>
  recordDose(
    at.db,
    { session: poursAt(at).session, person, clock },
    { key: freshId(), site: at.site, ...what } as RecordDose, // each has its own shape
    signed,
  )

const notGiven = (at: Window, person: PersonId, clock: Moment, reason: 'intoxicated' | 'refused') =>
  around(at, person, clock, {
    does: 'not given',
    reason,
    why: reason === 'refused' ? 'Người bệnh xin không uống hôm nay (minh họa).' : 'Có mùi rượu, nói líu (minh họa).',
    recognised: ['card', 'paper'],
    fitness: reason === 'refused' ? 'fit' : 'intoxicated',
  })

/** The doctor, whom the window called, sees the person; or says by telephone what the nurse writes down. */
const answered = (at: Window, person: PersonId, clock: Moment, turn: Turn): Promise<boolean> => {
  const answer = 'Đã gặp người bệnh, hẹn sáng mai (minh họa).'
  if (turn !== 'told') return chart(at.clinic, person, addMinutes(clock, 60), { name: '@care-answer', says: {}, words: { answer } })
  const heard = addMinutes(clock, 4)
  return chart(
    at.clinic,
    person,
    addMinutes(heard, 1),
    {
      name: '@care-told',
      says: { doctor: at.clinic.onCall, at: heard, readBack: true },
      words: { answer: 'Chưa cấp liều hôm nay, mời người bệnh gặp bác sĩ sáng mai (minh họa).' },
    },
    poursAt(at),
  )
}

/** A turn of somebody at the window with a dose that is due: of a day in parts the first, `part` any other. True where a dose of the day stands. */
export const turnAt = async (
  at: Window,
  person: PersonId,
  { agent, dose }: Pick<Due, 'agent' | 'dose'>,
  pouring: Pouring,
  turn: Turn,
  clock: Moment,
  part = 1,
): Promise<boolean> => {
  at.goesOn()
  const due: Due = { does: 'dose', agent, dose, part }
  if (turn === 'stays away') return false
  if (turn === 'intoxicated' || turn === 'told' || turn === 'unanswered' || turn === 'refuses') {
    await notGiven(at, person, clock, turn === 'refuses' ? 'refused' : 'intoxicated')
    if (turn !== 'unanswered') await answered(at, person, clock, turn)
    return false
  }
  const of = await give(at, person, due, pouring, clock)
  if (of === undefined) return false
  pouring.left -= dose
  const later = addMinutes(clock, 6)
  const two = { second: at.clinic.doctor.account, release: 'none' } as const
  if (turn === 'vomits') {
    await around(at, person, later, { does: 'vomited', of, at: addMinutes(clock, 5), seen: true })
    const half = share(dose, 50)
    await chart(at.clinic, person, later, { name: '@care-confirm', says: { finding: 'VM-02', agent, upTo: half }, words: {} })
    if (await give(at, person, { ...due, does: 'replace', dose: half }, pouring, addMinutes(later, 2))) pouring.left -= half
  }
  if (turn === 'spills') {
    await around(at, person, later, { does: 'spilled', of, lost: SPILLED, why: 'Sóng cốc khi đưa thuốc (minh họa).' }, two)
    if (await give(at, person, { ...due, does: 'rest', dose: SPILLED }, pouring, addMinutes(later, 2))) pouring.left -= SPILLED
  }
  if (turn === 'mistaken') {
    const back = await around(at, person, later, { does: 'remove', of, why: 'Bấm nhầm người, chưa rót (minh họa).' }, two)
    if (back.is === 'recorded' && (await give(at, person, due, pouring, addMinutes(clock, 12))) === undefined) return false
  }
  return true
}
