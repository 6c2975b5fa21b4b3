import { useTranslation } from 'react-i18next'
import { type FileState, filesOf, type Paper } from '../../engine/file.ts'
import { type Law, officeTerm } from '../../engine/law.ts'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import type { Day } from '../../kernel/day.ts'
import { dayOf } from '../../kernel/moment.ts'
import { Cite } from '../law/Cite.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Line } from './Line.tsx'
import { Reasons } from './Reasons.tsx'

/** Who can bring it, and by which act: `Bản tường trình … Chủ tịch UBND cấp xã: Đưa bản tường trình vào hồ sơ`. */
const Missing = ({ law, paper, on }: { readonly law: Law; readonly paper: Paper; readonly on: Day }) => {
  const { t } = useTranslation('case')
  const from = paper.supply.map((s) => `${s.offices.map((o) => officeTerm(law, o, on)).join(', ')}: ${s.term}`)
  return (
    <li data-wanted="true">
      <Icon name="wait" size={14} />
      <span>
        {paper.term}
        {paper.form && <span className="case-form"> {paper.form}</span>} {paper.cite && <Cite cite={paper.cite} />}{' '}
        <span className="case-soft">{from.length > 0 ? from.join('; ') : t('where.suppliedByNobody')}</span>
      </span>
    </li>
  )
}

const File = ({ law, file, on }: { readonly law: Law; readonly file: FileState; readonly on: Day }) => {
  const { t } = useTranslation('case')
  const missing = file.papers.filter((p) => p.there === undefined)
  return (
    <Line name={t('where.fileFor', { act: file.term })}>
      {file.complete && <p className="case-soft">{t('where.fileComplete', { n: file.papers.length })}</p>}
      {missing.length > 0 && (
        <ul className="case-papers">
          {missing.map((p) => (
            <Missing key={p.document} law={law} paper={p} on={on} />
          ))}
        </ul>
      )}
      {file.contradictions.length > 0 && <Reasons reasons={file.contradictions} />}
    </Line>
  )
}

/** That one paper is there needs no line of its own. */
const worthALine = (file: FileState): boolean => !file.complete || file.papers.length > 1

/** Each file that may be closed from here: complete, or what is missing, who can supply it, and what does not fit together. It blocks nothing. */
export const Files = ({ view, c }: { readonly view: View; readonly c: CaseState }) => {
  const on = dayOf(view.now)
  const files = filesOf(view, c).filter(worthALine)
  return files.map((file) => <File key={file.act} law={view.law} file={file} on={on} />)
}
