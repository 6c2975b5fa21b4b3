import { useEffect, useRef, useState } from 'react'
import { type Trouble, troubleOf } from './trouble.ts'

/** `held`: the line is down; what was typed is kept and goes out by itself when it is back. */
export type Sending = {
  readonly state: 'idle' | 'sending' | 'held'
  readonly trouble: Trouble | undefined
  readonly send: () => void
  /** Tries again now instead of waiting. */
  readonly again: () => void
  /** Stops trying, so that the form can be edited. */
  readonly stop: () => void
}

const WAITS = [2_000, 4_000, 8_000, 15_000] as const

export const breaksLine = (t: Trouble): boolean => t.kind === 'offline' || (t.kind === 'problem' && t.problem.status === 503)

/**
 * Sends a form once, however often the button is pressed. On a broken line it repeats the same request, with the same key, until it is
 * answered or stopped. `call` must not change between attempts: lock the fields while `state` is not `idle`. `byItself: false`: what nobody may send
 * without standing there, such as a dose, is sent once, and a broken line is its trouble.
 */
export const useSend = <A>(call: () => Promise<A>, done: (answer: A) => void, { byItself } = { byItself: true }): Sending => {
  const [state, setState] = useState<Sending['state']>('idle')
  const [trouble, setTrouble] = useState<Trouble>()
  const busy = useRef(false)
  const wake = useRef<(go: boolean) => void>(undefined)

  const lineBack = (attempt: number): Promise<boolean> =>
    new Promise((resolve) => {
      const finish = (go: boolean) => {
        clearTimeout(timer)
        window.removeEventListener('online', online)
        wake.current = undefined
        resolve(go)
      }
      const online = () => finish(true)
      const timer = setTimeout(online, WAITS[Math.min(attempt, WAITS.length - 1)])
      window.addEventListener('online', online)
      wake.current = finish
    })

  const run = async (attempt: number): Promise<void> => {
    setState(attempt === 0 ? 'sending' : 'held')
    try {
      const answer = await call()
      setState('idle')
      done(answer)
    } catch (caught) {
      const met = troubleOf(caught)
      if (!byItself || !breaksLine(met)) {
        setTrouble(met)
        setState('idle')
        return
      }
      setState('held')
      if (await lineBack(attempt)) await run(attempt + 1)
      else setState('idle')
    }
  }

  const send = () => {
    if (busy.current) return
    busy.current = true
    setTrouble(undefined)
    void run(0).finally(() => {
      busy.current = false
    })
  }

  useEffect(() => () => wake.current?.(false), [])

  return { state, trouble, send, again: () => wake.current?.(true), stop: () => wake.current?.(false) }
}
