import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import './empty.css'

/** Grey lines of the height of rows, so that nothing jumps when the data arrives. */
export const Waiting = ({ rows = 6 }: { readonly rows?: number }) => {
  const { t } = useTranslation('ui')
  return (
    <div className="waiting" role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content have only their number
        <div key={row} aria-hidden="true">
          <Skeleton height={14} width={`${60 + ((row * 17) % 35)}%`} />
        </div>
      ))}
    </div>
  )
}
