/** The groups of the list in the order of their urgency. */
export const GROUPS = ['overdue', 'today', 'soon', 'waiting', 'verify'] as const
export type Group = (typeof GROUPS)[number]
