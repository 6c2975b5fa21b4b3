import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Mac } from '../../dosing/rights/codes.ts'
import type { Seal } from '../../dosing/rights/device.ts'

/** The browser's own hashes answer later; the rules of the journal are functions that answer at once. */
export const seal: Seal = (before, line) => bytesToHex(sha256(utf8ToBytes(before + line)))

export const mac: Mac = (key, text) => bytesToHex(hmac(sha256, utf8ToBytes(key), utf8ToBytes(text)))
