import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { UnitLife } from '../../../server/contract/answers.ts'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { datesOf, UnitLink } from './UnitLink.tsx'

const Names = ({ life }: { readonly life: UnitLife }) => {
  const { t } = useTranslation('units')
  return (
    <Panel title={t('life.names')}>
      <ul className="unit-list">
        {life.names.map((n) => (
          <li key={n.from}>
            <strong>{n.name}</strong> <span className="unit-dates">{datesOf(n, t('now'))}</span>
            {n.within && (
              <div className="unit-soft">
                {t('within')}: <UnitLink unit={n.within} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Names and superiors by date, whom it took over from, who took over from it, and the organisations under it. */
export const Life = ({ life }: { readonly life: UnitLife }) => {
  const { t } = useTranslation('units')
  return (
    <>
      <Names life={life} />
      <Panel title={t('life.before')} count={life.before.length}>
        {life.before.length === 0 ? (
          <p className="unit-soft">{t('life.noBefore')}</p>
        ) : (
          <ul className="unit-list">
            {life.before.map((u) => (
              <li key={u.id}>
                <UnitLink unit={u} /> <span className="unit-dates">{datesOf(u, t('now'))}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {life.unit.until && (
        <Panel title={t('life.after')} count={life.after.length}>
          {life.open && (
            <p>
              <Sign tone="soon">{t('life.open')}</Sign> <Link to="/phan-cong">{t('life.toList')}</Link>
            </p>
          )}
          {life.after.length === 0 ? (
            <p className="unit-soft">{t('life.noAfter')}</p>
          ) : (
            <ul className="unit-list">
              {life.after.map((u) => (
                <li key={u.id}>
                  <UnitLink unit={u} /> {u.chosen && <Sign tone="done">{t('life.chosen')}</Sign>}
                </li>
              ))}
            </ul>
          )}
        </Panel>
      )}
      {life.organisations.length > 0 && (
        <Panel title={t('life.organisations')} count={life.organisations.length}>
          <ul className="unit-list">
            {life.organisations.map((u) => (
              <li key={u.id}>
                <Link to="/don-vi/$id" params={{ id: u.id }}>
                  {u.name}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  )
}
