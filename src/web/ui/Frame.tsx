import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './frame.css'

/**
 * The page around a screen: a strip that must not be missed, a header, the navigation (left on a wide screen, a bar at the thumb on a
 * phone) and the content.
 */
export const Frame = ({
  strip,
  header,
  navigation,
  navigationLabel,
  children,
}: {
  readonly strip?: ReactNode
  readonly header: ReactNode
  readonly navigation: ReactNode
  readonly navigationLabel: string
  readonly children: ReactNode
}) => {
  const { t } = useTranslation('ui')
  return (
    <div className="frame">
      <a className="frame-skip no-print" href="#noi-dung">
        {t('skip')}
      </a>
      <header className="frame-top">
        {strip}
        <div className="frame-header no-print">{header}</div>
      </header>
      <nav className="frame-nav no-print" aria-label={navigationLabel}>
        {navigation}
      </nav>
      <main className="frame-main" id="noi-dung" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
