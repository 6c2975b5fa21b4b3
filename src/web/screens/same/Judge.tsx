import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId, PersonId } from '../../../kernel/ids.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { Comparison, SaySame } from '../../../server/contract/same.ts'
import { SendState } from '../../api/SendState.tsx'
import { same } from '../../api/same.ts'
import { besideFields } from '../../api/trouble.ts'
import { useSend } from '../../api/useSend.ts'
import { measureTerm, routeTerm } from '../../case/terms.ts'
import { dayText } from '../../dates/format.ts'
import { DraftNote } from '../../draft/DraftNote.tsx'
import { useDraft } from '../../draft/useDraft.ts'
import { useLaw } from '../../law/book.ts'
import { EnterForm } from '../../ui/EnterForm.tsx'
import { Panel } from '../../ui/Page.tsx'
import { Trouble } from '../../ui/Trouble.tsx'
import { toast } from '../../ui/toast.tsx'

const EMPTY: { readonly why: string; readonly cases: Readonly<Record<string, string>> } = { why: '', cases: {} }

const CHANGED = ['same', 'person', 'people', 'case', 'today', 'plan']

/** Two buttons and a reason; of records that stand as one, a single button, and a question for each case opened meanwhile. */
export const Judge = ({ of }: { readonly of: Comparison }) => {
  const { t } = useTranslation('same')
  const law = useLaw()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { one, other, meanwhile, turn } = of
  const form = useDraft(`same/${[one.person, other.person].toSorted().join('/')}`, EMPTY)
  const { value, set } = form
  const [tried, setTried] = useState(false)
  const does = useRef<SaySame['does']>('same')
  const why = value.why.trim()
  const open = does.current === 'apart' ? meanwhile.filter((m) => value.cases[m.case] === undefined) : []
  const sending = useSend(
    () =>
      same.say(one.person, other.person, {
        key: form.key,
        turn,
        does: does.current,
        why,
        ...(does.current === 'apart' ? { cases: value.cases as Readonly<Record<CaseId, PersonId>> } : {}), // the choices are of `meanwhile`
      }),
    async ({ said }) => {
      toast(t(`done.${said}`))
      form.clear()
      await client.invalidateQueries({ predicate: (q) => CHANGED.includes(String(q.queryKey[0])) })
      void navigate({ to: '/trung-nguoi' })
    },
  )
  const refused = besideFields(sending.trouble)
  const say = (what: SaySame['does']) => {
    does.current = what
    setTried(true)
    if (why !== '' && (what !== 'apart' || meanwhile.every((m) => value.cases[m.case] !== undefined))) sending.send()
  }
  const first = of.may[0]
  if (!first) return <Trouble tone="info" title={t('say.against')} reasons={of.against.map((text) => ({ key: text, text }))} />
  const apart = first.does === 'apart'
  const asks = of.may.some((m) => m.said === '@same-asked')
  const locked = sending.state !== 'idle'
  const nameOf = (person: PersonId) => {
    const record = [one, other].find((r) => r.person === person)
    return record?.name ? `${record.name}, ${dayText(record.birth ?? '')}` : t('elsewhere')
  }
  return (
    <Panel title={t(apart ? 'say.apartTitle' : 'say.title')}>
      <EnterForm onSubmit={() => say(first.does)} onBack={() => void navigate({ to: '/trung-nguoi' })} label={t('say.title')}>
        <DraftNote form={form} />
        {apart && <p>{t('say.apartHelp')}</p>}
        <fieldset className="form-fields" disabled={locked}>
          {apart &&
            meanwhile.map((m) => (
              <Radio.Group
                key={m.case}
                name={m.case}
                required
                label={t('say.whose', {
                  measure: measureTerm(law, m.measure, dayOf(of.now)),
                  route: routeTerm(law, m.measure, dayOf(of.now), m.route),
                  opened: dayText(m.opened),
                })}
                value={value.cases[m.case] ?? ''}
                description={m.may.length === 1 ? t('say.stays') : undefined}
                error={tried && open.includes(m) ? t('say.choose') : refused[`cases.${m.case}`]}
                onChange={(chosen) => set({ cases: { ...value.cases, [m.case]: chosen } })}
              >
                <Stack gap={6} mt={4}>
                  {m.may.map((person) => (
                    <Radio key={person} value={person} label={nameOf(person)} />
                  ))}
                </Stack>
              </Radio.Group>
            ))}
          <Textarea
            label={t('say.why')}
            description={t('say.whyHelp')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            value={value.why}
            error={tried && why === '' ? t('say.noWhy') : refused['why']}
            onChange={(e) => set({ why: e.currentTarget.value })}
          />
        </fieldset>
        <SendState sending={sending} beside={(r) => r.field === 'why' || r.field?.startsWith('cases.') === true} />
        <div className="form-foot">
          {of.may.map((m, i) => (
            <Button
              key={m.does}
              type={i === 0 ? 'submit' : 'button'}
              {...(i === 0 ? {} : { variant: 'default', onClick: () => say(m.does) })}
              {...(m.does === 'apart' ? { color: 'red' } : {})}
              loading={sending.state === 'sending' && does.current === m.does}
              disabled={sending.state === 'held'}
            >
              {t(m.does === 'same' && asks ? 'say.ask' : `say.${m.does}`)}
            </Button>
          ))}
        </div>
      </EnterForm>
    </Panel>
  )
}
