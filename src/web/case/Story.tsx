import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseState } from '../../engine/state.ts'
import type { View } from '../../engine/view.ts'
import { dayOf } from '../../kernel/moment.ts'
import type { Me, PersonFile } from '../../server/contract/answers.ts'
import { BorderNote } from './BorderNote.tsx'
import { type Border, bordersOf, crossed } from './borders.ts'
import './story.css'
import { story } from './story.ts'
import { ToldAct } from './ToldAct.tsx'

/** Every act of a case in the order in which it happened, with the borders of the law between them. */
export const Story = ({
  view,
  c,
  file,
  me,
}: {
  readonly view: View
  readonly c: CaseState
  readonly file: PersonFile
  readonly me: Me | undefined
}) => {
  const { t } = useTranslation('case')
  const told = story(view, c)
  if (told.length === 0) return <p className="case-soft">{t('story.none')}</p>
  const borders = bordersOf(view.law, [c.measure])
  const before = (at: number): readonly Border[] | undefined => {
    const [from, to] = [told[at - 1], told[at]]
    return from && crossed(borders, dayOf(from.now.happened), to ? dayOf(to.now.happened) : dayOf(view.now))
  }
  const notes = (at: number) => before(at)?.map((border) => <BorderNote key={border.on} border={border} view={view} c={c} />)
  return (
    <ol className="case-story">
      {told.map((act, at) => (
        <Fragment key={act.versions[0]?.id}>
          {at > 0 && notes(at)}
          <ToldAct view={view} c={c} told={act} file={file} me={me} />
        </Fragment>
      ))}
      {notes(told.length)}
    </ol>
  )
}
