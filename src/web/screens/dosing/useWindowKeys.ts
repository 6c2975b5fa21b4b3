import { useRef, useState } from 'react'
import { useKey } from '../../ui/Keys.tsx'
import { useBurst } from '../../ui/useBurst.ts'
import { COMPARED_KEY } from './SecondAsked.tsx'
import type { GivingNow } from './useGive.ts'
import { HELD_KEYS } from './useHeld.ts'
import type { Answering } from './useReminders.ts'
import type { Seen } from './useSeen.ts'

/** The keys of the window while somebody stands there, and the scanner that is none of them: whose card was read over this page. */
export const useWindowKeys = ({
  card,
  seen,
  reminders,
  giving,
}: {
  /** Of whoever stands here. */
  readonly card: string | null
  readonly seen: Seen
  readonly reminders: Answering
  readonly giving: GivingNow
}): 'other' | 'own' | undefined => {
  const { look, fit, held } = seen
  const { two, give } = giving
  const [scan, setScan] = useState<'other' | 'own'>()
  const now = { look, ...held.seen, reason: reminders.reason, cabinet: reminders.cabinet, compared: two.compared }
  const before = useRef(now)
  // The next card under the scanner presses no key of whoever stands here.
  useBurst({
    keys: '1234MGK',
    begin: () => {
      before.current = now
    },
    scanned: (text) => {
      const own = card !== null && text.toUpperCase() === card
      seen.setLook(before.current.look)
      held.setCard(own || before.current.card)
      held.setPaper(before.current.paper)
      reminders.setReason(before.current.reason)
      reminders.setCabinet(before.current.cabinet)
      two.setCompared(before.current.compared)
      setScan(own ? 'own' : 'other')
    },
    settled: (letter) => {
      const shown = held.settled(letter)
      if (shown && fit === 'fit') give({ shown })
      if (two.settled(letter) && fit === 'fit') give({ compared: true })
    },
  })
  // Also where nothing is offered: what happened after the dose is said with how the person was found.
  useKey('1', () => giving.setFit('fit'))
  useKey('2', () => giving.setFit('unsure'))
  useKey('3', () => giving.setFit('intoxicated'))
  useKey('4', giving.asked)
  useKey(HELD_KEYS.card, () => held.press('card', giving.waits))
  useKey(HELD_KEYS.paper, () => held.press('paper', giving.waits))
  useKey(COMPARED_KEY, () => two.press(giving.byTwo))
  useKey('Enter', () => {
    const at = document.activeElement
    // Enter presses what the focus lies on: whoever chose "no dose" by keyboard gives none. On the keys of fitness it goes on to the dose.
    if (at instanceof HTMLElement && at.matches('button, a') && !at.closest('.dosing-fit')) at.click()
    else give()
  })
  return scan
}
