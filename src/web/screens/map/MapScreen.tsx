import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AGES } from '../../../people/freshness.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { matches } from '../../ui/fold.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { type Mark, ShapeMap } from '../../ui/ShapeMap.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { STEPS } from './Level.tsx'
import { Units } from './Units.tsx'
import { useDrawing } from './useDrawing.ts'
import './map.css'

/** The archipelagos, which no map of ours leaves out, by the province that has them. */
const ISLANDS = [
  { name: 'hoangSa', province: '48', at: [112, 15.5] },
  { name: 'truongSa', province: '56', at: [114.4, 9.6] },
] as const

/** The country by provinces, or a province (`tinh`) by communes, coloured by how fresh is what is known of its people; the table says the same. */
export const MapScreen = () => {
  const { t } = useTranslation('map')
  const navigate = useNavigate()
  const { tinh } = useSearch({ from: '/inside/ban-do' })
  const code = tinh?.slice(0, 2)
  const [q, setQ] = useState('')
  const [pointed, setPointed] = useState<string>()
  const { drawing, failed } = useDrawing(code)
  const { data, error, refetch } = useQuery({
    queryKey: ['freshness', tinh],
    queryFn: () => api.freshness(tinh),
    placeholderData: keepPreviousData,
  })
  const provinces = useQuery({ queryKey: ['freshness', undefined], queryFn: () => api.freshness(), staleTime: 300_000 })
  useRowKeys()
  const place = tinh ? (provinces.data?.units.find((u) => u.unit === tinh)?.name ?? '') : t('country')
  const byCode = new Map(data?.units.map((u) => [u.code, u]))
  const marks: readonly Mark[] = ISLANDS.filter((i) => code === undefined || i.province === code).map((i) => ({
    name: t(i.name),
    at: i.at,
  }))
  const open = (id: string) => {
    const unit = byCode.get(id)
    if (unit && !tinh) void navigate({ to: '/ban-do', search: { tinh: unit.unit } })
    else if (unit) void navigate({ to: '/danh-sach/$name', params: { name: 'dependents' }, search: { donVi: unit.unit } })
  }
  return (
    <Page
      title={tinh ? `${t('title')}: ${place}` : t('title')}
      lead={
        <>
          {t('lead')} {t('since')}
        </>
      }
      actions={
        <>
          {tinh && (
            <Button variant="default" renderRoot={(props) => <Link {...props} to="/ban-do" search={{ caNuoc: true }} />}>
              {t('country')}
            </Button>
          )}
          <FilterBox value={q} onChange={setQ} />
          <PrintButton />
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      <div className="map-sides">
        <Panel>
          {drawing ? (
            <ShapeMap
              drawing={drawing}
              label={t('mapOf', { place })}
              marks={marks}
              chosen={pointed}
              onPoint={setPointed}
              onOpen={open}
              tell={(id) => {
                const unit = byCode.get(id)
                if (!unit) return undefined
                const { fresh } = unit
                const tone = fresh.told === 'all' || fresh.told === 'step' ? fresh.step : undefined
                return { name: unit.name, tone, opens: !tinh || fresh.told === 'all' }
              }}
            />
          ) : failed ? (
            <p>{t('failed')}</p>
          ) : (
            <Waiting rows={10} />
          )}
          <div className="map-legend">
            <strong>{t('legend')}</strong>
            {STEPS.map(([step, word]) => (
              <span key={step}>
                <span className="map-swatch" data-tone={step} /> {t(`step.${word}`)}
              </span>
            ))}
            <span>{t('plain')}</span>
          </div>
        </Panel>
        <Panel title={place} {...(data ? { count: data.units.length } : {})}>
          {data ? (
            <Units
              caption={place}
              units={q === '' ? data.units : data.units.filter((u) => matches(q, u.name))}
              drawn={drawing && new Set(drawing.shapes.map((s) => s.id))}
              deeper={!tinh}
              ages={AGES}
              pointed={pointed}
              onPoint={setPointed}
            />
          ) : (
            !error && <Waiting rows={12} />
          )}
        </Panel>
      </div>
      <p className="map-definition">
        {t('definition')} <span className="only-print">{t('printFew')}</span>
      </p>
    </Page>
  )
}
