/** A recurring duty that an officer walks from door to door: the act, and the choice in which it says how somebody was found. */
export type Visit = { readonly measure: string; readonly act: string; readonly said: string }

/** By the name in their address. */
export const visits: Readonly<Record<string, Visit>> = {
  users: { measure: 'user-management', act: 'checkResidence', said: 'seen' },
}
