import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Step, StepName } from '../../../../dosing/care/path.ts'
import type { CareFile } from '../../../../server/contract/care.ts'
import { dayText } from '../../../dates/format.ts'
import { Sign, type Tone } from '../../../ui/Sign.tsx'
import { mayWrite } from './correcting.ts'
import { forms, type Muc } from './forms.ts'

const TONE: Readonly<Record<Step['is'], Tone>> = { done: 'done', next: 'soon', later: 'quiet', 'not needed': 'quiet' }

/** Steps that are acts of the legal case, by the name of the act. */
const ACTS: Readonly<Partial<Record<StepName, string>>> = { consent: 'addConsent', decided: 'admit', started: 'start', told: 'noticeStart' }
const NOTES: Readonly<Partial<Record<StepName, Muc>>> = { examined: 'kham', lastDose: 'noi-khac', watched: 'theo-doi' }

const Go = ({ step: { name }, file }: { readonly step: Step; readonly file: CareFile }) => {
  const { t } = useTranslation('care')
  const [act, muc] = [ACTS[name], NOTES[name]]
  if (act && file.treats)
    return (
      <Link to="/ho-so/$id/buoc/$act" params={{ id: file.case, act }}>
        {t('path.goes')}
      </Link>
    )
  if (muc && mayWrite(forms[muc].name, file))
    return (
      <Link to="/cap-thuoc/$id/ghi/$muc" params={{ id: file.person, muc }}>
        {t('path.goes')}
      </Link>
    )
  if (name === 'ordered' && file.doctor)
    return (
      <Link to="/cap-thuoc/$id/bac-si" params={{ id: file.person }}>
        {t('path.goes')}
      </Link>
    )
  if (name === 'paper' && file.treats)
    return (
      <Link to="/nguoi/$id/nhan-than/$muc" params={{ id: file.person, muc: 'giay-to' }}>
        {t('path.goes')}
      </Link>
    )
  return null
}

/** The way from the application to the first dose: what is there, what is missing, who is asked. */
export const PathPanel = ({ file }: { readonly file: CareFile }) => {
  const { t, i18n } = useTranslation('care')
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return (
    <ol className="care-path">
      {file.path
        .filter((step) => step.is !== 'not needed')
        .map((step) => (
          <li key={step.name} data-is={step.is}>
            <Sign tone={TONE[step.is]}>{t(`path.is.${step.is}`)}</Sign>
            <span className="care-step">
              {t(`path.step.${step.name}`)}
              {step.on && <span className="care-soft"> {dayText(step.on)}</span>}
              {step.found.map((f) => (
                <span key={f.row} className="care-late">
                  {f.says[language]} <span className="care-soft">{f.id}</span>
                </span>
              ))}
            </span>
            <span className="care-soft">{step.is === 'done' ? '' : t(`path.who.${step.who}`)}</span>
            {step.is === 'next' ? <Go step={step} file={file} /> : <span />}
          </li>
        ))}
    </ol>
  )
}
