import type { Offers } from '../engine/offered.ts'

const POSITIVE = ['positive', 'sent', 'received', 'kept'] as const
const ANY = [...POSITIVE, 'negative'] as const
const tested = { measure: 'drug-test', in: POSITIVE, fact: 'tested' } as const
const finding = { measure: 'determination', said: 'finding' } as const
const foundOn = { measure: 'determination', in: ['foundAddicted', 'foundNot', 'addicted', 'notAddicted'], fact: 'found' } as const
const addictedOn = { ...foundOn, in: ['foundAddicted', 'addicted'] } as const
const told = { measure: 'determination', in: ['addicted'], fact: 'told' } as const

/** Answers that another case of the person holds already and that nobody should have to type again (docs/decisions/0365). */
export const offers: Offers = {
  'user-management': {
    find: { foundOn: tested, positiveOn: tested, foundAt: tested, positiveAt: tested },
    receiveNotice: { foundOn: tested, foundAt: tested },
    test: {
      testResult: { measure: 'drug-test', in: ANY, said: 'testResult' },
      positiveOn: tested,
      sign: { measure: 'drug-test', in: ANY, said: 'sign' },
    },
    findUse: { foundOn: tested, foundAt: tested },
    determined: { finding },
    determinedAgain: { finding },
    becomeAddicted: { resultOn: addictedOn },
  },
  // What a proposal brought is a fact of the case itself: whoever takes it up finds it in the form.
  determination: { takeUp: { foundOn: { measure: 'determination', fact: 'discovered' } } },
  'post-rehab': { determined: { finding, resultOn: foundOn } },
  'voluntary-community': {
    notify: {
      resultOn: addictedOn,
      notifiedOn: told,
      notifiedAt: told,
      group: { measure: 'determination', in: ['addicted'], route: true },
    },
  },
}
