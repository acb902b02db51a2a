// Mutation testing of the pure core: every changed rule must turn a test red. Part of the long run.
process.env.STRYKER = '1';

export default {
  testRunner: 'mocha',
  mochaOptions: {
    spec: ['backend/src/*/rules/*.spec.ts'],
    ignore: [
      // Looking ahead is proved against every arrangement and year; each mutant would repeat all of that.
      'backend/src/**/{forecast,composition-proof,offices-ahead,offices-simulated,date-forecast,propose-year}.spec.ts',
      'backend/src/**/public-holidays.spec.ts',
    ],
    require: ['./backend/mocha-rules.cjs'],
  },
  mutate: [
    'backend/src/**/rules/*.ts',
    '!backend/src/**/*.spec.ts',
    // What looks ahead applies the rules; it has its own proofs against every arrangement.
    '!backend/src/**/rules/*-ahead.ts',
    '!backend/src/**/rules/{seat-matching,seat-shortage,composition-proof,recruiting-start}.ts',
    // The calendar and the year drawn on it are no rules of the statutes.
    '!backend/src/meetings/rules/{annual-wheel,date-forecast,day-concerns,iso-week,meeting-days}.ts',
    '!backend/src/meetings/rules/{propose-year,public-holidays,school-holidays,steering-served}.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  thresholds: { high: 95, low: 92, break: 90 },
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['**', '!backend', '!backend/**', '!package.json', '!tsconfig.base.json'],
  allowEmpty: false,
  timeoutMS: 20000,
};
