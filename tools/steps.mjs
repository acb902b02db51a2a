// Runs the steps of a test command one after the other, counts their tests and tells the sum.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jestFailures, walkFailures } from './failures.mjs';
import { root } from './prepare.mjs';
import { together } from './together.mjs';

/** Hostile requests: a little of it tells little, so `npm run test:long` sends them all. */
export const FUZZ = 'scenarios/fuzz';
/** What asks or tries thousands of times: `npm run test:long` runs it, on both databases. */
export const HEAVY = [
  'scenarios/policy/(matrix|swaps)',
  'scenarios/leaks/',
  'scenarios/sign-in/attacks',
  'scenarios/seal/tampering',
  'src/audit/tamper',
  'scenarios/audit/hundred-thousand',
  'scenarios/meetings/upload-corpus',
  'booklet/agenda-print',
];
/** Sign-in by ways few use, and what builds or kills much: `npm run test:long` runs it, on both databases. */
export const SLOW = [
  'scenarios/sign-in/(password|letters|two-person-recovery|typed-and-paper|recovery-codes)',
  'scenarios/declarations/refusing',
  'scenarios/meetings/(booklet|minutes-seal|register-thousands|writers)',
  'scenarios/ballots/before-close',
  'elections/offices-executed',
  'elections/rules/offices-simulated',
];
/** Pages that are mounted and pressed by the thousand: `npm run test:long` does it. */
export const PRESSED = ['src/app/every-button'];
/** What `npm test` asks PostgreSQL as well; `npm run test:long` asks it everything. */
export const ON_POSTGRES = [
  'scenarios/kernel/(migrations|stress|events|requests)',
  'scenarios/meetings/(whole-meeting|votes)',
  'scenarios/membership.scenario',
  'scenarios/declarations/signing',
  'scenarios/sign-in/ladder',
];
/** What neither asks PostgreSQL but in a step of its own: processes that are started and killed. */
export const ONCE = [
  'scenarios/vault/rotation',
  'scenarios/kernel/(crash|start)',
  'scenarios/meetings/meeting-kills',
];

const reports = path.join(root, 'reports');

/** Jest with a configuration; counts its tests from the report it writes. */
export const jest = (name, config, args = [], env = {}) => ({
  name,
  async run() {
    const report = freshReport(name);
    const flags = ['--json', `--outputFile=${report}`, '--silent=false', ...args];
    const ended = await start('npx', ['jest', '-c', config, ...flags], env);
    const told = readReport(report);
    if (!told) return { passed: 0, failed: 1 };
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites + told.numPendingTests;
    return {
      passed: told.numPassedTests,
      failed: ended === 0 ? failed : Math.max(1, failed),
      why: jestFailures(told),
    };
  },
});

/**
 * Tests of the backend, many files to a process.
 * @param choice as `together` takes it
 */
export const backend = (name, choice, env = {}, args = []) => ({
  name,
  run: () => jest(name, together(name, 'backend', choice), args, env).run(),
});

/** Specs of the pages, many files to a process. @param choice as `together` takes it */
export const pages = (name, choice) => ({
  name,
  run: () => jest(name, together(name, 'frontend', choice)).run(),
});

/** Playwright with a project of e2e/playwright.config.ts. */
export const walk = (name, args = [], env = {}) => ({
  name,
  async run() {
    const report = freshReport(name);
    const flags = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', ...args];
    const ended = await start('npx', ['playwright', ...flags], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    const told = readReport(report);
    if (!told) return { passed: 0, failed: 1 };
    const { expected, unexpected, flaky, skipped } = told.stats;
    const failed = unexpected + flaky + skipped;
    return {
      passed: expected,
      failed: ended === 0 ? failed : Math.max(1, failed),
      why: walkFailures(told),
    };
  },
});

/** Any program: one check, passed when it exits 0. */
export const program = (name, command, args = [], env = {}) => ({
  name,
  run: async () =>
    (await start(command, args, env)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
});

/**
 * Runs every step even when one fails, prints what failed and a table with times, exits 1 when anything failed.
 * @param steps in order; those of an inner list run two at a time, each on one core
 */
export async function runSteps(title, steps) {
  mkdirSync(reports, { recursive: true });
  const sum = { passed: 0, failed: 0, told: [] };
  const rows = [];
  for (const group of steps) {
    for (const row of await twoAtATime([group].flat())) {
      sum.passed += row.passed;
      sum.failed += row.failed;
      rows.push(row.told);
      if (row.failed > 0) sum.told.push(row.told, ...row.why);
    }
  }
  writeFileSync(path.join(reports, `sum-${title}.json`), JSON.stringify(sum));
  if (sum.told.length > 0) console.log(`\n${sum.told.join('\n')}`);
  console.log(`\n${rows.join('\n')}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed > 0 ? 1 : 0);
}

/** Whoever is done takes the next one, so that no core waits for the longest of a pair. */
async function twoAtATime(steps) {
  const left = [...steps.entries()];
  const done = [];
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) done[next[0]] = await timed(next[1]);
  };
  await Promise.all([lane(), lane()]);
  return done;
}

async function timed(step) {
  console.log(`\n── ${step.name}`);
  const began = process.hrtime.bigint();
  const { passed, failed, why = [] } = await step.run();
  const seconds = Math.round(Number(process.hrtime.bigint() - began) / 1e9);
  const mark = failed > 0 ? '✗' : '✓';
  return {
    passed,
    failed,
    why,
    told: `${mark} ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`,
  };
}

/** @returns the exit code, null when it was killed or could not start */
function start(command, args, env) {
  const child = spawn(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', () => resolve(null));
  });
}

function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = path.join(reports, `${name.replace(/[^a-z0-9]+/gi, '-')}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
