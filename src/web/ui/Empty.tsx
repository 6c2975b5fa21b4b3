import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './empty.css'

/** What a list says when there is nothing in it, and what one may do then. */
export const Empty = ({
  icon = 'done',
  title,
  children,
}: {
  readonly icon?: IconName
  readonly title: string
  readonly children?: ReactNode
}) => (
  <div className="empty">
    <Icon name={icon} size={28} />
    <p className="empty-title">{title}</p>
    {children && <div>{children}</div>}
  </div>
)
