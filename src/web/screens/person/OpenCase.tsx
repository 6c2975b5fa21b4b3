import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { View } from '../../../engine/view.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { Me, PersonFile } from '../../../server/contract/answers.ts'
import { openings } from '../../case/openings.ts'
import { rolesTerm } from '../../case/terms.ts'
import { Cite } from '../../law/Cite.tsx'

type Shown = { readonly view: View; readonly file: PersonFile; readonly me: Me }

/** The acts that open a case, by measure; those of other offices say whose they are. */
export const OpenCase = ({ view, file, me }: Shown) => {
  const { t } = useTranslation('person')
  const on = dayOf(view.now)
  const list = openings(view, on, me)
  return (
    <>
      {list.length === 0 && <p className="case-soft">{t('openNothing')}</p>}
      {list.map(({ sheet, acts }) => (
        <section key={sheet.measure} className="person-measure">
          <h3>{sheet.term}</h3>
          <ul className="case-acts">
            {acts.map(({ name, act, may }) => (
              <li key={name} className={may ? 'case-act' : 'case-other'}>
                {may ? (
                  <Button
                    renderRoot={(props) => (
                      <Link
                        {...props}
                        to="/nguoi/$id/mo-ho-so/$measure/$act"
                        params={{ id: file.person.id, measure: sheet.measure, act: name }}
                      />
                    )}
                    variant="default"
                    fullWidth
                    justify="flex-start"
                    h="auto"
                    mih={36}
                    py={6}
                    classNames={{ label: 'case-act-label' }}
                  >
                    {act.term}
                  </Button>
                ) : (
                  <>{act.term} </>
                )}
                <Cite cite={act.cite[0]} />
                {!may && <span className="case-soft">{t('openOther', { who: rolesTerm(view.law, act.by, on) })}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section className="person-measure">
        <Button
          renderRoot={(props) => <Link {...props} to="/nguoi/$id/ho-so-giay" params={{ id: file.person.id }} />}
          variant="subtle"
          px={0}
        >
          {t('adopt')}
        </Button>
        <p className="case-soft">{t('adoptHelp')}</p>
      </section>
    </>
  )
}
