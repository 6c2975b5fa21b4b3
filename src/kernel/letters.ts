/** What neither PostgreSQL nor the sealed log keeps as text, NUL and half characters, becomes a mark that every reader refuses or shows. */
export const holdable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\ufffd')

/** Letters without their marks, in lower case, and one space between words: `Phạm Văn Đôi` is `pham van doi`. */
export const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim().replaceAll(/\s+/g, ' ')
