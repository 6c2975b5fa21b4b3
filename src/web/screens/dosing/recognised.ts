import type { RecordDose } from '../../../server/contract/dosing.ts'
import type { DosingPerson } from '../../../server/contract/dosing-pages.ts'

export type Recognised = Extract<RecordDose, { readonly does: 'give' }>['recognised']

/**
 * By what the person was recognised: the card that was shown, and the photo that the key for fitness compares with. Without a photo it is the one on an
 * identity paper; without a card the paper is what the person holds. Only what is on file counts, and a photo that was on the screen.
 */
export const recognisedBy = (
  { card, photo, paper }: DosingPerson['file'],
  seen: { readonly card: boolean; readonly photo: boolean; readonly paper: boolean; readonly person: boolean },
): Recognised => [
  ...(card && seen.card ? (['card'] as const) : []),
  ...(photo && seen.photo && seen.person ? (['photo'] as const) : []),
  ...(paper && (seen.paper || (seen.person && !(photo && seen.photo))) ? (['paper'] as const) : []),
]
