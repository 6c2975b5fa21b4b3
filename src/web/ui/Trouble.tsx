import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import './trouble.css'

export type Reason = { readonly key: string; readonly text: string; readonly aside?: ReactNode }

/**
 * What went wrong: what happened, all reasons, what was kept, and what to do now. Read out when it appears; with `grab` it takes the
 * focus, so that somebody who pressed a button at the foot of a form finds it.
 */
export const Trouble = ({
  title,
  reasons = [],
  kept,
  now,
  tone = 'late',
  grab = false,
  children,
}: {
  readonly title: string
  readonly reasons?: readonly Reason[]
  readonly kept?: string | undefined
  readonly now?: string | undefined
  readonly tone?: 'late' | 'soon' | 'info'
  readonly grab?: boolean
  readonly children?: ReactNode
}) => {
  const { t } = useTranslation('ui')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (grab) box.current?.focus()
  }, [grab])
  return (
    <div className="trouble" data-tone={tone} role="alert" tabIndex={-1} ref={box}>
      <Icon name={tone === 'info' ? 'info' : tone} size={20} />
      <div className="trouble-body">
        <p className="trouble-title">{title}</p>
        {reasons.length > 0 && (
          <ul>
            {reasons.map((r) => (
              <li key={r.key}>
                {r.text} {r.aside}
              </li>
            ))}
          </ul>
        )}
        {kept && (
          <p>
            <strong>{t('kept')}:</strong> {kept}
          </p>
        )}
        {now && (
          <p>
            <strong>{t('whatNow')}:</strong> {now}
          </p>
        )}
        <div className="trouble-actions">{children}</div>
      </div>
    </div>
  )
}
