import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Day } from '../../kernel/day.ts'
import type { UnitId } from '../../kernel/ids.ts'
import { api } from '../api/index.ts'

/** A unit with the name it was chosen under, so that a form put back can show it without asking. */
export type ChosenUnit = { readonly id: UnitId; readonly name: string }

/** Milliseconds of quiet before the server is asked. */
const QUIET = 200

/** One unit of the register of units: typing searches, arrows and Enter choose. The whole register never comes to the browser. */
export const UnitField = ({
  label,
  description,
  kind,
  on,
  value,
  onChange,
  error,
  required,
}: {
  readonly label: string
  readonly description?: string | undefined
  readonly kind?: string | undefined
  /** The units as they stood on this day. */
  readonly on?: Day | undefined
  readonly value: ChosenUnit | undefined
  readonly onChange: (unit: ChosenUnit | undefined) => void
  readonly error?: string | undefined
  readonly required?: boolean | undefined
}) => {
  const { t } = useTranslation('fields')
  const [typed, setTyped] = useState<string>()
  const [hurried, setHurried] = useState(false)
  const [asked] = useDebouncedValue(typed ?? '', QUIET)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const {
    data: units,
    isError,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['units', asked, kind, on],
    queryFn: ({ signal }) => api.units({ q: asked, kind, on }, signal),
    // An Enter that was quicker than the answer waits for it, also in a field that was left meanwhile.
    enabled: combobox.dropdownOpened || hurried,
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  })
  const answered = units !== undefined && !isPlaceholderData && asked === typed
  const unlisted = value === undefined && (typed ?? '').trim() !== ''
  const choose = (id: string) => {
    const unit = units?.find((u) => u.id === id)
    if (!unit) return
    onChange({ id: unit.id, name: unit.within ? `${unit.name}, ${unit.within}` : unit.name })
    setTyped(undefined)
    combobox.closeDropdown()
  }
  // The first line of what was found is the one that Enter takes, also an Enter that was quicker than the answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the answer is there, not at every drawing
  useEffect(() => {
    const first = answered ? units[0] : undefined
    if (first && hurried) choose(first.id)
    else if (first) combobox.selectFirstOption()
    if (answered) setHurried(false)
  }, [answered, units])
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          label={label}
          description={description}
          placeholder={t('unitSearch')}
          autoComplete="off"
          required={required ?? false}
          error={error && unlisted ? t('unitChoose') : error}
          value={typed ?? value?.name ?? ''}
          onChange={(e) => {
            setTyped(e.currentTarget.value)
            if (value) onChange(undefined)
            combobox.resetSelectedOption()
            combobox.openDropdown()
          }}
          onKeyDown={(e) => {
            // Esc closes the list; the form around it stays.
            if (e.key === 'Escape' && combobox.dropdownOpened) e.preventDefault()
            if (e.key !== 'Enter' || answered || (typed ?? '').trim() === '') return
            e.preventDefault()
            setHurried(true)
          }}
          onFocus={(e) => {
            e.currentTarget.select()
            combobox.openDropdown()
          }}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {units?.map((u) => (
            <Combobox.Option key={u.id} value={u.id}>
              {u.name}
              {u.within && <span style={{ color: 'var(--ink-soft)' }}>, {u.within}</span>}
            </Combobox.Option>
          ))}
          {units?.length === 0 && <Combobox.Empty>{t('unitNone')}</Combobox.Empty>}
          {isError && <Combobox.Empty>{t('unitOffline')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
