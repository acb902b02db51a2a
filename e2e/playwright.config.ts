import { defineConfig } from '@playwright/test';

/** The main walks (npm test); those fewer people go, and all that takes longer (npm run test:long). */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  // Generous: a slow machine must not fail a walk that goes well.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1360, height: 900 },
    trace: 'off',
    launchOptions: {
      executablePath: process.env['CHROME_PATH'],
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'walks', testMatch: 'walks/**/*.e2e.ts' },
    { name: 'long-walks', testMatch: 'long-walks/**/*.e2e.ts' },
    { name: 'matrix', testMatch: 'matrix/**/*.e2e.ts' },
  ],
});
