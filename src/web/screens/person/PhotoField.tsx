import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Camera } from './Camera.tsx'
import { shrink } from './shrink.ts'

/** Takes a picture and gives it on small; only that leaves this machine. */
export const PhotoField = ({
  label,
  description,
  value,
  onChange,
  error,
}: {
  readonly label: string
  readonly description: string
  /** JPEG in base64, or nothing. */
  readonly value: string
  readonly onChange: (jpeg: string) => void
  readonly error?: string | undefined
}) => {
  const { t } = useTranslation('identity')
  const [unreadable, setUnreadable] = useState(false)
  const choose = async (file: Blob | null) => {
    const jpeg = file ? await shrink(file) : ''
    setUnreadable(jpeg === undefined)
    onChange(jpeg ?? '')
  }
  return (
    <>
      <FileInput
        label={label}
        description={description}
        placeholder={t('photoChoose')}
        accept="image/*"
        required={value === ''}
        error={unreadable ? t('photoTrouble') : error}
        onChange={(file) => void choose(file)}
      />
      <Camera onTaken={(picture) => void choose(picture)} />
      {value !== '' && <img className="person-photo-preview" src={`data:image/jpeg;base64,${value}`} alt={t('photoPreview')} />}
    </>
  )
}
