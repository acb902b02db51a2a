// Lets the rules' tests run under Mocha, which loads them once and asks each mutant in the same process.
require('./scenarios/swc-require.cjs');
globalThis.expect = require('expect').expect;
// Mocha names it `it` only, and not before the first file is loaded.
Object.defineProperty(globalThis, 'test', { get: () => globalThis.it });
