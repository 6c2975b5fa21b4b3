import { PHOTO_BYTES } from '../../../people/photo.ts'

/** Pixels of the longer side: a face in a banner needs no more. */
const SIDES = [480, 360, 240] as const
const QUALITIES = [0.85, 0.7, 0.55] as const

const base64Of = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1)

/**
 * A picture as base64 JPEG of at most 80 kB, made on this machine: what the camera wrote beside it (place, time, device) stays here. Nothing
 * when the file is no picture.
 */
export const shrink = async (file: Blob): Promise<string | undefined> => {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return undefined
  const canvas = document.createElement('canvas')
  for (const side of SIDES) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height))
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const pen = canvas.getContext('2d')
    if (!pen) return undefined
    // A picture with holes would get black ones.
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
    for (const quality of QUALITIES) {
      const jpeg = base64Of(canvas.toDataURL('image/jpeg', quality))
      if ((jpeg.length * 3) / 4 <= PHOTO_BYTES) return jpeg
    }
  }
  return undefined
}
