import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { doseText } from '../../../kernel/dose.ts'
import type { DosingDayPage, DosingRow } from '../../../server/contract/dosing-pages.ts'
import { sinceText } from '../../dates/format.ts'
import { Sign, type Tone } from '../../ui/Sign.tsx'
import { Watched } from './care/Watched.tsx'

const TONE: Readonly<Record<Exclude<DosingRow['is'], 'due' | 'done'>, Tone>> = {
  elsewhere: 'quiet',
  covered: 'quiet',
  'comes back': 'soon',
  'not given': 'late',
  'no order': 'late',
}

type Place = 'toCome' | 'without' | 'past' | 'none'

/** Nobody without a dose counts as done: who may come back is still to come, and who went without stands apart. */
const PLACE: Readonly<Record<DosingRow['is'], Place>> = {
  due: 'toCome',
  'comes back': 'toCome',
  'no order': 'toCome',
  'not given': 'without',
  done: 'past',
  covered: 'none',
  elsewhere: 'none',
}

const Row = ({ row, onOpen }: { readonly row: DosingRow; readonly onOpen: (row: DosingRow) => void }) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return (
    <li>
      <button type="button" onClick={() => onOpen(row)}>
        <span className="dosing-who">{row.name}</span>
        <span className="dosing-what">
          {row.is === 'due' && row.next !== null ? doseText(row.next.dose, language) : row.is === 'done' ? row.at?.slice(11, 16) : null}
          {row.is !== 'due' && row.is !== 'done' && <Sign tone={TONE[row.is]}>{t(`is.${row.is}`)}</Sign>}
        </span>
      </button>
    </li>
  )
}

/** Who is still to come and who was here: always beside the window. */
export const Attendance = ({
  page,
  onOpen,
  more,
}: {
  readonly page: DosingDayPage
  readonly onOpen: (row: DosingRow) => void
  readonly more?: ReactNode
}) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const at = (place: Place) => page.rows.filter((r) => PLACE[r.is] === place)
  const without = at('without')
  const none = at('none')
  const past = at('past').toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))
  const alone = page.rows.filter((row) => row.alone)
  const told = page.rows.flatMap((row) => row.told.map((said) => ({ row, said })))
  const consults = page.rows.flatMap((row) => row.consults.map((consult) => ({ row, consult })))
  const owed = page.rows.flatMap((row) => row.owes.map((dose) => ({ row, dose })))
  const named = new Map(page.rows.map((r) => [r.person, r]))
  const of = (rows: readonly DosingRow[], title: string) => (
    <section className="dosing-list" aria-label={title}>
      <h2>
        {title} <span className="panel-count">{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <Row key={row.person} row={row} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
  return (
    <aside className="dosing-lists no-print">
      {page.tasks.length > 0 && (
        <section className="dosing-list dosing-called" aria-label={t('called')}>
          <h2>
            {t('called')} <span className="panel-count">{page.tasks.length}</span>
          </h2>
          <ul>
            {page.tasks.map((task) => {
              const row = named.get(task.person)
              return (
                <li key={task.person}>
                  {row ? (
                    <button type="button" title={task.says.map((s) => s[language]).join(' ')} onClick={() => onOpen(row)}>
                      <span className="dosing-who">{row.name}</span>
                      <span className="dosing-what">
                        {task.from && `${task.from} · `}
                        {t('since', { time: sinceText(task.since, page.asOf) })}
                      </span>
                    </button>
                  ) : (
                    <Link to="/cap-thuoc/$id/bac-si" params={{ id: task.person }}>
                      {t('calledGone', { time: sinceText(task.since, page.asOf) })}
                    </Link>
                  )}
                </li>
              )
            })}
          </ul>
        </section>
      )}
      {told.length > 0 && (
        <section className="dosing-list dosing-called" aria-label={t('told.list')}>
          <h2>
            {t('told.list')} <span className="panel-count">{told.length}</span>
          </h2>
          <ul>
            {told.map(({ row, said }) => (
              <li key={said.of}>
                <button type="button" onClick={() => onOpen(row)}>
                  <span className="dosing-who">{row.name}</span>
                  <span className="dosing-what">
                    {page.staff.find((s) => s.account === said.doctor)?.name ?? t('told.elsewhere')} ·{' '}
                    {t('since', { time: sinceText(said.at, page.asOf) })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {consults.length > 0 && (
        <section className="dosing-list dosing-called" aria-label={t('consults')}>
          <h2>
            {t('consults')} <span className="panel-count">{consults.length}</span>
          </h2>
          <ul>
            {consults.map(({ row, consult }) => (
              <li key={consult.of}>
                <button type="button" onClick={() => onOpen(row)}>
                  <span className="dosing-who">{row.name}</span>
                  <span className="dosing-what">
                    {page.staff.find((s) => s.account === consult.doctor)?.name ?? t('told.elsewhere')} ·{' '}
                    {t('since', { time: sinceText(consult.at, page.asOf) })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {owed.length > 0 && (
        <section className="dosing-list dosing-called" aria-label={t('two.owed')}>
          <h2>
            {t('two.owed')} <span className="panel-count">{owed.length}</span>
          </h2>
          <ul>
            {owed.map(({ row, dose }) => (
              <li key={dose.of}>
                <button type="button" onClick={() => onOpen(row)}>
                  <span className="dosing-who">{row.name}</span>
                  <span className="dosing-what">
                    {page.staff.find((s) => s.account === dose.by)?.name} · {t('since', { time: sinceText(dose.at, page.asOf) })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Watched site={page.site} />
      {more}
      {of(at('toCome'), t('toCome'))}
      {without.length > 0 && of(without, t('without'))}
      {of(past, t('past'))}
      {alone.length > 0 && of(alone, t('two.alone'))}
      {none.length > 0 && of(none, t('none'))}
    </aside>
  )
}
