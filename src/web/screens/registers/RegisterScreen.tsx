import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Register } from '../../../engine/register.ts'
import type { RegisterRow, RegisterView } from '../../../server/contract/registers.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { dayText } from '../../dates/format.ts'
import { Cite } from '../../law/Cite.tsx'
import { useMe } from '../../session/me.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { useExporting } from '../../ui/exporting.ts'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { Page, Panel } from '../../ui/Page.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { MissingScreen } from '../missing/MissingScreen.tsx'
import { AddPerson } from './AddPerson.tsx'
import { headOn, registerNamed } from './causes.ts'
import { useColumns, useSheet } from './columns.tsx'
import { ListForm } from './ListForm.tsx'
import { PaperFoot, PaperHead } from './Paper.tsx'
import { RegisterChoice } from './RegisterChoice.tsx'
import { Totals } from './Totals.tsx'
import { useRegister } from './useRegister.ts'
import './registers.css'

const VIEWS: readonly RegisterView[] = ['standing', 'entered', 'left']
/** Milliseconds of quiet before the server is asked. */
const QUIET = 250
/** About 80 sheets of A4: more belongs to a workbook. */
const MOST_ON_PAPER = 2_000

export const RegisterScreen = () => {
  const { name } = useParams({ from: '/inside/danh-sach/$name' })
  const register = registerNamed(name)
  return register ? <OfRegister key={name} name={name} register={register} /> : <MissingScreen />
}

/** A register as of a day (`ngay`), with who came and left since another (`tu`), of one unit (`donVi`) or of all that one may see. */
const OfRegister = ({ name, register }: { readonly name: string; readonly register: Register }) => {
  const { t } = useTranslation(['registers', 'ui'])
  const navigate = useNavigate()
  const me = useMe()
  const search = useSearch({ from: '/inside/danh-sach/$name' })
  const { ngay, tu, donVi, xem = 'standing', trang = 1 } = search
  const [q, setQ] = useState('')
  const [asked] = useDebouncedValue(q.trim(), QUIET)
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<RegisterRow>()
  const exporting = useExporting()
  const { data, rows, isPart, ...list } = useRegister(name, {
    day: ngay,
    from: tu,
    unit: donVi,
    view: xem,
    q: asked === '' ? undefined : asked,
    page: trang - 1,
  })
  useRowKeys()
  const go = (next: Partial<typeof search>) =>
    void navigate({ to: '/danh-sach/$name', params: { name }, search: { ...search, trang: undefined, ...next }, replace: true })
  const done = () => {
    setAdding(false)
    setLeaving(undefined)
    list.changed()
  }

  const many = !donVi && me.offices.some((o) => o.unit.kind !== register.unitKind)
  const mayList = (data?.mayList.length ?? 0) > 0
  const of = { units: many, left: xem === 'left' }
  const columns = useColumns(register, { ...of, onTakeOff: mayList ? setLeaving : undefined })
  const sheet = useSheet(register, of)
  const print = () => {
    if (data && data.total > MOST_ON_PAPER) return toast(t('tooLong', { count: data.total }))
    void list.print()
  }
  const take = async () => {
    const all = await list.all()
    if (all) exporting?.(sheet(all))
  }
  const place = data?.unit?.name ?? me.offices[0]?.unit.name ?? ''
  const head = data && headOn(register, data.day)
  return (
    <Page
      title={register.term}
      lead={
        head ? (
          <>
            {t('source')} <Cite cite={head.basis} /> {t('derived')} {data?.behind && t('behind')}
          </>
        ) : (
          ' '
        )
      }
      actions={
        <>
          <FilterBox
            value={q}
            onChange={(typed) => {
              setQ(typed)
              if (trang > 1) go({})
            }}
          />
          <PrintButton onPrint={print} />
          {mayList && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
        </>
      }
    >
      <RegisterChoice
        name={name}
        page={data}
        units={many}
        kind={register.unitKind}
        donVi={donVi}
        onName={(other) => void navigate({ to: '/danh-sach/$name', params: { name: other }, search: { ...search, trang: undefined } })}
        onChoose={go}
      />
      {list.trouble && <TroubleNote met={list.trouble} again={list.again} />}
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
        {...(data ? { count: data.total } : {})}
      >
        {!data && !list.trouble && <Waiting rows={10} />}
        {data && rows.length > 0 && (
          <DataTable
            caption={register.term}
            columns={columns}
            rows={rows}
            keyOf={(r) => `${r.id}${r.unit}${r.from}`}
            onExport={isPart ? () => void take() : undefined}
          />
        )}
        {data && rows.length === 0 && (
          <Empty icon="people" title={q === '' ? t('nobody') : t('ui:noneMatch', { q })}>
            {q === '' && t('nobodyWhy')}
          </Empty>
        )}
      </Panel>
      {data && <Pager page={data.page} size={data.size} total={data.total} onPage={(page) => go({ trang: page + 1 })} />}
      {data && isPart && rows.length < data.total && (
        <p className="only-print">
          {t('partOnPaper', { from: rows[0]?.no ?? 1, until: rows.at(-1)?.no ?? data.total, total: data.total })}
        </p>
      )}
      {data && (
        <p className="register-sum">
          {t('sum', { standing: data.counts.standing, entered: data.counts.entered, left: data.counts.left, since: dayText(data.from) })}{' '}
          {data.hidden > 0 && t('hidden', { count: data.hidden })}
        </p>
      )}
      {data && <Totals register={register} page={data} />}
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
