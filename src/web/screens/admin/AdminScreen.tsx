import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { AccountList } from './AccountList.tsx'
import { accountsQuery } from './accounts.ts'
import { CreateForm } from './CreateForm.tsx'
import { OneAccount } from './OneAccount.tsx'

const waiting = (
  <Panel>
    <Waiting rows={8} />
  </Panel>
)

/** The list; `moi` in the address opens the form for a new account, `ai` one account. */
export const AdminScreen = () => {
  const { t } = useTranslation('admin')
  const navigate = useNavigate()
  const { ai, moi } = useSearch({ from: '/inside/quan-tri' })
  const { data: accounts, error, refetch } = useQuery(accountsQuery)
  const [q, setQ] = useState('')
  useRowKeys()
  const account = accounts?.find((a) => a.id === ai)
  if (moi)
    return (
      <Page title={t('form.title')} lead={t('lead')} width="form">
        <Suspense fallback={waiting}>
          <CreateForm />
        </Suspense>
      </Page>
    )
  if (ai)
    return (
      <Page
        title={account?.name ?? ' '}
        lead={account?.login ?? ' '}
        width="form"
        actions={
          <Link to="/quan-tri" search={{}}>
            {t('back')}
          </Link>
        }
      >
        {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
        <Suspense fallback={waiting}>{accounts ? <OneAccount account={account} /> : !error && waiting}</Suspense>
      </Page>
    )
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <FilterBox value={q} onChange={setQ} />
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => void navigate({ to: '/quan-tri', search: { moi: true } })}>
            {t('create')}
          </Button>
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {accounts ? <AccountList accounts={accounts} q={q} /> : !error && waiting}
    </Page>
  )
}
