import { useEffect, useRef } from 'react'

/** Milliseconds from key to key: scanners type one in 2 to 40, the fastest hands one in 60. */
const GAP = 50
/** What is shorter is looked for in the field where it was typed. */
const LEAST = 16

type Scanning = {
  /** A burst may begin: what stands in the form is what stood there before it. */
  readonly begin: () => void
  /** Whether a scanned or pasted text was of use; then it goes nowhere else. */
  readonly take: (text: string) => boolean
}

/**
 * Takes what a scanner types anywhere on the page, a burst of keys with Enter at its end, and what is pasted. The texts of a hand go where they
 * always go.
 */
export const useScan = (scanning: Scanning): void => {
  const latest = useRef(scanning)
  useEffect(() => {
    latest.current = scanning
  })
  useEffect(() => {
    let typed = ''
    let last = Number.NEGATIVE_INFINITY
    const stop = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey) return
      if (event.timeStamp - last > GAP) typed = ''
      last = event.timeStamp
      if (event.key === 'Shift' || event.key === 'AltGraph') return
      if (event.key.length === 1) {
        if (typed === '') latest.current.begin()
        typed += event.key
        return
      }
      if (event.key === 'Enter' && typed.length >= LEAST && latest.current.take(typed)) stop(event)
      typed = ''
    }
    const onPaste = (event: ClipboardEvent) => {
      latest.current.begin()
      if (latest.current.take(event.clipboardData?.getData('text') ?? '')) stop(event)
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('paste', onPaste, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('paste', onPaste, true)
    }
  }, [])
}
