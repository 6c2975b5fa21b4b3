import type { When } from '../kernel/moment.ts'

/** What a cell of a workbook holds. A cell formatted as a date has a day, or a minute where it holds a time too. */
export type Cell = string | number | boolean | { readonly at: When } | null

/** A sheet of a workbook; rows are as long as the longest. */
export type Table = { readonly name: string; readonly rows: readonly (readonly Cell[])[] }

export const isEmpty = (cell: Cell | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** A day as offices write it. */
const shown = (at: When): string => `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}${at.length > 10 ? ` ${at.slice(11, 16)}` : ''}`

/** What a person sees in the cell; longer texts than any column takes are cut. */
export const textOf = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return shown(cell.at)
  if (typeof cell === 'boolean') return cell ? 'có' : 'không'
  return String(cell).normalize('NFC').replaceAll(/\s+/g, ' ').trim().slice(0, 2000).toWellFormed()
}

/** A text without tone marks, capitals and punctuation, so that headings and choices are known however they were typed. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
