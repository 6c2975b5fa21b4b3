import { useTranslation } from 'react-i18next'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { dayText, whenText } from '../dates/format.ts'
import type { CaseChanges } from './changes.ts'
import { debtorText } from './debtor.ts'
import { actTerm, factTerm, intervalTerm, measureTerm, paperOf, paperText, stateTerm, taskTerm } from './terms.ts'
import { clockTerm, periodText, type T } from './wording.ts'

const endsLine = (t: T, ends: NonNullable<CaseChanges['ends']>): string => {
  const words = { before: ends.before ? dayText(ends.before) : '', after: ends.after ? dayText(ends.after) : '' }
  return !ends.before ? t('preview.endsNew', words) : !ends.after ? t('preview.endsGone', words) : t('preview.ends', words)
}

const factLine = (t: T, fact: string, { before, after }: CaseChanges['facts'][number]): string => {
  const words = { fact, before: before ? whenText(before) : '', after: after ? whenText(after) : '' }
  return !before ? t('preview.factNew', words) : !after ? t('preview.factGone', words) : t('preview.fact', words)
}

/** The differences in one case as sentences, the weightiest first. */
const sentences = (t: T, view: View, c: CaseChanges, state: CaseState, on: Day): readonly string[] => {
  const { law } = view
  const named = (name: string): string => stateTerm(law, state.measure, on, name)
  const paper = (name: string): string => paperText(paperOf(law, state.measure, on, name))
  const head = c.moved
    ? c.moved.before
      ? [t('preview.state', { before: named(c.moved.before), after: named(c.moved.after) })]
      : [t('preview.stateNew', { after: named(c.moved.after) })]
    : []
  return [
    ...head,
    ...(c.ends ? [endsLine(t, c.ends)] : []),
    ...c.facts.map((f) => factLine(t, factTerm(law, state.measure, on, f.fact), f)),
    ...c.begun.map((d) =>
      t('preview.begun', {
        acts: clockTerm(t, d),
        who: debtorText(t, law, d, on),
        when: whenText(d.rolled),
      }),
    ),
    ...c.shifted.map((s) =>
      t('preview.shifted', { acts: clockTerm(t, s.after), before: whenText(s.before.rolled), after: whenText(s.after.rolled) }),
    ),
    ...c.stopped.map((d) => t('preview.stopped', { acts: clockTerm(t, d), when: whenText(d.rolled) })),
    ...c.stretches.map((i) =>
      t('preview.stretch', { stretch: intervalTerm(law, state.measure, i.from, i.name), period: periodText(t, i.from, i.to) }),
    ),
    ...c.asked.map((task) => t('preview.asked', { task: taskTerm(law, state.measure, on, task) })),
    ...c.answered.map((task) => t('preview.answered', { task: taskTerm(law, state.measure, on, task) })),
    ...c.papers.map((p) => t('preview.paper', { paper: paper(p) })),
    ...c.lost.map((s) =>
      t('preview.lost', { act: actTerm(law, state.measure, dayOf(s.entry.happened), s.entry.name), when: whenText(s.entry.happened) }),
    ),
  ]
}

/** What recording would change, case by case; a case proposed by it says only that it comes to be. */
export const ChangeList = ({ view, changes }: { readonly view: View; readonly changes: readonly CaseChanges[] }) => {
  const { t } = useTranslation('case')
  const on = dayOf(view.now)
  return (
    <ul className="case-changes">
      {changes.map((c, at) => {
        if (!c.state) return null
        const measure = measureTerm(view.law, c.state.measure, on)
        if (c.fresh && at > 0)
          return <li key={c.case}>{t('preview.proposed', { measure, state: stateTerm(view.law, c.state.measure, on, c.state.state) })}</li>
        const lines = sentences(t, view, c, c.state, on)
        return at === 0 ? (
          lines.map((line) => <li key={line}>{line}</li>)
        ) : (
          <li key={c.case}>
            {t('preview.other', { measure })}
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}
