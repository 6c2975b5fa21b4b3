import { useTranslation } from 'react-i18next'
import type { FindingShown } from '../../../server/contract/dosing-pages.ts'
import { Sign, type Tone } from '../../ui/Sign.tsx'
import { Ground } from './Ground.tsx'

const TONE: Readonly<Record<FindingShown['action'], Tone>> = { block: 'late', doctor: 'soon', warn: 'info' }

/**
 * Everything that speaks about the dose, with who may do what now. `quiet` where something is said beside it: then an empty list says nothing. `about`: of
 * what is no dose to be given here nothing says that none is given, only that something is lacking, or that a doctor looks at it afterwards.
 */
export const Findings = ({
  all,
  quiet = false,
  about = 'dose',
}: {
  readonly all: readonly FindingShown[]
  readonly quiet?: boolean
  readonly about?: 'dose' | 'step' | 'given'
}) => {
  const { t, i18n } = useTranslation('dosing')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  if (all.length === 0) return quiet ? null : <Sign tone="done">{t('nothingFound')}</Sign>
  return (
    <ul className="dosing-findings">
      {all.map((f) => (
        <li key={f.row} data-met={f.met}>
          <Sign tone={f.met ? 'done' : TONE[f.action]}>
            {f.met ? t('signed') : f.action === 'block' ? t(`blocks.${about}`) : t(`action.${f.action}`)}
          </Sign>
          <span>
            <strong>{f.says[language]}</strong>
            {!f.met && <span className="dosing-remedy">{f.remedy[language]}</span>}
            <Ground of={f} />
          </span>
        </li>
      ))}
    </ul>
  )
}
