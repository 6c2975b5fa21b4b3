/** A face in the banner needs no more; the browser makes it so small before it is sent. */
export const PHOTO_BYTES = 80_000

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/

/** Whether a text is a JPEG in base64, begun and ended as one, and small enough. */
export const isPhoto = (base64: string): boolean => {
  if (base64.length > Math.ceil(PHOTO_BYTES / 3) * 4 || !base64.startsWith('/9j/') || !BASE64.test(base64)) return false
  const end = atob(base64.slice(-8))
  return end.endsWith('\u00ff\u00d9')
}
