import { Button, Group, Radio, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readCard } from '../../../people/card.ts'
import { bareNumber } from '../../../people/papers.ts'
import { api } from '../../api/index.ts'
import { SendState } from '../../api/SendState.tsx'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { DateField, readDate, useDateTrouble } from '../../fields/DateField.tsx'
import { NumberWarnings } from '../../fields/NumberWarnings.tsx'
import { UnitField } from '../../fields/UnitField.tsx'
import { today } from '../../session/clock.ts'
import { useMe } from '../../session/me.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { useScan } from '../../ui/scan.ts'
import { Trouble } from '../../ui/Trouble.tsx'
import { toast } from '../../ui/toast.tsx'
import { EMPTY, filledBy, type Lacks, readRegistration } from './registration.ts'
import { Twins } from './Twins.tsx'

const FORM = 'register-person'

/** Words for what is missing, where the server's own are not there. */
const useLackText = (lacks: Lacks, refused: Readonly<Record<string, string>>) => {
  const { t } = useTranslation('people')
  const dateTrouble = useDateTrouble()
  return (field: keyof Lacks): string | undefined => {
    const lack = lacks[field]
    if (lack === undefined) return refused[field]
    if (lack === 'shape' || lack === 'no such day' || lack === 'no minute')
      return dateTrouble(field === 'birth' ? 'birth' : 'day', { ok: false, why: lack })
    return t(`form.${lack}`)
  }
}

export const RegisterForm = () => {
  const { t } = useTranslation('people')
  const client = useQueryClient()
  const navigate = useNavigate()
  const { q } = useSearch({ from: '/inside/nguoi' })
  const { offices } = useMe()
  // Most people are registered where they live, by their own commune; what was searched for is their name.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as things stood when the form opened
  const empty = useMemo(() => {
    const own = offices.find((o) => o.unit.kind === 'commune')?.unit
    return { ...EMPTY, name: q && !/\d/.test(q) ? q : '', unit: own && { id: own.id, name: own.name } }
  }, [])
  const form = useDraft(FORM, empty)
  const [lacks, setLacks] = useState<Lacks>({})
  const { name, birth, sex, number, unit, address, issued, oldNumber, scanned } = form.value

  const sending = useSend(
    async () => {
      const read = readRegistration(form.value, today())
      if (!read.ok) throw new Error('the form was sent although fields are missing')
      return api.registerPerson({ key: form.key, ...read.value })
    },
    ({ person }) => {
      toast(t('form.done', { name }))
      form.clear()
      void client.invalidateQueries({ queryKey: ['people'] })
      void navigate({ to: '/nguoi/$id', params: { id: person } })
    },
  )
  const submit = () => {
    const read = readRegistration(form.value, today())
    setLacks(read.ok ? {} : read.lacks)
    if (read.ok) sending.send()
  }
  const refused = besideFields(sending.trouble)
  const lackText = useLackText(lacks, refused)
  const set: typeof form.set = (patch) => {
    form.set(patch)
    const changed = new Set(Object.keys(patch))
    setLacks((old) => Object.fromEntries(Object.entries(old).filter(([field]) => !changed.has(field))))
  }

  const locked = sending.state !== 'idle'
  const before = useRef(form.value)
  useScan({
    begin: () => {
      before.current = form.value
    },
    take: (text) => {
      const card = locked ? undefined : readCard(text)
      // What the scanner typed into a field on its way goes again.
      if (card) set({ ...before.current, ...filledBy(card) })
      return card !== undefined
    },
  })
  const born = readDate('birth', birth)
  const back = () => void navigate({ to: '/nguoi', search: { q } })
  return (
    <Panel>
      <EnterForm onSubmit={submit} onBack={back} label={t('form.title')}>
        <DraftNote form={form} />
        {scanned ? <Trouble tone="info" title={t('form.scanned')} /> : <p className="form-hint">{t('form.scan')}</p>}
        <fieldset className="form-fields" disabled={locked}>
          <TextInput
            label={t('name')}
            required
            autoFocus
            autoComplete="off"
            maxLength={80}
            value={name}
            error={lackText('name')}
            onChange={(e) => set({ name: e.currentTarget.value })}
          />
          <DateField
            kind="birth"
            label={t('form.birth')}
            required
            value={birth}
            error={lackText('birth')}
            onChange={(v) => set({ birth: v })}
          />
          <Radio.Group
            label={t('sex')}
            required
            name="sex"
            value={sex}
            error={lackText('sex')}
            onChange={(v) => set({ sex: v === 'male' || v === 'female' ? v : '' })}
          >
            <Group gap={20}>
              <Radio value="male" label={t('male')} />
              <Radio value="female" label={t('female')} />
            </Group>
          </Radio.Group>
          <TextInput
            label={t('form.number')}
            autoComplete="off"
            description={t('form.noPaper')}
            maw={280}
            maxLength={20}
            value={number}
            error={lackText('number')}
            onChange={(e) => set({ number: e.currentTarget.value })}
          />
          <NumberWarnings number={bareNumber(number)} birth={born?.ok ? born.value : undefined} sex={sex === '' ? undefined : sex} />
          {(scanned || issued !== '' || oldNumber !== '') && (
            <Group gap={14} align="flex-start">
              <DateField
                kind="day"
                label={t('form.issued')}
                value={issued}
                error={lackText('issued')}
                onChange={(v) => set({ issued: v })}
              />
              <TextInput
                label={t('form.oldNumber')}
                autoComplete="off"
                maxLength={20}
                value={oldNumber}
                error={lackText('oldNumber')}
                onChange={(e) => set({ oldNumber: e.currentTarget.value })}
              />
            </Group>
          )}
          <UnitField
            label={t('form.unit')}
            kind="commune"
            on={today()}
            required
            value={unit}
            error={lackText('unit')}
            onChange={(u) => set({ unit: u })}
          />
          <TextInput
            label={t('form.address')}
            autoComplete="off"
            maxLength={200}
            value={address}
            error={lackText('address')}
            onChange={(e) => set({ address: e.currentTarget.value })}
          />
        </fieldset>
        <Twins name={name} birth={birth} number={number} sex={sex} unit={unit?.id} />
        <SendState sending={sending} beside={(r) => r.field !== undefined && r.field in form.value} />
        {Object.keys(lacks).length > 0 && (
          <p role="alert" className="form-lacks">
            {t('form.fix', { count: Object.keys(lacks).length })}
          </p>
        )}
        <div className="form-foot">
          <Button type="submit" loading={sending.state === 'sending'} disabled={sending.state === 'held'}>
            {t('form.save')}
          </Button>
          <Button variant="default" onClick={back}>
            {t('form.cancel')}
          </Button>
        </div>
      </EnterForm>
    </Panel>
  )
}
