import { useTranslation } from 'react-i18next'
import { numberWarnings } from '../../people/papers.ts'
import type { Birth, Sex } from '../../people/statements.ts'
import { Icon } from '../ui/Icon.tsx'
import './number-warnings.css'

/** What of a number does not fit what else is told, or its paper. It never keeps anybody from going on. */
export const NumberWarnings = ({
  number,
  birth,
  sex,
}: {
  /** Bare. */
  readonly number: string
  readonly birth?: Birth | undefined
  readonly sex?: Sex | undefined
}) => {
  const { t } = useTranslation('fields')
  const warnings = numberWarnings(number, { birth, sex })
  if (warnings.length === 0) return null
  return (
    <div className="number-warnings" role="status">
      <Icon name="soon" size={16} />
      <div>
        <p>{t('number.check')}</p>
        <ul>
          {warnings.map((w) => (
            <li key={w.warns}>
              {w.warns === 'province'
                ? t('number.province', { code: w.code })
                : w.warns === 'sex'
                  ? t(`number.${w.says}`)
                  : w.warns === 'year'
                    ? t('number.year', { year: w.says })
                    : t('number.passport')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
