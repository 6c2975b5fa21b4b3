import { useMemo, useState } from 'react'
import { addMinutes, type Moment, minutesBetween } from '../../../kernel/moment.ts'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'
import type { Fit } from './FitKeys.tsx'
import { type Recognised, recognisedBy } from './recognised.ts'
import { type Held, useHeld } from './useHeld.ts'

/** Minutes; below what FT-03 allows, so that whoever stands here is looked at again and no doctor is called for it. */
const LOOK_HOLDS = 20

type Look = { readonly found: Fit; readonly at: Moment }

/** What was seen of whoever stands at the window: how they were found and when, what they hold, and what they were recognised by. */
export const useSeen = (person: DosingPerson, byCard: boolean) => {
  const { file } = person
  const [look, setLook] = useState<Look>()
  const fit = look?.found
  const arrived = useMemo(() => ({ asOf: person.asOf, at: performance.now() }), [person.asOf])
  /** The minute of the place where it is recorded, by a clock that nobody sets. */
  const minute = () => addMinutes(arrived.asOf, Math.floor((performance.now() - arrived.at) / 60_000))
  const held = useHeld(file, byCard)
  /** Nobody was compared with a picture that did not come. */
  const [photo, setPhoto] = useState(false)
  return {
    look,
    setLook,
    fit,
    lookNow: (found: Fit) => setLook({ found, at: minute() }),
    /** Whoever was looked at long ago is looked at again. */
    isStale: () => look !== undefined && minutesBetween(look.at, minute()) > LOOK_HOLDS,
    held,
    showPhoto: () => setPhoto(true),
    /** `shown`: with what one key says just now. */
    recognisedWith: (shown?: Held): Recognised =>
      recognisedBy(file, { ...held.seen, ...(shown ? { [shown]: true } : {}), photo, person: fit !== undefined }),
    /** The key of fitness says what the face was compared with. */
    byPaper: file.paper && !(file.photo && photo),
  }
}

export type Seen = ReturnType<typeof useSeen>
