import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { Day } from '../../../kernel/day.ts'
import type { RegisterRow } from '../../../server/contract/registers.ts'
import { dayText } from '../../dates/format.ts'
import { Cite } from '../../law/Cite.tsx'
import type { Column } from '../../ui/DataTable.tsx'
import type { ShownList } from '../../ui/exporting.ts'
import { type CauseShown, causeOf } from './causes.ts'

export type Numbered = RegisterRow & { readonly no: number }

/** A column with what it says in a workbook; `cell` where the screen shows more than that. */
type Field = Omit<Column<Numbered>, 'cell'> & { readonly text: (row: Numbered) => string; readonly cell?: (row: Numbered) => ReactNode }

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

/** A day; on a phone, where no head stands above it, with what day it is. */
const DayOf = ({ label, day }: { readonly label: string; readonly day: Day }) => (
  <span className="register-day" data-label={label}>
    {dayText(day)}
  </span>
)

type Of = {
  /** Whether rows of several units stand together. */
  readonly units: boolean
  readonly left: boolean
}

const useFields = (register: Register, of: Of): readonly Field[] => {
  const { t } = useTranslation('registers')
  const entered = (r: Numbered): CauseShown => causeOf(register, 'enters', r.entered, r.from)
  const gone = (r: Numbered): CauseShown | undefined => (r.until ? causeOf(register, 'leaves', r.left ?? '', r.until) : undefined)
  const leaving: readonly Field[] = [
    {
      key: 'until',
      title: t('until'),
      text: (r) => (r.until ? dayText(r.until) : ''),
      cell: (r) => r.until && <DayOf label={t('until')} day={r.until} />,
    },
    {
      key: 'left',
      title: t('left'),
      text: (r) => gone(r)?.term ?? '',
      cell: (r) => {
        const cause = gone(r)
        return cause && <Why cause={cause} />
      },
    },
  ]
  return [
    { key: 'no', title: t('no'), width: '44px', wideOnly: true, text: (r) => String(r.no) },
    { key: 'name', title: t('name'), text: (r) => r.name, cell: (r) => <strong>{r.name}</strong> },
    { key: 'birth', title: t('birth'), text: (r) => dayText(r.birth) },
    { key: 'sex', title: t('sex'), wideOnly: true, text: (r) => t(r.sex) },
    { key: 'number', title: t('number'), wideOnly: true, text: (r) => r.number ?? '' },
    {
      key: 'address',
      title: t('address'),
      text: (r) => (of.units ? [r.address, r.unitName].filter(Boolean).join('\n') : (r.address ?? r.unitName)),
      cell: (r) => (
        <>
          {r.address ?? (of.units ? undefined : r.unitName)}
          {of.units && <span className="register-unit">{r.unitName}</span>}
        </>
      ),
    },
    { key: 'from', title: t('from'), text: (r) => dayText(r.from), cell: (r) => <DayOf label={t('from')} day={r.from} /> },
    { key: 'entered', title: t('entered'), text: (r) => entered(r).term, cell: (r) => <Why cause={entered(r)} /> },
    ...(of.left ? leaving : []),
  ]
}

/** The columns of a register, on the screen and on paper. `onTakeOff` where somebody may take persons off it. */
export const useColumns = (
  register: Register,
  { onTakeOff, ...of }: Of & { readonly onTakeOff: ((row: RegisterRow) => void) | undefined },
): readonly Column<Numbered>[] => {
  const { t } = useTranslation('registers')
  const fields = useFields(register, of)
  return [
    ...fields.map(({ text, cell = text, ...column }): Column<Numbered> => ({ ...column, cell })),
    {
      key: 'open',
      title: '',
      align: 'end',
      cell: (r) => (
        <span className="register-actions no-print">
          {onTakeOff && r.until === undefined && (
            <Button variant="subtle" size="compact-sm" aria-label={t('takeOffOf', { name: r.name })} onClick={() => onTakeOff(r)}>
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

/** The same as a workbook has it, however many rows there are. */
export const useSheet = (register: Register, of: Of): ((rows: readonly Numbered[]) => ShownList) => {
  const fields = useFields(register, of)
  return (rows) => ({
    title: register.term,
    columns: fields.map((f) => f.title),
    rows: rows.map((row) => fields.map((f) => f.text(row))),
  })
}
