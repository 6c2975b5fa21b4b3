/** Editions by `measure@from` and `calendar`: the hash of the card. `npm run law -- release` writes this file; a released entry never changes. */
export const editions: Readonly<Record<string, { readonly hash: string; readonly released: boolean }>> = {}
