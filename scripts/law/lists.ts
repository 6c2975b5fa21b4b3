import { certaintyOf } from '../../src/engine/certainty.ts'
import { formUses } from '../../src/engine/forms.ts'
import type { Law } from '../../src/engine/law.ts'
import { printArticle } from '../../src/engine/print.ts'
import type { Register } from '../../src/engine/register.ts'
import { type Naming, timeLimits } from '../../src/engine/time-limits.ts'
import { type Citation, isSilence } from '../../src/kernel/citation.ts'
import { formArticles } from '../../src/law/form-articles.ts'
import { formDoubts } from '../../src/law/form-doubts.ts'
import { titleOf } from '../../src/law/printed-forms.ts'
import { csvOf } from '../csv.ts'

/** Articles, and where the law is silent the record of what the system does meanwhile. */
const places = (law: Law, cites: readonly Citation[]): string => {
  const all = cites.map((c) => (isSilence(c) ? `luật chưa quy định (${c.decision})` : printArticle(law, c)))
  return [...new Set(all)].join('; ')
}

/** Every time that the sheets set, as a file. */
export const timeLimitsCsv = (law: Law, naming: Naming): string =>
  csvOf(
    [
      'id',
      'measure',
      'kind',
      'what',
      'event',
      'limit',
      'unit',
      'office',
      'article',
      'from',
      'until',
      'confidence',
      'office article',
      'office confidence',
      'rows',
    ],
    timeLimits(law, naming).map((r) => [
      r.id,
      r.measure,
      r.kind,
      r.what,
      r.event,
      r.limit,
      r.unit,
      r.office,
      places(law, r.cites),
      r.from,
      r.until ?? '',
      certaintyOf(r.cites),
      places(law, r.bound),
      r.bound.length === 0 ? '' : certaintyOf(r.bound),
      r.rows.join('; '),
    ]),
  )

const STANDS = { form: 'mẫu', step: 'bước', nowhere: 'chưa nêu' } as const

/** Every form that a step or a list asks for, brings or makes, as a file. */
export const formsCsv = (law: Law, registers: Readonly<Record<string, Register>>): string =>
  csvOf(
    [
      'id',
      'number',
      'title',
      'title confidence',
      'name',
      'text',
      'measure',
      'act',
      'how',
      'article',
      'stands',
      'from',
      'until',
      'confidence',
    ],
    formUses(law, registers, { doubts: formDoubts, articles: formArticles }).map((f) => [
      f.id,
      f.number,
      titleOf(f)?.is ?? '',
      titleOf(f)?.mark ?? '',
      f.name,
      f.text,
      f.measure,
      f.act,
      f.how,
      places(law, f.cites),
      STANDS[f.stands],
      f.from,
      f.until ?? '',
      f.certainty,
    ]),
  )
