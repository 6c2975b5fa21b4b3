/** What neither PostgreSQL nor the sealed log keeps as text, NUL and half characters, becomes a mark that every reader refuses or shows. */
export const holdable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\ufffd')
