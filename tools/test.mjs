// npm test: rules, API and scenarios on both databases, pages, budgets and the main browser walks.
import { ready } from './ready.mjs';
import { FUZZ, HEAVY, ONCE, jest, program, runSteps, walk } from './steps.mjs';

const browser = await ready();
const without = (paths) => [`--testPathIgnorePatterns=${paths.join('|')}`];

await runSteps('test', [
  jest('rules and API on SQLite', 'backend/jest.config.cjs', without([FUZZ, ...HEAVY])),
  jest(
    'scenarios on PostgreSQL',
    'backend/jest.config.cjs',
    ['scenarios', ...without([FUZZ, ...HEAVY, ...ONCE])],
    { TEST_DATABASE: 'postgres' },
  ),
  jest('pages', 'frontend/jest.config.cjs'),
  program('budgets', 'node', ['tools/budgets.mjs']),
  walk('browser walks', ['--project=walks'], browser),
]);
