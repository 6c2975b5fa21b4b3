import { useEffect, useRef } from 'react'

/** Milliseconds without a letter after which another text begins: it takes longer to reach for the scanner. */
const PAUSE = 500

type Scanning = {
  /** A text may begin: what stands in the form now is what stood there before it. */
  readonly begin: () => void
  /** Whether a text that ended with Enter, or was pasted, was a scanned one; then it goes nowhere else. */
  readonly take: (text: string) => boolean
}

const isField = (target: EventTarget | null): boolean => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement

/**
 * Takes what a scanner types anywhere on the page, or what is pasted. In a field its letters are taken as they go in: scanners write letters
 * that no key has by input methods of all kinds, and a field may hold less than they write. The texts of a hand go where they always go.
 */
export const useScan = (scanning: Scanning): void => {
  const latest = useRef(scanning)
  useEffect(() => {
    latest.current = scanning
  })
  useEffect(() => {
    let typed = ''
    let last = Number.NEGATIVE_INFINITY
    const add = (letters: string, at: number) => {
      if (at - last > PAUSE) typed = ''
      last = at
      if (typed === '') latest.current.begin()
      typed += letters
    }
    const stop = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    const onInput = (event: InputEvent) => {
      // What changes letters while they are typed takes the last one back first.
      if (event.inputType === 'deleteContentBackward') typed = typed.slice(0, -1)
      else if (event.data !== null && event.inputType !== 'insertFromPaste') add(event.data, event.timeStamp)
    }
    const onFocus = () => {
      typed = ''
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return
      if (event.key.length === 1 && !isField(event.target)) add(event.key, event.timeStamp)
      if (event.key !== 'Enter') return
      const text = typed
      typed = ''
      if (text !== '' && latest.current.take(text)) stop(event)
    }
    const onPaste = (event: ClipboardEvent) => {
      latest.current.begin()
      if (latest.current.take(event.clipboardData?.getData('text') ?? '')) stop(event)
    }
    document.addEventListener('beforeinput', onInput, true)
    document.addEventListener('focusin', onFocus, true)
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('paste', onPaste, true)
    return () => {
      document.removeEventListener('beforeinput', onInput, true)
      document.removeEventListener('focusin', onFocus, true)
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('paste', onPaste, true)
    }
  }, [])
}
