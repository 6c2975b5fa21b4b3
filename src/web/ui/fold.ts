/** Letters without tone marks and case, `đ` as `d`: so that `nguyen` finds `Nguyễn`. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Whether every word of a question begins a word of the text, in any order; a login of two words is two. */
export const matches = (question: string, text: string): boolean => {
  const words = wordsOf(text)
  return wordsOf(question).every((asked) => words.some((w) => w.startsWith(asked)))
}
