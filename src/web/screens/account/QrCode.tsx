import { useTranslation } from 'react-i18next'
import { encode } from 'uqr'

/** White around the code, in modules: readers need four. */
const QUIET = 4

/** A QR code drawn as one path, without any picture from elsewhere. */
export const QrCode = ({ text, label }: { readonly text: string; readonly label?: string }) => {
  const { t } = useTranslation('account')
  const { data, size } = encode(text, { border: QUIET })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg viewBox={`0 0 ${size} ${size}`} width={200} height={200} role="img" aria-label={label ?? t('totp.qr')} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
