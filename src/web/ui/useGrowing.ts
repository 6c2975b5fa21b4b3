import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

type Growing = {
  readonly shown: number
  readonly grow: () => void
  /** Draws all of them now. */
  readonly whole: () => void
  readonly end: RefObject<HTMLDivElement | null>
}

/** How many rows of a long list to draw, `step` at a time: more when its end comes into sight, all of them when it is printed or leaves as a workbook. */
export const useGrowing = (all: number, step: number): Growing => {
  const [limit, setLimit] = useState(step)
  const end = useRef<HTMLDivElement>(null)
  const grow = useCallback(() => setLimit((n) => n + step), [step])
  const shown = Math.min(limit, all)
  const whole = useCallback(() => flushSync(() => setLimit(Number.MAX_SAFE_INTEGER)), [])
  useEffect(() => {
    window.addEventListener('beforeprint', whole)
    return () => window.removeEventListener('beforeprint', whole)
  }, [whole])
  // Observed anew after each growth: an end that stays in sight reports nothing by itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` is what changes
  useEffect(() => {
    if (!end.current) return
    const seen = new IntersectionObserver((entries) => entries.some((e) => e.isIntersecting) && grow(), { rootMargin: '400px' })
    seen.observe(end.current)
    return () => seen.disconnect()
  }, [grow, shown])
  return { shown, grow, whole, end }
}
