import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

/** On another page the focus goes to its content, unless a field of it has taken it: keyboard and screen reader begin there. */
export const useFocusOnArrival = (): void => {
  const path = useRouterState({ select: (s) => s.resolvedLocation?.pathname })
  const before = useRef(path)
  useEffect(() => {
    if (before.current !== undefined && before.current !== path && document.activeElement === document.body)
      document.querySelector('main')?.focus({ preventScroll: true })
    before.current = path
  }, [path])
}
