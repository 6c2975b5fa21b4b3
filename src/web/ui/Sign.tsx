import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './sign.css'

export type Tone = 'late' | 'soon' | 'done' | 'info' | 'quiet'

const ICON: Readonly<Record<Tone, IconName | undefined>> = { late: 'late', soon: 'soon', done: 'done', info: 'info', quiet: undefined }

/** A state told by a word and a drawing; the colour only repeats it. */
export const Sign = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => {
  const icon = ICON[tone]
  return (
    <span className="sign" data-tone={tone}>
      {icon && <Icon name={icon} size={14} />}
      <span>{children}</span>
    </span>
  )
}
