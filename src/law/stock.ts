/**
 * Who writes what into the book of controlled drugs of a site. Circular 26/2023 was read in excerpts only (its article on the store book names "the store
 * keeper"); that pharmacists keep the store and those who pour keep the cabinet of the day is how clinics work (docs/decisions/0520).
 */
const keepers = ['clinicPharmacist', 'clinicHead', 'pointNurse'] as const
const everybody = [...keepers, 'clinicNurse'] as const

/** Whose notices that a lot is to be used no more go to every site below. Who gives them in a province was not read (docs/decisions/0574). */
export const noticeOffices = ['provincialAgency'] as const

/** Whose two signatures close a month: practice of clinics, not read in a text. */
export const monthOffices = { heads: ['clinicHead'], keepers: ['clinicPharmacist', 'pointNurse'] } as const

export const stockOffices: Readonly<Record<string, readonly string[]>> = {
  receive: keepers,
  send: keepers,
  accept: keepers,
  giveBack: keepers,
  destroy: keepers,
  recall: everybody,
  reverse: keepers,
  setAside: everybody,
  take: everybody,
  putBack: everybody,
  count: everybody,
  cannotCount: everybody,
  sign: ['clinicPharmacist', 'clinicHead'],
  beside: ['clinicPharmacist', 'clinicHead'],
  spill: everybody,
  bringBack: everybody,
}
