/** Rules, kernel and HTTP scenarios. The database is chosen by TEST_DATABASE (sqlite | postgres). */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,example,scenarios}/**/*.{spec,scenario}.ts'],
  setupFiles: ['reflect-metadata'],
  globalSetup: '<rootDir>/scenarios/start-run.mjs',
  globalTeardown: '<rootDir>/scenarios/stop-run.mjs',
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: {
            legacyDecorator: true,
            decoratorMetadata: true,
            useDefineForClassFields: false,
          },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!temporal-|content-disposition|mime/|@lukeed/)'],
  testTimeout: 120_000,
  maxWorkers: 2,
};
