/** The rules of the statutes alone: what mutation testing runs. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  testMatch: ['<rootDir>/src/**/rules/*.spec.ts'],
  // Looking ahead is proved against every arrangement and year; each mutant would repeat all of that.
  testPathIgnorePatterns: [
    '/(forecast|composition-proof|offices-ahead|date-forecast|propose-year|public-holidays)\\.spec\\.ts$',
  ],
  maxWorkers: 1,
};
