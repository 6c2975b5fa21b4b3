/** What JSON can say; numbers are finite, texts are well-formed UTF-16. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * RFC 8785: one text for one value, so that its hash means something. Keys in UTF-16 order, numbers as ECMAScript writes them.
 * @throws RangeError on what JSON cannot say; it would be a bug in the caller.
 */
export const canonical = (value: Json): string => {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new RangeError('lone surrogate')
    return JSON.stringify(value)
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a JSON number')
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonical).join(',')}]`
  const pairs = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const inner = value[key]
      return inner === undefined ? [] : [`${canonical(key)}:${canonical(inner)}`]
    })
  return `{${pairs.join(',')}}`
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)
