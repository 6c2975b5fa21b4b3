/** The digits by which a phone is found: `+84 912 345 678` and `0912.345.678` are one. Empty when there are too few to be a phone. */
export const phoneDigits = (text: string): string => {
  const digits = text.replaceAll(/[^\d+]/g, '').replace(/^\+?84(?=\d{9}$)/, '0')
  return /^\d{8,15}$/.test(digits) ? digits : ''
}
