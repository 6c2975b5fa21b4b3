import { useTranslation } from 'react-i18next'

/** On every page of a demonstration, also on paper: nobody may take its people for real ones. */
export const DemoStrip = ({ kind }: { readonly kind: 'demo' | 'real' | undefined }) => {
  const { t } = useTranslation('frame')
  if (kind !== 'demo') return null
  return <div className="frame-strip">{t('demo')}</div>
}
