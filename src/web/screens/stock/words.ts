import { useTranslation } from 'react-i18next'
import { type KeptPlace, type Label, type Quantity, quantityText } from '../../../dosing/stock/bottle.ts'
import type { Drug } from '../../../dosing/stock/supply.ts'
import { type Dose, doseText, type Language, strengthText } from '../../../kernel/dose.ts'

/** How drugs, bottles and amounts are called in the language of the page. */
export const useBottleText = () => {
  const { t, i18n } = useTranslation('stock')
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return {
    place: (place: KeptPlace): string => t(`place.${place}`),
    amount: (b: Pick<Label, 'form'> & { readonly balance?: Quantity }): string =>
      b.balance === undefined ? t('notCounted') : quantityText(b, b.balance, language),
    quantity: (drug: Pick<Label, 'form'>, n: number): string =>
      `${n < 0 ? '−' : ''}${quantityText(drug, Math.abs(n) as Quantity, language)}`, // a distance of whole numbers
    dose: (dose: Dose): string => doseText(dose, language),
    drug: ({ agent, form, strength }: Drug): string =>
      // The strength of a tablet is tenths of a milligram of one.
      form === 'solution'
        ? `${t(`agent.${agent}`)} ${strengthText(strength, language)}`
        : t('tablets', { agent: t(`agent.${agent}`), each: doseText(strength as number as Dose, language) }),
  }
}
