/** Typed dates are read in one way, at the screen and out of a workbook: src/kernel/typed.ts. */
export * from '../../kernel/typed.ts'
