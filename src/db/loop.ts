/** Work that repeats, one run at a time. `now` runs it after whatever is under way. */
export type Loop<T> = { readonly now: () => Promise<T>; readonly stop: () => Promise<void> }

/** Runs `work` every so many milliseconds. What it throws goes to `onError` and the next run comes all the same. */
export const repeat = <T>(every: number, work: () => Promise<T>, onError: (error: unknown) => void): Loop<T> => {
  let last: Promise<unknown> = Promise.resolve()
  const now = (): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
  const timer = setInterval(() => void now().catch(onError), every)
  return {
    now,
    stop: async () => {
      clearInterval(timer)
      await last
    },
  }
}
