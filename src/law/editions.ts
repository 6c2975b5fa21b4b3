/** Editions by `measure@from` and `calendar@name`: the hash of the text. `npm run law` writes this file; a released entry never changes. */
export const editions: Readonly<Record<string, { readonly hash: string; readonly released: boolean }>> = {
  'calendar@2026-09': { hash: '926b7237aed9', released: false },
  'post-rehab@2022-01-01': { hash: '46013679ed8c', released: false },
  'post-rehab@2025-07-01': { hash: 'aa43089f46e2', released: false },
  'post-rehab@2026-07-01': { hash: '3436ca462a47', released: false },
  'voluntary-community@2022-01-01': { hash: '59755b75735d', released: false },
  'voluntary-community@2025-07-01': { hash: '209be9a8b967', released: false },
  'voluntary-community@2026-07-01': { hash: '2813f26f49f0', released: false },
}
