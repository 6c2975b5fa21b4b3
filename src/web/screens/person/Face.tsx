import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Identity } from '../../../people/identity.ts'
import { Icon } from '../../ui/Icon.tsx'

/** The photo in the banner, from its own address; a drawing where there is none or it cannot be shown. */
export const Face = ({
  person,
  name,
  photo,
  writes,
}: {
  readonly person: string
  readonly name: string
  readonly photo: Identity['photo']
  readonly writes: boolean
}) => {
  const { t } = useTranslation('identity')
  const [broken, setBroken] = useState<string>()
  const shown = photo && photo.entry !== broken
  return (
    <figure className="person-face no-print">
      {shown ? (
        <img src={`/api/people/${person}/photos/${photo.entry}`} alt={t('photo', { name })} onError={() => setBroken(photo.entry)} />
      ) : (
        <span className="person-face-none">
          <Icon name="account" size={36} />
        </span>
      )}
      {writes && (
        <figcaption>
          <Link to="/nguoi/$id/nhan-than/$muc" params={{ id: person, muc: 'anh' }}>
            {t(photo ? 'photoChange' : 'photoAdd')}
          </Link>
        </figcaption>
      )}
    </figure>
  )
}
