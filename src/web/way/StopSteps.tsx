import { useTranslation } from 'react-i18next'
import type { Applied, CaseState } from '../../engine/state.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { valueText } from '../case/said.ts'
import { actTerm, engineActTerm } from '../case/terms.ts'
import type { Seen } from '../case/view.ts'
import { whenText } from '../dates/format.ts'

type Shown = { readonly view: Seen; readonly c: CaseState }

const useActTerm = ({ view, c }: Shown) => {
  const words = useTranslation('case').t
  return ({ entry }: Applied): string => engineActTerm(words, entry.name) ?? actTerm(view.law, c.measure, dayOf(entry.happened), entry.name)
}

/** An act with its day and what was chosen in it: why a case was opened, how it ended. Free words stay on the page of the case. */
export const ActTold = ({ view, c, step, file }: Shown & { readonly step: Applied; readonly file: PersonFile }) => {
  const words = useTranslation('case').t
  const termOf = useActTerm({ view, c })
  const fields = step.sheet.acts[step.entry.name]?.says ?? {}
  const chosen = Object.entries(fields).flatMap(([name, field]) => {
    const value = step.entry.body.says[name]
    return field.kind === 'choice' && value !== undefined ? [`${field.label}: ${valueText(words, field, value, file.units)}`] : []
  })
  return (
    <>
      {termOf(step)}, {whenText(step.entry.happened)}
      {chosen.length > 0 && <span className="case-soft way-chosen"> {chosen.join('; ')}</span>}
    </>
  )
}

/** Every step of a case in a line each, open for a case that runs. */
export const StopSteps = ({ view, c, open }: Shown & { readonly open: boolean }) => {
  const { t } = useTranslation('way')
  const termOf = useActTerm({ view, c })
  return (
    <details className="way-steps" open={open}>
      <summary>{t('steps', { n: c.steps.length })}</summary>
      <ol>
        {c.steps.map((step) => (
          <li key={step.original.id}>
            <span className="case-soft">{whenText(step.entry.happened)}</span> {termOf(step)}
          </li>
        ))}
      </ol>
    </details>
  )
}
