import type { Bundle } from './index.ts'

export declare const sheets: Bundle['sheets']
export declare const words: Bundle['words']
