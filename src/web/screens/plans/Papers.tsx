import { useTranslation } from 'react-i18next'
import type { PlanVersion } from '../../../server/contract/plans.ts'
import { dayText } from '../../dates/format.ts'

/** The paper of a version in one line: its number, its day, who signed it; what the paper does not say is not made up. */
export const Paper = ({ version }: { readonly version: PlanVersion }) => {
  const { t } = useTranslation('plans')
  const { number, on, signer, issuedBy } = version
  return [
    ...(issuedBy ? [issuedBy] : []),
    number ? t('number', { number }) : t('noNumber'),
    ...(on ? [t('onDay', { day: dayText(on) })] : []),
    ...(signer ? [t('signedBy', { signer })] : []),
  ].join(', ')
}
