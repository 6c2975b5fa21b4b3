import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import { Trouble } from '../../ui/Trouble.tsx'

/** On the page of a person with several records: which others there are, and the way to take them apart. */
export const SameNote = ({ file: { same } }: { readonly file: PersonFile }) => {
  const { t } = useTranslation('same')
  if (!same) return null
  const links = same.links.map(([one, other]) => (
    <Link key={`${one}/${other}`} to="/trung-nguoi/$one/$other" params={{ one, other }}>
      {t('note.see')}
    </Link>
  ))
  return (
    <Trouble
      tone="info"
      title={t('note.title')}
      reasons={[
        ...same.seen.map((r) => ({
          key: r.person,
          text: [r.name, dayText(r.birth), r.number, r.unit].filter(Boolean).join(', '),
        })),
        ...(same.elsewhere ? [{ key: 'elsewhere', text: t('note.elsewhere') }] : []),
      ]}
    >
      {links}
    </Trouble>
  )
}
