import { sheet } from '../../../engine/builder.ts'
import { checkingIn2025 } from '../../court-ordered/silences.ts'
import { D116, L73 } from '../../sources/index.ts'
import { lasts2022 } from './2022-01-01.ts'
import { bringingClocks, makingClocks, ofEither, ownCheckClocks, stayClocks } from './2022-01-01-clocks.ts'
import { courtClocks2022March, from2022March } from './2022-03-24.ts'
import * as when from './rules.ts'
import { makers2025 } from './silences.ts'

const { openCases: _nothingGained, ...before } = from2022March
const { send: _send, ...was } = from2022March.acts
/** A file that lay at the district on the day the district stopped checking is forwarded by who took over. */
const unchecked = ['reading', 'sent'] as const
const both = [{ if: when.bothStillReading(L73.art(34, 2)) }, { if: when.parentsUnnoticed(L73.art(34, 2)) }] as const

/** Law 73 still names the chair, the circular that nobody read may name the police: either may make a minor's file (docs/decisions/0402). */
const chairToo = <const A extends { readonly by: readonly string[]; readonly cite: unknown }>({ by, ...act }: A) => ({
  ...act,
  by: ['communeChair', ...by],
})

/** The police take rehabilitation over: sending a file to another office to be checked falls away. */
export const from2025March = sheet({
  ...before,
  from: '2025-03-01',
  lasts: lasts2022,
  acts: {
    ...was,
    receiveReferral: chairToo(was.receiveReferral),
    takeUp: chairToo(was.takeUp),
    openAbove: { ...was.openAbove, seats: { province: 'signer', commune: { said: 'commune' } }, cite: [makers2025] },
    noteRepresentative: chairToo(was.noteRepresentative),
    addOpinion: chairToo(was.addOpinion),
    noteNoOpinion: chairToo(was.noteNoOpinion),
    addBiography: chairToo(was.addBiography),
    addFinding: chairToo(was.addFinding),
    addStatement: chairToo(was.addStatement),
    addResidencePaper: chairToo(was.addResidencePaper),
    makeFile: chairToo({ ...was.makeFile, cite: [D116.art(50), D116.art(51, 1), makers2025] }),
    dropFile: chairToo(was.dropFile),
    notify: chairToo(was.notify),
    notifyParents: chairToo(was.notifyParents),
    noteNotTaken: chairToo(was.noteNotTaken),
    readFile: chairToo(was.readFile),
    holdAtHome: chairToo(was.holdAtHome),
    holdAtFacility: chairToo(was.holdAtFacility),
    receiveTemporarily: chairToo(was.receiveTemporarily),
    endHolding: chairToo(was.endHolding),
    returnFile: { ...was.returnFile, when: unchecked, refuses: [{ if: when.bothStillReading(L73.art(34, 2)) }], cite: [checkingIn2025] },
    supplement: { ...chairToo(was.supplement), cite: [checkingIn2025] },
    forward: { ...was.forward, when: unchecked, refuses: both, cite: [L73.art(34, 4), D116.art(53, 2, 'a'), checkingIn2025] },
    answer: { ...was.answer, cite: [checkingIn2025] },
  },
  clocks: [
    ...ofEither(makingClocks),
    ...ownCheckClocks({ sending: checkingIn2025, mending: checkingIn2025, answering: checkingIn2025 }),
    ...courtClocks2022March,
    ...bringingClocks,
    ...stayClocks(D116.art(62, 1)),
  ],
  silences: [...from2022March.silences, checkingIn2025, makers2025],
})
