import { crc32, deflateRawSync } from 'node:zlib'

type Part = {
  readonly name: string
  readonly data: Buffer /** What the list of the archive says it unpacks to, when it lies. */
  readonly says?: number
}

const numbers = (layout: readonly (readonly [2 | 4, number])[]): Buffer => {
  const all = layout.map(([bytes, value]) => {
    const b = Buffer.alloc(bytes)
    if (bytes === 2) b.writeUInt16LE(value)
    else b.writeUInt32LE(value >>> 0)
    return b
  })
  return Buffer.concat(all)
}

/** A zip archive by hand, so that a test can make one that no program makes. */
export const zip = (parts: readonly Part[]): Buffer => {
  const files: Buffer[] = []
  const list: Buffer[] = []
  let offset = 0
  for (const { name, data, says = data.length } of parts) {
    const packed = deflateRawSync(data)
    const named = Buffer.from(name)
    const common = [
      [2, 0],
      [2, 8],
      [2, 0],
      [2, 0],
      [4, crc32(data)],
      [4, packed.length],
      [4, says],
      [2, named.length],
      [2, 0],
    ] as const
    const file = Buffer.concat([numbers([[4, 0x04034b50], [2, 20], ...common]), named, packed])
    list.push(Buffer.concat([numbers([[4, 0x02014b50], [2, 20], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), named]))
    files.push(file)
    offset += file.length
  }
  const table = Buffer.concat(list)
  const end = numbers([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, table.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...files, table, end])
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The parts of a workbook whose only sheet has this content. */
export const bookParts = (rows: string, says?: number): readonly Part[] => {
  const part = (name: string, text: string): Part => ({ name, data: Buffer.from(XML + text) })
  const sheet = part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`)
  return [
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ),
    part(
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    says === undefined ? sheet : { ...sheet, says },
  ]
}
