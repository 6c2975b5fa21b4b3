import type { Clock } from '../../../engine/sheet.ts'
import type { Citation } from '../../../kernel/citation.ts'
import { days, exactDays, hours, sameDay } from '../../../kernel/limit.ts'
import { LHAV } from '../../sources/index.ts'
import * as when from './rules.ts'
import { atOnce, staying } from './silences.ts'

/** What must be done in time while addiction is determined: the same limits under both laws, each with its own articles. `goesOn`: what is asked of those held on to. */
export const clocksBy = (cite: Readonly<Record<'held' | 'agreed' | 'result' | 'tell', Citation>>, goesOn?: Citation) =>
  [
    {
      of: ['sendStaff', 'admit'],
      who: 'determiner',
      within: hours(24),
      after: 'fileReceived',
      if: when.onSite(cite.agreed),
      ...(goesOn ? { start: goesOn } : {}),
      cite: cite.held,
    },
    {
      of: ['result', 'receiveResult'],
      who: 'determiner',
      within: days(5),
      after: 'admitted',
      ...(goesOn ? { start: goesOn } : {}),
      cite: cite.result,
    },
    { of: ['tellAddicted', 'tellNotAddicted'], who: 'determiner', within: sameDay, after: 'found', start: atOnce, cite: cite.tell },
    {
      of: ['giveResult', 'receiveResult'],
      who: 'determiner',
      within: sameDay,
      after: 'found',
      if: when.asked(cite.tell),
      start: atOnce,
      cite: cite.tell,
    },
    {
      of: ['leaveStay'],
      who: 'centre',
      whose: 'Cơ sở cai nghiện ma túy công lập',
      within: sameDay,
      after: 'found',
      if: when.stillStaying(staying),
      cite: staying,
    },
    {
      of: ['endCustody'],
      who: 'communePolice',
      whose: 'cơ quan Công an tạm giữ',
      within: exactDays(5),
      after: 'held',
      cite: LHAV.art(122),
    },
  ] as const satisfies readonly Clock[]
