import { defineConfig } from 'vitest/config'

const generated = { setupFiles: ['test/support/draw.ts'] }
// The longest one walks through the law for 30 s of a quiet machine; beside the browser a machine may be four times as slow.
const database = {
  ...generated,
  globalSetup: ['test/support/server.ts'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
  // Loading the program anew for each file was half of their CPU (20 files: 60 s -> 31 s); what files share is only code, each has its own database.
  isolate: false,
}

/** Three rings: pure functions in one shared process, SQL on a clone of a migrated template, routes in process on the same server. */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    slowTestThreshold: 1_000,
    projects: [
      {
        test: {
          name: 'pure',
          ...generated,
          // A passphrase is slow on purpose, and a busy machine makes it slower.
          testTimeout: 60_000,
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', '**/*.routes.test.ts', 'test/e2e/**'],
          // 626 ms -> 341 ms: these tests share nothing that can be written to.
          isolate: false,
        },
      },
      { test: { name: 'db', include: ['src/**/*.db.test.ts', 'test/**/*.db.test.ts'], ...database } },
      { test: { name: 'routes', include: ['src/**/*.routes.test.ts', 'test/**/*.routes.test.ts'], ...database } },
    ],
  },
})
