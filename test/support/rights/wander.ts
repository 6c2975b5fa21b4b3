import { steps } from './steps.ts'
import { beginning, isSafe, type Rules, type World } from './world.ts'

/** One long way through the model, by draws between 0 and 1; the names of its steps, and whether it stayed safe. */
export const wander = (
  rules: Rules,
  off: readonly [number, number],
  draws: readonly number[],
  play?: World['play'],
): { readonly way: readonly string[]; readonly end: World; readonly safe: boolean } => {
  let world = beginning(off, play)
  const way: string[] = []
  for (const draw of draws) {
    const may = steps(world, rules)
    const step = may[Math.floor(draw * may.length)]
    if (!step) break
    way.push(step.name)
    world = step.to
    if (!isSafe(world)) return { way, end: world, safe: false }
  }
  return { way, end: world, safe: true }
}

/** The same way again, by the names of its steps; `cannot` where one of them does not happen. */
export const follow = (
  rules: Rules,
  off: readonly [number, number],
  way: readonly string[],
  play?: World['play'],
): 'doubled' | 'safe' | 'cannot' => {
  let world = beginning(off, play)
  for (const name of way) {
    const step = steps(world, rules).find((s) => s.name === name)
    if (!step) return 'cannot'
    world = step.to
    if (!isSafe(world)) return 'doubled'
  }
  return 'safe'
}
