import { Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonId, UnitId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'

type Named = { readonly person: PersonId; readonly name: string }

const SHOWN = 8

/** Who may have had a dose after all is left out, one by one: nobody signs for them, and nobody else waits because of them. */
export const ButThese = ({
  site,
  held,
  but,
  onChange,
}: {
  readonly site: UnitId
  /** Whose rights are answered for; everybody of the day where nothing says. */
  readonly held: readonly Named[] | undefined
  readonly but: readonly PersonId[]
  readonly onChange: (but: readonly PersonId[]) => void
}) => {
  const { t } = useTranslation('devices')
  const [typed, setTyped] = useState('')
  const { data } = useQuery({ queryKey: ['dosing', 'day', site], queryFn: () => api.dosingDay(site), enabled: held === undefined })
  const people = [...new Map((held ?? data?.rows ?? []).map(({ person, name }) => [person, { person, name }])).values()]
  const wanted = typed.trim().toLowerCase()
  const found = people.filter((p) => !but.includes(p.person) && wanted.length >= 2 && p.name.toLowerCase().includes(wanted))
  return (
    <>
      <TextInput
        name="but"
        label={t('but')}
        description={t('butHelp')}
        value={typed}
        autoComplete="off"
        onChange={(e) => setTyped(e.currentTarget.value)}
      />
      {[...people.filter((p) => but.includes(p.person)), ...found.slice(0, SHOWN)].map(({ person, name }) => (
        <Checkbox
          key={person}
          label={name}
          checked={but.includes(person)}
          onChange={(e) => onChange(e.currentTarget.checked ? [...but, person] : but.filter((p) => p !== person))}
        />
      ))}
    </>
  )
}
