import { addDays } from '../../../kernel/day.ts'
import { dayOf } from '../../../kernel/moment.ts'
import { now } from '../../clock.ts'
import { releasePoint } from '../../dosing/adopting.ts'
import { enrolDevice, revokeDevice } from '../../dosing/rights/devices.ts'
import type { DeviceKeys } from '../../dosing/rights/keys.ts'
import { freshId } from '../../ids.ts'
import { type At, pointOf } from './at.ts'
import { openAlone } from './cabinet.ts'

/** So many days the head lets the one person of a point work alone. */
const DAYS = 14

const must = (what: string, { is, ...said }: { readonly is: string }): void => {
  if (is !== 'recorded') throw new Error(`${what}: ${is} ${JSON.stringify(said)}`)
}

/** Of the head: one machine of a window that doses without a line, and one that was lost. */
const machines = async (at: At, keys: DeviceKeys): Promise<void> => {
  const { db, site, head, pharmacist } = at
  const enrol = (name: string) =>
    enrolDevice(db, keys, head.session, { key: freshId(), site, name: `${name} (minh họa)` }, pharmacist.account)
  must('machine', await enrol('Máy cửa 1'))
  const lost = await enrol('Máy xe lưu động')
  must('machine', lost)
  if (!('answer' in lost)) return
  const why = 'Mất máy trên đường về, đã báo công an xã (minh họa).'
  must('lost machine', await revokeDevice(db, head.session, { key: freshId(), site, device: lost.answer.device, why }))
}

/**
 * What stands open on the day of the first start, for whoever opens the demonstration: the one person of a point works alone by the word of the head and found
 * something missing this morning, so that a second signature is owed.
 */
export const openToday = async (at: At, keys: DeviceKeys): Promise<void> => {
  const point = pointOf(at)
  if (!point) return
  const { head, pharmacist, db, site } = at
  const from = dayOf(now())
  const why = 'Người thứ hai của điểm nghỉ thai sản (minh họa).'
  const released = { key: freshId(), site, point: point.site, from, until: addDays(from, DAYS), why }
  // Signed by the account itself: there is no password to type.
  must('release', await releasePoint(db, head.session, { ...released, second: { login: '', password: '' } }, pharmacist.account))
  await openAlone(point, now())
  await machines(at, keys)
}
