import { type RefObject, useEffect } from 'react'

/** Whoever comes with a keyboard starts to type at once; on a phone the keys would cover the form. */
export const useFirstField = (box: RefObject<HTMLElement | null>): void =>
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) box.current?.querySelector<HTMLElement>('input')?.focus()
  }, [box])

/** Once the errors are drawn, the first of them is where the work is. */
export const focusTrouble = (box: RefObject<HTMLElement | null>): void => {
  requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[data-error=true] :is(input, textarea), .case-against')?.focus())
}
