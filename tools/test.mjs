// npm test: rules, API and scenarios on both databases, pages, budgets and the main browser walks.
import { ready } from './ready.mjs';
import { FUZZ, HEAVY, ON_POSTGRES, jest, program, runSteps, walk, without } from './steps.mjs';

const browser = await ready();

await runSteps('test', [
  jest('rules and API on SQLite', 'backend/jest.config.cjs', without(FUZZ, ...HEAVY)),
  jest('main scenarios on PostgreSQL', 'backend/jest.config.cjs', ON_POSTGRES, {
    TEST_DATABASE: 'postgres',
  }),
  jest('pages', 'frontend/jest.config.cjs'),
  program('budgets', 'node', ['tools/budgets.mjs']),
  walk('browser walks', ['--project=walks'], browser),
]);
