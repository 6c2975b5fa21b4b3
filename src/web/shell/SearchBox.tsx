import { TextInput } from '@mantine/core'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { texts } from '../text/index.ts'
import { Icon } from '../ui/Icon.tsx'
import { KeyHint, useKey } from '../ui/Keys.tsx'
import { focusFirstRow } from '../ui/rows.ts'

const Palette = lazy(async () => {
  const [screen] = await Promise.all([import('../screens/people/Palette.tsx'), texts('people')])
  return { default: screen.Palette }
})

/** Milliseconds of quiet before the list follows what is typed. */
const QUIET = 250

/** The one search box, on every page: Enter shows who was found, and on the list itself it searches while one types. Ctrl+K searches over the page. */
export const SearchBox = () => {
  const { t } = useTranslation('frame')
  const navigate = useNavigate()
  const listed = useRouterState({ select: (s) => s.location.pathname === '/nguoi' && !('them' in s.location.search) })
  const asked = useRouterState({ select: (s) => ('q' in s.location.search ? s.location.search.q : undefined) })
  const [q, setQ] = useState(asked ?? '')
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Following the address must not eat the space at the end of what is being typed.
  useEffect(() => setQ((old) => (old.trim() === (asked ?? '') ? old : (asked ?? ''))), [asked])
  const go = (text: string, replace: boolean) => {
    clearTimeout(typing.current)
    if (text.trim() !== '') void navigate({ to: '/nguoi', search: { q: text.trim() }, replace })
  }
  const [over, setOver] = useState(false)
  useKey('mod+K', () => setOver(true), true)
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
      {over && (
        <Suspense>
          <Palette onClose={() => setOver(false)} />
        </Suspense>
      )}
    </search>
  )
}
