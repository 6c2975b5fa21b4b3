import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Comparison } from '../../../server/contract/same.ts'
import { same } from '../../api/same.ts'
import { TroubleNote } from '../../api/TroubleNote.tsx'
import { troubleOf } from '../../api/trouble.ts'
import { whenText } from '../../dates/format.ts'
import { Page, Panel } from '../../ui/Page.tsx'
import { PrintButton } from '../../ui/PrintButton.tsx'
import { Sign } from '../../ui/Sign.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Compared } from './Compared.tsx'
import { Judge } from './Judge.tsx'

const Standing = ({ of: { standing, last, signs } }: { readonly of: Comparison }) => {
  const { t } = useTranslation('same')
  return (
    <>
      <p>
        {t(`standing.${standing}`, { unit: last?.unit ?? '', when: last ? whenText(last.at) : '' })}
        {last?.why && ` ${t('reason')}: ${last.why}`}
      </p>
      <p className="same-signs">
        {signs.map((s) => (
          <Sign key={s} tone={s.startsWith('other') ? 'soon' : 'info'}>
            {t(`sign.${s}`)}
          </Sign>
        ))}
      </p>
    </>
  )
}

/** Two records side by side, and what may be said of them. */
export const CompareScreen = () => {
  const { t } = useTranslation('same')
  const { one, other } = useParams({ from: '/inside/trung-nguoi/$one/$other' })
  const { data, error, refetch } = useQuery({ queryKey: ['same', one, other], queryFn: () => same.comparison(one, other) })
  return (
    <Page title={t('page.title')} actions={<PrintButton />}>
      {error && <TroubleNote met={troubleOf(error)} again={refetch} />}
      {!data && !error && (
        <Panel>
          <Waiting rows={8} />
        </Panel>
      )}
      {data && (
        <>
          <Panel title={t(data.standing === 'same' ? 'note.title' : 'likely')}>
            <Standing of={data} />
            <Compared of={data} />
          </Panel>
          <Judge of={data} />
        </>
      )}
    </Page>
  )
}
