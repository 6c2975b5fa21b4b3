import { Checkbox, Group, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paperComes } from '../../../../dosing/care/on-paper.ts'
import { doseText } from '../../../../kernel/dose.ts'
import type { EntryId, UnitId } from '../../../../kernel/ids.ts'
import { dayOf, isMoment, type Moment } from '../../../../kernel/moment.ts'
import type { CareFile, DoseOnPaper, PaperAnswer } from '../../../../server/contract/care.ts'
import { api } from '../../../api/index.ts'
import { besideFields } from '../../../api/trouble.ts'
import { useSend } from '../../../api/useSend.ts'
import { dayText, whenText } from '../../../dates/format.ts'
import { SendForm } from '../../../draft/SendForm.tsx'
import { useDraft } from '../../../draft/useDraft.ts'
import { DateField, readDate } from '../../../fields/DateField.tsx'
import { today } from '../../../session/clock.ts'
import { Page, Panel } from '../../../ui/Page.tsx'
import { Sign } from '../../../ui/Sign.tsx'
import { Findings } from '../Findings.tsx'
import { FromBottles, NO_BOTTLE, pouredIn, type TypedPour } from '../FromBottles.tsx'
import { useSite } from '../SiteChoice.tsx'
import { typedDose } from '../typedDose.ts'
import { useSecondSigner } from '../useSecondSigner.tsx'
import { FromAfar } from './FromAfar.tsx'
import { useLookAgain, WithCare } from './file.tsx'

const AGENTS = ['methadone', 'buprenorphine'] as const
const FITS = ['fit', 'unsure', 'intoxicated'] as const
const EMPTY = { at: '', agent: 'methadone', dose: '', part: '1', fitness: '', since: '', why: '', late: '' } as const

type Typed = Readonly<Record<keyof typeof EMPTY, string>> & { readonly poured: readonly TypedPour[] }
const UNTYPED: Typed = { ...EMPTY, poured: NO_BOTTLE }

const momentIn = (typed: string): Moment | undefined => {
  const read = readDate('moment', typed)
  return read?.ok && isMoment(read.value) ? read.value : undefined
}

const isLate = (v: Typed): boolean => {
  const at = momentIn(v.at)
  return at !== undefined && paperComes(dayOf(at), today()) !== 'in time'
}

const bodyOf = (v: Typed): Omit<DoseOnPaper, 'key' | 'site' | 'second'> | undefined => {
  const at = momentIn(v.at)
  const since = momentIn(v.since)
  const poured = pouredIn(v.poured)
  const [agent, dose, fitness] = [AGENTS.find((a) => a === v.agent), typedDose(v.dose), FITS.find((f) => f === v.fitness)]
  const late = isLate(v) ? v.late.trim() : undefined
  return at && since && agent && dose && fitness && poured && v.why.trim() !== '' && late !== ''
    ? { at, agent, dose, part: Number(v.part), poured, fitness, on: { is: 'down', since, why: v.why.trim() }, ...(late ? { late } : {}) }
    : undefined
}

const Form = ({
  file,
  site,
  onTyped,
}: {
  readonly file: Whose
  readonly site: UnitId
  readonly onTyped: (answer: PaperAnswer) => void
}) => {
  const { t } = useTranslation('care-paper')
  const care = useTranslation('care').t
  const notes = useTranslation('care-notes').t
  const dosing = useTranslation('dosing').t
  const navigate = useNavigate()
  const again = useLookAgain()
  const draft = useDraft<Typed>(`care-paper/${file.person}`, UNTYPED)
  const v = draft.value
  // A password is not kept with what was typed.
  const second = useSecondSigner()
  const { data: day } = useQuery({ queryKey: ['dosing', site, 'today'], queryFn: () => api.dosingDay(site) })
  const body = bodyOf(v)
  const [another, setAnother] = useState(false)
  const [afar, setAfar] = useState<EntryId>()
  const sending = useSend(
    () => {
      if (!body) throw new Error('the form was sent before it was whole')
      return api.typeFromPaper(file.person, {
        ...body,
        ...(another ? { another } : {}),
        key: draft.key,
        site,
        ...(afar ? { afar } : { second: second.signer }),
      })
    },
    (answer) => {
      draft.clear()
      second.clear()
      setAfar(undefined)
      setAnother(false)
      again()
      onTyped(answer)
    },
  )
  const beside = besideFields(sending.trouble)
  return (
    <SendForm
      form={draft}
      sending={sending}
      label={t('title')}
      save={t('save')}
      cancel={care('cancel')}
      onSubmit={() => body && (afar || second.signs) && sending.send()}
      onBack={() => void navigate({ to: '/cap-thuoc/$id', params: { id: file.person } })}
    >
      <DateField kind="moment" name="at" required label={t('at')} value={v.at} error={beside['at']} onChange={(at) => draft.set({ at })} />
      <NativeSelect
        label={notes('field.agent')}
        value={v.agent}
        data={[...AGENTS]}
        onChange={(e) => draft.set({ agent: e.currentTarget.value, poured: NO_BOTTLE })}
      />
      <TextInput
        name="dose"
        required
        label={t('dose')}
        description={notes('help.dose')}
        autoComplete="off"
        value={v.dose}
        error={v.dose !== '' && typedDose(v.dose) === undefined ? dosing('withUnit') : undefined}
        onChange={(e) => draft.set({ dose: e.currentTarget.value })}
      />
      <NativeSelect
        label={t('part')}
        value={v.part}
        data={['1', '2', '3', '4']}
        maw={120}
        onChange={(e) => draft.set({ part: e.currentTarget.value })}
      />
      <FromBottles
        long={isLate(v)}
        day={day}
        agent={AGENTS.find((a) => a === v.agent)}
        value={v.poured}
        error={beside['poured']}
        onChange={(poured) => draft.set({ poured })}
      />
      <Radio.Group required label={notes('field.found')} value={v.fitness} onChange={(fitness) => draft.set({ fitness })}>
        <Group gap={18}>
          {FITS.map((f) => (
            <Radio key={f} value={f} label={notes(`choice.${f}`)} />
          ))}
        </Group>
      </Radio.Group>
      <DateField
        kind="moment"
        name="since"
        required
        label={t('since')}
        value={v.since}
        error={beside['since']}
        onChange={(since) => draft.set({ since })}
      />
      <TextInput
        name="why"
        required
        label={t('why')}
        maxLength={400}
        autoComplete="off"
        value={v.why}
        onChange={(e) => draft.set({ why: e.currentTarget.value })}
      />
      {isLate(v) && (
        <TextInput
          name="late"
          required
          label={t('late')}
          description={t('lateHelp')}
          error={beside['late']}
          maxLength={400}
          autoComplete="off"
          value={v.late}
          onChange={(e) => draft.set({ late: e.currentTarget.value })}
        />
      )}
      {beside['another'] && (
        <Checkbox label={t('another')} error={beside['another']} checked={another} onChange={(e) => setAnother(e.currentTarget.checked)} />
      )}
      <FromAfar all={file.beside} value={afar} error={beside['afar']} onChange={setAfar} />
      {!afar && second.fields()}
    </SendForm>
  )
}

const Typed = ({ answer }: { readonly answer: PaperAnswer }) => {
  const { t, i18n } = useTranslation('care-paper')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return (
    <Panel title={t('done')}>
      <Findings about="given" all={answer.findings} />
      {answer.troubles.map((trouble) => (
        <p key={trouble.vi}>
          <Sign tone="late">{trouble[language]}</Sign>
        </p>
      ))}
    </Panel>
  )
}

/** Who was a guest here some days ago has no file here any more: of them the page knows who they are. */
type Whose = Pick<CareFile, 'person' | 'name' | 'birth' | 'onPaper' | 'beside'>

const Paper = ({ file, site }: { readonly file: Whose; readonly site: UnitId }) => {
  const { t, i18n } = useTranslation('care-paper')
  const care = useTranslation('care').t
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const [typed, setTyped] = useState<PaperAnswer>()
  return (
    <Page
      title={t('title')}
      width="form"
      lead={
        <>
          <strong>{file.name}</strong> · {dayText(file.birth)}
          <br />
          {t('lead')}
        </>
      }
      actions={
        <Link to="/cap-thuoc/$id" params={{ id: file.person }}>
          {care('file')}
        </Link>
      }
    >
      {typed && <Typed answer={typed} />}
      <Panel>
        <Form file={file} site={site} onTyped={setTyped} />
      </Panel>
      {file.onPaper.length > 0 && (
        <Panel title={t('before')} count={file.onPaper.length}>
          <ul className="care-list">
            {file.onPaper.map((d) => (
              <li key={d.entry}>
                {whenText(d.at)} · {doseText(d.dose, language)}{' '}
                <span className="care-soft">{t('typed', { when: whenText(d.typed), name: d.by })}</span>
                {d.late && <p>{d.late}</p>}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  )
}

/** Types a dose that was given on paper. What happened is never refused: what speaks about it is shown and a doctor is called. */
export const PaperScreen = () => {
  const { id } = useParams({ from: '/inside/cap-thuoc/$id/nhap-giay' })
  const site = useSite()
  const { data } = useQuery({
    queryKey: ['dosing', site?.id, 'care'],
    queryFn: () => api.carePeople(site?.id ?? ''),
    enabled: site !== undefined,
  })
  const guest = data?.people.find((p) => p.person === id && (p.is === 'wasGuest' || p.is === 'moved'))
  if (guest && site)
    return <Paper file={{ person: guest.person, name: guest.name, birth: guest.birth, onPaper: [], beside: [] }} site={site.id} />
  return <WithCare person={id}>{(file, at) => <Paper file={file} site={at} />}</WithCare>
}
