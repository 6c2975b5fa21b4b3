import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Day, isDay } from '../../../kernel/day.ts'
import { isUnitId } from '../../../kernel/ids.ts'
import type { PublicPlace } from '../../../server/contract/organisations.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { typedText } from '../../dates/parse.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { matches } from '../../ui/fold.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import './places.css'

const TONES = { working: 'info', suspended: 'soon', ended: 'late' } as const
/** In the order in which the law has them. */
const KINDS = ['facility-licence', 'provider-publication'] as const
type Search = { readonly ngay?: Day | undefined; readonly tinh?: string | undefined }

const useColumns = (): readonly Column<PublicPlace>[] => {
  const { t } = useTranslation('places')
  return [
    {
      key: 'name',
      title: t('name'),
      width: '23%',
      cell: (r) => <strong>{r.name}</strong>,
    },
    { key: 'address', title: t('address'), width: '22%', cell: (r) => [r.address, ...r.within].filter((w) => w !== '').join(', ') },
    { key: 'scope', title: t('scope'), width: '17%', wideOnly: true, cell: (r) => r.scope },
    {
      key: 'number',
      title: t('number'),
      width: '16%',
      cell: (r) => (
        <>
          {r.number}
          {r.since && <span className="place-soft">{t('since', { day: dayText(r.since) })}</span>}
        </>
      ),
    },
    {
      key: 'state',
      title: t('state'),
      width: '22%',
      cell: (r) => (
        <div className="place-state">
          <Sign tone={TONES[r.stands]}>{r.state}</Sign>
          {r.until && <span className="place-soft">{t('until', { day: dayText(r.until) })}</span>}
        </div>
      ),
    },
  ]
}

/** Who may rehabilitate people, as the law publishes it: open to anyone, as of any day. */
export const PlacesScreen = () => {
  const { t } = useTranslation(['places', 'ui'])
  const navigate = useNavigate()
  const { ngay, tinh } = useSearch({ from: '/outside/co-so' })
  const [q, setQ] = useState('')
  const [typed, setTyped] = useState<string>()
  const { data, error, refetch } = useQuery({
    queryKey: ['places', ngay, tinh],
    queryFn: () => api.publicPlaces({ day: ngay, within: tinh !== undefined && isUnitId(tinh) ? tinh : undefined }),
    placeholderData: (before) => before,
  })
  const columns = useColumns()
  const go = (next: Search) => void navigate({ to: '/co-so', search: { ngay, tinh, ...next }, replace: true })
  const rows = (data?.rows ?? []).filter((r) => q === '' || matches(q, [r.name, r.address, ...r.within, r.number, r.scope].join(' ')))
  const take = async () => {
    const { saveWorkbook } = await import('../../shell/workbook.ts')
    const title = t('title')
    await saveWorkbook(
      {
        title,
        columns: [t('kind'), t('name'), t('address'), t('scope'), t('number'), t('from'), t('state'), t('suspendedUntil')],
        rows: rows.map((r) => [
          t(`kinds.${r.measure === KINDS[0] ? 'facility' : 'provider'}`),
          r.name,
          [r.address, ...r.within].filter((w) => w !== '').join(', '),
          r.scope,
          r.number,
          r.since ? dayText(r.since) : '',
          r.state,
          r.until ? dayText(r.until) : '',
        ]),
      },
      [title, t('asOf', { day: data ? dayText(data.day) : '' })],
    )
  }
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <FilterBox value={q} onChange={setQ} />
          <Button variant="default" onClick={() => void take()} disabled={rows.length === 0}>
            {t('excel')}
          </Button>
          <PrintButton />
        </>
      }
    >
      <div className="places-choice no-print">
        <NativeSelect
          label={t('province')}
          data={[{ value: '', label: t('everywhere') }, ...(data?.provinces ?? []).map((p) => ({ value: p.id, label: p.name }))]}
          value={tinh ?? ''}
          onChange={(e) => go({ tinh: e.currentTarget.value === '' ? undefined : e.currentTarget.value })}
        />
        <DateField
          kind="day"
          label={t('day')}
          value={typed ?? typedText(data?.day ?? ngay ?? '')}
          onChange={(text) => {
            setTyped(text)
            const read = readDate('day', text)
            if (read?.ok && isDay(read.value)) go({ ngay: read.value })
          }}
        />
      </div>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && (
        <Panel>
          <Waiting rows={6} />
        </Panel>
      )}
      {data && <p className="places-asof only-print">{t('asOf', { day: dayText(data.day) })}</p>}
      {data &&
        KINDS.map((measure) => {
          const of = rows.filter((r) => r.measure === measure)
          const title = t(`kinds.${measure === KINDS[0] ? 'facility' : 'provider'}`)
          return (
            <Panel key={measure} title={title} count={of.length}>
              {of.length === 0 ? (
                <Empty icon="info" title={q === '' ? t('nobody') : t('ui:noneMatch', { q })} />
              ) : (
                <DataTable caption={title} columns={columns} rows={of} keyOf={(r) => r.id} onExport={undefined} />
              )}
            </Panel>
          )
        })}
      {data && <p className="places-asof">{t('basis')}</p>}
    </Page>
  )
}
