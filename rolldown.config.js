/** Each program as one file, but for what it may never need, such as kept sheets: 96 MB and 0.5 s to start where the same modules from node_modules take 170 MB and 1.4 s. No source map: Node would read it at start, for 63 MB. */
const program = (name, input) => ({
  input: { [name]: input },
  platform: 'node',
  // pg asks for it and does without.
  external: ['pg-native'],
  output: { format: 'esm' },
})

export default [program('main', 'src/main.ts'), program('reader', 'src/exchange/reader.ts')]
