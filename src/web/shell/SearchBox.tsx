import { TextInput } from '@mantine/core'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import { KeyHint, useKey } from '../ui/Keys.tsx'

/** The one search box, on every page; Ctrl+K goes there, Enter shows who was found. */
export const SearchBox = () => {
  const { t } = useTranslation('frame')
  const navigate = useNavigate()
  const asked = useRouterState({ select: (s) => ('q' in s.location.search ? s.location.search.q : undefined) })
  const [q, setQ] = useState(asked ?? '')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => setQ(asked ?? ''), [asked])
  useKey(
    'mod+K',
    () => {
      box.current?.focus()
      box.current?.select()
    },
    true,
  )
  return (
    <search className="frame-search">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (q.trim() !== '') void navigate({ to: '/nguoi', search: { q: q.trim() } })
        }}
      >
        <KeyHint keys="Ctrl+K">
          <TextInput
            ref={box}
            type="search"
            aria-label={t('search')}
            placeholder={t('search')}
            leftSection={<Icon name="search" size={16} />}
            value={q}
            onChange={(e) => setQ(e.currentTarget.value)}
          />
        </KeyHint>
      </form>
    </search>
  )
}
