import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { due } from '../../engine/due.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { PersonFile } from '../../server/contract/answers.ts'
import { nearness } from '../case/clock-standing.ts'
import { Line } from '../case/Line.tsx'
import { intervalTerm, measureTerm, routeTerm, seatTerm, stateTerm } from '../case/terms.ts'
import { judging, type Seen } from '../case/view.ts'
import { clockTerm, nearnessText, periodText, toneOf } from '../case/wording.ts'
import { dayText, whenText } from '../dates/format.ts'
import { Sign } from '../ui/Sign.tsx'
import { ActTold, StopSteps } from './StopSteps.tsx'
import { Texts } from './Texts.tsx'
import type { Stop } from './way.ts'

type CaseStop = Extract<Stop, { readonly is: 'case' }>
type Shown = { readonly stop: CaseStop; readonly view: Seen }

const TONE = { end: 'done', proposed: 'soon', open: 'info' } as const

const Period = ({ stop: { began, ended, ends, kind } }: Shown) => {
  const { t } = useTranslation('way')
  return (
    <p className="way-period">
      <strong>{t(ended ? 'over' : 'since', { from: dayText(began), to: ended ? dayText(ended) : '' })}</strong>{' '}
      {!ended && <span className="case-soft">{ends ? t('ends', { on: dayText(ends) }) : t(kind === 'proposed' ? 'waits' : 'open')}</span>}
    </p>
  )
}

const Where = ({ stop, view, units }: Shown & { readonly units: PersonFile['units'] }) => {
  const { t } = useTranslation('way')
  const on = dayOf(view.now)
  const name = (id: keyof PersonFile['units']): string => units[id]?.name ?? id
  if (stop.seats.length === 0) return null
  return (
    <Line name={t('where')}>
      <ul>
        {stop.seats.map(({ seat, unit, today: [now, ...more] }) => (
          <li key={seat}>
            {name(unit)} <span className="case-soft">({seatTerm(view.law, stop.c.measure, on, seat)})</span>
            {now && more.length === 0 && now !== unit && <span className="case-soft"> {t('unitNow', { unit: name(now) })}</span>}
            {(now === undefined || more.length > 0) && <span className="case-soft"> {t('unitOpen')}</span>}
          </li>
        ))}
      </ul>
    </Line>
  )
}

/** What follows, and what it followed from: links inside the list. */
const Links = ({ stop, stops, view }: Shown & { readonly stops: readonly Stop[] }) => {
  const { t } = useTranslation('way')
  const on = dayOf(view.now)
  const told = (id: string) => {
    const other = stops.find((s) => s.id === id)
    return other?.is === 'case' ? (
      <a href={`#hs-${id}`}>
        {measureTerm(view.law, other.c.measure, on)}, {dayText(other.began)}
      </a>
    ) : (
      t('elsewhere')
    )
  }
  const follow = stops.filter((s) => s.from === stop.id)
  return (
    <>
      {stop.from !== undefined && <Line name={t('from')}>{told(stop.from)}</Line>}
      {follow.length > 0 && (
        <Line name={t('leads')}>
          <ul>
            {follow.map((s) => (
              <li key={s.id}>{told(s.id)}</li>
            ))}
          </ul>
        </Line>
      )}
    </>
  )
}

const Nearest = ({ stop, view }: Shown) => {
  const { t } = useTranslation('way')
  const words = useTranslation('case').t
  const [first] = stop.kind === 'end' ? [] : due(judging(view, stop.id), stop.c)
  if (!first) return null
  const near = nearness(first, view.now)
  return (
    <Line name={t('next')}>
      {clockTerm(words, first)} <Sign tone={toneOf(near)}>{nearnessText(words, near, first.opens)}</Sign>
    </Line>
  )
}

/** One case of the map: from when to when, by what it began and ended, under which texts, where, and what followed. */
export const StopCard = ({
  stop,
  stops,
  view,
  file,
}: Shown & {
  readonly stops: readonly Stop[]
  readonly file: PersonFile
}) => {
  const { t } = useTranslation('way')
  const words = useTranslation('case').t
  const on = dayOf(view.now)
  const { c, kind, opening, closing } = stop
  const record = view.cases.get(c.id)?.[0]?.person
  return (
    <article className="way-card" data-kind={kind}>
      <header className="way-head">
        <h3>
          <Link to="/ho-so/$id" params={{ id: c.id }}>
            {measureTerm(view.law, c.measure, on)}
          </Link>
        </h3>
        <Sign tone={TONE[kind]}>{stateTerm(view.law, c.measure, on, c.state)}</Sign>
      </header>
      <Period stop={stop} view={view} />
      <dl className="way-lines">
        <Line name={t('route')}>{routeTerm(view.law, c.measure, on, c.route)}</Line>
        {opening && (
          <Line name={t('opened')}>
            <ActTold view={view} c={c} step={opening} file={file} />
          </Line>
        )}
        {closing && (
          <Line name={t('closed')}>
            <ActTold view={view} c={c} step={closing} file={file} />
          </Line>
        )}
        <Nearest stop={stop} view={view} />
        <Where stop={stop} view={view} units={file.units} />
        <Texts stop={stop} law={view.law} />
        {c.intervals.length > 0 && (
          <Line name={t('stretches')}>
            <ul>
              {c.intervals.map((i) => (
                <li key={`${i.name} ${i.from}`}>
                  {intervalTerm(view.law, c.measure, i.from, i.name)}: {periodText(words, i.from, i.to)}
                </li>
              ))}
            </ul>
          </Line>
        )}
        <Links stop={stop} stops={stops} view={view} />
        {record !== undefined && record !== file.person.id && <Line name={t('record')}>{t('otherRecord')}</Line>}
      </dl>
      <StopSteps view={view} c={c} open={kind !== 'end'} />
      <p className="only-print case-soft">{t('seen', { when: whenText(view.now), seq: c.seq })}</p>
    </article>
  )
}
