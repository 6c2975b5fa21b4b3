import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, type Moment } from '../../../kernel/moment.ts'
import type { AssignmentList } from '../../../server/contract/answers.ts'
import { measureTerm, seatTerm, stateTerm } from '../../case/terms.ts'
import { Birth } from '../../dates/Birth.tsx'
import { dayText } from '../../dates/format.ts'
import { useLaw } from '../../law/book.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Page.tsx'
import { ChooseForm } from '../units/ChooseForm.tsx'
import { UnitLink } from '../units/UnitLink.tsx'
import { CaseChoice } from './CaseChoice.tsx'
import '../units/units.css'

type Unit = AssignmentList['units'][number]
type Waiting = Unit['cases'][number]

/** The cases of one unit: a choice for all of them at once, or for each by itself. */
export const Group = ({ group, mayChoose, asOf }: { readonly group: Unit; readonly mayChoose: boolean; readonly asOf: Moment }) => {
  const { t } = useTranslation('assignments')
  const law = useLaw()
  const on = dayOf(asOf)
  const [whole, setWhole] = useState(false)
  const [one, setOne] = useState<Waiting>()
  const columns: readonly Column<Waiting>[] = [
    {
      key: 'person',
      title: t('person'),
      width: '24%',
      cell: (c) => (
        <Link data-row to="/ho-so/$id" params={{ id: c.case }}>
          {c.person.name === '' ? t('hidden') : c.person.name}
        </Link>
      ),
    },
    { key: 'birth', title: t('birth'), width: '12%', wideOnly: true, cell: (c) => <Birth of={c.person.birth} /> },
    {
      key: 'case',
      title: t('case'),
      width: '34%',
      cell: (c) => (
        <>
          {measureTerm(law, c.measure, on)} <span className="unit-soft">{stateTerm(law, c.measure, on, c.state)}</span>
        </>
      ),
    },
    { key: 'due', title: t('due'), width: '14%', cell: (c) => (c.due ? dayText(c.due) : t('noDue')) },
    {
      key: 'choose',
      title: '',
      width: '16%',
      align: 'end',
      cell: (c) =>
        mayChoose && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('chooseOf', { name: c.person.name, seat: seatTerm(law, c.measure, on, c.seat) })}
            onClick={() => setOne(c)}
          >
            {t('choose')}
          </Button>
        ),
    },
  ]
  return (
    <Panel
      title={<UnitLink unit={group.unit} />}
      count={group.cases.length}
      aside={
        mayChoose &&
        !whole && (
          <Button variant="default" aria-label={t('wholeOf', { unit: group.unit.name })} onClick={() => setWhole(true)}>
            {t('whole')}
          </Button>
        )
      }
    >
      <p className="unit-soft">{group.to.length === 0 ? t('nobody') : t('parts', { units: group.to.map((u) => u.name).join(', ') })}</p>
      {whole && <ChooseForm unit={group.unit} to={group.to} onDone={() => setWhole(false)} />}
      <DataTable
        caption={t('casesOf', { unit: group.unit.name })}
        columns={columns}
        rows={group.cases}
        keyOf={(c) => `${c.case} ${c.seat}`}
      />
      {one && (
        <CaseChoice
          key={`${one.case} ${one.seat}`}
          waiting={one}
          to={group.to}
          kind={seatKind(law, one, on)}
          onDone={() => setOne(undefined)}
        />
      )}
    </Panel>
  )
}

/** What kind of unit may have the seat. */
const seatKind = (law: ReturnType<typeof useLaw>, { measure, seat }: Waiting, on: string): string | undefined =>
  law.measures[measure]?.findLast((s) => s.from <= on)?.seats[seat]?.unitKind
