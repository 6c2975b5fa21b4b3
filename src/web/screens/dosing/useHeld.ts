import { useRef, useState } from 'react'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'

/** What somebody holds: the card, or an identity paper instead. */
export type Held = 'card' | 'paper'

/** The keys by which somebody says that they looked at it. */
export const HELD_KEYS = { card: 'M', paper: 'G' } as const satisfies Readonly<Record<Held, string>>

/** What of it was looked at. The key also gives a dose that waits for nothing else, once no scanner can have been that key. */
export const useHeld = ({ card: onFile, photo, paper: papers }: DosingPerson['file'], byCard: boolean) => {
  const [card, setCard] = useState(byCard)
  const [paper, setPaper] = useState(false)
  const pressed = useRef<Held>(undefined)
  const offers: Readonly<Record<Held, boolean>> = { card: !card && onFile, paper: !card && photo && papers }
  return {
    seen: { card, paper },
    offers,
    setCard,
    setPaper,
    /** By key. `waits`: as of the moment of the key. */
    press: (held: Held, waits: boolean) => {
      pressed.current = undefined
      if (!offers[held]) return
      if (waits) pressed.current = held
      if (held === 'card') setCard(true)
      else setPaper(true)
    },
    /** What was pressed last and had been waited for. */
    settled: (letter: string): Held | undefined => {
      const held = pressed.current
      pressed.current = undefined
      return held && letter === HELD_KEYS[held] ? held : undefined
    },
  }
}
