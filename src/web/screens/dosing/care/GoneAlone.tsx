import { useTranslation } from 'react-i18next'
import { amountText, doseText } from '../../../../kernel/dose.ts'
import type { AccountId } from '../../../../kernel/ids.ts'
import { dayOf } from '../../../../kernel/moment.ts'
import type { DosingDayPage } from '../../../../server/contract/dosing-pages.ts'
import { dayText } from '../../../dates/format.ts'
import { SignAlone } from './SignAlone.tsx'

/** What one person gave to somebody who is on no list here any more: the line says all there is to compare, and somebody else signs for it. */
export const GoneAlone = ({ page, me, onDone }: { readonly page: DosingDayPage; readonly me: AccountId; readonly onDone: () => void }) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  if (page.gone.length === 0) return null
  return (
    <section className="dosing-list dosing-called" aria-label={t('two.gone')}>
      <h2>
        {t('two.gone')} <span className="panel-count">{page.gone.length}</span>
      </h2>
      <ul>
        {page.gone.map((dose) => (
          <li key={dose.of} className="dosing-line">
            <p>
              <strong>{dose.name}</strong> {dayText(dose.birth)} · {dose.agent} {doseText(dose.dose, language)} ·{' '}
              {dose.poured.map((p) => `${p.bottle} ${amountText(p.amount, language)}`).join(' + ')} · {dose.siteName}
            </p>
            {dose.by === me ? (
              <p className="dosing-soft">{t('two.notOwn')}</p>
            ) : (
              <SignAlone owed={dose} on={dayOf(dose.at)} by={dose.byName} person={dose.person} site={page.site} onDone={onDone} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
