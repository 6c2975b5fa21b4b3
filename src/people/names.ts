/** A name without tone marks, lower case, single spaces: `Nguyễn Thị Đào` -> `nguyen thi dao`. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const NUMBER = /^\d{9}$|^\d{12}$/
const YEAR = /^(19|20)\d\d$/

/** What one search box says: an identity number, or a name with or without a birth year. */
export const readQuery = (q: string): { readonly number?: string; readonly nameKey?: string; readonly birthYear?: number } => {
  const digits = q.replaceAll(/[\s.-]/g, '')
  if (NUMBER.test(digits)) return { number: digits }
  const words = q.trim().split(/\s+/)
  const year = words.find((w) => YEAR.test(w))
  const key = nameKey(words.filter((w) => w !== year).join(' '))
  return { ...(key === '' ? {} : { nameKey: key }), ...(year === undefined ? {} : { birthYear: Number(year) }) }
}
