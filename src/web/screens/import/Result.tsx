import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportPage } from '../../../server/contract/imports.ts'
import { Panel } from '../../ui/Page.tsx'
import { Rows } from './Rows.tsx'
import { UndoForm } from './UndoForm.tsx'

const OUTCOMES = ['recorded', 'refused', 'skipped', 'undone', 'left'] as const

/** What became of the rows, and the way back. */
export const Result = ({ page, refresh }: { readonly page: ImportPage; readonly refresh: () => Promise<void> }) => {
  const { t } = useTranslation('import')
  const there = OUTCOMES.filter((o) => (page.outcomes[o] ?? 0) > 0)
  const [chosen, setChosen] = useState<string>()
  const shown = there.find((o) => o === chosen) ?? there[0] ?? 'recorded'
  return (
    <>
      <Panel title={t('done.title')}>
        {page.why !== undefined && <p>{t('done.why', { why: page.why })}</p>}
        <div className="import-verdicts">
          <SegmentedControl
            aria-label={t('done.title')}
            value={shown}
            onChange={setChosen}
            data={there.map((o) => ({ value: o, label: `${t(`done.${o}`)} (${(page.outcomes[o] ?? 0).toLocaleString('vi-VN')})` }))}
          />
        </div>
        <p className="import-soft">{t('done.erased')}</p>
        <Rows page={page} of={{ outcome: shown }} refresh={refresh} />
      </Panel>
      {page.stage === 'done' && (page.outcomes.recorded ?? 0) > 0 && <UndoForm page={page} refresh={refresh} />}
    </>
  )
}
