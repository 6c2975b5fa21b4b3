import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** The middle of what the camera sees, as a picture. */
const taken = (video: HTMLVideoElement): Promise<Blob | null> => {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.95))
}

const stop = (stream: MediaStream | undefined): void => {
  for (const track of stream?.getTracks() ?? []) track.stop()
}

/** Whether a camera may be asked for here: in a safe place, where the browser knows of any. */
const hasCameras = (): boolean => 'mediaDevices' in navigator

/** The camera of this machine takes the picture; it is off as soon as one was taken or nobody wants one. */
export const Camera = ({ onTaken }: { readonly onTaken: (picture: Blob) => void }) => {
  const { t } = useTranslation('identity')
  const [stream, setStream] = useState<MediaStream>()
  const [trouble, setTrouble] = useState(false)
  const video = useRef<HTMLVideoElement>(null)
  useEffect(() => {
    if (video.current && stream) video.current.srcObject = stream
    return () => stop(stream)
  }, [stream])
  if (!hasCameras()) return null
  const open = () => {
    setTrouble(false)
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment', width: { ideal: 960 } } })
      .then(setStream, () => setTrouble(true))
  }
  const take = async () => {
    const picture = video.current && (await taken(video.current))
    setStream(undefined)
    if (picture) onTaken(picture)
  }
  return (
    <div className="person-camera">
      {stream ? (
        <>
          <video ref={video} autoPlay muted playsInline aria-label={t('cameraShows')} />
          <div className="form-foot">
            <Button onClick={() => void take()}>{t('cameraTake')}</Button>
            <Button variant="default" onClick={() => setStream(undefined)}>
              {t('cameraOff')}
            </Button>
          </div>
        </>
      ) : (
        <Button variant="default" onClick={open}>
          {t('cameraOn')}
        </Button>
      )}
      {trouble && <p role="alert">{t('cameraTrouble')}</p>}
    </div>
  )
}
