import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Agent } from '../../../../dosing/situation/person.ts'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { DraftNote } from '../../../draft/DraftNote.tsx'
import { DateField } from '../../../fields/DateField.tsx'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { SignFoot } from '../SignFoot.tsx'
import { ConsultFields } from './ConsultFields.tsx'
import { OrderFindings } from './OrderFindings.tsx'
import { OrderMeasured } from './OrderMeasured.tsx'
import { AGENTS, EVERY, PHASES } from './orderTyped.ts'
import { useOrder } from './useOrder.ts'

/** An order by phase: dose in milligrams with its millilitres, days as the phase allows, and beside each field what speaks about it. */
export const OrderForm = ({
  lead,
  ...of
}: {
  readonly file: CareFile
  readonly site: UnitId
  /** Stands above the fields. */
  readonly lead: ReactNode
  readonly agent: Agent
  /** Until where both pages were read; `null` where nothing was written of the person, nothing while they differ. */
  readonly seen: EntryId | null | undefined
  readonly onDone: () => void
}) => {
  const { t } = useTranslation('care-order')
  const dosing = useTranslation('dosing').t
  const { draft, read, checked, found, blocked, asks, ready, sending, begin, name } = useOrder(of)
  const { agent, phase, every, names, consulted, says } = read
  const { file, onDone } = of
  const v = draft.value
  const finds = { all: found, names, onName: name }
  return (
    <EnterForm label={dosing('newOrder')} onSubmit={() => ready && sending.send()}>
      <DraftNote form={draft} />
      <fieldset className="form-fields" disabled={sending.state !== 'idle'}>
        {lead}
        <NativeSelect
          name="agent"
          label={dosing('agent')}
          value={agent}
          data={[...AGENTS]}
          onChange={(e) => draft.set({ agent: e.currentTarget.value })}
        />
        <NativeSelect
          name="phase"
          label={dosing('phaseLabel')}
          value={phase}
          data={PHASES.map((p) => ({ value: p, label: dosing(`phase.${p}`) }))}
          onChange={(e) => begin(PHASES.find((p) => p === e.currentTarget.value) ?? phase, v.from)}
        />
        <div>
          <TextInput
            name="dose"
            label={dosing('doseOfDay')}
            description={dosing('doseOfDayHelp')}
            value={v.dose}
            autoComplete="off"
            error={read.doseLacks ? dosing('withUnit') : undefined}
            onChange={(e) => draft.set({ dose: e.currentTarget.value })}
          />
          {checked && says && agent === 'methadone' && <OrderMeasured checked={checked} />}
          <OrderFindings at="dose" {...finds} />
        </div>
        {(phase === 'induction' || v.topUp !== '') && (
          <TextInput
            name="topUp"
            label={t('topUp')}
            value={v.topUp}
            autoComplete="off"
            error={read.topUpLacks ? dosing('withUnit') : undefined}
            onChange={(e) => draft.set({ topUp: e.currentTarget.value })}
          />
        )}
        {agent === 'buprenorphine' && (
          <NativeSelect
            name="every"
            label={t('every')}
            value={every}
            data={EVERY.map((e) => ({ value: e, label: t('everyDays', { count: Number(e) }) }))}
            onChange={(e) => draft.set({ every: e.currentTarget.value })}
          />
        )}
        <DateField kind="day" label={dosing('from')} value={v.from} onChange={(typed) => begin(phase, typed)} />
        <div>
          <DateField
            kind="day"
            label={dosing('untilDay')}
            description={t('limit', { count: file.limits[phase] })}
            value={v.until}
            onChange={(typed) => draft.set({ until: typed })}
          />
          <OrderFindings at="end" {...finds} />
        </div>
      </fieldset>
      {(found.some((f) => f.id === 'MX-01') || v.senior !== '') && (
        <ConsultFields doctors={file.doctors} typed={v} elsewhere={consulted.elsewhere} set={draft.set} />
      )}
      <OrderFindings at="form" {...finds} />
      <p className="care-soft" role="status">
        {says === undefined ? t('wait') : checked && !blocked && !asks ? t('none') : ''} {t('changes')}
      </p>
      <SignFoot sending={sending} ready={ready} does={dosing('signOrder')} onAgain={onDone} />
    </EnterForm>
  )
}
