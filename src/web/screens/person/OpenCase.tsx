import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Reason } from '../../../engine/state.ts'
import type { View } from '../../../engine/view.ts'
import { dayOf } from '../../../kernel/moment.ts'
import type { Me, PersonFile } from '../../../server/contract/answers.ts'
import type { Away } from '../../case/away.ts'
import { isOfOrganisation } from '../../case/home.ts'
import { type OpeningAct, openings } from '../../case/openings.ts'
import { Reasons } from '../../case/Reasons.tsx'
import { rolesTerm } from '../../case/terms.ts'
import { Cite } from '../../law/Cite.tsx'

/** `away`: the person's file lies in another unit, and this is all that is known. */
type Shown = { readonly view: View; readonly file: PersonFile; readonly me: Me; readonly away?: Away }

/** A button where a case may be opened today, a link where it may have been on another day, words where it is another office's. */
const Opening = ({
  view,
  file,
  measure,
  opening: { name, act, may },
  quiet,
  away,
}: {
  readonly view: View
  readonly file: PersonFile
  readonly measure: string
  readonly opening: OpeningAct
  readonly quiet: boolean
  readonly away: Away
}) => {
  const { t } = useTranslation('person')
  const params = { id: file.person.id, measure, act: name }
  const to = isOfOrganisation(file)
    ? ({ to: '/to-chuc/$id/mo-ho-so/$measure/$act', params } as const)
    : ({ to: '/nguoi/$id/mo-ho-so/$measure/$act', params, search: away } as const)
  if (!may)
    return (
      <li className="case-other">
        {act.term} <Cite cite={act.cite[0]} />
        <span className="case-soft">{t('openOther', { who: rolesTerm(view.law, act.by, dayOf(view.now)) })}</span>
      </li>
    )
  if (quiet)
    return (
      <li className="case-other">
        <Link {...to}>{act.term}</Link> <Cite cite={act.cite[0]} />
      </li>
    )
  return (
    <li className="case-act">
      <Button
        renderRoot={(props) => <Link {...props} {...to} />}
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
      <Cite cite={act.cite[0]} />
    </li>
  )
}

/** What speaks against every act that would open a case, each sentence once. */
const outright = (acts: readonly OpeningAct[]): readonly Reason[] => {
  const [first, ...others] = acts
  return first?.against.filter(({ detail }) => others.every((o) => o.against.some((r) => r.detail === detail))) ?? []
}

/** The acts that open a case, by measure. */
export const OpenCase = ({ view, file, me, away }: Shown) => {
  const { t } = useTranslation('person')
  const list = openings(view, dayOf(view.now), me)
  return (
    <>
      {list.length === 0 && <p className="case-soft">{t('openNothing')}</p>}
      {list.map(({ sheet, acts, against }) => (
        <section key={sheet.measure} className="person-measure">
          <h3>{sheet.term}</h3>
          <Reasons reasons={[...against, ...outright(acts)]} />
          <ul className="case-acts">
            {acts.map((opening) => (
              <Opening
                key={opening.name}
                view={view}
                file={file}
                measure={sheet.measure}
                opening={opening}
                quiet={against.length + opening.against.length > 0}
                away={away ?? {}}
              />
            ))}
          </ul>
        </section>
      ))}
      {!away && (
        <section className="person-measure">
          <Button
            renderRoot={(props) => (
              <Link
                {...props}
                to={isOfOrganisation(file) ? '/to-chuc/$id/ho-so-giay' : '/nguoi/$id/ho-so-giay'}
                params={{ id: file.person.id }}
              />
            )}
            variant="subtle"
            px={0}
          >
            {t('adopt')}
          </Button>
          <p className="case-soft">{t('adoptHelp')}</p>
        </section>
      )}
    </>
  )
}
