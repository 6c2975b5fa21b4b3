import { dirname, join, relative } from 'node:path'

/**
 * What a kept sheet may share with the law of today: the kernel, the engine, and values without a word of any sheet. Texts and their articles are
 * one table for all times; whatever else could change with a later sheet stands beside the kept one.
 */
const machinery = /^src\/(kernel|engine)\/|^src\/law\/(sources\/|(ages|calendar|fields)\.ts$)/
const specifier = /(\bfrom\s+')(\.[^']+)(')/g

export const isKept = (path: string): boolean => path.includes('/superseded/')
/** Whether a file of a kept sheet may be imported from here. */
export const mayLean = (path: string): boolean => isKept(path) || machinery.test(path)

export const imported = (path: string, text: string): readonly string[] =>
  [...text.matchAll(specifier)].map(([, , to = '']) => join(dirname(path), to))

/** Where a file of the law is kept: `measures/x/rules.ts` in `measures/x/superseded/FOLDER/rules.ts`. */
const keptAt = (path: string, folder: string): string => join(dirname(path), 'superseded', folder, path.slice(dirname(path).length + 1))

/** Whole copies of sheets with everything they stand on, by path: what of a sheet could change later is in the copy. */
export const keep = (read: (path: string) => string, sheets: readonly string[], folder: string): ReadonlyMap<string, string> => {
  const whole = new Set<string>()
  const take = (path: string): void => {
    if (mayLean(path) || whole.has(path)) return
    whole.add(path)
    for (const to of imported(path, read(path))) take(to)
  }
  for (const sheet of sheets) take(sheet)
  return new Map(
    [...whole].map((path) => {
      const at = keptAt(path, folder)
      const text = read(path).replace(specifier, (_, before: string, to: string, after: string) => {
        const there = join(dirname(path), to)
        const short = relative(dirname(at), mayLean(there) ? there : keptAt(there, folder))
        return `${before}${short.startsWith('.') ? short : `./${short}`}${after}`
      })
      return [at, text]
    }),
  )
}
