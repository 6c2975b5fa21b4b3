import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { RegisterRow } from '../../../server/contract/registers.ts'
import { dayText } from '../../dates/format.ts'
import { Cite } from '../../law/Cite.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import { type CauseShown, causeOf } from './causes.ts'

export type Numbered = RegisterRow & { readonly no: number }

const Why = ({ cause }: { readonly cause: CauseShown }) => (
  <>
    {cause.term}{' '}
    {cause.cite && (
      <span className="no-print">
        <Cite cite={cause.cite} />
      </span>
    )}
  </>
)

/** The columns of a register, on the screen and on paper. `onTakeOff` where somebody may take persons off it. */
export const useColumns = (
  register: Register,
  of: { readonly units: boolean; readonly left: boolean; readonly onTakeOff: ((row: RegisterRow) => void) | undefined },
): readonly Column<Numbered>[] => {
  const { t } = useTranslation('registers')
  const left: readonly Column<Numbered>[] = [
    { key: 'until', title: t('until'), cell: (r) => r.until && dayText(r.until) },
    { key: 'left', title: t('left'), cell: (r) => r.until && <Why cause={causeOf(register, 'leaves', r.left ?? '', r.until)} /> },
  ]
  return [
    { key: 'no', title: t('no'), width: '44px', wideOnly: true, cell: (r) => r.no },
    { key: 'name', title: t('name'), cell: (r) => <strong>{r.name}</strong> },
    { key: 'birth', title: t('birth'), cell: (r) => dayText(r.birth) },
    { key: 'sex', title: t('sex'), wideOnly: true, cell: (r) => t(r.sex) },
    { key: 'number', title: t('number'), wideOnly: true, cell: (r) => r.number },
    {
      key: 'address',
      title: t('address'),
      cell: (r) => (
        <>
          {r.address ?? (of.units ? undefined : r.unitName)}
          {of.units && <span className="register-unit">{r.unitName}</span>}
        </>
      ),
    },
    { key: 'from', title: t('from'), cell: (r) => dayText(r.from) },
    { key: 'entered', title: t('entered'), cell: (r) => <Why cause={causeOf(register, 'enters', r.entered, r.from)} /> },
    ...(of.left ? left : []),
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (r) => (
        <span className="register-actions no-print">
          {of.onTakeOff && r.until === undefined && (
            <Button variant="subtle" size="compact-sm" aria-label={t('takeOffOf', { name: r.name })} onClick={() => of.onTakeOff?.(r)}>
              {t('takeOff')}
            </Button>
          )}
          <Link data-row to="/nguoi/$id" params={{ id: r.id }} aria-label={t('openOf', { name: r.name })}>
            {t('open')}
          </Link>
        </span>
      ),
    },
  ]
}
