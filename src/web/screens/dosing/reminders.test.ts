import { expect, it } from 'vitest'
import { day } from '../../../kernel/day.ts'
import { mg } from '../../../kernel/dose.ts'
import type { FindingShown } from '../../../server/contract/dosing-pages.ts'
import { answersOf, asksOnlySince, isStopped, remindersOf } from './reminders.ts'

const found = (id: FindingShown['id'], action: FindingShown['action'] = 'warn'): FindingShown => {
  const words = { vi: id, en: id }
  return { id, row: id, action, says: words, remedy: words, basis: 'VN', mark: 'read', sources: [], adopted: false, met: false }
}
const known = { last: { day: day('2026-11-21'), dose: mg(60), from: 'here' } } as const

it('answers the cabinet and the person each in its own words, and what a doctor or nobody answers not at all', () => {
  const reminders = remindersOf({ findings: [found('ST-01'), found('DD-04'), found('FT-02', 'doctor'), found('DD-01', 'block')] })
  expect(answersOf(reminders, { cabinet: 'Đã kiểm kê.', person: ' Đã hỏi. ' })).toEqual([
    { finding: 'ST-01', reason: 'Đã kiểm kê.' },
    { finding: 'DD-04', reason: 'Đã hỏi.' },
  ])
  expect(answersOf(reminders, { cabinet: '', person: 'Đã hỏi.' })).toEqual([{ finding: 'DD-04', reason: 'Đã hỏi.' }])
})

it('lets one key answer for a plain person without a line, and for nobody who has more to answer or of whom no dose is known', () => {
  const plain = remindersOf({ findings: [found('ST-01'), found('DD-04')] })
  expect(asksOnlySince(plain, known)).toBe(true)
  expect(asksOnlySince(plain, { last: null })).toBe(false)
  expect(asksOnlySince(remindersOf({ findings: [found('DD-04'), found('MS-01')] }), known)).toBe(false)
  expect(asksOnlySince(remindersOf({ findings: [found('ST-01')] }), known)).toBe(false)
})

it('stops a dose for a block and for a signature that is missing, and for no reminder nor what was signed', () => {
  const offer = { does: 'dose', part: 1, parts: 1, agent: 'methadone', dose: mg(60) } as Parameters<typeof isStopped>[0]['offer'] // what is asked of it
  const stops = (...findings: readonly FindingShown[]) => isStopped({ findings, offer })
  expect([stops(found('DD-04')), stops({ ...found('MX-01', 'doctor'), met: true })]).toEqual([false, false])
  expect([stops(found('DD-01', 'block')), stops(found('MX-01', 'doctor'))]).toEqual([true, true])
  expect(isStopped({ findings: [], offer: { ...offer, dose: null } })).toBe(true)
})
