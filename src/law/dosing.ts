/** Who does what about doses, and in which cases: the offices and states of the sheets that the dosing window works with. */
export const dosing = {
  measure: 'substitution',
  /** Awaiting the first dose, or in treatment. */
  treated: ['admitted', 'running', 'transferring'],
  /** In this order: who holds several offices gives a dose in the first of them. */
  gives: ['clinicNurse', 'pointNurse', 'clinicDoctor', 'clinicHead'],
  /** Whose name stands at a clinic, and at a dispensing point, under what nobody proves to have signed. */
  lowest: { clinic: 'clinicNurse', point: 'pointNurse' },
  prescribes: 'clinicDoctor',
  heads: 'clinicHead',
  /** Facts of the case that begin a treatment at a clinic; the latest of them counts. */
  since: ['admitted', 'started', 'handedOver'],
  /** Facts by which somebody came in the middle of a treatment from another place; `applied` begins a treatment anew. */
  moved: ['handedOver', 'transferred'],
  began: 'applied',
  /** Facts of the day on which the clinic took a case up. */
  applied: ['applied', 'handedOver', 'cameDirectly'],
  /** The act, or the paper of a case taken over, that says a representative consents; and that the commune was told of the beginning. */
  consent: ['addConsent', 'consent'],
  told: ['noticeStart', 'startNotice'],
  /** The act that sends somebody to another clinic, and those that end a treatment: on what ground, by name or in the field that says it. */
  transfers: 'transfer',
  endings: { leave: 'the wish of the person', complete: 'completed', end: { ground: 'endGround', evidence: 'evidence' } },
  /** Acts of earlier editions that are the clinic's own since: the log keeps them, and `former_ends` reads them (docs/decisions/0658). */
  formerActs: ['recordLastDose', 'countEnd'],
  /** The fact of the legal end; the clinical and the statistical one are the clinic's own words. */
  ended: 'ended',
} as const
