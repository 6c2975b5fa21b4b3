import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { useSend } from '../../api/useSend.ts'
import { Panel } from '../../ui/Page.tsx'
import { Rows } from './Rows.tsx'

const VERDICTS = ['new', 'case', 'same', 'doubtful', 'refused'] as const
type Verdict = (typeof VERDICTS)[number]

/** What would become of every row; nothing is recorded yet. */
export const Preview = ({
  page,
  onRemap,
  refresh,
}: {
  readonly page: ImportPage
  readonly onRemap: () => void
  readonly refresh: () => Promise<void>
}) => {
  const { t } = useTranslation('import')
  const there = VERDICTS.filter((v) => (page.verdicts[v] ?? 0) > 0)
  const [chosen, setChosen] = useState<Verdict>()
  const shown = chosen ?? (there.includes('doubtful') ? 'doubtful' : (there[0] ?? 'new'))
  const sending = useSend(
    () => api.applyImport(page.id),
    () => void refresh(),
  )
  const doubtful = page.verdicts.doubtful ?? 0
  const count = (page.verdicts.new ?? 0) + (page.verdicts.case ?? 0) + (doubtful - page.open)
  return (
    <Panel
      title={t('preview.title')}
      aside={
        <Button variant="subtle" onClick={onRemap}>
          {t('preview.remap')}
        </Button>
      }
    >
      <div className="import-verdicts">
        <SegmentedControl
          aria-label={t('preview.title')}
          value={shown}
          onChange={(value) => setChosen(VERDICTS.find((v) => v === value))}
          data={there.map((v) => ({
            value: v,
            label: `${t(`preview.verdict.${v}`)} (${(page.verdicts[v] ?? 0).toLocaleString('vi-VN')})`,
          }))}
        />
      </div>
      <p className="import-soft">{t(`preview.why.${shown}`)}</p>
      <Rows page={page} of={{ verdict: shown }} refresh={refresh} />
      {page.warnings.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <SendState sending={sending} />
      {page.open > 0 && <p>{t('preview.unanswered', { count: page.open })}</p>}
      <div className="form-foot">
        <Button disabled={count === 0} loading={sending.state !== 'idle'} onClick={sending.send}>
          {count === 0 ? t('preview.nothing') : t('preview.confirm', { count })}
        </Button>
      </div>
    </Panel>
  )
}
