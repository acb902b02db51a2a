// npm run test:long: mutation, many crash points, long fuzzing and the full axe matrix.
import { ready } from './ready.mjs';
import { jest, program, runSteps, walk } from './steps.mjs';

const browser = await ready();

runSteps('test-long', [
  program('mutation of the rules', 'npx', ['stryker', 'run'], { STRYKER: '1' }),
  jest('two hundred crash points', 'backend/jest.config.cjs', ['scenarios/kernel/crash'], {
    CRASH_POINTS: '200',
  }),
  jest('two hundred on PostgreSQL', 'backend/jest.config.cjs', ['scenarios/kernel/crash'], {
    CRASH_POINTS: '200',
    TEST_DATABASE: 'postgres',
  }),
  jest('long fuzzing', 'backend/jest.config.cjs', ['scenarios/fuzz'], { FUZZ_REQUESTS: '300' }),
  jest('a million nonces', 'backend/jest.config.cjs', ['kernel/vault/sealed-value'], {
    VAULT_NONCES: '1000000',
  }),
  ...['sqlite', 'postgres'].map((kind) =>
    jest(`vault: twenty kills, ${kind}`, 'backend/jest.config.cjs', ['scenarios/vault/rotation'], {
      TEST_DATABASE: kind,
      VAULT_ROWS: '10000',
      VAULT_KILLS: '20',
    }),
  ),
  jest('sealed documents in numbers', 'backend/jest.config.cjs', ['scenarios/seal/tampering'], {
    SEAL_LONG: '1',
  }),
  walk('full axe matrix and script as text', ['--project=matrix'], browser),
  jest('a million nonces', 'backend/jest.config.cjs', ['kernel/vault/sealed-value'], {
    VAULT_NONCES: '1000000',
  }),
  ...['sqlite', 'postgres'].map((kind) =>
    jest(`vault: twenty kills, ${kind}`, 'backend/jest.config.cjs', ['scenarios/vault/rotation'], {
      TEST_DATABASE: kind,
      VAULT_ROWS: '10000',
      VAULT_KILLS: '20',
    }),
  ),
]);
