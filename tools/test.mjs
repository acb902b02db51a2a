// npm test: rules, API and scenarios on both databases, pages, budgets and the main browser walks.
import { ready } from './ready.mjs';
import { jest, program, runSteps, walk } from './steps.mjs';

const browser = await ready();

runSteps('test', [
  jest('rules and API on SQLite', 'backend/jest.config.cjs'),
  jest('scenarios on PostgreSQL', 'backend/jest.config.cjs', ['scenarios'], {
    TEST_DATABASE: 'postgres',
  }),
  jest('pages', 'frontend/jest.config.cjs'),
  program('budgets', 'node', ['tools/budgets.mjs']),
  walk('browser walks', ['--project=walks'], browser),
]);
