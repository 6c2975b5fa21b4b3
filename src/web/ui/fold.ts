/** Letters without tone marks and case, `đ` as `d`: so that `nguyen` finds `Nguyễn`. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()

/** Whether every word of a question begins a word of the text, in any order. */
export const matches = (question: string, text: string): boolean => {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  return fold(question)
    .split(/\s+/)
    .every((asked) => words.some((w) => w.startsWith(asked)))
}
