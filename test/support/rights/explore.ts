import { createHash } from 'node:crypto'
import { steps } from './steps.ts'
import { beginning, isSafe, type Rules, type World } from './world.ts'

/** What was found: how many worlds were seen, and the shortest way to one that must not be. */
export type Explored = { readonly worlds: number; readonly unsafe: readonly string[] | undefined }

const keyOf = (w: World): string => createHash('sha1').update(JSON.stringify(w)).digest('base64')

/** Every order in which up to `depth` things can happen, each world once, the near ones first. */
export const explore = (rules: Rules, off: readonly [number, number], depth: number, play?: World['play']): Explored => {
  const first = beginning(off, play)
  const seen = new Set([keyOf(first)])
  let edge: { readonly world: World; readonly way: readonly string[] }[] = [{ world: first, way: [] }]
  for (let d = 0; d < depth; d += 1) {
    const next: typeof edge = []
    for (const { world, way } of edge)
      for (const { name, to } of steps(world, rules)) {
        const key = keyOf(to)
        if (seen.has(key)) continue
        seen.add(key)
        const walked = [...way, name]
        if (!isSafe(to)) return { worlds: seen.size, unsafe: walked }
        // What is farthest is looked at, and gone on from no more: it is three quarters of all.
        if (d < depth - 1) next.push({ world: to, way: walked })
      }
    edge = next
  }
  return { worlds: seen.size, unsafe: undefined }
}
