import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitId } from '../../../../kernel/ids.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { TroubleNote } from '../../../api/TroubleNote.tsx'
import { troubleOf } from '../../../api/trouble.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Waiting } from '../../../ui/Waiting.tsx'
import { useSite } from '../SiteChoice.tsx'
import '../dosing.css'
import './care.css'

export const careKey = (site: UnitId | undefined, person: string) => ['dosing', site, 'care', person] as const

/** The care of somebody at the clinic of the session; a line in its place until it is there. */
export const WithCare = ({
  person,
  children,
}: {
  readonly person: string
  readonly children: (file: CareFile, site: UnitId) => ReactNode
}) => {
  const { t } = useTranslation('care')
  const site = useSite()
  const { data, error, refetch } = useQuery({
    queryKey: careKey(site?.id, person),
    queryFn: () => api.careFile(person, site?.id ?? ''),
    enabled: site !== undefined,
  })
  if (!site)
    return (
      <Page title={t('file')}>
        <Empty icon="info" title={t('noSite')} />
      </Page>
    )
  if (!data) return <Page title={t('file')}>{error ? <TroubleNote met={troubleOf(error)} again={refetch} /> : <Waiting rows={8} />}</Page>
  return children(data, site.id)
}

/** What was written shows everywhere. */
export const useLookAgain = () => {
  const client = useQueryClient()
  return () => void client.invalidateQueries({ queryKey: ['dosing'] })
}
