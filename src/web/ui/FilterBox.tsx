import { TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'
import { KeyHint, useKey } from './Keys.tsx'
import { focusFirstRow } from './rows.ts'

/** Narrows the list below it; `/` goes there, Esc empties it. */
export const FilterBox = ({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) => {
  const { t } = useTranslation('ui')
  const box = useRef<HTMLInputElement>(null)
  useKey('/', () => box.current?.focus())
  return (
    <KeyHint keys="/">
      <TextInput
        ref={box}
        className="no-print"
        type="search"
        aria-label={t('filter')}
        placeholder={t('filter')}
        leftSection={<Icon name="search" size={16} />}
        value={value}
        onChange={(e) => onChange(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key === 'ArrowDown') {
            e.preventDefault()
            focusFirstRow()
          }
          if (e.key === 'Escape' && value !== '') {
            e.preventDefault()
            onChange('')
          }
        }}
      />
    </KeyHint>
  )
}
