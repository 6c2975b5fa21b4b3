import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { type Due, due, type Timing } from '../../engine/due.ts'
import type { CaseState } from '../../engine/state.ts'
import { dayOf } from '../../kernel/moment.ts'
import { whenText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import { Sign } from '../ui/Sign.tsx'
import { nearness } from './clock-standing.ts'
import { debtorText, isTheirOwn } from './debtor.ts'
import { Steps } from './Steps.tsx'
import { factTerm } from './terms.ts'
import { clockTerm, nearnessText, toneOf } from './wording.ts'

const Clock = ({ view, c, d }: { readonly view: Timing; readonly c: CaseState; readonly d: Due }) => {
  const { t } = useTranslation('case')
  const near = nearness(d, view.now)
  const on = dayOf(view.now)
  const own: Readonly<Record<string, string>> = { ends: t('ending'), endMoved: t('endMoved'), groundLost: t('groundLost') }
  const what = own[d.fact] ?? factTerm(view.law, c.measure, on, d.fact)
  const task = d.missed === undefined ? undefined : d.sheet.tasks[d.missed]
  return (
    <li className="case-clock" data-tone={toneOf(near)}>
      <p className="case-clock-head">
        <strong>{clockTerm(t, d)}</strong>
        <Sign tone={toneOf(near)}>{nearnessText(t, near, d.opens)}</Sign>
      </p>
      <p>
        {d.opens === undefined
          ? t('clocks.limit', { when: whenText(d.rolled) })
          : t('clocks.window', { from: whenText(d.opens), when: whenText(d.rolled) })}
        {d.raw !== d.rolled && <span className="case-soft"> ({t('clocks.raw', { when: whenText(d.raw) })})</span>} <Cite cite={d.cite} />
        {[d.start ?? []].flat().map((cite) => (
          <Fragment key={JSON.stringify(cite)}>
            {' '}
            <Cite cite={cite} />
          </Fragment>
        ))}
      </p>
      <p className="case-soft">
        {isTheirOwn(d) ? debtorText(t, view.law, d, on) : t('clocks.of', { who: debtorText(t, view.law, d, on) })}
      </p>
      {d.moved.map((m) => (
        <p key={m.calendar} className="case-soft">
          {t('clocks.moved', { was: whenText(m.was), is: whenText(m.is), by: m.by })}
        </p>
      ))}
      {task && <p className="case-soft">{t('clocks.missed', { task: task.term })}</p>}
      <Steps steps={d.steps} what={what} />
    </li>
  )
}

/** Every clock that runs in a case, nearest first. */
export const Clocks = ({ view, c }: { readonly view: Timing; readonly c: CaseState }) => {
  const { t } = useTranslation('case')
  const running = due(view, c)
  return running.length === 0 ? (
    <p className="case-soft">{t('clocks.none')}</p>
  ) : (
    <ul className="case-list">
      {running.map((d) => (
        <Clock key={`${d.sheet.from} ${d.fact} ${d.acts.join('+')}`} view={view} c={c} d={d} />
      ))}
    </ul>
  )
}
