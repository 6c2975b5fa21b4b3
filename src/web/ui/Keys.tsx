import { Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'

/** Runs on a shortcut such as `mod+K`; `anywhere` also while somebody types. */
export const useKey = (keys: string, run: () => void, anywhere = false): void => {
  useHotkeys([[keys, run, { preventDefault: true }]], anywhere ? [] : ['INPUT', 'TEXTAREA', 'SELECT'], anywhere)
}

/** Shows the shortcut of a control when the pointer or the focus is on it. */
export const KeyHint = ({ keys, hint, children }: { readonly keys?: string; readonly hint?: string; readonly children: ReactElement }) => {
  const { t } = useTranslation('ui')
  const text = [hint, keys && t('shortcut', { keys })].filter(Boolean).join(' · ')
  return (
    <Tooltip label={text} events={{ hover: true, focus: true, touch: false }}>
      {children}
    </Tooltip>
  )
}
