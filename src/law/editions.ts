/** Editions by `measure@from` and `calendar@name`: the hash of the text. `npm run law` writes this file; a released entry never changes. */
export const editions: Readonly<Record<string, { readonly hash: string; readonly released: boolean }>> = {
  'calendar@2026-09': { hash: '926b7237aed9', released: false },
  'post-rehab@2022-01-01': { hash: '3d0d0d8791da', released: false },
  'post-rehab@2025-07-01': { hash: '7cb8da1ab4c3', released: false },
  'post-rehab@2026-07-01': { hash: 'b7ce3bb6eb36', released: false },
  'voluntary-community@2022-01-01': { hash: '9d230310376c', released: false },
  'voluntary-community@2025-07-01': { hash: '822001ad705a', released: false },
  'voluntary-community@2026-07-01': { hash: '2987850117f0', released: false },
}
