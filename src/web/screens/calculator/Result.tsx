import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { sheetOn } from '../../../engine/law.ts'
import type { MayDo } from '../../../engine/why-not.ts'
import { momentOf } from '../../../kernel/moment.ts'
import { Clocks } from '../../case/Clocks.tsx'
import { FactsLine } from '../../case/FactsLine.tsx'
import { Line } from '../../case/Line.tsx'
import { NotNow } from '../../case/NotNow.tsx'
import { asOfDay, played, subjectOf } from '../../case/played.ts'
import { TermLine } from '../../case/TermLine.tsx'
import { stateTerm } from '../../case/terms.ts'
import { typedText } from '../../dates/parse.ts'
import { Cite } from '../../law/Cite.tsx'
import { Sign } from '../../ui/Sign.tsx'
import type { Trying } from './TriedCase.tsx'

const MayBeDone = ({ law, tried, today, set, mayDo }: Trying & { readonly mayDo: readonly MayDo[] }) => {
  const { t } = useTranslation('calculator')
  const on = asOfDay(tried, today)
  const acts = sheetOn(law, tried.measure, on)?.acts ?? {}
  const [free, not] = [mayDo.filter((m) => m.reasons.length === 0), mayDo.filter((m) => m.reasons.length > 0)]
  return (
    <>
      <h3>{t('next')}</h3>
      {free.length === 0 && <p className="case-soft">{t('nothingNext')}</p>}
      <ul className="case-acts">
        {free.map((m) => {
          const cite = acts[m.act]?.cite[0]
          return (
            <li key={m.act} className="case-act">
              <Button
                variant="default"
                fullWidth
                justify="flex-start"
                h="auto"
                mih={36}
                py={6}
                classNames={{ label: 'case-act-label' }}
                onClick={() => set({ ...tried, acts: [...tried.acts, { act: m.act, happened: typedText(on), says: {} }] })}
              >
                + {m.term}
              </Button>
              {cite && <Cite cite={cite} />}
            </li>
          )
        })}
      </ul>
      <NotNow title={t('not', { n: not.length })} acts={not} />
    </>
  )
}

/** Where the acts lead: state, dates, term, clocks, and what may come next. */
export const Result = (trying: Trying) => {
  const { law, tried, today } = trying
  const { t } = useTranslation('calculator')
  const on = asOfDay(tried, today)
  const { state: c, mayDo } = played(law, tried, today).played
  if (!c) return <p className="case-soft">{tried.acts.length === 0 ? t('waiting') : t('noCase')}</p>
  return (
    <div className="calculator-result" aria-live="polite">
      <dl className="case-lines">
        <Line name={t('state')}>
          <Sign tone="info">{stateTerm(law, tried.measure, on, c.state)}</Sign>
        </Line>
        <TermLine law={law} c={c} on={on} />
        <FactsLine law={law} c={c} on={on} />
      </dl>
      <h3>{t('clocks')}</h3>
      <Clocks view={{ law, subject: subjectOf(tried), now: momentOf(on, 23, 59) }} c={c} />
      <MayBeDone {...trying} mayDo={mayDo} />
    </div>
  )
}
