import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../session/me.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { focusFirstRow, useRowKeys } from '../../ui/rows.ts'
import { FoundUnits } from './FoundUnits.tsx'
import { isListKind, LIST_KINDS, type ListKind } from './kinds.ts'
import { OrganisationForm } from './OrganisationForm.tsx'
import './units.css'

const QUIET = 200

const Search = ({ q, kind }: { readonly q: string; readonly kind: ListKind | undefined }) => {
  const { t } = useTranslation('units')
  const navigate = useNavigate()
  const [typed, setTyped] = useState(q)
  const [asked] = useDebouncedValue(typed, QUIET)
  useEffect(() => {
    if (asked !== q) void navigate({ to: '/don-vi', search: { q: asked === '' ? undefined : asked, loai: kind }, replace: true })
  }, [asked, q, kind, navigate])
  return (
    <search className="units-search">
      <TextInput
        type="search"
        label={t('search')}
        placeholder={t('searchExample')}
        leftSection={<Icon name="search" size={16} />}
        value={typed}
        onChange={(e) => setTyped(e.currentTarget.value)}
        onKeyDown={(e) => {
          if (e.key !== 'ArrowDown') return
          e.preventDefault()
          focusFirstRow()
        }}
      />
      <NativeSelect
        label={t('kind')}
        data={[{ value: '', label: t('everyKind') }, ...LIST_KINDS.map((k) => ({ value: k, label: t(`kinds.${k}`) }))]}
        value={kind ?? ''}
        onChange={(e) => {
          const { value } = e.currentTarget
          const loai = isListKind(value) ? value : undefined
          void navigate({ to: '/don-vi', search: { q: q === '' ? undefined : q, loai }, replace: true })
        }}
      />
    </search>
  )
}

/** The register of units and organisations; `them` in the address opens the form for a new organisation. */
export const UnitsScreen = () => {
  const { t } = useTranslation('units')
  const navigate = useNavigate()
  const me = useMe()
  const { q = '', loai, them } = useSearch({ from: '/inside/don-vi' })
  useRowKeys()
  if (them)
    return (
      <Page title={t('add.title')} lead={t('add.lead')} width="form">
        <OrganisationForm />
      </Page>
    )
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        me.screens.includes('admin') && (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => void navigate({ to: '/don-vi', search: { them: true } })}>
            {t('add.open')}
          </Button>
        )
      }
    >
      <Panel>
        <Search q={q} kind={loai} />
      </Panel>
      <FoundUnits q={q} kind={loai ?? ''} />
    </Page>
  )
}
