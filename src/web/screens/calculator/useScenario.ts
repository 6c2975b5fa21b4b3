import { useEffect, useState } from 'react'
import type { Law } from '../../../engine/law.ts'
import { fromHash, type Tried, toHash } from '../../case/shared-scenario.ts'

export const freshScenario = (law: Law, measure = Object.keys(law.measures)[0] ?? ''): Tried => ({
  measure,
  route: Object.keys(law.measures[measure]?.at(-1)?.routes ?? {})[0] ?? '',
  born: '',
  sex: 'male',
  asOf: '',
  acts: [],
})

const fromAddress = (law: Law): Tried => {
  const found = fromHash(window.location.hash)
  return found && Object.hasOwn(law.measures, found.measure) ? found : freshScenario(law)
}

/** What is tried out, kept in the part of the address after `#`, which is never sent to a server. */
export const useScenario = (law: Law): { readonly tried: Tried; readonly set: (next: Tried) => void } => {
  const [tried, setTried] = useState(() => fromAddress(law))
  useEffect(() => {
    const follow = () => setTried(fromAddress(law))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [law])
  const set = (next: Tried) => {
    setTried(next)
    // Past the router, which listens on its own copy of this method: a letter typed is no navigation and must not scroll the page.
    History.prototype.replaceState.call(window.history, window.history.state, '', `#${toHash(next)}`)
  }
  return { tried, set }
}
