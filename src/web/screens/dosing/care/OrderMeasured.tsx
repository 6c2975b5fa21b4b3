import { useTranslation } from 'react-i18next'
import { doseText, type Strength, volumeText } from '../../../../kernel/dose.ts'
import type { OrderChecked } from '../../../../server/contract/care.ts'

/** Of one millilitre of the solution. */
const strengthText = (strength: Strength, language: 'vi' | 'en'): string =>
  doseText(strength as number as Parameters<typeof doseText>[0], language) // tenths of a milligram, as a dose is

/** Each dose of the day in milligrams with its millilitres, and whether it can be measured so. */
export const OrderMeasured = ({ checked: { parts, strength } }: { readonly checked: OrderChecked }) => {
  const { t, i18n } = useTranslation('care-order')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  if (parts.length === 0) return null
  return (
    <p className="care-measured" role="status">
      {parts.map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a day stand in their order and may be equal
        <span key={i}>
          {t('measured', {
            dose: doseText(p.dose, language),
            volume: volumeText(p.volume, language),
            strength: strengthText(strength, language),
          })}
          {!p.exact && ` (${t('inexact')})`}
        </span>
      ))}
    </p>
  )
}
