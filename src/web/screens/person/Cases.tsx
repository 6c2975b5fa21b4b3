import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { due } from '../../../engine/due.ts'
import type { CaseState } from '../../../engine/state.ts'
import { term } from '../../../engine/term.ts'
import type { View } from '../../../engine/view.ts'
import { isOrganisation } from '../../../engine/why-not.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { nearness } from '../../case/clock-standing.ts'
import { laneOf } from '../../case/lanes.ts'
import { standTone } from '../../case/standing.ts'
import { measureTerm, routeTerm, stateTerm } from '../../case/terms.ts'
import { clockTerm, nearnessText, toneOf } from '../../case/wording.ts'
import { dayText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Sign } from '../../ui/Sign.tsx'

const Nearest = ({ view, c }: { readonly view: View; readonly c: CaseState }) => {
  const { t } = useTranslation('case')
  const first = due(view, c)[0]
  if (!first) return null
  const near = nearness(first, view.now)
  return (
    <>
      <Sign tone={toneOf(near)}>{nearnessText(t, near, first.opens)}</Sign> {clockTerm(t, first)}
    </>
  )
}

/** Every case of the person that the session sees. */
export const Cases = ({ view, cases }: { readonly view: View; readonly cases: readonly CaseState[] }) => {
  const { t } = useTranslation('person')
  const on = dayOf(view.now)
  if (cases.length === 0)
    return (
      <Empty icon="info" title={t('noCases')}>
        <p>{t('noCasesWhy')}</p>
      </Empty>
    )
  const ofPlace = isOrganisation(view.subject)
  const columns: readonly Column<CaseState>[] = [
    {
      key: 'measure',
      title: t(ofPlace ? 'procedure' : 'measure'),
      cell: (c) => (
        <Link to="/ho-so/$id" params={{ id: c.id }} data-row>
          {measureTerm(view.law, c.measure, on)} · {routeTerm(view.law, c.measure, on, c.route)}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      cell: (c) => {
        return <Sign tone={standTone(view.law, c, on)}>{stateTerm(view.law, c.measure, on, c.state)}</Sign>
      },
    },
    { key: 'opened', title: t('opened'), wideOnly: true, cell: (c) => dayText(laneOf(view.law, c, on).from) },
    // A licence has no term that is served.
    ...(ofPlace
      ? []
      : [
          {
            key: 'ends',
            title: t('ends'),
            cell: (c: CaseState) => {
              const ends = term(c)?.ends
              return ends ? dayText(ends) : t('none')
            },
          },
        ]),
    { key: 'next', title: t('next'), cell: (c) => <Nearest view={view} c={c} /> },
  ]
  const late = (c: CaseState) => {
    const first = due(view, c)[0]
    const tone = first && toneOf(nearness(first, view.now))
    return tone === 'quiet' ? undefined : tone
  }
  return <DataTable caption={t('cases')} columns={columns} rows={cases} keyOf={(c) => c.id} toneOf={late} />
}
