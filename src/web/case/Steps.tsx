import { useTranslation } from 'react-i18next'
import type { Step } from '../../kernel/limit.ts'
import { stepText } from './wording.ts'

/** How a date was computed, folded away on the screen and open on paper. */
export const Steps = ({ steps, what }: { readonly steps: readonly Step[]; readonly what?: string }) => {
  const { t } = useTranslation('case')
  return (
    <details className="case-steps">
      <summary>{t('how')}</summary>
      <ol>
        {steps.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one computation never change places
          <li key={at} data-unsure={step.does === 'unsure'}>
            {stepText(t, step, what)}
          </li>
        ))}
      </ol>
    </details>
  )
}
