import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import type { Identity } from '../../../people/identity.ts'
import type { IdentityClass } from '../../../people/statements.ts'
import type { Me, PersonFile } from '../../../server/contract/answers.ts'
import { dayText } from '../../dates/format.ts'
import { mayWrite } from './may-write.ts'
import { Residences } from './Residences.tsx'
import { type Row, Section } from './Section.tsx'

type Shown = { readonly identity: Identity; readonly file: PersonFile; readonly law: Law; readonly me: Me }

/** Everything said of who the person is, section by section; a section whose class may not be read is not there. */
export const Sections = ({ identity, file, law, me }: Shown) => {
  const { t } = useTranslation('identity')
  const person = file.person.id
  const reads = (cls: IdentityClass) => file.reading.includes(cls)
  const writes = (cls: IdentityClass) => mayWrite(law, me, file, cls)
  const row = (i: Pick<Row, 'id' | 'entry' | 'ended'>, title: string | null, ...notes: readonly (string | null | undefined)[]): Row => ({
    ...i,
    name: title ?? '',
    title: title ?? t('erased'),
    notes: notes.filter((n) => n !== null && n !== undefined && n !== ''),
  })
  const papers = identity.papers.filter((p) => p.paper !== 'provisional')
  return (
    <div className="person-sections">
      {reads('identity') && (
        <>
          <Section
            person={person}
            what="paper"
            form="giay-to"
            writes={writes('identity')}
            rows={papers.map((p) =>
              row(
                p,
                p.number,
                t(`choice.${p.paper}`),
                [p.issued && t('issuedOn', { on: dayText(p.issued) }), p.issuer].filter(Boolean).join(', '),
              ),
            )}
          />
          <Residences identity={identity} file={file} writes={writes('identity')} />
        </>
      )}
      {reads('name') && (
        <Section person={person} what="alias" form="ten-khac" writes={writes('name')} rows={identity.aliases.map((a) => row(a, a.alias))} />
      )}
      {reads('identity') && (
        <>
          <Section
            person={person}
            what="contact"
            form="lien-he"
            writes={writes('identity')}
            rows={identity.contacts.map((c) => row(c, c.value, t(`choice.${c.contact}`)))}
          />
          <Section
            person={person}
            what="relation"
            form="nguoi-than"
            writes={writes('identity')}
            rows={identity.relations.map((r) => ({
              ...row(r, r.name, t(`choice.${r.relation}`), r.phone),
              ...(r.person
                ? {
                    title: (
                      <Link to="/nguoi/$id" params={{ id: r.person }}>
                        {r.name ?? t('field.person')}
                      </Link>
                    ),
                  }
                : {}),
            }))}
          />
        </>
      )}
      {reads('substance') && (
        <Section
          person={person}
          what="substance"
          restricted
          form="chat"
          writes={writes('substance')}
          rows={identity.substances.map((s) => row(s, s.substance, s.use, s.since && t('since', { on: dayText(s.since) })))}
        />
      )}
      {reads('conviction') && (
        <Section
          person={person}
          what="conviction"
          restricted
          form="tien-an"
          writes={writes('conviction')}
          rows={identity.convictions.map((c) =>
            row(c, c.conviction, [c.convicted && dayText(c.convicted), c.court].filter(Boolean).join(', ')),
          )}
        />
      )}
    </div>
  )
}
