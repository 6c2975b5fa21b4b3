import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Refusal } from '../../kernel/refusal.ts'
import type { Problem } from '../../server/contract/answers.ts'
import { Cite } from '../law/Cite.tsx'
import { Trouble } from '../ui/Trouble.tsx'
import type { Trouble as Met } from './trouble.ts'

const NAMED = ['s400', 's401', 's403', 's404', 's409', 's413', 's422', 's429', 's503'] as const
const named = (status: number): (typeof NAMED)[number] | 'other' => NAMED.find((s) => s === `s${status}`) ?? 'other'

const reasonsOf = (problem: Problem, beside: (r: Refusal) => boolean) => {
  const refusals = problem.refusals ?? []
  return refusals
    .filter((r) => !beside(r))
    .map((r, at) => ({
      key: `${at}${r.why}`,
      text: r.label === undefined ? r.detail : `${r.label}: ${r.detail}`,
      aside: r.cite && <Cite cite={r.cite} />,
    }))
}

/**
 * A failed call in the user's words: what happened, every reason with its article, what was kept, what to do now. `beside` says which
 * reasons the form already shows at their fields.
 */
export const TroubleNote = ({
  met,
  form = false,
  beside = () => false,
  again,
  children,
}: {
  readonly met: Met
  /** Something was being sent: say what was kept of it. */
  readonly form?: boolean
  readonly beside?: (refusal: Refusal) => boolean
  /** Reads again what could not be read. */
  readonly again?: (() => unknown) | undefined
  readonly children?: ReactNode
}) => {
  const { t } = useTranslation(['frame', 'ui'])
  const status = met.kind === 'offline' ? 'offline' : met.kind === 'session' ? 's401' : named(met.problem.status)
  const now = { offline: t('trouble.offlineNow'), s409: t('trouble.staleNow'), other: t('trouble.otherNow') } as const
  // The server's sentence is more exact than ours; where it gives reasons it has only put them into one line.
  const said = met.kind === 'problem' && !met.problem.refusals ? met.problem.detail : ''
  return (
    <Trouble
      grab={form}
      title={said || t(`trouble.${status}`)}
      reasons={met.kind === 'problem' ? reasonsOf(met.problem, beside) : []}
      kept={form ? `${t('trouble.nothingSaved')} ${t('trouble.keptForm')}` : undefined}
      now={status in now ? now[status as keyof typeof now] : undefined}
    >
      {again && (
        <Button size="compact-sm" variant="default" onClick={() => again()}>
          {t('ui:retry')}
        </Button>
      )}
      {children}
    </Trouble>
  )
}
