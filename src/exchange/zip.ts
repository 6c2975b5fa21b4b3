/** What a zip archive says it unpacks to. */
export type Listed = { readonly names: readonly string[]; readonly bytes: number; readonly encrypted: boolean }

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const COMMENT = 65_535

/** The list at the end of an archive: names, and the bytes that its parts unpack to. Nothing when it is no whole archive. */
export const listArchive = (file: Uint8Array): Listed | undefined => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let end = file.length - END_BYTES
  const lowest = Math.max(0, end - COMMENT)
  while (end >= lowest && view.getUint32(end, true) !== END) end -= 1
  if (end < lowest) return undefined
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const names: string[] = []
  let bytes = 0
  let encrypted = false
  for (let n = 0; n < count; n += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return undefined
    const nameBytes = view.getUint16(at + 28, true)
    bytes += view.getUint32(at + 24, true)
    encrypted ||= (view.getUint16(at + 8, true) & 1) === 1
    names.push(new TextDecoder().decode(file.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)))
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { names, bytes, encrypted }
}
