import type { PersonFile } from '../../server/contract/answers.ts'

/** Whether a file is about an organisation. */
export const isOfOrganisation = ({ person }: PersonFile): boolean => person.sex === 'none'

/** The page of whom a file is about. */
export const homeOf = (file: PersonFile) =>
  ({ to: isOfOrganisation(file) ? '/to-chuc/$id' : '/nguoi/$id', params: { id: file.person.id } }) as const
