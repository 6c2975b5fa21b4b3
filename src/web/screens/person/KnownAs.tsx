import { useTranslation } from 'react-i18next'
import type { Identity } from '../../../people/identity.ts'
import { Sign } from '../../ui/Sign.tsx'

/** Names borne before and aliases, and that there is no paper yet: what may mislead whoever meets the person. */
export const KnownAs = ({ identity }: { readonly identity: Identity }) => {
  const { t } = useTranslation('identity')
  const others = [
    ...identity.formerNames.map((n) => n.name),
    ...identity.aliases.filter((a) => a.ended === undefined).map((a) => a.alias),
  ].filter((name) => name !== null)
  const papers = identity.papers.filter((p) => p.ended === undefined)
  const provisional = papers.every((p) => p.paper === 'provisional')
  if (others.length === 0 && !provisional) return null
  return (
    <p className="person-known-as">
      {others.length > 0 && `${t('section.alias')}: ${[...new Set(others)].join(', ')} `}
      {provisional && <Sign tone="soon">{t('provisional')}</Sign>}
    </p>
  )
}
