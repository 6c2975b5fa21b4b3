/** Words that stand at once in the corner of a page. */
export const MOST = 3

/**
 * Of what stands or waits there, what may stay beside one word more. The oldest go: at a dose every two seconds they would speak of somebody long gone. What
 * offers a way back stays.
 */
export const withRoom = <T>(shown: readonly T[], stays: (one: T) => boolean): readonly T[] => {
  const kept = shown.filter(stays).length
  const passing = shown.filter((one) => !stays(one))
  const room = Math.max(0, MOST - 1 - kept)
  const last = new Set(room === 0 ? [] : passing.slice(-room))
  return shown.filter((one) => stays(one) || last.has(one))
}
