import { NativeSelect } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../session/me.ts'
import { type Site, siteOf, sitesOf } from './site.ts'

/** Of this tab alone: at two counters of one person two sites may be open. */
const KEY = 'hoa-nhap.site'
const listening = new Set<() => void>()
const listen = (told: () => void) => {
  listening.add(told)
  return () => listening.delete(told)
}

const choose = (site: string): void => {
  sessionStorage.setItem(KEY, site)
  for (const tell of listening) tell()
}

/** The site that was chosen in this tab, and the choice of another: one memory for the window, the cabinet and what stands beside them. */
export const useChosenSite = () => [useSyncExternalStore(listen, () => sessionStorage.getItem(KEY)), choose] as const

/** The site at which the session gives doses now. */
export const useSite = (): Site | undefined => {
  const [chosen] = useChosenSite()
  return siteOf(useMe(), chosen)
}

/** For whoever holds offices at several: nothing is asked of everybody else. */
export const SiteChoice = () => {
  const { t } = useTranslation('dosing')
  const sites = sitesOf(useMe())
  const site = useSite()
  if (sites.length < 2) return null
  return (
    <NativeSelect
      className="no-print"
      name="site"
      aria-label={t('siteChoice')}
      value={site?.id ?? ''}
      data={sites.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(e) => choose(e.currentTarget.value)}
    />
  )
}
