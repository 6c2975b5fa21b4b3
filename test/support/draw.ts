import fc from 'fast-check'

// The same cases in every run, so that a red run is red again; `SEED=…` draws others, as `npm run fuzz` does.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_240_101) })
