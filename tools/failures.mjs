// Names the tests that failed and why, from the reports: the log above them may be cut or long.
import { stripVTControlCharacters } from 'node:util';

/** As many lines of a reason as tell what was expected and where. */
const LINES = 25;

/** @returns one text per failed test of a Jest report */
export function jestFailures(told) {
  return told.testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((each) => each.status === 'failed');
    if (failed.length === 0 && file.status === 'failed')
      return [described(file.name, file.message)];
    return failed.map((each) => described(each.fullName, each.failureMessages.join('\n')));
  });
}

/** @returns one text per failed walk of a Playwright report */
export function walkFailures(told) {
  const broken = (told.errors ?? []).map((error) =>
    described('before any walk', error.message ?? ''),
  );
  return [...broken, ...told.suites.flatMap(ofSuite)];
}

function ofSuite(suite) {
  const own = (suite.specs ?? []).filter((spec) => !spec.ok).map(ofSpec);
  return [...own, ...(suite.suites ?? []).flatMap(ofSuite)];
}

function ofSpec(spec) {
  const errors = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors));
  return described(`${spec.file} › ${spec.title}`, errors.map((error) => error.message).join('\n'));
}

function described(name, reason) {
  const plain = stripVTControlCharacters(String(reason ?? ''));
  const ours = plain.split('\n').filter((line) => !line.includes('/node_modules/'));
  const lines = ours.slice(0, LINES);
  return [`✗ ${name}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
