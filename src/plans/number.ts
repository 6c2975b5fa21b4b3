/** Numbers as Vietnamese documents write them: a dot between thousands, a decimal comma. */
const whole = new Intl.NumberFormat('vi-VN')
const tenths = new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

export const numberText = (n: number): string => whole.format(n)

/** `95,2%`: one decimal, half rounded up; over 100 is possible; `–` where there is no result or no target to compare it with. */
export const percent = (result: number | undefined, target: number | undefined): string =>
  result === undefined || !target ? '–' : `${tenths.format(Math.round((result * 1000) / target) / 10)}%`
