import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { RecordLine } from '../../../people/record-line.ts'
import type { Duplicates } from '../../../server/contract/same.ts'
import { same } from '../../api/same.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import './same.css'

type Pair = { readonly one: RecordLine; readonly other: RecordLine }

const useShort = () => {
  const { t } = useTranslation('same')
  return (r: RecordLine): string =>
    r.shown ? [r.name, r.birth && dayText(r.birth), r.unitName].filter(Boolean).join(', ') : t('elsewhere')
}

const usePairColumns = <T extends Pair>(between: readonly Column<T>[]): readonly Column<T>[] => {
  const { t } = useTranslation('same')
  const short = useShort()
  return [
    { key: 'one', title: t('who'), cell: (p) => short(p.one) },
    { key: 'other', title: t('other'), cell: (p) => short(p.other) },
    ...between,
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (p) => (
        <Link
          className="same-open"
          data-row
          to="/trung-nguoi/$one/$other"
          params={{ one: p.one.person, other: p.other.person }}
          aria-label={t('compareOf', { one: p.one.name ?? t('elsewhere'), other: p.other.name ?? t('elsewhere') })}
        >
          {t('compare')}
        </Link>
      ),
    },
  ]
}

const keyOf = (p: Pair): string => `${p.one.person}/${p.other.person}`

const Lists = ({ of }: { readonly of: Duplicates }) => {
  const { t } = useTranslation('same')
  const asked = usePairColumns<Duplicates['asked'][number]>([
    {
      key: 'state',
      title: t('unit'),
      cell: (a) => <Sign tone={a.mine ? 'quiet' : 'soon'}>{a.mine ? t('askedByUs') : `${t('askedOf')}: ${a.unit ?? ''}`}</Sign>,
    },
    { key: 'at', title: t('when'), wideOnly: true, cell: (a) => whenText(a.at) },
    { key: 'why', title: t('reason'), wideOnly: true, cell: (a) => a.why },
  ])
  const likely = usePairColumns<Duplicates['likely'][number]>([
    { key: 'why', title: t('why'), cell: (l) => l.signs.map((s) => t(`sign.${s}`)).join(', ') },
  ])
  return (
    <>
      {of.asked.length > 0 && (
        <Panel title={t('asked')} count={of.asked.length}>
          <DataTable caption={t('asked')} columns={asked} rows={of.asked} keyOf={keyOf} toneOf={(a) => (a.mine ? undefined : 'soon')} />
        </Panel>
      )}
      <Panel title={t('likely')} count={of.total} aside={of.total > of.likely.length && <span>{t('more', { n: of.likely.length })}</span>}>
        {of.likely.length === 0 ? (
          <Empty title={t('none')}>{t('noneWhy')}</Empty>
        ) : (
          <DataTable caption={t('likely')} columns={likely} rows={of.likely} keyOf={keyOf} />
        )}
      </Panel>
    </>
  )
}

/** Pairs of records that may be of one person, and what other units ask about ours. */
export const SameScreen = () => {
  const { t } = useTranslation('same')
  const { data, error, refetch } = useQuery({ queryKey: ['same'], queryFn: same.duplicates })
  useRowKeys()
  return (
    <Page title={t('title')} lead={t('lead')}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && (
        <Panel title={t('likely')}>
          <Waiting rows={6} />
        </Panel>
      )}
      {data && <Lists of={data} />}
    </Page>
  )
}
