// npm test: rules, API and scenarios on both databases, pages, and the main browser walks.
import { build, installPackages } from './prepare.mjs';

installPackages();
const { findBrowser } = await import('./browser.mjs');
const { jest, program, runSteps, walk } = await import('./steps.mjs');

let CHROME_PATH;
try {
  build();
  CHROME_PATH = await findBrowser();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

runSteps('test', [
  jest('rules and API on SQLite', 'backend/jest.config.cjs'),
  jest('scenarios on PostgreSQL', 'backend/jest.config.cjs', ['scenarios'], {
    TEST_DATABASE: 'postgres',
  }),
  jest('pages', 'frontend/jest.config.cjs'),
  program('budgets', 'node', ['tools/budgets.mjs']),
  walk('browser walks', ['--project=walks'], { CHROME_PATH }),
]);
