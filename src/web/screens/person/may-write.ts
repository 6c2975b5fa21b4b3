import type { Law } from '../../../engine/law.ts'
import type { IdentityClass } from '../../../people/statements.ts'
import type { Me, PersonFile } from '../../../server/contract/answers.ts'

/** Whether the session may write words of a class about this person: as the server judges it in `sayIdentity`. */
export const mayWrite = (law: Law, me: Me, file: PersonFile, cls: IdentityClass): boolean =>
  file.reading.includes(cls) &&
  me.offices.some(({ office }) => {
    const rule = law.offices.offices[office]
    return rule?.reach === 'own' && rule.words.includes(cls)
  })
