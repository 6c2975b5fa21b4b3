import { useQuery } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { meQuery } from '../session/me.ts'
import { Frame } from '../ui/Frame.tsx'
import { Brand } from './Brand.tsx'
import { DemoStrip } from './DemoStrip.tsx'
import { installationQuery } from './installation.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { NavLink } from './NavLink.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

/** The page around what opens for anyone: sign-in, calculator, cards of the law. */
export const Outside = ({ children }: { readonly children?: ReactNode }) => {
  const { t } = useTranslation('frame')
  const { data: installation } = useQuery(installationQuery)
  const { data: me } = useQuery(meQuery)
  useFocusOnArrival()
  return (
    <Frame
      strip={<DemoStrip of={installation} />}
      navigationLabel={t('navigation')}
      header={
        <>
          <Brand />
          <span className="frame-gap" />
          <LanguageSwitch />
        </>
      }
      navigation={
        <>
          <NavLink icon={me ? 'today' : 'account'} to={me ? '/viec-hom-nay' : '/dang-nhap'} label={me ? t('today') : t('signIn')} />
          <NavLink icon="calculator" to="/tinh-thoi-han" label={t('calculator')} />
          <NavLink icon="law" to="/luat" label={t('law')} />
          <NavLink icon="list" to="/co-so" label={t('places')} />
        </>
      }
    >
      {children ?? <Outlet />}
    </Frame>
  )
}
