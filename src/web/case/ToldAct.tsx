import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { officeTerm } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Me, PersonFile } from '../../server/contract/answers.ts'
import { whenText } from '../dates/format.ts'
import { Cite } from '../law/Cite.tsx'
import { Sign } from '../ui/Sign.tsx'
import { AdoptedState } from './AdoptedState.tsx'
import { ChosenSeat } from './ChosenSeat.tsx'
import { Corrections } from './Corrections.tsx'
import { mayCorrect } from './may-correct.ts'
import { Reasons } from './Reasons.tsx'
import { saidLines } from './said.ts'
import type { Told } from './story.ts'
import { actOf, engineActTerm } from './terms.ts'

type Shown = {
  readonly view: View
  readonly c: CaseState
  readonly told: Told
  readonly file: PersonFile
}

const Signs = ({ told }: { readonly told: Told }) => {
  const { t } = useTranslation('case')
  return (
    <>
      {told.struck && <Sign tone="quiet">{t('story.struck')}</Sign>}
      {told.step && told.step.lost.length > 0 && <Sign tone="late">{t('story.lost')}</Sign>}
      {told.late && <Sign tone="late">{t('story.late', { when: whenText(told.late) })}</Sign>}
      {told.now.body.irregular && <Sign tone="soon">{t('story.irregular')}</Sign>}
      {told.versions.length > 1 && !told.struck && <Sign tone="info">{t('story.corrected', { n: told.versions.length - 1 })}</Sign>}
    </>
  )
}

const Signed = ({ view, told, file }: Omit<Shown, 'c'>) => {
  const { t } = useTranslation('case')
  const entry = told.versions[0] ?? told.now
  const name = (id: string | undefined): string =>
    id === undefined ? '' : (Object.entries(file.accounts).find(([a]) => a === id)?.[1] ?? t('dash'))
  return (
    <p className="case-soft">
      {entry.signer
        ? t('story.signed', {
            name: name(entry.signer),
            office: officeTerm(view.law, entry.forOffice, dayOf(entry.happened)),
            unit: file.units[entry.forUnit]?.name ?? entry.forUnit,
          })
        : t('story.system')}
      {entry.signer && entry.signer !== entry.recordedBy && ` · ${t('story.typedBy', { name: name(entry.recordedBy) })}`}
      {` · ${t('story.recorded', { when: whenText(entry.recordedAt) })}`}
      {told.recordedAfter > 0 && ` (${t('story.recordedAfter', { n: told.recordedAfter })})`}
    </p>
  )
}

const Said = ({ told, file }: Pick<Shown, 'told' | 'file'>) => {
  const { t } = useTranslation('case')
  const lines = saidLines(t, told.sheet, told.now, file)
  if (lines.length === 0) return null
  return (
    <dl className="case-said">
      {lines.map((l) => (
        <div key={l.name}>
          <dt>{l.label}</dt>
          <dd>{l.text ?? <span className="case-soft">{t('story.hidden')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}

const Irregular = ({ told, file }: Pick<Shown, 'told' | 'file'>) => {
  const { t } = useTranslation('case')
  const codes = told.now.body.irregular
  if (!codes) return null
  const why = file.words[told.now.id]?.['irregular']
  return (
    <p className="case-mark" data-tone="soon">
      {t('story.irregular')}: {codes.map((code) => t(`why.${code as 'state'}`, { defaultValue: code })).join(', ')}.{' '}
      {why && t('story.irregularWhy', { why })}
    </p>
  )
}

/** One act as it happened and as it was recorded. */
export const ToldAct = ({ view, c, told, file, me }: Shown & { readonly me: Me | undefined }) => {
  const { t } = useTranslation('case')
  const on = dayOf(told.now.happened)
  const original = told.versions[0]
  const may = me && original && !told.struck ? mayCorrect(view, c, told, me) : { correct: false, strike: false }
  return (
    <li className="case-told" data-struck={told.struck !== undefined}>
      <p className="case-told-head">
        <time>{whenText(told.now.happened)}</time>
        <strong>{engineActTerm(t, told.now.name) ?? actOf(view.law, c.measure, on, told.now.name)?.term ?? told.now.name}</strong>
        {actOf(view.law, c.measure, on, told.now.name)?.cite.map((cite) => (
          <Cite key={JSON.stringify(cite)} cite={cite} />
        ))}
        <Signs told={told} />
      </p>
      <Signed view={view} told={told} file={file} />
      <Said told={told} file={file} />
      <AdoptedState view={view} c={c} entry={told.now} />
      <ChosenSeat view={view} c={c} entry={told.now} units={file.units} />
      <Irregular told={told} file={file} />
      {told.step && told.step.lost.length > 0 && (
        <div className="case-mark" data-tone="late">
          <p>{t('story.lostNow')}</p>
          <Reasons reasons={told.step.lost} />
        </div>
      )}
      <Corrections told={told} file={file} />
      {original && (may.correct || may.strike) && (
        <p className="case-told-foot no-print">
          {may.correct && (
            <Button
              size="compact-sm"
              variant="subtle"
              renderRoot={(props) => <Link {...props} to="/ho-so/$id/sua/$entry" params={{ id: c.id, entry: original.id }} />}
            >
              {t('story.correct')}
            </Button>
          )}
          {may.strike && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              renderRoot={(props) => (
                <Link {...props} to="/ho-so/$id/sua/$entry" params={{ id: c.id, entry: original.id }} search={{ huy: true }} />
              )}
            >
              {t('story.strike')}
            </Button>
          )}
        </p>
      )}
    </li>
  )
}
