import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { Panel } from '../../ui/Page.tsx'

type Column = ImportPage['columns'][number]

/** A, B … Z, AA … as Excel names them. */
const letterOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${letterOf(Math.floor(index / 26) - 1)}${letterOf(index % 26)}`

const SAMPLES = 3

/** Which column of the workbook fills which of ours, and what holds for all rows. */
export const Mapping = ({ page, onSet }: { readonly page: ImportPage; readonly onSet: () => void }) => {
  const { t } = useTranslation('import')
  const [mapping, setMapping] = useState<Readonly<Record<string, number>>>(page.mapping)
  const [constants, setConstants] = useState<Readonly<Record<string, string>>>(page.constants)
  const [purpose, setPurpose] = useState(page.purpose ?? '')
  const [tried, setTried] = useState(false)
  const sending = useSend(() => {
    const given = Object.entries(constants).filter(([, value]) => value.trim() !== '')
    return api.planImport(page.id, { mapping, constants: Object.fromEntries(given), purpose: purpose.trim() })
  }, onSet)
  const missing = purpose.trim() === ''
  const submit = () => {
    setTried(true)
    if (!missing) sending.send()
  }
  const refused = besideFields(sending.trouble)
  const known = new Set(page.columns.map((c) => c.key))
  const headings = page.headings.flatMap((heading, index) =>
    heading === '' ? [] : [{ value: String(index), label: `${letterOf(index)}: ${heading}` }],
  )
  const choose = (key: string, value: string | null) => {
    const { [key]: _, ...others } = mapping
    setMapping(value === null ? others : { ...others, [key]: Number(value) })
  }
  const sampleOf = (index: number | undefined): string =>
    index === undefined
      ? ''
      : page.sample
          .map((row) => row[index] ?? '')
          .filter((text) => text !== '')
          .slice(0, SAMPLES)
          .join(' · ')
  const row = (c: Column) => {
    const label = c.required ? t('map.required', { label: c.label }) : c.label
    return (
      <tr key={c.key} id={`import-${c.key}`}>
        <td>
          {label}
          {c.help && <span className="import-help">{c.help}</span>}
        </td>
        <td>
          <Select
            aria-label={t('map.noneOf', { label: c.label })}
            placeholder={t('map.none')}
            data={headings}
            searchable
            clearable
            value={mapping[c.key] === undefined ? null : String(mapping[c.key])}
            onChange={(value) => choose(c.key, value)}
            error={refused[c.key]}
          />
        </td>
        <td>
          <TextInput
            aria-label={t('map.constantOf', { label: c.label })}
            value={constants[c.key] ?? ''}
            maxLength={1000}
            onChange={(e) => setConstants({ ...constants, [c.key]: e.currentTarget.value })}
          />
        </td>
        <td className="import-sample">{sampleOf(mapping[c.key])}</td>
      </tr>
    )
  }
  const table = (columns: readonly Column[]) => (
    <div className="table-scroll">
      <table className="import-map">
        <thead>
          <tr>
            <th scope="col">{t('map.ours')}</th>
            <th scope="col">{t('map.column')}</th>
            <th scope="col">{t('map.constant')}</th>
            <th scope="col">{t('map.sample')}</th>
          </tr>
        </thead>
        <tbody>{columns.map(row)}</tbody>
      </table>
    </div>
  )
  const first = page.columns.filter((c) => c.required || page.mapping[c.key] !== undefined)
  const others = page.columns.filter((c) => !first.includes(c))
  return (
    <Panel title={t('map.title')}>
      <p className="import-soft">
        {t('map.lead')} {t('map.constantHelp')}
      </p>
      <fieldset className="import-fields" disabled={sending.state !== 'idle'}>
        {table(first)}
        {others.length > 0 && (
          <details className="import-others">
            <summary>{t('map.optional', { count: others.length })}</summary>
            {table(others)}
          </details>
        )}
        <TextInput
          label={t('map.purpose')}
          description={t('map.purposeWhy')}
          maxLength={200}
          maw={560}
          mt={12}
          required
          value={purpose}
          error={refused['purpose'] ?? (tried && missing ? t('map.noPurpose') : undefined)}
          onChange={(e) => setPurpose(e.currentTarget.value)}
        />
      </fieldset>
      <SendState sending={sending} beside={(r) => r.field === 'purpose' || (r.field !== undefined && known.has(r.field))} />
      <div className="form-foot">
        <Button loading={sending.state === 'sending'} onClick={submit}>
          {t('map.check')}
        </Button>
      </div>
    </Panel>
  )
}
