import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Board } from '../../../engine/board.ts'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import { Birth } from '../../dates/Birth.tsx'
import { dayText, whenText } from '../../dates/format.ts'
import { Cite } from '../../law/Cite.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { Far } from './Far.tsx'
import type { NamedDuty, NamedRow } from './named.ts'

const Duty = ({ duty, home, asOf }: { readonly duty: NamedDuty; readonly home: string; readonly asOf: Moment }) => {
  const { t } = useTranslation('boards')
  return (
    <li>
      {duty.whatTerm}{' '}
      <span className="board-soft">
        {duty.whoTerm ?? t('self')}
        {duty.unitName !== home && `, ${duty.unitName}`}
      </span>
      <span className="board-due">
        {duty.opens
          ? t('window', { from: whenText(duty.opens), until: whenText(duty.rolled) })
          : t('until', { until: whenText(duty.rolled) })}{' '}
        <Far until={duty.rolled} asOf={asOf} /> {duty.cite && <Cite cite={duty.cite} />}
      </span>
    </li>
  )
}

/** One row: one case, where it stands since when, what is owed by whom until when, and where it opens. */
export const useColumns = (board: Board, asOf: Moment): readonly Column<NamedRow>[] => {
  const { t } = useTranslation('boards')
  const ends: Column<NamedRow> = {
    key: 'ends',
    title: t('ends'),
    width: '13%',
    cell: (r) =>
      r.ends ? (
        <span className="board-due">
          <strong>{dayText(r.ends)}</strong> <Far until={r.ends} asOf={asOf} />
        </span>
      ) : (
        r.endFrom && <strong>{t('endsUnknown', { from: r.endFrom })}</strong>
      ),
  }
  return [
    {
      key: 'person',
      title: t('person'),
      width: '17%',
      cell: (r) => (
        <>
          <strong className="board-name">{r.person.name}</strong>
          <Birth of={r.person.birth} className="board-soft" />
        </>
      ),
    },
    ...(board.endsWithin === undefined ? [] : [ends]),
    {
      key: 'stands',
      title: t('stands'),
      width: board.endsWithin === undefined ? '30%' : '24%',
      cell: (r) => (
        <>
          {r.stateTerm}
          <span className="board-soft board-line">
            {r.measureTerm}. {r.unitName}
          </span>
          {r.atName !== undefined && <span className="board-line">{r.atName}</span>}
          {r.dates.map(({ fact, text, when }) =>
            board.appointments?.includes(fact) && dayOf(when) >= dayOf(asOf) ? (
              <span key={fact} className="board-due">
                {text} <Far until={when} asOf={asOf} />
              </span>
            ) : (
              <span key={fact} className="board-soft board-line">
                {text}
              </span>
            ),
          )}
        </>
      ),
    },
    {
      key: 'owed',
      title: t('owed'),
      width: board.endsWithin === undefined ? '45%' : '38%',
      cell: (r) =>
        r.owed.length === 0 ? (
          <span className="board-soft">{t('nothingOwed')}</span>
        ) : (
          <ul className="board-owed">
            {r.owed.map((d) => (
              <Duty key={`${d.acts.join('+')} ${d.rolled}`} duty={d} home={r.unitName} asOf={asOf} />
            ))}
          </ul>
        ),
    },
    {
      key: 'open',
      title: '',
      paperTitle: t('done'),
      width: '8%',
      align: 'end',
      cell: (r) => (
        <Link className="no-print" data-row to="/ho-so/$id" params={{ id: r.case }} aria-label={t('openOf', { name: r.person.name })}>
          {t('open')}
        </Link>
      ),
    },
  ]
}
