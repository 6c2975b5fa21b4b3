import { UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isFew } from '../../../kernel/few.ts'
import { numberText } from '../../../plans/number.ts'
import type { Figure } from '../../../server/contract/figures.ts'

/** What of a number leaves the office: nothing that tells of fewer than five. */
const outsideText = (n: number, few: string): string => (isFew(n) ? few : numberText(n))

/** A number of the table; `counts` says which of the two is meant, and the other stands below where it differs. */
export const FigureCell = ({
  figure,
  counts,
  label,
  onOpen,
}: {
  readonly figure: Figure
  readonly counts: 'persons' | 'episodes'
  readonly label?: string | undefined
  readonly onOpen?: (() => void) | undefined
}) => {
  const { t } = useTranslation('reports')
  if (!figure) return <span data-outside={t('few')}>{t('few')}</span>
  const { persons, episodes } = figure
  const [n, other] = counts === 'persons' ? [persons, episodes] : [episodes, persons]
  const text = numberText(n)
  return (
    <>
      <span className="no-print" data-outside={outsideText(n, t('few'))}>
        {onOpen && n > 0 ? (
          <UnstyledButton className="report-number" data-row aria-label={label} onClick={onOpen}>
            {text}
          </UnstyledButton>
        ) : (
          text
        )}
        {other !== n && <span className="report-soft">{t(counts === 'persons' ? 'episodes' : 'persons', { count: other })}</span>}
      </span>
      <span className="only-print">{outsideText(n, t('few'))}</span>
    </>
  )
}
