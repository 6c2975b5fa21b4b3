import { useTranslation } from 'react-i18next'
import type { PersonHit } from '../../../server/contract/answers.ts'
import { Sign } from '../../ui/Sign.tsx'

/** Why somebody was found. */
export const Reasons = ({ because }: Pick<PersonHit, 'because'>) => {
  const { t } = useTranslation('people')
  return because.map((reason) => (
    <Sign key={reason} tone="quiet">
      {t(`because.${reason}`)}
    </Sign>
  ))
}
