import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import './alarm.css'

/** What nobody may overlook, on screen and on paper: white on red, over the whole width, read out at once. */
export const Alarm = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="alarm" role="alert">
    <Icon name="late" size={32} />
    <div>
      <p className="alarm-title">{title}</p>
      <p>{children}</p>
    </div>
  </div>
)
