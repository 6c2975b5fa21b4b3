import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Law } from '../../../engine/law.ts'
import { recordOf } from '../../../engine/open-points.ts'
import { printArticle } from '../../../engine/print.ts'
import { type Citation, isSilence } from '../../../kernel/citation.ts'
import type { ShownList } from '../../ui/exporting.ts'
import { Icon } from '../../ui/Icon.tsx'
import { toast } from '../../ui/toast.tsx'

/** Articles as a workbook has them; a question by the number of its record, under which the list of questions has it. */
export const citesText = (law: Law, cites: readonly Citation[], silent: string): string =>
  [...new Set(cites.map((c) => (isSilence(c) ? `${silent} (${recordOf(c.decision)})` : printArticle(law, c))))].join('\n')

/** Takes the whole list along as it is narrowed, under lines that say so. Nothing in it is about a person: no purpose is asked, nothing is written down. */
export const Take = ({ list, head }: { readonly list: ShownList; readonly head: readonly string[] }) => {
  const { t } = useTranslation('law-lists')
  const save = async (): Promise<void> => {
    const { saveWorkbook } = await import('../../shell/workbook.ts')
    toast(t('saved', { file: await saveWorkbook(list, head) }))
  }
  return (
    <Button variant="default" leftSection={<Icon name="export" size={16} />} onClick={() => void save()} disabled={list.rows.length === 0}>
      {t('excel')}
    </Button>
  )
}
