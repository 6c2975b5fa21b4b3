import { useState } from 'react'
import { dayOf } from '../../../kernel/moment.ts'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'
import { saidOfCabinet, sayOfCabinet } from './ofCabinet.ts'
import { answersOf, asksOnlySince, remindersOf } from './reminders.ts'
import { useSource } from './source.ts'

/** What is answered of the reminders about whoever stands at the window: of the cabinet once for everybody, of the person by one key or in words. */
export const useReminders = (person: DosingPerson) => {
  const { account } = useSource()
  const reminders = remindersOf(person)
  const { ofCabinet, ofPerson } = reminders
  const today = dayOf(person.asOf)
  const said = saidOfCabinet(account, today, ofCabinet)
  const [reason, setReason] = useState('')
  const [cabinet, setCabinet] = useState(said ?? '')
  // Answered for the whole cabinet it is one quiet line: two hundred times the same reminder is read by nobody (docs/decisions/0506).
  const [anew, setAnew] = useState(false)
  const [ownWords, setOwnWords] = useState(false)
  const answers = answersOf(reminders, { cabinet, person: reason })
  return {
    ofCabinet,
    ofPerson,
    /** What was said of the cabinet for everybody of the day. */
    said,
    reason,
    setReason,
    cabinet,
    setCabinet,
    ownWords,
    inOwnWords: () => setOwnWords(true),
    sayAnew: () => setAnew(true),
    /** Whether the cabinet is asked about here. */
    asks: ofCabinet.length > 0 && (anew || said === undefined),
    since: asksOnlySince(reminders, person),
    answers,
    answered: answers.length === ofCabinet.length + ofPerson.length,
    /** The dose stands: what was said of the cabinet is not asked of the next person. */
    keep: () => sayOfCabinet(account, today, ofCabinet, cabinet.trim()),
  }
}

export type Answering = ReturnType<typeof useReminders>
