/** The largest workbook that the server takes. */
const FILE_BYTES = 10 * 1024 * 1024

/** What is wrong with a file before it is sent, as a key of the words. */
export const fileTrouble = (file: Pick<File, 'name' | 'size'> | null): 'fileMissing' | 'fileKind' | 'fileLarge' | undefined => {
  if (file === null) return 'fileMissing'
  if (!file.name.toLowerCase().endsWith('.xlsx')) return 'fileKind'
  return file.size > FILE_BYTES ? 'fileLarge' : undefined
}

/** An empty cell is not quoted. */
export const remarkKey = (value: string): 'preview.remark' | 'preview.remarkEmpty' =>
  value.trim() === '' ? 'preview.remarkEmpty' : 'preview.remark'
