import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type InterlockId, interlockIds } from '../../../../dosing/parameters/interlock.ts'
import type { Phase } from '../../../../dosing/situation/order.ts'
import type { Agent } from '../../../../dosing/situation/person.ts'
import { addDays } from '../../../../kernel/day.ts'
import { doseText, type Strength, volumeText } from '../../../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import { isMoment } from '../../../../kernel/moment.ts'
import type { CareFile, OrderChecked } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { SendState } from '../../../api/SendState.tsx'
import { useSend } from '../../../api/useSend.ts'
import { dayText } from '../../../dates/format.ts'
import { DraftNote } from '../../../draft/DraftNote.tsx'
import { useDraft } from '../../../draft/useDraft.ts'
import { DateField, readDate } from '../../../fields/DateField.tsx'
import { now, today } from '../../../session/clock.ts'
import { useMe } from '../../../session/me.ts'
import { EnterForm } from '../../../ui/EnterForm.tsx'
import { Sign, type Tone } from '../../../ui/Sign.tsx'
import { toast } from '../../../ui/toast.tsx'
import { Ground } from '../Ground.tsx'
import { typedDose } from '../typedDose.ts'

const PHASES = ['induction', 'titration', 'adjustment', 'maintenance', 'taper'] as const satisfies readonly Phase[]
const AGENTS = ['methadone', 'buprenorphine'] as const satisfies readonly Agent[]
const EVERY = ['1', '2', '3'] as const
/** Milliseconds of quiet before an order that is being typed is judged. */
const QUIET = 350

type Found = OrderChecked['findings'][number]

const isInterlock = (why: string): why is InterlockId => interlockIds.some((id) => id === why)
/** Beside which field a finding stands: the length of an order at its last day, its size at the dose, all else above the button. */
const placeOf = ({ id }: Found): 'end' | 'dose' | 'form' =>
  /^OR-0[2-6]$/.test(id) ? 'end' : /^(IN|MX|BU|DD)-|^IX-04$/.test(id) ? 'dose' : 'form'

const TONE: Readonly<Record<Found['action'], Tone>> = { block: 'late', doctor: 'soon', warn: 'info' }

/** What speaks about the order, with where its figure comes from and how sure it is; the doctor ticks what they saw and sign with it. */
const Beside = ({
  found,
  names,
  onName,
}: {
  readonly found: readonly Found[]
  readonly names: readonly InterlockId[]
  readonly onName: (id: InterlockId, seen: boolean) => void
}) => {
  const { t, i18n } = useTranslation('care-order')
  const dosing = useTranslation('dosing').t
  const language = i18n.language === 'en' ? 'en' : 'vi'
  if (found.length === 0) return null
  return (
    <ul className="care-found">
      {found.map((f) => (
        <li key={f.row}>
          <Sign tone={TONE[f.action]}>{dosing(`action.${f.action}`)}</Sign>
          <span>
            {f.says[language]}
            <Ground of={f} />
            {f.action === 'doctor' && (
              <Checkbox
                size="xs"
                label={t('named')}
                checked={names.includes(f.id)}
                onChange={(e) => onName(f.id, e.currentTarget.checked)}
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

const ELSEWHERE = 'elsewhere' as const

const BEGINS = {
  agent: 'methadone',
  phase: 'maintenance',
  dose: '',
  topUp: '',
  every: '1',
  from: '',
  until: '',
  senior: '',
  seniorName: '',
  seniorMeans: 'telephone',
  seniorAt: '',
  names: '',
} as const

/** An order by phase: dose in milligrams with its millilitres, days as the phase allows, and beside each field what speaks about it. */
export const OrderForm = ({
  file,
  site,
  lead,
  agent: first,
  seen,
  onDone,
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
  const { t, i18n } = useTranslation('care-order')
  const dosing = useTranslation('dosing').t
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const me = useMe()
  const [empty] = useState(() => ({
    ...BEGINS,
    agent: first as string,
    from: dayText(today()),
    until: dayText(addDays(today(), file.limits.maintenance - 1)),
  }))
  const draft = useDraft<Readonly<Record<keyof typeof BEGINS, string>>>(`care-order/${file.person}`, empty)
  const v = draft.value
  const agent = AGENTS.find((a) => a === v.agent) ?? 'methadone'
  const phase = PHASES.find((p) => p === v.phase) ?? 'maintenance'
  const every = agent === 'buprenorphine' ? (EVERY.find((e) => e === v.every) ?? '1') : '1'
  const names = v.names.split(' ').filter(isInterlock)
  // Several doses of a day stand with a plus between them, each with its unit.
  const parts = v.dose.split('+').map(typedDose)
  const whole = parts.flatMap((p) => (p === undefined ? [] : [p]))
  const topUp = v.topUp.trim() === '' ? undefined : typedDose(v.topUp)
  const topUpOpen = v.topUp.trim() === '' || topUp !== undefined
  const senior = v.senior === ELSEWHERE ? ELSEWHERE : file.doctors.find((d) => d.account === v.senior)?.account
  const named = v.seniorName.trim()
  const unnamed = senior === ELSEWHERE && named === ''
  const consultedAt = v.seniorAt === '' ? now() : `${today()}T${v.seniorAt}+07:00`
  const consulted = {
    at: isMoment(consultedAt) ? consultedAt : now(),
    means: v.seniorMeans === 'meeting' ? ('meeting' as const) : ('telephone' as const),
  }
  const [from, to] = [readDate('day', v.from), readDate('day', v.until)]
  const says =
    whole.length === parts.length && whole.length <= 4 && topUpOpen && from?.ok && to?.ok
      ? {
          agent,
          phase,
          parts: whole,
          ...(topUp === undefined ? {} : { topUp }),
          covers: Number(every) as 1 | 2 | 3, // one of the three
          start: from.value,
          end: to.value,
          ...(senior === undefined ? {} : { senior: { by: senior, ...consulted } }),
          names: [...names],
        }
      : undefined
  const [asked] = useDebouncedValue(says === undefined ? '' : JSON.stringify(says), QUIET)
  const { data: checked } = useQuery({
    queryKey: ['dosing', site, 'order', file.person, asked],
    queryFn: () => api.checkOrder(file.person, { site, says: JSON.parse(asked) as NonNullable<typeof says> }), // as it was written above
    enabled: asked !== '',
    staleTime: 30_000,
    placeholderData: (before: OrderChecked | undefined) => before,
  })
  const found = says ? (checked?.findings ?? []) : []
  const blocked = found.some((f) => f.action === 'block')
  const open = found.some((f) => f.action === 'doctor' && !names.includes(f.id))
  const sending = useSend(
    () => {
      if (!says || seen === undefined) throw new Error('an order has its days, and says what was read')
      const words = senior === ELSEWHERE ? { senior: named } : {}
      return api.recordCare(file.person, { key: draft.key, site, name: '@care-order', says: { ...says, seen }, words })
    },
    () => {
      draft.clear()
      toast(dosing('signedNow'))
      onDone()
    },
  )
  const propose = (chosen: Phase, start: string) => {
    const begun = readDate('day', start)
    return begun?.ok ? { until: dayText(addDays(begun.value, file.limits[chosen] - 1)) } : {}
  }
  const name = (id: InterlockId, seen: boolean) => draft.set({ names: (seen ? [...names, id] : names.filter((n) => n !== id)).join(' ') })
  const beside = (place: ReturnType<typeof placeOf>) => (
    <Beside found={found.filter((f) => placeOf(f) === place)} names={names} onName={name} />
  )
  const measured = checked && says && agent === 'methadone' ? checked.parts : []
  return (
    <EnterForm label={dosing('newOrder')} onSubmit={() => says && seen !== undefined && !unnamed && !blocked && sending.send()}>
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
          onChange={(e) => {
            const chosen = PHASES.find((p) => p === e.currentTarget.value) ?? phase
            draft.set({ phase: chosen, ...propose(chosen, v.from) })
          }}
        />
        <div>
          <TextInput
            name="dose"
            label={dosing('doseOfDay')}
            description={dosing('doseOfDayHelp')}
            value={v.dose}
            autoComplete="off"
            error={v.dose !== '' && whole.length < parts.length ? dosing('withUnit') : undefined}
            onChange={(e) => draft.set({ dose: e.currentTarget.value })}
          />
          {measured.length > 0 && (
            <p className="care-measured" role="status">
              {measured.map((p, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of a day stand in their order and may be equal
                <span key={i}>
                  {t('measured', {
                    dose: doseText(p.dose, language),
                    volume: volumeText(p.volume, language),
                    strength: strengthText(checked?.strength, language),
                  })}
                  {!p.exact && ` (${t('inexact')})`}
                </span>
              ))}
            </p>
          )}
          {beside('dose')}
        </div>
        {(phase === 'induction' || v.topUp !== '') && (
          <TextInput
            name="topUp"
            label={t('topUp')}
            value={v.topUp}
            autoComplete="off"
            error={topUpOpen ? undefined : dosing('withUnit')}
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
        <DateField
          kind="day"
          label={dosing('from')}
          value={v.from}
          onChange={(typed) => draft.set({ from: typed, ...propose(phase, typed) })}
        />
        <div>
          <DateField
            kind="day"
            label={dosing('untilDay')}
            description={t('limit', { count: file.limits[phase] })}
            value={v.until}
            onChange={(typed) => draft.set({ until: typed })}
          />
          {beside('end')}
        </div>
      </fieldset>
      {found.some((f) => f.id === 'MX-01') || v.senior !== '' ? (
        <NativeSelect
          name="senior"
          label={t('senior')}
          value={v.senior}
          data={[
            { value: '', label: t('nobody') },
            ...file.doctors.filter((d) => d.account !== me.account.id).map((d) => ({ value: d.account, label: d.name })),
            { value: ELSEWHERE, label: dosing('told.elsewhere') },
          ]}
          onChange={(e) => draft.set({ senior: e.currentTarget.value })}
        />
      ) : null}
      {v.senior !== '' && (
        <>
          {senior === ELSEWHERE && (
            <TextInput
              name="seniorName"
              label={dosing('told.name')}
              value={v.seniorName}
              maxLength={200}
              onChange={(e) => draft.set({ seniorName: e.currentTarget.value })}
            />
          )}
          <NativeSelect
            name="seniorMeans"
            label={t('means')}
            description={t(senior === ELSEWHERE ? 'takesOver' : 'signsLater')}
            value={v.seniorMeans}
            data={(['telephone', 'meeting'] as const).map((m) => ({ value: m, label: t(`by.${m}`) }))}
            onChange={(e) => draft.set({ seniorMeans: e.currentTarget.value })}
          />
          <TextInput
            type="time"
            name="seniorAt"
            label={t('consultedAt')}
            value={v.seniorAt}
            onChange={(e) => draft.set({ seniorAt: e.currentTarget.value })}
          />
        </>
      )}
      {beside('form')}
      <p className="care-soft" role="status">
        {says === undefined ? t('wait') : checked && !blocked && !open ? t('none') : ''} {t('changes')}
      </p>
      <div className="form-foot">
        <SendState sending={sending} />
        {sending.trouble && (
          <Button variant="default" onClick={onDone}>
            {dosing('lookAgain')}
          </Button>
        )}
        <Button type="submit" disabled={says === undefined || seen === undefined || unnamed || blocked || sending.state !== 'idle'}>
          {dosing('signOrder')}
        </Button>
      </div>
    </EnterForm>
  )
}

/** Of one millilitre of the solution. */
const strengthText = (strength: Strength | undefined, language: 'vi' | 'en'): string =>
  strength === undefined ? '' : doseText(strength as number as Parameters<typeof doseText>[0], language) // tenths of a milligram, as a dose is
