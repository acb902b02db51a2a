const { createCjsPreset } = require('jest-preset-angular/presets');

/** Page and kernel specs: jsdom, zoneless, texts read from public/i18n as the browser reads them. */
module.exports = {
  ...createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  // Angular and Transloco ship ES modules only.
  transformIgnorePatterns: ['node_modules/(?!(.*\\.mjs$|@jsverse/))'],
  rootDir: __dirname,
  // A page with its texts takes seconds on a machine that is busy with other suites.
  testTimeout: 30_000,
  roots: ['<rootDir>/src'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  testMatch: ['**/*.spec.ts'],
  restoreMocks: true,
  maxWorkers: 2,
};
