import { geoPath, geoTransform } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** A shape as it is drawn: its outline, and a ring where it lies alone and would be too small to be seen or hit. Lengths are those of the drawing. */
export type Shape = { readonly id: string; readonly d: string; readonly ring: { readonly x: number; readonly y: number } | undefined }

/** What is seen of the plane of the drawing. */
export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

export type Drawing = {
  readonly shapes: readonly Shape[]
  readonly box: Box
  /** A hundredth of the drawing's longer side. */
  readonly hundredth: number
  /** Where a place (longitude, latitude) lies. */
  readonly at: (place: readonly [number, number]) => readonly [number, number]
}

/** Degrees of longitude are so much shorter than those of latitude halfway up the country (16° N). */
const NARROWER = Math.cos((16 * Math.PI) / 180)

/** Flat: the outlines need no sphere, and which way round a ring was written does not matter. */
const at = ([longitude, latitude]: readonly [number, number]): readonly [number, number] => [longitude * NARROWER, -latitude]
const path = geoPath(
  geoTransform({
    point(longitude, latitude) {
      this.stream.point(...at([longitude, latitude]))
    },
  }),
).digits(4)

/** The shapes of an object of a topology, each under the id it has there. */
export const draw = (topology: Topology, object: string): Drawing => {
  const given = topology.objects[object]
  if (given?.type !== 'GeometryCollection') throw new TypeError(`the topology has no collection ${object}`)
  const collection = feature(topology, given as GeometryCollection) // narrowed by its type just above
  const [[left, top], [right, bottom]] = path.bounds(collection)
  const hundredth = Math.max(right - left, bottom - top) / 100
  const bounds = collection.features.map((f) => path.bounds(f))
  const shapes = collection.features.map((f, i): Shape => {
    const [[x0, y0], [x1, y1]] = bounds[i] ?? path.bounds(f)
    const small = Math.max(x1 - x0, y1 - y0) < 2 * hundredth
    // What lies among its neighbours is found by them; what lies alone in the sea is not.
    const alone = small && bounds.every(([[l, t], [r, b]], n) => n === i || r < x0 || l > x1 || b < y0 || t > y1)
    return { id: String(f.id), d: path(f) ?? '', ring: alone ? { x: (x0 + x1) / 2, y: (y0 + y1) / 2 } : undefined }
  })
  const edge = 2 * hundredth
  const box = { left: left - edge, top: top - edge, width: right - left + 2 * edge, height: bottom - top + 2 * edge }
  return { shapes, box, hundredth, at }
}
