import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Applied, CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import type { Me } from '../../server/contract/answers.ts'
import { api } from '../api/index.ts'
import { type Sending, useSend } from '../api/useSend.ts'
import { toast } from '../ui/toast.tsx'
import { orLookAgain, wasRecorded } from './recorded.ts'
import { allSignings, daysToCorrect, type Signing, signerAsked, signings } from './signers.ts'
import { actTerm, engineActTerm } from './terms.ts'

export type Instead = { readonly happened: When; readonly says: Readonly<Record<string, string | number | boolean>> }

/** Whose act it was may correct it: the offices that do it on its day or today. An entry of the engine's own is anybody's who works here. */
export const correctors = (view: View, c: CaseState, step: Applied, me: Me): readonly Signing[] =>
  step.entry.name.startsWith('@')
    ? allSignings(view, me)
    : signings(view, c, { measure: c.measure, act: step.entry.name, on: daysToCorrect(step.entry.happened, dayOf(view.now)) }, me)

/** Sends a correction, or without `instead` a striking out, and goes back to the case. */
export const useCorrection = (
  view: View,
  c: CaseState,
  step: Applied,
  asked: () => {
    readonly key: string
    readonly why: string
    readonly signing: Signing | undefined
    readonly instead?: Instead
    readonly irregular?: true
  },
  clear: () => void,
): { readonly sending: Sending; readonly back: () => void } => {
  const { t } = useTranslation('case')
  const client = useQueryClient()
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/ho-so/$id', params: { id: c.id } })
  const sending = useSend(
    () => {
      const { key, why, signing, instead, irregular } = asked()
      const signer = signerAsked(signing)
      return orLookAgain(
        client,
        api.correctEntry(c.id, {
          key,
          seq: c.seq,
          entry: step.original.id,
          why,
          ...(instead ? { instead } : {}),
          ...(irregular ? { irregular } : {}),
          ...(signer ? { signer } : {}),
        }),
      )
    },
    (answer) => {
      clear()
      void wasRecorded(client, answer)
      const act = engineActTerm(t, step.entry.name) ?? actTerm(view.law, c.measure, dayOf(step.entry.happened), step.entry.name)
      toast(t('recorded.toast', { act }))
      back()
    },
  )
  return { sending, back }
}
