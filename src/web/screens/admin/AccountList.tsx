import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { AccountRow } from '../../../server/contract/answers.ts'
import { today } from '../../session/clock.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { matches } from '../../ui/fold.ts'
import { Panel } from '../../ui/Page.tsx'
import { Sign } from '../../ui/Sign.tsx'

/** On a phone an account is a card of several lines, and whoever looks for one types its name. */
const STEP = 50

/** Offices that somebody holds on the day or will hold. */
const running = (account: AccountRow) => account.offices.filter((o) => o.until === undefined || o.until >= today())

/** In force and tied to nobody: whoever has two of these signs as two people. */
const isLoose = (a: AccountRow): boolean => !a.disabled && !a.human

const searched = (a: AccountRow): string => [a.name, a.login, ...running(a).flatMap((o) => [o.term, o.unit.name])].join(' ')

export const AccountList = ({ accounts, q }: { readonly accounts: readonly AccountRow[]; readonly q: string }) => {
  const { t } = useTranslation(['admin', 'ui'])
  const rows = q === '' ? accounts : accounts.filter((a) => matches(q, searched(a)))
  const loose = rows.filter(isLoose).length
  const columns: readonly Column<AccountRow>[] = [
    { key: 'name', title: t('name'), width: '24%', cell: (a) => <strong>{a.name}</strong> },
    { key: 'login', title: t('login'), width: '18%', cell: (a) => a.login },
    {
      key: 'offices',
      title: t('offices'),
      cell: (a) =>
        running(a)
          .map((o) => `${o.term}, ${o.unit.name}`)
          .join('; ') || <span style={{ color: 'var(--ink-soft)' }}>{t('noOffice')}</span>,
    },
    {
      key: 'state',
      title: t('state'),
      cell: (a) => (
        <>
          {a.disabled ? <Sign tone="soon">{t('disabled')}</Sign> : <Sign tone="done">{t('active')}</Sign>}{' '}
          {a.totp && <Sign tone="info">{t('totp')}</Sign>} {isLoose(a) && <Sign tone="soon">{t('human.loose')}</Sign>}
        </>
      ),
    },
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (a) => (
        <Link data-row to="/quan-tri" search={{ ai: a.id }} aria-label={t('openOf', { name: a.name })}>
          {t('open')}
        </Link>
      ),
    },
  ]
  if (rows.length === 0)
    return (
      <Panel>
        <Empty icon="admin" title={q === '' ? t('none') : t('ui:noneMatch', { q })} />
      </Panel>
    )
  return (
    <Panel title={t('list')} count={rows.length}>
      {loose > 0 && (
        <p role="status" style={{ margin: 0 }}>
          {t('human.looseCount', { count: loose })}
        </p>
      )}
      <DataTable caption={t('list')} columns={columns} rows={rows} keyOf={(a) => a.id} step={STEP} />
    </Panel>
  )
}
