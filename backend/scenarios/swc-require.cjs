// Lets a test start one of our TypeScript files as a process of its own: node -r ./swc-require.cjs file.ts
// What one process has compiled, the later ones of the same run take over.
require('reflect-metadata');
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { transform } = require('../jest.config.cjs');

const [, options] = Object.values(transform)[0];
const folder = process.env.SAMKLANG_TEST_COPIES;

require.extensions['.ts'] = (module, file) => module._compile(compiled(file), file);

function compiled(file) {
  if (!folder) return compile(file);
  const name = `${createHash('sha256').update(file).digest('hex')}.js`;
  const kept = path.join(folder, name);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const code = compile(file);
  writeFileSync(`${kept}.${process.pid}`, code);
  renameSync(`${kept}.${process.pid}`, kept);
  return code;
}

function compile(file) {
  // Loading the compiler takes longer than most of our files, so it waits until one needs it.
  const { transformFileSync } = require('@swc/core');
  return transformFileSync(file, { ...options, swcrc: false, configFile: false }).code;
}
