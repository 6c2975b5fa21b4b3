import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '../../server/contract/answers.ts'
import type { Seen } from '../case/view.ts'
import { StopCard } from './StopCard.tsx'
import { Track } from './Track.tsx'
import { tracked, width } from './tracks.ts'
import { wayOf } from './way.ts'
import './way.css'

/** Somebody's way through the measures: a list in the order of time, and beside it lines that show what follows from what. */
export const Way = ({ view, file }: { readonly view: Seen; readonly file: PersonFile }) => {
  const { t } = useTranslation('way')
  const stops = wayOf(view)
  const tracks = tracked(stops)
  // The list is not there yet when the page of an address with `#` begins.
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), [])
  const lines = width(tracks)
  return (
    <ol className="way" aria-label={t('caption')} data-lines={Math.min(lines, 4)}>
      {stops.map((stop, row) => (
        <li key={stop.id} id={`hs-${stop.id}`} className="way-stop" data-is={stop.is}>
          <Track drawn={tracks[row]} lines={lines} is={stop.is === 'case' ? stop.kind : 'elsewhere'} />
          {stop.is === 'case' ? (
            <StopCard stop={stop} stops={stops} view={view} file={file} />
          ) : (
            <p className="way-elsewhere">{t('elsewhere')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
