import type { Dose, Volume } from '../../../kernel/dose.ts'
import { mg, share } from '../../../kernel/dose.ts'
import type { AccountId, EntryId, PersonId } from '../../../kernel/ids.ts'
import { addMinutes, type Moment } from '../../../kernel/moment.ts'
import type { RecordDose } from '../../contract/dosing.ts'
import { recordDose } from '../../dosing/dose.ts'
import { freshId } from '../../ids.ts'
import { poursAt, type Window } from './at.ts'
import { chart } from './chart.ts'
import type { Turn } from './script.ts'

type Give = Extract<RecordDose, { does: 'give' }>

/** A bottle of the day, and what the window still pours from it. */
export type Pouring = { readonly bottle: string; left: number }

const SPILLED = mg(5)

/** At 10 mg/ml a tenth of a milligram is a hundredth of a millilitre. */
const poured = (dose: Dose): Volume => dose as number as Volume

const said = (at: Window, bottle: string, dose: Dose, does: Give['offer']['does'], answers: Give['answers'], looked: Moment): Give => ({
  key: freshId(),
  site: at.site,
  does: 'give',
  offer: { does, part: 1, dose },
  poured: [{ bottle, measured: { by: 'hand', volume: poured(dose) } }],
  answers,
  recognised: ['card', 'paper'],
  fitness: 'fit',
  looked,
})

/**
 * A dose as at the window: what is only asked about is answered, what asks for the doctor the doctor signs. Nothing where it stays refused: the person then
 * sees the doctor, whose call is open.
 */
const give = async (
  at: Window,
  person: PersonId,
  dose: Dose,
  { bottle }: Pouring,
  clock: Moment,
  does: Give['offer']['does'] = 'dose',
): Promise<EntryId | undefined> => {
  let answers: Give['answers'] = []
  for (let tried = 0; tried < 3; tried += 1) {
    const wrote = await recordDose(
      at.db,
      { session: poursAt(at).session, person, clock: addMinutes(clock, tried) },
      said(at, bottle, dose, does, answers, addMinutes(clock, tried)),
    )
    if (wrote.is === 'recorded') return wrote.answer.entry
    if (wrote.is !== 'refused' || wrote.reasons.length > 0 || wrote.standing.some((f) => f.action === 'block')) return undefined
    answers = wrote.standing.filter((f) => f.action === 'warn').map((f) => ({ finding: f.id, reason: 'Đã hỏi người bệnh (minh họa).' }))
    for (const { id } of wrote.standing.filter((f) => f.action === 'doctor'))
      await chart(at.clinic, person, addMinutes(clock, tried), {
        name: '@care-confirm',
        says: { finding: id, agent: 'methadone', upTo: dose },
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

/** A turn of somebody at the window with an order of a dose. True where a dose of the day stands. */
export const turnAt = async (at: Window, person: PersonId, dose: Dose, pouring: Pouring, turn: Turn, clock: Moment): Promise<boolean> => {
  at.goesOn()
  if (turn === 'stays away') return false
  if (turn === 'intoxicated' || turn === 'refuses') {
    await notGiven(at, person, clock, turn === 'refuses' ? 'refused' : 'intoxicated')
    const answer = 'Đã gặp người bệnh, hẹn sáng mai (minh họa).'
    await chart(at.clinic, person, addMinutes(clock, 60), { name: '@care-answer', says: {}, words: { answer } })
    return false
  }
  const of = await give(at, person, dose, pouring, clock)
  if (of === undefined) return false
  pouring.left -= dose
  const later = addMinutes(clock, 6)
  const two = { second: at.clinic.doctor.account, release: 'none' } as const
  if (turn === 'vomits') {
    await around(at, person, later, { does: 'vomited', of, at: addMinutes(clock, 5), seen: true })
    const half = share(dose, 50)
    await chart(at.clinic, person, later, { name: '@care-confirm', says: { finding: 'VM-02', agent: 'methadone', upTo: half }, words: {} })
    if (await give(at, person, half, pouring, addMinutes(later, 2), 'replace')) pouring.left -= half
  }
  if (turn === 'spills') {
    await around(at, person, later, { does: 'spilled', of, lost: SPILLED, why: 'Sóng cốc khi đưa thuốc (minh họa).' }, two)
    if (await give(at, person, SPILLED, pouring, addMinutes(later, 2), 'rest')) pouring.left -= SPILLED
  }
  if (turn === 'mistaken') {
    const back = await around(at, person, later, { does: 'remove', of, why: 'Bấm nhầm người, chưa rót (minh họa).' }, two)
    if (back.is === 'recorded' && (await give(at, person, dose, pouring, addMinutes(clock, 12))) === undefined) return false
  }
  return true
}
