import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PersonId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { Result } from '../../../people/survey.ts'
import type { AnswerSurvey, Survey } from '../../../server/contract/surveys.ts'
import { api } from '../../api/index.ts'
import { newKey } from '../../api/key.ts'
import { type Trouble, troubleOf } from '../../api/trouble.ts'
import { now } from '../../session/clock.ts'
import { useMe } from '../../session/me.ts'

/** An answer on its way, or the trouble it met; its key stays the same when it is sent again. */
export type Pending = { readonly body: AnswerSurvey; readonly trouble: Trouble | undefined }

/**
 * Answers of a round as fast as somebody types them: several may be on their way at once, each row tells its own trouble, and the list
 * shows what was recorded without being read anew, since every reading of names is written down.
 */
export const useAnswers = (round: string) => {
  const client = useQueryClient()
  const me = useMe()
  const [pending, setPending] = useState<ReadonlyMap<PersonId, Pending>>(new Map())
  const put = (person: PersonId, next: Pending | undefined) =>
    setPending((old) => {
      const all = new Map(old)
      if (next) all.set(person, next)
      else all.delete(person)
      return all
    })

  const show = (body: AnswerSurvey, entry: Awaited<ReturnType<typeof api.answerSurvey>>['entry'], to: string | undefined) => {
    const at = now()
    client.setQueryData<Survey>(['survey', round], (old) => {
      if (!old) return old
      const late = old.round.closed !== undefined || dayOf(at) > old.round.until
      const { result, note } = body
      const answer = {
        entry,
        result,
        on: body.on ?? dayOf(at),
        by: me.account.name,
        at,
        late,
        ...(note ? { note } : {}),
        ...(to ? { to } : {}),
      }
      return { ...old, people: old.people.map((p) => (p.known?.id === body.person ? { ...p, answer } : p)) }
    })
    void client.invalidateQueries({ queryKey: ['surveys'] })
  }

  const send = async (body: AnswerSurvey, to?: string): Promise<void> => {
    put(body.person, { body, trouble: undefined })
    try {
      const { entry } = await api.answerSurvey(round, body)
      put(body.person, undefined)
      show(body, entry, to)
    } catch (caught) {
      put(body.person, { body, trouble: troubleOf(caught) })
    }
  }
  return {
    pending,
    /** Records a result that needs no more words. */
    quick: (person: PersonId, result: Result) => void send({ key: newKey(), person, result }),
    again: (person: PersonId) => {
      const held = pending.get(person)
      if (held) void send(held.body)
    },
    show,
  }
}
