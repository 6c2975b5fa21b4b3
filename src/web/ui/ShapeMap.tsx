import type { Drawing } from './shapes.ts'
import './shape-map.css'

/** How a shape looks and what it is called; `tone` picks its fill: 1 the palest to 3 the fullest. `opens`: there is something behind it. */
export type Told = { readonly name: string; readonly tone?: 1 | 2 | 3 | undefined; readonly opens: boolean }

/** A name written at a place, so that what is small on the drawing is still there by its name. */
export type Mark = { readonly name: string; readonly at: readonly [number, number] }

/**
 * A map to look at and to click on. It says nothing that the table beside it does not say too: who cannot see or point reads and opens
 * there. A shape that `tell` knows nothing of is drawn and stays without name.
 */
export const ShapeMap = ({
  drawing,
  label,
  tell,
  marks = [],
  chosen,
  onPoint,
  onOpen,
}: {
  readonly drawing: Drawing
  readonly label: string
  readonly tell: (id: string) => Told | undefined
  readonly marks?: readonly Mark[]
  /** The shape that is pointed at, here or in the table. */
  readonly chosen?: string | undefined
  readonly onPoint?: (id: string | undefined) => void
  readonly onOpen?: (id: string) => void
}) => {
  const { hundredth, box } = drawing
  const ratio = box.width / box.height
  return (
    <div className="shape-map" style={{ aspectRatio: ratio, width: `min(100%, ${ratio} * var(--map-height))` }}>
      <svg viewBox={`${box.left} ${box.top} ${box.width} ${box.height}`} role="img" aria-label={label}>
        {drawing.shapes.map(({ id, d, ring }) => {
          const told = tell(id)
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table beside the map opens the same by keyboard
            <g
              key={id}
              data-shape={id}
              data-tone={told?.tone}
              data-chosen={id === chosen}
              data-open={told?.opens === true && onOpen !== undefined}
              onPointerEnter={() => onPoint?.(told && id)}
              onPointerLeave={() => onPoint?.(undefined)}
              onClick={() => told?.opens && onOpen?.(id)}
            >
              {told && <title>{told.name}</title>}
              <path d={d} />
              {ring && <circle cx={ring.x} cy={ring.y} r={1.1 * hundredth} />}
            </g>
          )
        })}
      </svg>
      {marks.map(({ name, at }) => {
        const [x, y] = drawing.at(at)
        const place = { left: `${(100 * (x - box.left)) / box.width}%`, top: `${(100 * (y - box.top)) / box.height}%` }
        // Letters do not shrink with the drawing.
        return (
          <span key={name} className="shape-mark" style={place}>
            {name}
          </span>
        )
      })}
    </div>
  )
}
