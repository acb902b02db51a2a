// npm run check: format, lint, import boundaries, dead code, types, contract, text keys.
import { installPackages } from './prepare.mjs';

installPackages();
const { program, runSteps } = await import('./steps.mjs');

await runSteps('check', [
  program('format', 'npx', ['prettier', '--check', '--log-level=warn', '.']),
  program('lint', 'npx', ['eslint', '--max-warnings=0', '.']),
  program('import boundaries', 'npx', [
    'depcruise',
    '--config',
    '.dependency-cruiser.cjs',
    'backend/src',
    'backend/example',
    'frontend/src',
  ]),
  program('dead code', 'npx', ['knip']),
  program('types, backend', 'npx', ['tsc', '-p', 'backend/tsconfig.json']),
  program('types, frontend', 'npx', ['ngc', '-p', 'frontend/tsconfig.app.json', '--noEmit']),
  program('contract', 'node', ['tools/contract.mjs', '--check']),
  program('text keys', 'node', ['tools/text-keys.mjs']),
]);
