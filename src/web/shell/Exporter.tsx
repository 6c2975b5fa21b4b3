import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api/index.ts'
import { SendState } from '../api/SendState.tsx'
import { useSend } from '../api/useSend.ts'
import { whenText } from '../dates/format.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { EnterForm } from '../ui/EnterForm.tsx'
import { Exporting, type ShownList } from '../ui/exporting.ts'
import { toast } from '../ui/toast.tsx'

/** What the address and the filter of the page narrow the list to. */
const filterNow = (): string | undefined => {
  const words = [
    ...new URLSearchParams(window.location.search).values(),
    ...[...document.querySelectorAll<HTMLInputElement>('[data-filter] input')].map((i) => i.value),
  ]
  const text = words.map((w) => w.trim()).filter((w) => w !== '')
  return text.length === 0 ? undefined : text.join('; ').slice(0, 500)
}

/** What a page says of its figures, which the list alone does not: days, and up to where they are known. */
const notesNow = (): readonly string[] =>
  [...document.querySelectorAll('[data-export-note]')].map((e) => e.textContent?.trim() ?? '').filter((text) => text !== '')

const pageTitle = (): string => document.title.replace(/ – Hòa Nhập$/, '')

type Shown = ShownList & { readonly filter: string | undefined }

const ExportForm = ({ list, onClose }: { readonly list: Shown; readonly onClose: () => void }) => {
  const { t } = useTranslation('frame')
  const [purpose, setPurpose] = useState('')
  const [tried, setTried] = useState(false)
  const { columns, rows, title, filter } = list
  const sending = useSend(
    async () => {
      // Written down first: what is not on record does not leave. Titles and filters may hold names, which the record does not keep.
      const head = await api.logExport({
        list: window.location.pathname,
        purpose: purpose.trim(),
        rows: rows.length,
        columns: [...columns],
        filtered: filter !== undefined,
      })
      const notes = notesNow()
      const { saveWorkbook } = await import('./workbook.ts')
      return saveWorkbook(list, [
        ...(head.kind === 'demo' ? [t('demo')] : []),
        title,
        t('export.head', { by: head.by, at: whenText(head.at) }),
        t('export.purposeLine', { purpose: purpose.trim() }),
        ...notes,
        // Such a page says in words what its address says in signs.
        ...(filter === undefined || notes.length > 0 ? [] : [t('export.filter', { filter })]),
      ])
    },
    (file) => {
      toast(t('export.done', { file }))
      onClose()
    },
  )
  const submit = () => {
    setTried(true)
    if (purpose.trim() !== '') sending.send()
  }
  return (
    <EnterForm onSubmit={submit} label={t('export.title')}>
      <p>{t('export.what', { title, count: rows.length })}</p>
      <TextInput
        label={t('export.purpose')}
        description={t('export.why')}
        maxLength={200}
        data-autofocus
        value={purpose}
        onChange={(e) => setPurpose(e.currentTarget.value)}
        error={tried && purpose.trim() === '' ? t('export.missing') : undefined}
      />
      <SendState sending={sending} />
      <div className="form-foot">
        <Button type="submit" loading={sending.state !== 'idle'}>
          {t('export.go')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('export.cancel')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** Lists inside may be taken along as workbooks: to a purpose, and written down. */
export const Exporter = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation('frame')
  const [list, setList] = useState<Shown>()
  const close = () => setList(undefined)
  const open = (shown: ShownList) => {
    const title = [...new Set([pageTitle(), shown.title].filter((part) => part !== ''))].join(' – ')
    setList({ ...shown, title, filter: filterNow() })
  }
  return (
    <Exporting value={open}>
      {children}
      <Dialog opened={list !== undefined} onClose={close} title={t('export.title')} closeLabel={t('export.cancel')}>
        {list && <ExportForm list={list} onClose={close} />}
      </Dialog>
    </Exporting>
  )
}
