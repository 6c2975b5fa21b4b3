import { dayText } from './format.ts'

/** The day or year of birth beside a name. An organisation has none: nothing is drawn. */
export const Birth = ({ of, className }: { readonly of: string; readonly className?: string }) =>
  of !== '' && <span className={className}>{dayText(of)}</span>
