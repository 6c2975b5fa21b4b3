import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonHit } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { dayText } from '../../dates/format.ts'

/** Milliseconds of quiet before the register is asked: every question is written down. */
const QUIET = 400

/** A person who is on record in one's own units, found by name or number. */
export const PersonField = ({
  label,
  description,
  chosen,
  onChange,
  error,
}: {
  readonly label: string
  readonly description: string
  /** The name of who was chosen. */
  readonly chosen: string
  readonly onChange: (hit: PersonHit | undefined) => void
  readonly error?: string | undefined
}) => {
  const { t } = useTranslation('identity')
  const [typed, setTyped] = useState<string>()
  const [asked] = useDebouncedValue((typed ?? '').trim(), QUIET)
  const combobox = useCombobox()
  const { data: found } = useQuery({
    queryKey: ['people', asked],
    queryFn: ({ signal }) => api.findPeople(asked, undefined, signal),
    enabled: combobox.dropdownOpened && asked.length > 1,
    placeholderData: keepPreviousData,
  })
  const choose = (id: string) => {
    onChange(found?.hits.find((h) => h.id === id))
    setTyped(undefined)
    combobox.closeDropdown()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          label={label}
          description={description}
          placeholder={t('personSearch')}
          autoComplete="off"
          error={error}
          value={typed ?? chosen}
          onChange={(e) => {
            setTyped(e.currentTarget.value)
            onChange(undefined)
            combobox.openDropdown()
          }}
          onKeyDown={(e) => {
            if (e.key === 'Escape' && combobox.dropdownOpened) e.preventDefault()
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={asked.length < 2 || !found}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {found?.hits.map((h) => (
            <Combobox.Option key={h.id} value={h.id}>
              {h.name}
              <span style={{ color: 'var(--ink-soft)' }}>
                , {dayText(h.birth)}, {h.unit}
              </span>
            </Combobox.Option>
          ))}
          {found?.hits.length === 0 && <Combobox.Empty>{t('noPerson')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
