// npm run test:long: mutation, many crash points, long fuzzing and the full axe matrix.
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

runSteps('test-long', [
  program('mutation of the rules', 'npx', ['stryker', 'run'], { STRYKER: '1' }),
  jest('fifty crash points', 'backend/jest.config.cjs', ['scenarios/kernel/crash'], {
    CRASH_POINTS: '50',
  }),
  jest('long fuzzing', 'backend/jest.config.cjs', ['scenarios/fuzz'], { FUZZ_REQUESTS: '300' }),
  walk('full axe matrix', ['--project=axe-matrix'], { CHROME_PATH }),
]);
