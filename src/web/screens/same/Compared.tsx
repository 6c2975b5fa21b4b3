import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import type { RecordLine } from '../../../people/record-line.ts'
import type { Comparison } from '../../../server/contract/same.ts'
import { measureTerm, stateTerm } from '../../case/terms.ts'
import { dayText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { Sign } from '../../ui/Sign.tsx'
import './same.css'
import { compareRows } from './values.ts'

const Head = ({ record, label }: { readonly record: RecordLine; readonly label: string }) => {
  const { t } = useTranslation('same')
  return (
    <th scope="col">
      <span className="same-which">{label}</span>
      {record.seen && (
        <Link to="/nguoi/$id" params={{ id: record.person }} aria-label={t('page.openOf', { name: record.name ?? '' })}>
          {t('page.open')}
        </Link>
      )}
    </th>
  )
}

const CasesOf = ({ record, now }: { readonly record: RecordLine; readonly now: Moment }) => {
  const { t } = useTranslation('same')
  const law = useLaw()
  const on = dayOf(now)
  if (record.cases.length === 0) return <>{t('page.noValue')}</>
  return (
    <ul className="same-cases">
      {record.cases.map((c) => (
        <li key={c.case}>
          <Link to="/ho-so/$id" params={{ id: c.case }}>
            {measureTerm(law, c.measure, on)}
          </Link>
          : {stateTerm(law, c.measure, on, c.state)}, {dayText(c.opened)}, {c.unit}
        </li>
      ))}
    </ul>
  )
}

/** Two records side by side, field by field; what differs is marked by a word, a line and a ground. */
export const Compared = ({ of: { one, other, now } }: { readonly of: Comparison }) => {
  const { t } = useTranslation('same')
  const rows = compareRows(t, one, other)
  return (
    <div className="table-scroll">
      <table className="same-table">
        <caption className="same-caption">{t('page.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('page.field')}</th>
            <Head record={one} label={t('who')} />
            <Head record={other} label={t('other')} />
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.key} data-differs={r.differs}>
              <th scope="row">
                {r.label} {one.shown && other.shown && <Sign tone="quiet">{t(r.differs ? 'page.differs' : 'page.equal')}</Sign>}
              </th>
              {[one, other].map((record, i) => (
                <td key={record.person}>
                  {record.shown
                    ? (i === 0 ? r.one : r.other) || t('page.noValue')
                    : r.key === 'name'
                      ? t('page.hidden')
                      : t('page.noValue')}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('page.cases')}</th>
            <td>
              <CasesOf record={one} now={now} />
            </td>
            <td>
              <CasesOf record={other} now={now} />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
