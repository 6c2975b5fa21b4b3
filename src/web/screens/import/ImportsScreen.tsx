import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ImportHead } from '../../../server/contract/imports.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { measureTerm } from '../../case/terms.ts'
import { whenText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { today } from '../../session/clock.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { importsQuery } from './queries.ts'
import { UploadForm } from './UploadForm.tsx'
import './import.css'

const useColumns = (): readonly Column<ImportHead>[] => {
  const { t } = useTranslation('import')
  const law = useLaw()
  return [
    { key: 'when', title: t('when'), width: '140px', cell: (i) => whenText(i.created) },
    { key: 'name', title: t('name'), cell: (i) => i.file },
    {
      key: 'what',
      title: t('what'),
      wideOnly: true,
      cell: (i) => (i.measure === undefined ? t('personsOnly') : measureTerm(law, i.measure, today())),
    },
    { key: 'by', title: t('by'), wideOnly: true, cell: (i) => i.by },
    { key: 'rows', title: t('rows'), align: 'end', width: '90px', cell: (i) => i.rows.toLocaleString('vi-VN') },
    { key: 'stage', title: t('stage'), width: '150px', cell: (i) => t(`stages.${i.stage}`) },
    {
      key: 'open',
      title: '',
      width: '70px',
      cell: (i) => (
        <Link to="/nhap-excel/$id" params={{ id: i.id }} data-row aria-label={t('openOf', { file: i.file })}>
          {t('open')}
        </Link>
      ),
    },
  ]
}

/** Begins an import, and shows those of the office. */
export const ImportsScreen = () => {
  const { t } = useTranslation('import')
  const { data, error, refetch } = useQuery(importsQuery)
  const columns = useColumns()
  useRowKeys()
  return (
    <Page title={t('title')} lead={t('lead')}>
      <UploadForm />
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      <Panel title={t('list')} {...(data ? { count: data.length } : {})}>
        {!data && <Waiting rows={4} />}
        {data?.length === 0 && <Empty title={t('none')} />}
        {data && data.length > 0 && <DataTable caption={t('list')} columns={columns} rows={data} keyOf={(i) => i.id} />}
      </Panel>
    </Page>
  )
}
