import { type RefObject, useEffect, useRef } from 'react'

/** What opens above a long list, by a button far below: its first field takes the focus, so that nobody looks for it. */
export const useFirstField = <E extends HTMLElement>(): RefObject<E | null> => {
  const within = useRef<E>(null)
  useEffect(() => within.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus(), [])
  return within
}
