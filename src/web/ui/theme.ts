import { createTheme, type MantineColorsTuple } from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#e2f0f1',
  '#c5dfe2',
  '#9dc8cd',
  '#6faab2',
  '#458d97',
  '#26747f',
  '#0f5c66',
  '#0c4d56',
  '#093f46',
  '#062f35',
]

/** Mantine in our colours. Sizes: text 14 px, never under 12; controls 36 px, the height of a row. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: 6,
  colors: { petrol },
  black: '#182126',
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', Consolas, monospace",
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '22px' }, h2: { fontSize: '17px' }, h3: { fontSize: '15px' } } },
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '18px' },
  // Stacked diacritics (Ẩ, Ễ, Ữ) must not touch the line above.
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.5' },
  defaultRadius: '6px',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // What is typed names people: a browser remembers it on its disk, in clear, unless a field says otherwise. The sign-in does.
    TextInput: { defaultProps: { autoComplete: 'off' } },
    Textarea: { defaultProps: { autoComplete: 'off' } },
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 250, withArrow: true, multiline: true } },
    Popover: { defaultProps: { withArrow: true, shadow: 'md' } },
  },
})
