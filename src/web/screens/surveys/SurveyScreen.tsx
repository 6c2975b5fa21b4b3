import { useHotkeys } from '@mantine/hooks'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Result } from '../../../people/survey.ts'
import type { KnownPerson } from '../../../server/contract/surveys.ts'
import { api } from '../../api/index.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { dayText, whenText } from '../../dates/format.ts'
import { useMe } from '../../session/me.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { FilterBox } from '../../ui/FilterBox.tsx'
import { matches } from '../../ui/fold.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { useRowKeys } from '../../ui/rows.ts'
import { toast } from '../../ui/toast.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { AnswerForm } from './AnswerForm.tsx'
import { CloseRound } from './CloseRound.tsx'
import { isKnown, useColumns } from './columns.tsx'
import { AT_ONCE, focusNext, KEYS, rowInFocus } from './result-keys.ts'
import { useAnswers } from './useAnswers.ts'
import './surveys.css'

const SHOWN = ['open', 'done', 'all'] as const
type Shown = (typeof SHOWN)[number]

/** A round: everybody it asks about, answered row by row with one key each. */
export const SurveyScreen = () => {
  const { t } = useTranslation(['surveys', 'ui'])
  const client = useQueryClient()
  const me = useMe()
  const { id } = useParams({ from: '/inside/ra-soat/$id' })
  const { data, error, refetch } = useQuery({ queryKey: ['survey', id], queryFn: () => api.survey(id) })
  const [q, setQ] = useState('')
  const [shown, setShown] = useState<Shown>('all')
  const [writing, setWriting] = useState<{ readonly person: KnownPerson; readonly first: Result }>()
  const answers = useAnswers(id)
  useRowKeys()

  const write = (person: KnownPerson, result: Result) => {
    const quick = AT_ONCE.includes(result) && !person.answer
    if (!quick) return setWriting({ person, first: result })
    focusNext(person.known.id)
    answers.quick(person.known.id, result)
  }
  useHotkeys(
    KEYS.map(([key, result]) => [
      key,
      () => {
        const person = data?.mayAnswer && !writing ? data.people.filter(isKnown).find((p) => p.known.id === rowInFocus()) : undefined
        if (person) write(person, result)
      },
    ]),
  )
  const columns = useColumns({
    pending: answers.pending,
    mayAnswer: data?.mayAnswer ?? false,
    onWrite: (person) => setWriting({ person, first: person.answer?.result ?? 'confirmed' }),
    onAgain: (person) => answers.again(person.known.id),
  })
  const rows = (data?.people ?? [])
    .filter((p) => shown === 'all' || (p.answer !== undefined) === (shown === 'done'))
    .filter((p) => q === '' || matches(q, [p.known?.name, p.known?.birth, p.known?.address].join(' ')))
  const count = (of: Shown) => data?.people.filter((p) => of === 'all' || (p.answer !== undefined) === (of === 'done')).length ?? 0
  const [office] = me.offices
  return (
    <Page
      title={data?.round.name ?? ' '}
      lead={
        data ? (
          <>
            {t('list.lead', {
              unit: data.round.unitName,
              from: dayText(data.round.from),
              until: dayText(data.round.until),
              by: data.round.openedBy,
            })}{' '}
            {data.round.hamlet && t('list.hamlet', { hamlet: data.round.hamlet })}{' '}
            {data.closing && t('list.closed', { answered: data.closing.answered, listed: data.closing.listed })}
          </>
        ) : (
          ' '
        )
      }
      actions={
        <>
          <FilterBox value={q} onChange={setQ} />
          <PrintButton />
          {data?.mayClose && <CloseRound id={id} onClosed={() => void client.invalidateQueries({ queryKey: ['survey', id] })} />}
        </>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {data?.mayAnswer && (
        <p className="survey-keys no-print">
          {t('list.keys')}{' '}
          {KEYS.map(([key, result]) => (
            <span key={key}>
              <kbd>{key}</kbd> {t(`result.${result}`)}
            </span>
          ))}
        </p>
      )}
      <Panel
        title={t('list.people')}
        {...(data ? { count: rows.length } : {})}
        aside={
          <Choice
            label={t('list.show')}
            of={SHOWN.map((each) => [each, `${t(`list.only.${each}`)} (${count(each)})`] as const)}
            value={shown}
            onChange={setShown}
          />
        }
      >
        {!data && !error && <Waiting rows={10} />}
        {data && rows.length > 0 && <DataTable caption={t('list.people')} columns={columns} rows={rows} keyOf={(p) => p.row} />}
        {data && rows.length === 0 && (
          <Empty icon="people" title={q === '' ? t('list.empty') : t('ui:noneMatch', { q })}>
            {q === '' && data.people.length === 0 && t('list.emptyWhy')}
          </Empty>
        )}
      </Panel>
      {data && (
        <footer className="only-print">
          {t('list.printed', {
            name: me.account.name,
            office: office ? `${office.term}, ${office.unit.name}` : '',
            time: whenText(data.now),
          })}
        </footer>
      )}
      {writing && (
        <Dialog opened onClose={() => setWriting(undefined)} title={writing.person.known.name} closeLabel={t('ui:close')}>
          <AnswerForm
            key={writing.person.row}
            round={id}
            person={writing.person}
            first={writing.first}
            onBack={() => setWriting(undefined)}
            onDone={(body, entry, to) => {
              answers.show(body, entry, to)
              setWriting(undefined)
              toast(t('answer.done', { name: writing.person.known.name, result: t(`result.${body.result}`) }))
              // The dialog gives the focus back to its row first.
              setTimeout(() => focusNext(body.person), 300)
            }}
          />
        </Dialog>
      )}
    </Page>
  )
}
