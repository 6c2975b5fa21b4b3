import { useTranslation } from 'react-i18next'
import type { Freshness } from '../../../people/freshness.ts'

/** Words for the steps, the palest first. */
export const STEPS = [
  [1, 'low'],
  [2, 'middle'],
  [3, 'high'],
] as const

/** The step of freshness in words, with the colour of the map beside it; or why there is none. */
export const Level = ({ fresh }: { readonly fresh: Freshness }) => {
  const { t } = useTranslation('map')
  if (fresh.told === 'few' || fresh.told === 'nothing') return <span className="map-untold">{t(fresh.told)}</span>
  const [step, word] = STEPS.find(([n]) => n === fresh.step) ?? []
  if (!word) return <span className="map-untold">{t('none')}</span>
  return (
    <>
      <span className="map-swatch" data-tone={step} /> {t(`step.${word}`)}
    </>
  )
}

/** A number that leaves the office, on paper or in a workbook, only when it is not small. */
export const Few = ({ n, few }: { readonly n: number; readonly few: number }) => {
  const { t } = useTranslation('map')
  if (n === 0 || n >= few) return n.toLocaleString('vi-VN')
  return (
    <>
      <span className="no-print" data-outside={t('under')}>
        {n}
      </span>
      <span className="only-print">{t('under')}</span>
    </>
  )
}
