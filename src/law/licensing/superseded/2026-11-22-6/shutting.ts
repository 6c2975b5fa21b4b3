import type { Shutting } from '../../../../engine/sheet.ts'
import type { Citation } from '../../../../kernel/citation.ts'

const byCourt = ['holdAtFacility', 'receiveTemporarily', 'takeAway', 'place', 'transfer'] as const

/** Without its licence a private facility takes in nobody, whoever sends them. Who names the facility that somebody leaves is not stopped. */
export const noIntake = (cite: Citation): Shutting => ({
  cite,
  acts: {
    'voluntary-facility': ['chooseFacility', 'place', 'placeByMinistry'],
    compulsory: [...byCourt, 'placeOutside'],
    'compulsory-minor': [...byCourt, 'placeByMinistry', 'moveAtEighteen'],
    determination: ['enterStay'],
    residence: ['transfer'],
  },
  // From the application to the gate: who signs and receives is the facility itself (docs/decisions/0455).
  own: { 'voluntary-facility': ['apply', 'sign', 'admit', 'receive'] },
})

/** The service at home and in the community only: what else a clinic, a health centre or a public centre does goes on (Decree 163 art. 81(4)). */
export const noService = (cite: Citation): Shutting => ({ cite, acts: { 'voluntary-community': ['contract'] } })
