import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { KnownPerson, SurveyPerson } from '../../../server/contract/surveys.ts'
import { dayText } from '../../dates/format.ts'
import type { Column } from '../../ui/DataTable.tsx'
import { Sign, type Tone } from '../../ui/Sign.tsx'
import type { Pending } from './useAnswers.ts'

const TONE: Readonly<Record<NonNullable<SurveyPerson['answer']>['result'], Tone>> = {
  confirmed: 'done',
  moved: 'info',
  inside: 'info',
  abroad: 'info',
  notFound: 'late',
  dead: 'quiet',
  other: 'info',
}

const Answer = ({
  person,
  pending,
  onAgain,
}: {
  readonly person: SurveyPerson
  readonly pending: Pending | undefined
  readonly onAgain: () => void
}) => {
  const { t } = useTranslation('surveys')
  if (pending?.trouble)
    return (
      <>
        <Sign tone="late">{t('list.failed')}</Sign> {pending.trouble.kind === 'problem' && pending.trouble.problem.detail}{' '}
        <Button size="compact-xs" variant="default" onClick={onAgain}>
          {t('list.again')}
        </Button>
      </>
    )
  if (pending) return <span className="survey-by">{t('list.sending')}</span>
  const { answer } = person
  if (!answer) return null
  return (
    <>
      <Sign tone={TONE[answer.result]}>{t(`result.${answer.result}`)}</Sign> {answer.to && t('list.to', { to: answer.to })} {answer.note}
      <span className="survey-by">
        {t('list.by', { by: answer.by, on: dayText(answer.on) })}
        {answer.late && ` · ${t('list.late')}`}
      </span>
    </>
  )
}

export const isKnown = (person: SurveyPerson): person is KnownPerson => person.known !== undefined

/** One person a row, the button last: there the keys of results find whose row it is. */
export const useColumns = (of: {
  readonly pending: ReadonlyMap<string, Pending>
  readonly mayAnswer: boolean
  readonly onWrite: (person: KnownPerson) => void
  readonly onAgain: (person: KnownPerson) => void
}): readonly Column<SurveyPerson>[] => {
  const { t } = useTranslation('surveys')
  return [
    {
      key: 'name',
      title: t('list.name'),
      width: '24%',
      cell: (p) => (p.known ? <strong>{p.known.name}</strong> : <span className="survey-by">{t('list.gone')}</span>),
    },
    { key: 'birth', title: t('list.birth'), width: '11%', cell: (p) => p.known && dayText(p.known.birth) },
    {
      key: 'address',
      title: t('list.address'),
      width: '28%',
      cell: ({ known }) => known && (known.address ?? <span className="survey-by">{t('list.noAddress')}</span>),
    },
    {
      key: 'answer',
      title: t('list.answer'),
      width: '29%',
      cell: (p) => <Answer person={p} pending={p.known && of.pending.get(p.known.id)} onAgain={() => isKnown(p) && of.onAgain(p)} />,
    },
    {
      key: 'write',
      title: '',
      paperTitle: t('list.tick'),
      width: '8%',
      align: 'end',
      cell: (p) =>
        of.mayAnswer &&
        isKnown(p) && (
          <Button
            className="no-print"
            variant={p.answer ? 'subtle' : 'light'}
            size="compact-sm"
            data-row
            data-person={p.known.id}
            data-done={p.answer !== undefined}
            aria-label={t(p.answer ? 'list.correctOf' : 'list.writeOf', { name: p.known.name })}
            onClick={() => of.onWrite(p)}
          >
            {t(p.answer ? 'list.correct' : 'list.write')}
          </Button>
        ),
    },
  ]
}
