import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { sheetOn } from '../../engine/law.ts'
import type { Applied, CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Day } from '../../kernel/day.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { whenText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import { Sign } from '../ui/Sign.tsx'
import { FactsLine } from './FactsLine.tsx'
import { Line } from './Line.tsx'
import { Papers } from './Papers.tsx'
import { relatives } from './relatives.ts'
import { Seats } from './Seats.tsx'
import { saidLines } from './said.ts'
import { TermLine } from './TermLine.tsx'
import { intervalTerm, measureTerm, routeTerm, stateKind, stateTerm } from './terms.ts'
import { periodText } from './wording.ts'

type Shown = { readonly view: View; readonly c: CaseState; readonly on: Day }
type Placed = Shown & { readonly units: PersonFile['units'] }

/** What was said in the act that this case stands on: the ground, the result. Words stay in their own file. */
const Ground = ({ ground, units }: { readonly ground: Applied; readonly units: PersonFile['units'] }) => {
  const { t } = useTranslation('case')
  const { entry, sheet } = ground
  const said = saidLines(t, sheet, entry, { units, words: {} }).flatMap((l) => (l.text === undefined ? [] : `${l.label}: ${l.text}`))
  return <p className="case-soft">{[`${whenText(entry.happened)} ${sheet.acts[entry.name]?.term ?? ''}`.trim(), ...said].join(' · ')}</p>
}

const Relatives = ({ view, c, on, units }: Placed) => {
  const { t } = useTranslation('case')
  const { from, ground, leads } = relatives(view, c)
  const link = (other: CaseState) => (
    <Link to="/ho-so/$id" params={{ id: other.id }}>
      {measureTerm(view.law, other.measure, on)}
    </Link>
  )
  return (
    <>
      {from && (
        <Line name={t('where.from')}>
          {from === 'elsewhere' ? t('where.elsewhere') : link(from)}
          {ground && <Ground ground={ground} units={units} />}
        </Line>
      )}
      {leads.map((other) => (
        <Line key={other.id} name={t('where.leads')}>
          {link(other)} <Sign tone="info">{stateTerm(view.law, other.measure, on, other.state)}</Sign>
        </Line>
      ))}
    </>
  )
}

const Open = ({ view, c, on }: Shown) => {
  const { t } = useTranslation('case')
  const sheet = sheetOn(view.law, c.measure, on)
  const asked = c.tasks.filter((task) => !task.settled)
  return (
    <>
      {asked.length > 0 && (
        <Line name={t('where.tasks')}>
          <ul>
            {asked.map((task) => (
              <li key={task.entry}>
                {sheet?.tasks[task.task]?.term ?? task.task} <span className="case-soft">{whenText(task.raised)}</span>
              </li>
            ))}
          </ul>
        </Line>
      )}
      {sheet && sheet.silences.length > 0 && (
        <div className="case-line">
          <dt>
            <details className="case-silences">
              <summary>{t('where.silences', { n: sheet.silences.length })}</summary>
              <ul>
                {sheet.silences.map((s) => (
                  <li key={JSON.stringify(s)}>
                    {'silent' in s && s.silent} <Cite cite={s} />
                  </li>
                ))}
              </ul>
            </details>
          </dt>
        </div>
      )}
    </>
  )
}

/** Where a case stands: everything the acts so far have made of it. */
export const Where = ({ view, c, on, units }: Placed) => {
  const { t } = useTranslation('case')
  const kind = stateKind(view.law, c.measure, on, c.state)
  return (
    <dl className="case-lines">
      <Line name={t('where.state')}>
        <Sign tone={kind === 'end' ? 'done' : kind === 'proposed' ? 'soon' : 'info'}>{stateTerm(view.law, c.measure, on, c.state)}</Sign>
        {kind === 'proposed' && <p className="case-soft">{t('where.proposed')}</p>}
        {c.adopted && <p className="case-soft">{t('where.adopted')}</p>}
      </Line>
      <Line name={t('where.route')}>{routeTerm(view.law, c.measure, on, c.route)}</Line>
      <Relatives view={view} c={c} on={on} units={units} />
      <Seats view={view} c={c} on={on} units={units} />
      <TermLine law={view.law} c={c} on={on} />
      <FactsLine law={view.law} c={c} on={on} />
      {c.intervals.length > 0 && (
        <Line name={t('where.intervals')}>
          <ul>
            {c.intervals.map((i) => (
              <li key={`${i.name} ${i.from}`}>
                {intervalTerm(view.law, c.measure, i.from, i.name)}: {periodText(t, i.from, i.to)}{' '}
                <span className="case-soft">({t(`where.counts.${i.counts}`)})</span>
              </li>
            ))}
          </ul>
        </Line>
      )}
      <Papers view={view} c={c} />
      <Open view={view} c={c} on={on} />
    </dl>
  )
}
