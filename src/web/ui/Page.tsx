import { Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import './page.css'

/** A screen: its title, at most one primary action and a few quiet ones at the right of it, and the content. */
export const Page = ({
  title,
  lead,
  figure,
  actions,
  width = 'wide',
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  /** Stands left of title and lead. */
  readonly figure?: ReactNode
  readonly actions?: ReactNode
  readonly width?: 'wide' | 'form'
  readonly children: ReactNode
}) => {
  useEffect(() => {
    document.title = `${title} – Hòa Nhập`
  }, [title])
  return (
    <div className="page" data-width={width}>
      <header className="page-head">
        <div className="page-title">
          {figure}
          <div>
            <Title order={1}>{title}</Title>
            {lead && <div className="page-lead">{lead}</div>}
          </div>
        </div>
        {actions && <div className="page-actions no-print">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A titled part of a page on a white surface. */
export const Panel = ({
  title,
  count,
  aside,
  children,
}: {
  readonly title?: ReactNode
  readonly count?: number
  readonly aside?: ReactNode
  readonly children: ReactNode
}) => (
  <section className="panel">
    {title !== undefined && (
      <div className="panel-head">
        <Title order={2}>
          {title}
          {count !== undefined && <span className="panel-count">{count.toLocaleString('vi-VN')}</span>}
        </Title>
        {aside}
      </div>
    )}
    <div className="panel-body">{children}</div>
  </section>
)
