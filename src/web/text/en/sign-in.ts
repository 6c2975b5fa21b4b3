import type { Shape } from '../shape.ts'
import type { text as vi } from '../vi/sign-in.ts'

export const text: Shape<typeof vi> = {
  title: 'Sign in',
  lead: 'The working system for rehabilitation, substitution treatment and post-rehabilitation management.',
  login: 'Account name',
  password: 'Password',
  code: 'Second step',
  codeHelp: 'The 6 digits in the authenticator on your phone.',
  go: 'Sign in',
  wrong: 'Account name or password is wrong.',
  needCode: 'Enter the code of the second step.',
  wrongCode: 'This code is wrong or over. Enter the one your phone shows now.',
  demoTitle: 'Demonstration accounts',
  demoLead: 'Choose a person to work as them. All people and files here are invented.',
}
