import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { fold } from '../../engine/fold.ts'
import { earlierCases, type Question, questionIn } from '../../engine/question.ts'
import type { Act } from '../../engine/sheet.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { CaseId } from '../../kernel/ids.ts'
import { dayOf, type When } from '../../kernel/moment.ts'
import type { SaidReading } from '../../server/contract/questions.ts'
import { dayText, whenText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import { Icon } from '../ui/Icon.tsx'
import { questionsQuery } from './questions.ts'
import { readingsFor } from './readings.ts'
import { measureTerm, routeTerm, stateTerm } from './terms.ts'

const Earlier = ({
  view,
  cases,
  counted,
}: {
  readonly view: View
  readonly cases: readonly CaseState[]
  /** Those that some reading counts. */
  readonly counted: readonly CaseState[]
}) => {
  const { t } = useTranslation('case')
  const on = dayOf(view.now)
  if (cases.length === 0) return <p>{t('question.noCases')}</p>
  return (
    <>
      <p>{t('question.cases')}</p>
      <ul>
        {cases.map((c) => (
          <li key={c.id}>
            <Link to="/ho-so/$id" params={{ id: c.id }}>
              {measureTerm(view.law, c.measure, on)}
            </Link>{' '}
            ({routeTerm(view.law, c.measure, on, c.route)}), {t('question.since', { on: dayText(c.opened) })}:{' '}
            {stateTerm(view.law, c.measure, on, c.state)}
            {counted.includes(c) && <strong> · {t('question.counts')}</strong>}
          </li>
        ))}
      </ul>
      <p className="case-soft">{t('question.onlySeen')}</p>
    </>
  )
}

/** How one province reads the question, and what follows from it here. */
const Said = ({
  said,
  act,
  question,
  cases,
}: {
  readonly said: SaidReading
  readonly act: Act
  readonly question: Question
  readonly cases: readonly CaseState[]
}) => {
  const { t } = useTranslation('case')
  const { unitName: unit } = said
  const reading = said.reading === undefined ? undefined : question.readings[said.reading]
  if (!reading) return <p>{t('question.leftOpen', { unit })}</p>
  const field = act.says[question.field]
  const label = field?.kind === 'choice' ? field.of[reading.of(cases).value] : undefined
  return (
    <>
      <p>
        {t('question.read', { reading: reading.term })}{' '}
        <span className="case-soft">
          {t('question.by', { by: said.by, office: said.office, unit, at: whenText(said.at), why: said.why ?? t('question.erased') })}
        </span>
      </p>
      {label !== undefined && (
        <p>
          <strong>{t('question.suggested', { field: field?.label ?? question.field, value: label })}</strong> {t('question.decides')}
        </p>
      )}
    </>
  )
}

const Asked = ({
  view,
  act,
  question,
  but,
  happened,
}: {
  readonly view: View
  readonly act: Act
  readonly question: Question & { readonly name: string }
  readonly but: CaseId | undefined
  readonly happened: When
}) => {
  const { t } = useTranslation('case')
  const { data } = useQuery(questionsQuery)
  const all = data?.questions.find((q) => q.name === question.name)?.said ?? []
  const said = readingsFor(view, but && fold(view, but), all)
  const cases = earlierCases(view, question, but, happened)
  const counted = said.flatMap((s) => (s.reading === undefined ? [] : (question.readings[s.reading]?.of(cases).because ?? [])))
  return (
    <section className="case-other-law" aria-label={t('question.title')}>
      <Icon name="law" size={20} />
      <div>
        <p>
          <strong>{question.asks.silent}</strong> <Cite cite={question.asks} />
        </p>
        {said.length === 0 && <p>{t(data ? 'question.open' : 'question.unknown')}</p>}
        {said.map((one) => (
          <Said key={one.unit} said={one} act={act} question={question} cases={cases} />
        ))}
        <Earlier view={view} cases={cases} counted={counted} />
      </div>
    </section>
  )
}

/** The question that the texts leave open and an act asks: how it is read here, by whom, and the earlier cases. It fills in nothing. */
export const OpenQuestion = ({
  view,
  act,
  but,
  happened,
}: {
  readonly view: View
  readonly act: Act
  readonly but: CaseId | undefined
  readonly happened: When
}) => {
  const question = questionIn(view.law, act)
  return question ? <Asked view={view} act={act} question={question} but={but} happened={happened} /> : null
}
