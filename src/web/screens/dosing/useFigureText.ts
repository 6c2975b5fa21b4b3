import { useTranslation } from 'react-i18next'
import { numberText } from '../../../dosing/text.ts'
import type { FigureShown } from '../../../server/contract/adopting.ts'

/** A value of a figure with its unit, in the language of the page. */
export const useFigureText = (): ((value: number, unit: FigureShown['unit']) => string) => {
  const { t, i18n } = useTranslation('dosing')
  return (value, unit) => `${numberText(value, i18n.language === 'en' ? 'en' : 'vi')} ${t(`units.${unit ?? 'none'}`)}`.trim()
}
