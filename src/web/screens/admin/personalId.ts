/** As the server asks it: số định danh cá nhân, the number of a căn cước. */
export const isPersonalId = (typed: string): boolean => /^\d{12}$/.test(typed)
