// npm start: from a fresh clone to a running panel. Everything it needs, it fetches and builds itself.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, installPackages, root } from './prepare.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
const supported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major === 24;
if (!supported) {
  console.error(`Samklang needs Node 20.19, 22.12 or 24; this is ${process.versions.node}.`);
  process.exit(1);
}

try {
  installPackages();
  build();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const server = spawn(process.execPath, [path.join(root, 'dist/backend/src/main.js')], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)));
