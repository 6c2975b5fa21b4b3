import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitLife } from '../../../server/contract/answers.ts'
import { today } from '../../session/clock.ts'
import { Panel } from '../../ui/Page.tsx'
import { ChooseForm } from './ChooseForm.tsx'
import { EndForm } from './EndForm.tsx'
import { RenameForm } from './RenameForm.tsx'

type Form = 'rename' | 'end' | 'choose'

/** What the session may say of the unit: a new name or superior, its end, or who has its files. */
export const Rule = ({ life, organisation }: { readonly life: UnitLife; readonly organisation: boolean }) => {
  const { t } = useTranslation('units')
  const [open, setOpen] = useState<Form>()
  const { unit, may } = life
  const ended = unit.until !== undefined && unit.until <= today()
  const several = life.after.length > 1 || (life.after.length === 0 && unit.kind !== 'district') || life.after.some((u) => u.chosen)
  const forms: readonly Form[] = [
    ...(may.keep && organisation && !ended ? (['rename', 'end'] as const) : []),
    ...(may.choose && ended && several ? (['choose'] as const) : []),
  ]
  if (forms.length === 0) return null
  const close = () => setOpen(undefined)
  return (
    <Panel title={t('rule.title')}>
      {open === 'rename' && <RenameForm life={life} onDone={close} />}
      {open === 'end' && <EndForm life={life} onDone={close} />}
      {open === 'choose' && <ChooseForm unit={unit} to={life.after} onDone={close} />}
      {open === undefined && (
        <div className="form-foot">
          {forms.map((f) => (
            <Button key={f} variant="default" onClick={() => setOpen(f)}>
              {t(`rule.${f}`)}
            </Button>
          ))}
        </div>
      )}
    </Panel>
  )
}
