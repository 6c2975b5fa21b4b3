import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AskElsewhere } from './AskElsewhere.tsx'
import { usePersonColumns } from './columns.tsx'
import { askedNumber, foundQuery } from './find.ts'
import { RegisterLink } from './RegisterLink.tsx'

export const FoundPeople = ({ q }: { readonly q: string }) => {
  const { t } = useTranslation('people')
  const { data: found, error, refetch } = useQuery({ ...foundQuery(q), placeholderData: keepPreviousData })
  const columns = usePersonColumns()
  const number = askedNumber(q)
  if (error) return <TroubleNote met={troubleOf(error)} again={refetch} />
  if (!found)
    return (
      <Panel title={t('title')}>
        <Waiting rows={8} />
      </Panel>
    )
  return (
    <>
      {found.hits.length === 0 ? (
        <>
          <Panel>
            <Empty icon="search" title={t('none', { q })}>
              <p>{t('noneWhy')}</p>
              <RegisterLink q={q} />
            </Empty>
          </Panel>
          {number && <AskElsewhere key={number} number={number} />}
        </>
      ) : (
        <Panel title={t('found', { count: found.hits.length, q })} aside={<RegisterLink q={q} />}>
          <DataTable caption={t('found', { count: found.hits.length, q })} columns={columns} rows={found.hits} keyOf={(h) => h.id} />
        </Panel>
      )}
    </>
  )
}
