/** The pure core alone: what mutation testing runs. */
const base = require('./jest.config.cjs');

module.exports = {
  ...base,
  testMatch: ['<rootDir>/src/**/rules/*.spec.ts'],
  maxWorkers: 1,
};
