import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { PersonBanner } from '../../case/PersonBanner.tsx'
import { personQuery } from '../../case/recorded.ts'
import { WithFile } from '../../case/WithFile.tsx'
import { Page } from '../../ui/Page.tsx'
import { AdoptForm } from './AdoptForm.tsx'

const Adopt = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('adopt')
  return (
    <WithFile query={personQuery(id)}>
      {(file, view) => (
        <Page
          title={t('title')}
          lead={
            <>
              <strong>{file.person.name}</strong> · {t('lead')}
              <br />
              <PersonBanner file={file} />
            </>
          }
        >
          <AdoptForm view={view} file={file} />
        </Page>
      )}
    </WithFile>
  )
}

/** Takes a running case over from its paper file. */
export const AdoptScreen = () => <Adopt {...useParams({ from: '/inside/nguoi/$id/ho-so-giay' })} />

/** The same of a case about an organisation. */
export const AdoptOfOrganisationScreen = () => <Adopt {...useParams({ from: '/inside/to-chuc/$id/ho-so-giay' })} />
