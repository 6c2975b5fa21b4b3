import { Outlet } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMe } from '../session/me.ts'
import { SignInAgain } from '../session/SignInAgain.tsx'
import { Frame } from '../ui/Frame.tsx'
import { Brand } from './Brand.tsx'
import { DemoStrip } from './DemoStrip.tsx'
import { Exporter } from './Exporter.tsx'
import { NavLink } from './NavLink.tsx'
import { SearchBox } from './SearchBox.tsx'
import { useFocusOnArrival } from './useFocusOnArrival.ts'
import { Who } from './Who.tsx'
import { waysFor } from './ways.ts'

/** The page around all work: who one is and for which office, the search, the way to the other screens. */
export const Inside = () => {
  const { t } = useTranslation('frame')
  const me = useMe()
  useFocusOnArrival()
  const may = (screen: (typeof me.screens)[number]): boolean => me.screens.includes(screen)
  return (
    <Frame
      strip={<DemoStrip of={me} />}
      navigationLabel={t('navigation')}
      header={
        <>
          <Brand />
          {may('people') ? <SearchBox /> : <span className="frame-gap" />}
          <Who me={me} />
        </>
      }
      navigation={
        <>
          {may('today') && <NavLink icon="today" to="/viec-hom-nay" label={t('today')} />}
          {may('dosing') && <NavLink icon="done" to="/cap-thuoc" label={t('dosing')} />}
          {may('stock') && <NavLink icon="list" to="/tu-thuoc" label={t('stock')} />}
          {may('people') && <NavLink icon="people" to="/nguoi" label={t('people')} />}
          {may('people') && <NavLink icon="survey" to="/ra-soat" label={t('surveys')} />}
          {may('plans') && <NavLink icon="plans" to="/ke-hoach" label={t('plans')} />}
          {may('assignments') && <NavLink icon="assign" to="/phan-cong" label={t('assignments')} />}
          {may('admin') && <NavLink icon="admin" to="/quan-tri" label={t('admin')} />}
          <span className="frame-nav-gap" />
          <span className="frame-nav-wide">
            {waysFor(me).map(({ icon, to, word }) => (
              <NavLink key={to} icon={icon} to={to} label={t(word)} />
            ))}
          </span>
        </>
      }
    >
      <Exporter>
        <Outlet />
      </Exporter>
      <SignInAgain me={me} />
    </Frame>
  )
}
