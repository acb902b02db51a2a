// Lets a test start one of our TypeScript files as a process of its own: node -r ./swc-require.cjs file.ts
require('reflect-metadata');
const { transformFileSync } = require('@swc/core');
const { transform } = require('../jest.config.cjs');

const [, options] = Object.values(transform)[0];
require.extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, { ...options, swcrc: false, configFile: false });
  module._compile(code, file);
};
