import { TextInput } from '@mantine/core'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../ui/Icon.tsx'
import { KeyHint, useKey } from '../ui/Keys.tsx'
import { focusFirstRow } from '../ui/rows.ts'

/** Milliseconds of quiet before the list follows what is typed. */
const QUIET = 250

/** The one search box, on every page; Ctrl+K goes there, Enter shows who was found, and on the list itself it searches while one types. */
export const SearchBox = () => {
  const { t } = useTranslation('frame')
  const navigate = useNavigate()
  const listed = useRouterState({ select: (s) => s.location.pathname === '/nguoi' && !('them' in s.location.search) })
  const asked = useRouterState({ select: (s) => ('q' in s.location.search ? s.location.search.q : undefined) })
  const [q, setQ] = useState(asked ?? '')
  const box = useRef<HTMLInputElement>(null)
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Following the address must not eat the space at the end of what is being typed.
  useEffect(() => setQ((old) => (old.trim() === (asked ?? '') ? old : (asked ?? ''))), [asked])
  const go = (text: string, replace: boolean) => {
    clearTimeout(typing.current)
    if (text.trim() !== '') void navigate({ to: '/nguoi', search: { q: text.trim() }, replace })
  }
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
          go(q, listed)
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
            onChange={(e) => {
              const text = e.currentTarget.value
              setQ(text)
              clearTimeout(typing.current)
              if (listed) typing.current = setTimeout(() => go(text, true), QUIET)
            }}
            onKeyDown={(e) => {
              if (e.key === 'ArrowDown') {
                e.preventDefault()
                focusFirstRow()
              }
            }}
          />
        </KeyHint>
      </form>
    </search>
  )
}
