// Runs the steps of a test command one after the other, counts their tests and tells the sum.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const reports = path.join(root, 'reports');

/** Jest with a configuration; counts its tests from the report it writes. */
export const jest = (name, config, args = [], env = {}) => ({
  name,
  run() {
    const report = freshReport(name);
    const flags = ['--json', `--outputFile=${report}`, '--silent=false', ...args];
    const ended = start('npx', ['jest', '-c', config, ...flags], env);
    const told = readReport(report);
    if (!told) return { passed: 0, failed: 1 };
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites + told.numPendingTests;
    return { passed: told.numPassedTests, failed: ended === 0 ? failed : Math.max(1, failed) };
  },
});

/** Playwright with a project of e2e/playwright.config.ts. */
export const walk = (name, args = [], env = {}) => ({
  name,
  run() {
    const report = freshReport(name);
    const flags = ['test', '-c', 'e2e/playwright.config.ts', '--reporter=list,json', ...args];
    const ended = start('npx', ['playwright', ...flags], {
      ...env,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    });
    const told = readReport(report)?.stats;
    if (!told) return { passed: 0, failed: 1 };
    const failed = told.unexpected + told.flaky + told.skipped;
    return { passed: told.expected, failed: ended === 0 ? failed : Math.max(1, failed) };
  },
});

/** Any program: one check, passed when it exits 0. */
export const program = (name, command, args = [], env = {}) => ({
  name,
  run: () =>
    start(command, args, env) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
});

/** Runs every step even when one fails, prints a table with times, and exits 1 when anything failed. */
export function runSteps(title, steps) {
  mkdirSync(reports, { recursive: true });
  const sum = { passed: 0, failed: 0 };
  const rows = steps.map((step) => {
    console.log(`\n── ${step.name}`);
    const began = process.hrtime.bigint();
    const { passed, failed } = step.run();
    const seconds = Math.round(Number(process.hrtime.bigint() - began) / 1e9);
    sum.passed += passed;
    sum.failed += failed;
    return `${failed > 0 ? '✗' : '✓'} ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`;
  });
  writeFileSync(path.join(reports, `sum-${title}.json`), JSON.stringify(sum));
  console.log(`\n${rows.join('\n')}\n`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exit(sum.failed > 0 ? 1 : 0);
}

function start(command, args, env) {
  const ended = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return ended.status;
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
