import { useCallback, useEffect, useRef, useState } from 'react'
import { newKey } from '../api/key.ts'
import { now } from '../session/clock.ts'
import { useMe } from '../session/me.ts'
import { canBox } from './box.ts'
import { type Draft, draftName, drop, keep, recall, remember, restore } from './store.ts'

export type DraftForm<T> = {
  readonly value: T
  /** Sent with the form: the same key twice is recorded once. */
  readonly key: string
  readonly set: (patch: Partial<T>) => void
  /** Something typed earlier was found and put back. */
  readonly restored: boolean
  /** Whether it outlives a reload of the page. */
  readonly kept: boolean
  /** Forgets what was typed: after it was recorded, or because the user says so. */
  readonly clear: () => void
}

/** Milliseconds of quiet before what was typed is encrypted and kept: with 300 a quick hand that reloaded at once lost the last field. */
const QUIET = 30

/**
 * The content of a form, kept through a lost line, an ended session, a reload and a walk to another page. `form` names it for ever, such
 * as `register-person` or `act/<case>/<act>`.
 */
export const useDraft = <T extends Readonly<Record<string, unknown>>>(form: string, empty: T): DraftForm<T> => {
  const name = draftName(useMe().account.id, form)
  const [draft, setDraft] = useState<Draft<T>>(() => recall<T>(name) ?? { key: newKey(), value: empty })
  const [restored, setRestored] = useState(() => recall(name) !== undefined)
  const touched = useRef(restored)

  useEffect(() => {
    if (touched.current) return
    void restore<T>(name, now()).then((found) => {
      if (!found || touched.current) return
      touched.current = true
      setDraft({ key: found.key, value: { ...empty, ...found.value } })
      setRestored(true)
    })
  }, [name, empty])

  useEffect(() => {
    if (!touched.current) return
    remember(name, draft)
    const timer = setTimeout(() => void keep(name, draft, now()), QUIET)
    return () => clearTimeout(timer)
  }, [name, draft])

  // Whoever walks away within the quiet time loses nothing.
  useEffect(
    () => () => {
      const last = recall(name)
      if (last) void keep(name, last, now())
    },
    [name],
  )

  const set = useCallback((patch: Partial<T>) => {
    touched.current = true
    setDraft((d) => ({ key: d.key, value: { ...d.value, ...patch } }))
  }, [])

  const clear = () => {
    touched.current = false
    drop(name)
    setRestored(false)
    setDraft({ key: newKey(), value: empty })
  }

  return { value: draft.value, key: draft.key, set, restored, kept: canBox(), clear }
}
