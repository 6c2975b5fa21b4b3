import { defineConfig } from '@playwright/test'
import { chromium } from './test/support/chromium.ts'

const { args = [], ...chrome } = await chromium()

/** A real Chromium against the real program, which prints its address when it is ready; Playwright puts the port into HOA_NHAP_PORT. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results/e2e',
  // A journey of a minute on a machine that does other work as well.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  // A page that was slow once on a machine that others use: the list then says flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    ...(process.env['HOA_NHAP_PORT'] && { baseURL: `http://127.0.0.1:${process.env['HOA_NHAP_PORT']}` }),
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Pages of one browser share a process, which has the program compiled (test/e2e/support/test.ts).
    launchOptions: { ...chrome, args: [...args, '--process-per-site'] },
    // A trace of every test costs a quarter of the CPU of the whole ring (131 s -> 96 s for 25 tests); `--trace on` for one that is looked into.
    trace: 'on-first-retry',
  },
  webServer: {
    command: 'node test/support/launch.ts',
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<hoa_nhap_port>\d+)/ },
    // Founding its database takes 4 s of an idle core; the other checks run beside it.
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
