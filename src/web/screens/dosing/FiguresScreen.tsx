import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FigureShown } from '../../../server/contract/adopting.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AdoptForm } from './AdoptForm.tsx'
import { BeforeFirst } from './BeforeFirst.tsx'
import { Sure } from './Ground.tsx'
import { Licences } from './Licences.tsx'
import { Releases } from './Releases.tsx'
import { SiteChoice, useSite } from './SiteChoice.tsx'
import { useFigureText } from './useFigureText.ts'
import './dosing.css'

const useColumns = (choose: ((row: string) => void) | undefined): readonly Column<FigureShown>[] => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const text = useFigureText()
  return [
    {
      key: 'row',
      title: t('figure'),
      width: '38%',
      cell: (f) => (
        <>
          <strong>{f.row}</strong> {f.asks[language]}
          {f.is && <span className="dosing-soft"> ({f.is[language]})</span>}
        </>
      ),
    },
    {
      key: 'value',
      title: t('value'),
      width: '10%',
      cell: (f) => (f.value === null ? '–' : text(f.value, f.unit)),
    },
    { key: 'does', title: t('doesNow'), width: '10%', cell: (f) => t(`action.${f.action}`) },
    {
      key: 'mark',
      title: t('mark'),
      width: '18%',
      cell: (f) => (
        <>
          <Sure mark={f.mark} basis={f.basis} /> {f.sources.join('; ')}
        </>
      ),
    },
    {
      key: 'adopted',
      title: t('adopted'),
      width: '24%',
      cell: (f) => (
        <>
          {f.adopted ? (
            <span className="dosing-adopted">
              <Sign tone="done">{t('adoptedBy', { by: f.adopted.by, second: f.adopted.second, when: whenText(f.adopted.at) })}</Sign>{' '}
              <Sure mark={f.adopted.mark} />{' '}
              <span className="dosing-soft">
                {f.adopted.source}
                {f.adopted.until && `; ${t('adoptedUntil', { until: dayText(f.adopted.until) })}`}
              </span>
            </span>
          ) : (
            <Sign tone="quiet">{t('notAdopted')}</Sign>
          )}{' '}
          {choose && (
            <button type="button" className="dosing-adopt no-print" data-row onClick={() => choose(f.row)}>
              {t('adopt')}
            </button>
          )}
        </>
      ),
    },
  ]
}

/** The figures that are only remembered, or that a clinic may set itself: what holds here, and who signed for it. */
export const FiguresScreen = () => {
  const { t } = useTranslation('dosing')
  const client = useQueryClient()
  const site = useSite()
  const [chosen, setChosen] = useState<string>()
  const { data, error, refetch } = useQuery({
    queryKey: ['dosing', site?.id, 'figures'],
    queryFn: () => api.dosingFigures(site?.id ?? ''),
    enabled: site !== undefined,
  })
  const columns = useColumns(data?.mayAdopt ? setChosen : undefined)
  if (!site)
    return (
      <Page title={t('figures')}>
        <Empty icon="info" title={t('noSite')} />
      </Page>
    )
  if (!data)
    return <Page title={t('figures')}>{error ? <TroubleNote met={troubleOf(error)} again={refetch} /> : <Waiting rows={10} />}</Page>
  const again = () => void client.invalidateQueries({ queryKey: ['dosing'] })
  const figure = data.figures.find((f) => f.row === chosen)
  return (
    <Page
      title={t('figures')}
      lead={t('figuresLead', { place: site.name })}
      actions={
        <>
          <SiteChoice />
          <PrintButton />
        </>
      }
    >
      <p className="no-print">
        <Link to="/cap-thuoc">{t('title')}</Link>
      </p>
      <BeforeFirst missing={data.missing} />
      {data.points.length > 0 && <Releases page={data} onDone={again} />}
      <Licences page={data} onDone={again} />
      {figure && (
        <AdoptForm
          key={figure.row}
          figure={figure}
          site={site.id}
          onBack={() => setChosen(undefined)}
          onDone={() => {
            setChosen(undefined)
            again()
          }}
        />
      )}
      <DataTable caption={t('figures')} columns={columns} rows={data.figures} keyOf={(f) => f.row} />
    </Page>
  )
}
