import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from './Icon.tsx'

/** Without a secure page there is no clipboard to write to: the old command still works there. */
const write = async (text: string): Promise<void> => {
  if (navigator.clipboard) return navigator.clipboard.writeText(text)
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  document.execCommand('copy')
  area.remove()
}

export const Copy = ({ text, label }: { readonly text: string; readonly label?: string }) => {
  const { t } = useTranslation('ui')
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <Button
      variant="default"
      className="no-print"
      leftSection={<Icon name={copied ? 'done' : 'copy'} size={16} />}
      onClick={() => void write(text).then(() => setCopied(true))}
    >
      {copied ? t('copied') : (label ?? t('copy'))}
    </Button>
  )
}
