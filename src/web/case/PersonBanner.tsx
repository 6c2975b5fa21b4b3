import { useTranslation } from 'react-i18next'
import type { PersonFile } from '../../server/contract/answers.ts'
import { dayText } from '../dates/format.ts'

/** Who this is, the same line on every page about a person. */
export const PersonBanner = ({ file }: { readonly file: PersonFile }) => {
  const { t } = useTranslation('case')
  const { person, units } = file
  if (person.sex === 'none') return <span className="case-banner">{t('organisation')}</span>
  const parts = [
    t('birth', { birth: dayText(person.birth) }),
    t(person.sex),
    person.number === undefined ? t('noNumber') : t('number', { number: person.number }),
    units[person.unit]?.name ?? person.unit,
    ...(person.address === undefined ? [] : [person.address]),
  ]
  return <span className="case-banner">{parts.join(' · ')}</span>
}
