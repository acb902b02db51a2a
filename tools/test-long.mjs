// npm run test:long: mutation, many crash points, long fuzzing and the full axe matrix.
import { ready } from './ready.mjs';
import {
  FUZZ,
  HEAVY,
  ONCE,
  PRESSED,
  SLOW,
  backend,
  jest,
  program,
  runSteps,
  walk,
} from './steps.mjs';

const browser = await ready();

const config = 'backend/jest.config.cjs';
const onBoth = (name, files, env) =>
  ['sqlite', 'postgres'].map((kind) =>
    jest(`${name}, ${kind}`, config, files, { ...env, TEST_DATABASE: kind }),
  );

await runSteps('test-long', [
  program('mutation of the rules', 'npx', ['stryker', 'run'], { STRYKER: '1' }),
  [
    // The longest first, so that the short ones fill what is left of either core.
    ...onBoth('two thousand lives of members', ['scenarios/membership/life'], {
      REGISTER_SEQUENCES: '2000',
    }).reverse(),
    ...onBoth('many actors, hostile sign-ins, forged logs', [...HEAVY, '--maxWorkers=1'], {}),
    ...onBoth('two hundred crash points', ['scenarios/kernel/crash'], { CRASH_POINTS: '200' }),
    ...onBoth('twenty-five kills of a meeting', ['scenarios/meetings/meeting-kills'], {
      MEETING_KILLS: '25',
    }),
    jest('two hundred double clicks on every button', 'frontend/jest.config.cjs', PRESSED, {
      DOUBLE_CLICKS: '200',
    }),
    jest('two hundred double clicks on every act', config, ['scenarios/meetings/double-clicks'], {
      DOUBLE_CLICKS: '200',
    }),
    jest('a thousand robbed elections', config, ['scenarios/ballots/secrecy'], {
      SECRET_ELECTIONS: '1000',
    }),
    jest('a hundred robbed elections on PostgreSQL', config, ['scenarios/ballots/secrecy'], {
      SECRET_ELECTIONS: '100',
      TEST_DATABASE: 'postgres',
    }),
    jest('ten thousand model elections', config, ['scenarios/ballots/model-elections'], {
      MODEL_ELECTIONS: '10000',
    }),
    jest(
      'every property of the rules ten thousand times',
      config,
      ['src/.*/rules/', 'offices-executed'],
      {
        PROPERTY_RUNS: '10000',
      },
    ),
    jest('long fuzzing', config, [FUZZ], { FUZZ_REQUESTS: '300' }),
    ...onBoth('vault, twenty kills', ['scenarios/vault/rotation'], {
      VAULT_ROWS: '10000',
      VAULT_KILLS: '20',
    }),
    jest(
      'sealed documents in numbers',
      config,
      ['scenarios/seal/tampering', 'scenarios/meetings/minutes-seal'],
      { SEAL_LONG: '1' },
    ),
    jest('hostile requests, start and stop on PostgreSQL', config, [FUZZ, 'kernel/start'], {
      TEST_DATABASE: 'postgres',
    }),
    jest('a million nonces', config, ['kernel/vault/sealed-value'], { VAULT_NONCES: '1000000' }),
  ],
  backend('slow scenarios on SQLite', { only: SLOW }),
  backend(
    'every scenario on PostgreSQL',
    { only: ['scenarios/'], without: [FUZZ, ...HEAVY, ...ONCE] },
    { TEST_DATABASE: 'postgres' },
  ),
  walk('walks fewer people go', ['--project=long-walks'], browser),
  walk('full axe matrix and script as text', ['--project=matrix'], browser),
]);
