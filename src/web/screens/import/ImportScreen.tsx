import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { measureTerm } from '../../case/terms.ts'
import { useLaw } from '../../law/book.ts'
import { today } from '../../session/clock.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Mapping } from './Mapping.tsx'
import { Preview } from './Preview.tsx'
import { importQuery, WORKING } from './queries.ts'
import { Result } from './Result.tsx'
import { Working } from './Working.tsx'
import './import.css'

/** One import from its columns to its end, a step at a time. */
export const ImportScreen = () => {
  const { t } = useTranslation('import')
  const { id } = useParams({ from: '/inside/nhap-excel/$id' })
  const { data, error, refetch } = useQuery(importQuery(id))
  if (data) return <Steps data={data} />
  return (
    <Page title={t('title')}>
      {error ? (
        <TroubleNote met={troubleOf(error)} again={refetch} />
      ) : (
        <Panel>
          <Waiting rows={8} />
        </Panel>
      )}
    </Page>
  )
}

const Steps = ({ data }: { readonly data: ImportPage }) => {
  const { t } = useTranslation('import')
  const { id } = data
  const law = useLaw()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [remapping, setRemapping] = useState(false)
  const refresh = () => client.invalidateQueries({ queryKey: ['import', id] })
  const dropping = useSend(
    () => api.dropImport(id),
    () => {
      toast(t('dropped'))
      void client.invalidateQueries({ queryKey: ['imports'] })
      void navigate({ to: '/nhap-excel' })
    },
  )
  const mapping = data.stage === 'mapping' || (data.stage === 'ready' && remapping)
  const what = data.measure === undefined ? t('personsOnly') : measureTerm(law, data.measure, today())
  return (
    <Page
      title={t('title')}
      lead={
        <>
          <strong>{what}</strong> · {t('about', { file: data.file, sheet: data.sheet, count: data.rows })}
        </>
      }
      actions={
        (mapping || data.stage === 'ready' || data.stage === 'checking') && (
          <Button variant="default" loading={dropping.state !== 'idle'} onClick={dropping.send}>
            {t('drop')}
          </Button>
        )
      }
    >
      <SendState sending={dropping} />
      {mapping && (
        <Mapping
          page={data}
          onSet={() => {
            setRemapping(false)
            void refresh()
          }}
        />
      )}
      {WORKING.includes(data.stage) && <Working page={data} refresh={refresh} />}
      {data.stage === 'ready' && !remapping && <Preview page={data} onRemap={() => setRemapping(true)} refresh={refresh} />}
      {(data.stage === 'done' || data.stage === 'undone') && <Result page={data} refresh={refresh} />}
      {data.stage === 'dropped' && <p>{t('dropped')}</p>}
    </Page>
  )
}
