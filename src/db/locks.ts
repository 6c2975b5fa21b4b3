/** Advisory locks that are taken before there are functions; `under-policies/locks.sql` has the others. */
export const locks = {
  /** For all programs that change this schema, so that two never do it at once. */
  migrating: 7_482_001,
  /** For the one program that works on the database. */
  installation: 7_482_002,
} as const
