import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { KeyHint } from '../../ui/Keys.tsx'

export type Fit = 'fit' | 'unsure' | 'intoxicated'
const FITS = [
  ['1', 'fit'],
  ['2', 'unsure'],
  ['3', 'intoxicated'],
] as const

type Props = {
  readonly fit: Fit | undefined
  /** The key of fitness says what the face was compared with. */
  readonly byPaper: boolean
  readonly onFit: (found: Fit) => void
  /** Answers what is asked of somebody without a line, and says that they are fit. */
  readonly asked?: { readonly on: boolean; readonly press: () => void }
}

/** How somebody is found, by one key; the keys themselves are the window's. */
export const FitKeys = ({ fit, byPaper, onFit, asked }: Props) => {
  const { t } = useTranslation('dosing')
  return (
    <fieldset className="dosing-fit" aria-label={t('fitness')}>
      {FITS.map(([digit, value]) => (
        <KeyHint key={value} keys={digit}>
          <Button
            size="lg"
            variant={fit === value ? 'filled' : 'default'}
            {...(value === 'fit' ? {} : { color: 'red' })}
            aria-pressed={fit === value}
            onClick={() => onFit(value)}
          >
            {digit} · {t(value === 'fit' && byPaper ? 'fit.byPaper' : `fit.${value}`)}
          </Button>
        </KeyHint>
      ))}
      {asked && (
        <KeyHint keys="4">
          <Button size="lg" variant={asked.on ? 'filled' : 'default'} onClick={asked.press}>
            4 · {t('fit.askedSince')}
          </Button>
        </KeyHint>
      )}
    </fieldset>
  )
}
