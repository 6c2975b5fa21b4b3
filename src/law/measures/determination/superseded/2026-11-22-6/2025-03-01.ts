import { sheet } from '../../../../../engine/builder.ts'
import { from2022 } from './2022-01-01.ts'

/** The district police are gone: whoever handles the case above the commune is the police of the province. */
export const from2025 = sheet({
  ...from2022,
  from: '2025-03-01',
  acts: {
    ...from2022.acts,
    openAbove: { ...from2022.acts.openAbove, seats: { province: 'signer', commune: { said: 'commune' } } },
  },
})
