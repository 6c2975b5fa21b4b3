import { useEffect, useRef } from 'react'
import { isHand, isScan, NOTHING_TYPED, PAUSE, typedOn } from './burst.ts'

type Bursting = {
  /** The keys of the page that are one letter each. */
  readonly keys: string
  /** A text begins: what stands on the page now is what stood there before it. */
  readonly begin: () => void
  /** It was a scanner's: whatever its letters pressed is undone here. */
  readonly scanned: (text: string) => void
  /** A hand pressed this key of the page: nothing came after it for as long as a text lasts. */
  readonly settled: (letter: string) => void
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/**
 * Keeps a scanner's text from pressing the keys of a page, wherever the focus lies: its Enter reaches nothing, and its letters are undone. A field with
 * `data-takes-scan` is left its own.
 */
export const useBurst = (bursting: Bursting): void => {
  const latest = useRef(bursting)
  useEffect(() => {
    latest.current = bursting
  })
  useEffect(() => {
    let typed = NOTHING_TYPED
    let settling: ReturnType<typeof setTimeout> | undefined
    const onKey = (event: KeyboardEvent) => {
      const { target, key, timeStamp } = event
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      clearTimeout(settling)
      if (target instanceof Element && target.closest('[data-takes-scan]')) return
      // An input method hides which key it was.
      const letter = key.length === 1 ? key : key === 'Process' || key === 'Unidentified' ? '?' : ''
      if (letter !== '') {
        const before = typed
        typed = typedOn(before, letter, timeStamp)
        if (typed.text.length === 1) latest.current.begin()
        if (!isField(target) && isHand(typed, latest.current.keys))
          settling = setTimeout(() => latest.current.settled(letter.toUpperCase()), PAUSE)
        return
      }
      // No scanner types one: whoever goes on to the next field is a hand, however fast.
      if (key === 'Tab') typed = NOTHING_TYPED
      if (key !== 'Enter') return
      const was = typed
      typed = NOTHING_TYPED
      if (!isScan(was, timeStamp, isField(target) ? 'field' : { keys: latest.current.keys })) return
      event.preventDefault()
      event.stopImmediatePropagation()
      latest.current.scanned(was.text)
    }
    window.addEventListener('keydown', onKey, true)
    return () => {
      clearTimeout(settling)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [])
}
