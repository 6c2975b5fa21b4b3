import type { AccountId } from '../../kernel/ids.ts'
import { recordingFindings } from '../interlocks/moments.ts'
import type { Parameters } from '../parameters/parameters.ts'
import type { Facts } from '../situation/situation.ts'
import type { Happened, Noted } from './happened.ts'
import { notGiven } from './not-given.ts'
import type { Actor, Decision } from './record.ts'
import { removed } from './removed.ts'
import { restGivenUp } from './rest-given-up.ts'
import { returned } from './returned.ts'
import { spilled } from './spilled.ts'
import { vomited } from './vomited.ts'

const noted = (facts: Facts, e: Happened, signers: readonly AccountId[], p: Parameters): Noted => {
  switch (e.does) {
    case 'not given':
      return notGiven(facts, e, p)
    case 'no rest':
      return restGivenUp(facts, e, signers)
    case 'vomited':
      return vomited(facts, e, p)
    case 'spilled':
      return spilled(facts, e, signers, p)
    case 'remove':
      return removed(facts, e, signers, p)
    case 'returned':
      return returned(facts, e)
  }
}

/** Records what happened. What really happened is refused only where it does not exist, says nothing, or lacks the second signature. */
export const note = (facts: Facts, e: Happened, by: Actor, p: Parameters): Decision => {
  // A release lets one person work alone; it is no eye on what was spilled.
  const signers = [by.account, ...(by.second === 'nobody' ? [] : [by.second])]
  const { entry, ledger = [], malformed = [], found = [], task } = noted(facts, e, signers, p)
  if (!entry || malformed.length > 0 || found.length > 0) return { ok: false, findings: found, standing: found, malformed, task }
  const does = e.does === 'remove' ? 'reverse' : 'add'
  const notes = recordingFindings(
    { does, dispenser: by.account, verifier: by.second, release: by.release, happened: entry.at, recorded: facts.now },
    p,
  )
  return { ok: true, record: { entry, ledger, edition: p.edition, by, found, answers: [], notes, task } }
}
