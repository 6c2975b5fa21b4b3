import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { ListForm } from './ListForm.tsx'

type Chosen = { readonly id: PersonId; readonly name: string }

/** Milliseconds of quiet before the server is asked. */
const QUIET = 250

/** Finds a person of one's own units, then asks why and since when they are on the register. */
export const AddPerson = ({
  name,
  register,
  onDone,
  onBack,
}: {
  readonly name: string
  readonly register: Register
  readonly onDone: () => void
  readonly onBack: () => void
}) => {
  const { t } = useTranslation('registers')
  const [q, setQ] = useState('')
  const [asked] = useDebouncedValue(q.trim(), QUIET)
  const [chosen, setChosen] = useState<Chosen>()
  const { data, error } = useQuery({
    queryKey: ['people', 'list', asked],
    queryFn: ({ signal }) => api.findPeople(asked, undefined, signal),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  })
  if (chosen)
    return (
      <>
        <p>
          <strong>{chosen.name}</strong>
        </p>
        <ListForm name={name} register={register} person={chosen} does="enters" onDone={onDone} onBack={() => setChosen(undefined)} />
      </>
    )
  return (
    <>
      <TextInput label={t('form.who')} type="search" data-autofocus value={q} onChange={(e) => setQ(e.currentTarget.value)} />
      {error && <TroubleNote met={troubleOf(error)} />}
      <ul className="register-found">
        {asked.length > 1 &&
          data?.hits.slice(0, 8).map((hit) => (
            <li key={hit.id}>
              <span>
                <strong>{hit.name}</strong> · {dayText(hit.birth)}
              </span>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('form.chooseOf', { name: hit.name })}
                onClick={() => setChosen({ id: hit.id, name: hit.name })}
              >
                {t('form.choose')}
              </Button>
            </li>
          ))}
      </ul>
      {asked.length > 1 && data?.hits.length === 0 && <p>{t('form.none')}</p>}
      <div className="form-foot">
        <Button variant="default" onClick={onBack}>
          {t('form.back')}
        </Button>
      </div>
    </>
  )
}
