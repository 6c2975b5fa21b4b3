import { useTranslation } from 'react-i18next'
import type { Both } from '../../../server/contract/figures.ts'

/** The words of a figure come from its definition, in both languages. */
export const useWord = () => {
  const { i18n } = useTranslation()
  return (of: Both): string => (i18n.language === 'en' ? of.en : of.vi)
}
