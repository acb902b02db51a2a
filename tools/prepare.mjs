// Installs what is missing and builds what has changed. Shared by start, test, check and bench.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs a program in the project's root with its output shown; throws one sentence when it fails. */
export function run(program, args, env = {}) {
  const done = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}

/** Installs the packages of package-lock.json unless those installed are the same already. */
export function installPackages() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.version).digest('hex');
  const mark = path.join(root, 'node_modules/.samklang-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages; this takes a few minutes the first time …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(mark, wanted);
}

/** Builds backend and frontend; what has not changed since last time is taken from the cache. */
export function build() {
  if (sourcesUnchanged()) return;
  console.log('Building …');
  run('npx', ['nx', 'run-many', '-t', 'build', '--output-style=static'], { NX_DAEMON: 'false' });
  compress(path.join(root, 'dist/frontend/browser'));
  writeFileSync(buildMark, sourcesFingerprint());
}

const buildMark = path.join(root, 'dist/.built-from');

function sourcesUnchanged() {
  return existsSync(buildMark) && readFileSync(buildMark, 'utf8') === sourcesFingerprint();
}

/** Names, sizes and times of every source file: cheap, and wrong only towards building once more. */
function sourcesFingerprint() {
  const hash = createHash('sha256');
  for (const folder of ['backend/src', 'backend/example', 'frontend/src', 'frontend/public']) {
    for (const file of filesBelow(path.join(root, folder))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}:${size}:${mtimeMs}\n`);
    }
  }
  for (const file of ['package-lock.json', 'tsconfig.base.json', 'tools/build-backend.mjs']) {
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** Writes .br and .gz beside every text file, so that the server never compresses on the way out. */
function compress(folder) {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  for (const file of filesBelow(folder)) {
    if (!/\.(js|css|json|svg|html|txt)$/.test(file)) continue;
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, quality));
  }
}
