import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { besideFields } from '../../api/trouble.ts'
import { type Sending, useSend } from '../../api/useSend.ts'
import type { DraftForm } from '../../draft/useDraft.ts'
import { toast } from '../../ui/toast.tsx'
import { forgetUnits } from './queries.ts'

export type UnitForm = {
  readonly sending: Sending
  /** The form was sent once: what is missing is named from then on. */
  readonly tried: boolean
  readonly refused: Readonly<Record<string, string>>
  readonly submit: () => void
}

/**
 * Sends a form about units. `said`: what it says; nothing while fields are missing. After it everything that names units is asked again,
 * and `told` is shown.
 */
export const useUnitForm = <S, A>(
  form: Pick<DraftForm<object>, 'clear'>,
  said: S | undefined,
  { send, told, done }: { readonly send: (said: S) => Promise<A>; readonly told: string; readonly done: (answer: A) => void },
): UnitForm => {
  const client = useQueryClient()
  const [tried, setTried] = useState(false)
  const sending = useSend(
    async () => {
      if (said === undefined) throw new Error('the form was sent although fields are missing')
      return send(said)
    },
    (answer: A) => {
      toast(told)
      form.clear()
      forgetUnits(client)
      done(answer)
    },
  )
  const submit = () => {
    setTried(true)
    if (said !== undefined) sending.send()
  }
  return { sending, tried, refused: besideFields(sending.trouble), submit }
}
