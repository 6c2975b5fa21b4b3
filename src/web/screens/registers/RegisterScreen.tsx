import { Button, NativeSelect } from '@mantine/core'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { RegisterRow } from '../../../server/contract/registers.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText } from '../../dates/format.ts'
import { DateField, readDate } from '../../fields/DateField.tsx'
import { type ChosenUnit, UnitField } from '../../fields/UnitField.tsx'
import { Cite } from '../../law/Cite.tsx'
import { useMe } from '../../session/me.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { matches } from '../../ui/fold.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { MissingScreen } from '../missing/MissingScreen.tsx'
import { AddPerson } from './AddPerson.tsx'
import { headOn, registerNamed, registerNames } from './causes.ts'
import { type Numbered, useColumns } from './columns.tsx'
import { ListForm } from './ListForm.tsx'
import { PaperFoot, PaperHead } from './Paper.tsx'
import './registers.css'

export const VIEWS = ['standing', 'entered', 'left'] as const
export type View = (typeof VIEWS)[number]

const inView = (row: RegisterRow, view: View, from: string): boolean =>
  view === 'standing' ? row.until === undefined : view === 'entered' ? row.from >= from : row.until !== undefined

export const RegisterScreen = () => {
  const { name } = useParams({ from: '/inside/danh-sach/$name' })
  const register = registerNamed(name)
  return register ? <OfRegister key={name} name={name} register={register} /> : <MissingScreen />
}

/** A register as of a day (`ngay`), with who came and left since another (`tu`), of one unit (`donVi`) or of all that one may see. */
const OfRegister = ({ name, register }: { readonly name: string; readonly register: Register }) => {
  const { t } = useTranslation(['registers', 'ui'])
  const navigate = useNavigate()
  const client = useQueryClient()
  const me = useMe()
  const search = useSearch({ from: '/inside/danh-sach/$name' })
  const { ngay, tu, donVi, xem = 'standing' } = search
  const [q, setQ] = useState('')
  const [typed, setTyped] = useState<{ readonly ngay?: string; readonly tu?: string }>({})
  const [unit, setUnit] = useState<ChosenUnit>()
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<RegisterRow>()
  const { data, error, refetch } = useQuery({
    queryKey: ['register', name, ngay, tu, donVi],
    queryFn: () => api.register(name, { day: ngay, from: tu, unit: donVi }),
    placeholderData: keepPreviousData,
  })
  useRowKeys()
  const go = (next: Partial<typeof search>) =>
    void navigate({ to: '/danh-sach/$name', params: { name }, search: { ...search, ...next }, replace: true })
  const goDay = (field: 'ngay' | 'tu') => (text: string) => {
    setTyped((old) => ({ ...old, [field]: text }))
    const read = readDate('day', text)
    if (read?.ok) go({ [field]: read.value })
  }
  const done = () => {
    setAdding(false)
    setLeaving(undefined)
    void client.invalidateQueries({ queryKey: ['register', name] })
  }

  const rows: readonly Numbered[] = (data?.rows ?? [])
    .filter((r) => inView(r, xem, data?.from ?? ''))
    .filter((r) => q === '' || matches(q, [r.name, r.birth, r.number, r.address, r.unitName].join(' ')))
    .map((r, i) => ({ ...r, no: i + 1 }))
  const chosen = data?.rows.find((r) => r.unit === donVi)
  const many = !donVi && me.offices.some((o) => o.unit.kind !== 'commune')
  const mayList = (data?.mayList.length ?? 0) > 0
  const columns = useColumns(register, { units: many, left: xem === 'left', onTakeOff: mayList ? setLeaving : undefined })
  const place = unit?.name ?? chosen?.unitName ?? me.offices[0]?.unit.name ?? ''
  const head = data && headOn(register, data.day)
  return (
    <Page
      title={register.term}
      lead={
        head ? (
          <>
            {t('source')} <Cite cite={head.basis} /> {t('derived')}
          </>
        ) : (
          ' '
        )
      }
      actions={
        <>
          <FilterBox value={q} onChange={setQ} />
          <PrintButton />
          {mayList && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
        </>
      }
    >
      <div className="register-choice no-print">
        <NativeSelect
          label={t('which')}
          data={registerNames.map(([value, label]) => ({ value, label }))}
          value={name}
          onChange={(e) => void navigate({ to: '/danh-sach/$name', params: { name: e.currentTarget.value }, search })}
        />
        <DateField kind="day" label={t('asOf')} value={typed.ngay ?? (data ? dayText(data.day) : '')} onChange={goDay('ngay')} />
        <DateField kind="day" label={t('since')} value={typed.tu ?? (data ? dayText(data.from) : '')} onChange={goDay('tu')} />
        {(many || donVi) && (
          <UnitField
            label={t('unit')}
            kind="commune"
            value={unit ?? (donVi && chosen ? { id: donVi, name: chosen.unitName } : undefined)}
            onChange={(u) => {
              setUnit(u)
              go({ donVi: u?.id })
            }}
          />
        )}
      </div>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {data && <PaperHead register={register} page={data} place={place} />}
      <Panel
        title={t(`view.${xem}`)}
        aside={
          <Choice
            label={t('show')}
            of={VIEWS.map((view) => [view, t(`view.${view}`)] as const)}
            value={xem}
            onChange={(view) => go({ xem: view })}
          />
        }
        {...(data ? { count: rows.length } : {})}
      >
        {!data && !error && <Waiting rows={10} />}
        {data && rows.length > 0 && (
          <DataTable caption={register.term} columns={columns} rows={rows} keyOf={(r) => `${r.id}${r.unit}${r.from}`} />
        )}
        {data && rows.length === 0 && (
          <Empty icon="people" title={q === '' ? t('nobody') : t('ui:noneMatch', { q })}>
            {q === '' && t('nobodyWhy')}
          </Empty>
        )}
      </Panel>
      {data && (
        <p className="register-sum">
          {t('sum', { standing: data.counts.standing, entered: data.counts.entered, left: data.counts.left, since: dayText(data.from) })}{' '}
          {data.hidden > 0 && t('hidden', { count: data.hidden })}
        </p>
      )}
      {data && <PaperFoot page={data} />}
      {adding && (
        <Dialog opened onClose={() => setAdding(false)} title={t('add')} closeLabel={t('ui:close')}>
          <AddPerson name={name} register={register} onDone={done} onBack={() => setAdding(false)} />
        </Dialog>
      )}
      {leaving && (
        <Dialog opened onClose={() => setLeaving(undefined)} title={t('takeOffOf', { name: leaving.name })} closeLabel={t('ui:close')}>
          <ListForm name={name} register={register} person={leaving} does="leaves" onDone={done} onBack={() => setLeaving(undefined)} />
        </Dialog>
      )}
    </Page>
  )
}
