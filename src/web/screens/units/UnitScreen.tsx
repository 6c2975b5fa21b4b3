import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { notThere, troubleOf } from '../../api/trouble.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { MissingScreen } from '../missing/MissingScreen.tsx'
import { isListKind, ORGANISATION_KINDS } from './kinds.ts'
import { Life } from './Life.tsx'
import { lifeQuery } from './queries.ts'
import { Rule } from './Rule.tsx'
import { Told } from './Told.tsx'
import { datesOf } from './UnitLink.tsx'
import './units.css'

/** One unit: its life, what officials said of it, and what the session may say. */
export const UnitScreen = () => {
  const { t } = useTranslation('units')
  const { id } = useParams({ from: '/inside/don-vi/$id' })
  const { data: life, error, refetch } = useQuery(lifeQuery(id))
  const kind = life?.unit.kind
  if (error && notThere(troubleOf(error))) return <MissingScreen unseen />
  return (
    <Page
      title={life?.unit.name ?? t('unit')}
      lead={life && `${isListKind(kind) ? t(`kinds.${kind}`) : ''} · ${datesOf(life.unit, t('now'))}`}
      actions={
        <Link to="/don-vi" search={{}}>
          {t('back')}
        </Link>
      }
    >
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!life && !error && (
        <Panel>
          <Waiting rows={8} />
        </Panel>
      )}
      {life && (
        <>
          <Life life={life} />
          <Rule key={life.unit.id} life={life} organisation={ORGANISATION_KINDS.some((k) => k === kind)} />
          <Told life={life} />
        </>
      )}
    </Page>
  )
}
