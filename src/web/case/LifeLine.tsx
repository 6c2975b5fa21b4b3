import { useElementSize } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../engine/law.ts'
import type { Day } from '../../kernel/day.ts'
import { dayText } from '../dates/format.ts'
import { bordersOf } from './borders.ts'
import { type Drawing, type DrawnLane, drawn, LANE, type Lane, labelPlace, ROW } from './life-line.ts'
import './life-line.css'
import { LifeLineTable } from './LifeLineTable.tsx'

const BAR = 14
const LEAST_WIDTH = 320
/** Room for today's date beside its line. */
const TODAY_WIDTH = 130
/** The width of the picture on paper: it is scaled to the page there. */
const PAPER_WIDTH = 1000

const LaneDrawing = ({ l, hatch }: { readonly l: DrawnLane; readonly hatch: string }) => {
  const top = l.y + LANE - BAR - 8
  return (
    <g className="line-lane" data-proposed={l.lane.proposed} data-ended={l.lane.ended !== undefined}>
      {l.ahead && <rect className="line-ahead" x={l.ahead.x} y={top} width={l.ahead.width} height={BAR} rx={3} />}
      <rect className="line-bar" x={l.bar.x} y={top} width={Math.max(l.bar.width, 2)} height={BAR} rx={3} />
      {l.over && <rect className="line-over" x={l.over.x} y={top} width={l.over.width} height={BAR} rx={3} />}
      {l.stretches.map((s) => (
        <rect key={`${s.label} ${s.x}`} x={s.x} y={top} width={Math.max(s.width, 2)} height={BAR} fill={`url(#${hatch})`}>
          <title>{s.label}</title>
        </rect>
      ))}
      {l.marks.map((m) => (
        <circle key={`${m.label} ${m.x}`} className="line-mark" cx={m.x} cy={top + BAR / 2} r={3}>
          <title>{m.label}</title>
        </circle>
      ))}
      {l.endX !== undefined && <line className="line-end" x1={l.endX} x2={l.endX} y1={top - 4} y2={top + BAR + 4} />}
    </g>
  )
}

const LaneLabel = ({ l, width, linked }: { readonly l: DrawnLane; readonly width: number; readonly linked: boolean }) => {
  const { x, text } = labelPlace(l.lane.label, l.bar.x, width)
  const words = (
    <text className="line-text line-label" x={x} y={l.y + LANE - BAR - 14}>
      {text}
      <title>{l.lane.label}</title>
    </text>
  )
  return linked ? (
    <Link to="/ho-so/$id" params={{ id: l.lane.id }}>
      {words}
    </Link>
  ) : (
    words
  )
}

const Picture = ({
  d,
  today,
  texts,
  linked,
}: {
  readonly d: Drawing
  readonly today: Day
  /** What came into force on a border, as its tip. */
  readonly texts: ReadonlyMap<Day, string>
  readonly linked: boolean
}) => {
  const { t } = useTranslation('case')
  const hatch = useId()
  const foot = d.height - ROW - 2
  return (
    <svg className="line-picture" viewBox={`0 0 ${d.width} ${d.height}`} role={linked ? 'group' : 'img'} aria-label={t('line.caption')}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="line-hatch-ground" />
          <rect width="2.5" height="6" className="line-hatch" />
        </pattern>
      </defs>
      {d.bands.map((b, at) => (
        <rect key={b.from} className="line-band" data-odd={at % 2 === 1} x={b.x} y={0} width={b.width} height={foot} />
      ))}
      {d.years.map((y) => (
        <g key={y.year}>
          <line className="line-year" x1={y.x} x2={y.x} y1={foot} y2={foot + 5} />
          <text className="line-text" x={y.x + 3} y={d.height - 4}>
            {y.year}
          </text>
        </g>
      ))}
      {d.borders.map((b) => (
        <g key={b.on}>
          <title>{texts.get(b.on)}</title>
          <line className="line-border" x1={b.x} x2={b.x} y1={0} y2={foot} />
          <text className="line-text line-border-text" x={b.x + 4} y={(b.row + 1) * ROW - 3}>
            {dayText(b.on)}
          </text>
        </g>
      ))}
      {d.lanes.map((l) => (
        <LaneDrawing key={l.lane.id} l={l} hatch={hatch} />
      ))}
      {d.lanes.map((l) => (
        <LaneLabel key={l.lane.id} l={l} width={d.width} linked={linked} />
      ))}
      <line className="line-today" x1={d.today} x2={d.today} y1={0} y2={foot} />
      <text
        className="line-text line-today-text"
        x={d.today > d.width - TODAY_WIDTH ? d.today - 4 : d.today + 4}
        y={foot - 3}
        textAnchor={d.today > d.width - TODAY_WIDTH ? 'end' : 'start'}
      >
        {t('line.today', { on: dayText(today) })}
      </text>
    </svg>
  )
}

/** What the drawing means, in words beside small pieces of it. */
const Legend = ({ stretches }: { readonly stretches: boolean }) => {
  const { t } = useTranslation('case')
  const kinds = ['bar', 'ahead', ...(stretches ? ['stretch'] : []), 'border'] as const
  return (
    <ul className="line-legend">
      {kinds.map((kind) => (
        <li key={kind} data-kind={kind}>
          {t(`line.legend.${kind as 'bar'}`)}
        </li>
      ))}
    </ul>
  )
}

/** A person's cases as lanes over time, with the borders of the law drawn through them; the same as a table below, and on paper. */
export const LifeLine = ({
  law,
  lanes,
  today,
  linked = true,
}: {
  readonly law: Law
  readonly lanes: readonly Lane[]
  readonly today: Day
  readonly linked?: boolean
}) => {
  const { ref, width } = useElementSize()
  const borders = bordersOf(law)
  const days = borders.map((b) => b.on)
  const texts = new Map(borders.map((b) => [b.on, b.texts.join(', ')]))
  return (
    <div className="line" ref={ref}>
      <div className="no-print">
        {width > 0 && <Picture d={drawn(lanes, days, today, Math.max(width, LEAST_WIDTH))} today={today} texts={texts} linked={linked} />}
      </div>
      <div className="only-print">
        <Picture d={drawn(lanes, days, today, PAPER_WIDTH)} today={today} texts={texts} linked={false} />
      </div>
      <Legend stretches={lanes.some((l) => l.stretches.length > 0)} />
      <LifeLineTable lanes={lanes} borders={borders} linked={linked} />
    </div>
  )
}
