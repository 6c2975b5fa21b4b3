import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonHit } from '../../../server/contract/answers.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'

const SHOWN = 6

/** Finds somebody of one's own units with as little typing as it takes. */
export const Find = ({ onChoose }: { readonly onChoose: (person: PersonHit) => void }) => {
  const { t } = useTranslation('quick-test')
  const [q, setQ] = useState('')
  const asked = useDeferredValue(q.trim())
  const { data, error } = useQuery({
    queryKey: ['quick-find', asked],
    queryFn: ({ signal }) => api.findPeople(asked, undefined, signal),
    enabled: asked.length >= 2,
  })
  return (
    <>
      <TextInput
        label={t('who')}
        description={t('whoHelp')}
        size="lg"
        autoComplete="off"
        data-autofocus
        autoFocus
        value={q}
        onChange={(e) => setQ(e.currentTarget.value)}
      />
      {error && <TroubleNote met={troubleOf(error)} />}
      <ul className="quick-hits">
        {data?.hits.slice(0, SHOWN).map((hit) => (
          <li key={hit.id}>
            <Button variant="default" fullWidth justify="space-between" size="lg" onClick={() => onChoose(hit)}>
              <span>{hit.name}</span>
              <span className="quick-soft">{dayText(hit.birth)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {data?.hits.length === 0 && (
        <p>
          {t('nobody')}{' '}
          <Link to="/nguoi" search={{ q: asked, them: true }}>
            {t('register')}
          </Link>
        </p>
      )}
    </>
  )
}
