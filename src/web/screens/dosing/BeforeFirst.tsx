import { useTranslation } from 'react-i18next'
import type { FiguresPage } from '../../../server/contract/adopting.ts'
import { Icon } from '../../ui/Icon.tsx'
import { OPEN } from './before.ts'

/** What a clinic's first real dose waits for, and what the head who signs for it should know. */
export const BeforeFirst = ({ missing }: Pick<FiguresPage, 'missing'>) => {
  const { t } = useTranslation('before')
  const waits = missing.prescriber || missing.figures.length > 0
  return (
    <section className="dosing-before">
      {missing.figures.length > 0 && (
        <p>
          <Icon name="soon" size={14} /> {t('figures', { count: missing.figures.length, rows: missing.figures.join(', ') })}
        </p>
      )}
      {missing.prescriber && (
        <p>
          <Icon name="soon" size={14} /> {t('prescriber')}
        </p>
      )}
      <details open={waits}>
        <summary>{t('title')}</summary>
        <p>{t('lead')}</p>
        <h2>{t('window')}</h2>
        <ul>
          {OPEN.window.map((open) => (
            <li key={open}>{t(`open.window.${open}`)}</li>
          ))}
        </ul>
        <h2>{t('machines')}</h2>
        <ul>
          {OPEN.machines.map((open) => (
            <li key={open}>{t(`open.machines.${open}`)}</li>
          ))}
        </ul>
        <p>{t('ours')}</p>
      </details>
    </section>
  )
}
