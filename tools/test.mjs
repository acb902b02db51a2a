// npm test: rules, API and scenarios on both databases, pages, budgets and the main browser walks.
import { ready } from './ready.mjs';
import {
  FUZZ,
  HEAVY,
  ON_POSTGRES,
  PRESSED,
  SLOW,
  backend,
  pages,
  program,
  runSteps,
  walk,
} from './steps.mjs';

const browser = await ready();

await runSteps('test', [
  backend('rules and API on SQLite', {
    without: [FUZZ, ...HEAVY, ...SLOW, 'scenarios/vault/rotation', 'meetings/meeting-kills'],
  }),
  backend('main scenarios on PostgreSQL', { only: ON_POSTGRES }, { TEST_DATABASE: 'postgres' }),
  pages('pages', { without: PRESSED }),
  program('budgets', 'node', ['tools/budgets.mjs']),
  walk('browser walks', ['--project=walks'], browser),
]);
