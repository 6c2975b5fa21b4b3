import type { Happened } from '../../../cases.ts'

/** The usual way in under Law 73/2021: registered in the commune, decided, admitted by the clinic, begun - all on one day. */
export const registered = (on: string): readonly Happened[] => [['register', on, { dependence: 'opioid' }]]
export const decided = (on: string): readonly Happened[] => [...registered(on), ['decide', on]]
export const applied = (on: string): readonly Happened[] => [...decided(on), ['apply', on]]
export const admitted = (on: string): readonly Happened[] => [...applied(on), ['admit', on]]
export const running = (on: string): readonly Happened[] => [...admitted(on), ['start', on], ['noticeStart', on]]
/** Straight to the clinic. */
export const walkedIn = (on: string): readonly Happened[] => [['walkIn', on, { dependence: 'opioid' }]]

/** The same under Law 120/2025, by the minute; the commune decides nothing. */
export const at = (day: string, minute = '08:30'): string => `${day}T${minute}+07:00`
export const registered26 = (day: string): readonly Happened[] => [['register', at(day)]]
export const applied26 = (day: string): readonly Happened[] => [...registered26(day), ['apply', day]]
export const admitted26 = (day: string): readonly Happened[] => [...applied26(day), ['admit', at(day)]]
export const running26 = (day: string): readonly Happened[] => [...admitted26(day), ['noticeAdmission', at(day)], ['start', day]]
