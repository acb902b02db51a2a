// Deals test files out into a few parts: every file that stands alone loads the whole program anew, and that takes
// longer than most of its tests.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const PARTS = 8;

/**
 * Writes a jest configuration with the chosen files of a project in parts; in a part each file keeps a describe
 * block, and so hooks, of its own.
 * @param project backend | frontend
 * @param choice patterns of paths below the project: `only` these (all when none), `without` those
 * @returns path of the configuration
 */
export function together(name, project, { only = [], without = [] } = {}) {
  const home = path.join(root, project);
  const has = (patterns, file) => patterns.some((pattern) => new RegExp(pattern).test(file));
  const files = testFiles(home).filter(
    (file) => (only.length === 0 || has(only, file)) && !has(without, file),
  );
  if (files.length === 0) throw new Error(`No test file is meant by ${only.join(', ')}`);
  const folder = path.join(root, 'tmp', 'together', name.replace(/[^a-z0-9]+/gi, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  deal(files).forEach((part, at) => {
    writeFileSync(
      path.join(folder, `part-${at + 1}.js`),
      part.map((file) => described(home, file)).join('\n'),
    );
  });
  const config = path.join(folder, 'jest.config.cjs');
  writeFileSync(config, configuration(home, folder));
  return config;
}

function testFiles(home) {
  return readdirSync(home, { recursive: true })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.(spec|scenario)\.ts$/.test(file))
    .sort();
}

/** Neighbours are much alike, so they go to different parts. */
function deal(files) {
  const parts = Array.from({ length: Math.min(PARTS, files.length) }, () => []);
  files.forEach((file, at) => parts[at % parts.length].push(file));
  return parts;
}

const described = (home, file) =>
  `describe(${JSON.stringify(file)}, () => void require(${JSON.stringify(path.join(home, file))}));`;

function configuration(home, folder) {
  const base = JSON.stringify(path.join(home, 'jest.config.cjs'));
  const own = { rootDir: home, roots: [folder], testMatch: [`${folder}/part-*.js`] };
  return `module.exports = { ...require(${base}), ...${JSON.stringify(own)} };\n`;
}
