import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { StockSites } from '../../../server/contract/stock.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { useChosenSite } from '../dosing/SiteChoice.tsx'

/** Whose book of drugs a page shows: the only site of the account, or the one that is chosen of several. `head`: the choice, or why there is nothing. */
export const useSite = (): {
  readonly site: StockSites['sites'][number] | undefined
  /** The account keeps the book of no site. */
  readonly none: boolean
  readonly head: ReactNode
} => {
  const { t } = useTranslation('stock')
  const { data, error, refetch } = useQuery({ queryKey: ['stock-sites'], queryFn: api.stockSites })
  const [chosen, choose] = useChosenSite()
  const sites = data?.sites ?? []
  const site = sites.find((s) => s.id === chosen) ?? sites[0]
  const choice = sites.length > 1 && (
    <NativeSelect
      className="no-print"
      label={t('site')}
      data={sites.map((s) => ({ value: s.id, label: s.name }))}
      value={site?.id ?? ''}
      onChange={(e) => choose(e.currentTarget.value)}
    />
  )
  return {
    site,
    none: data !== undefined && site === undefined,
    head: error ? <TroubleNote met={troubleOf(error)} again={refetch} /> : choice,
  }
}
