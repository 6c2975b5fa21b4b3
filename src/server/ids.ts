import { randomUUID } from 'node:crypto'
import { nowMillis } from './clock.ts'

/** A uuidv7 (RFC 9562): sorted by the time it was made, so that indexes grow at one end. Node keeps random bytes of `randomUUID` in stock. */
export const freshId = (): string => {
  const millis = nowMillis().toString(16).padStart(12, '0')
  return `${millis.slice(0, 8)}-${millis.slice(8)}-7${randomUUID().slice(15)}`
}
