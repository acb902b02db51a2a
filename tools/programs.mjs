// Programs of the system that tests look at our work with: found, or installed where that is allowed.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Command → Debian package: PDFs are checked with other people's tools, durability by counting fsyncs. */
const WANTED = {
  pdfinfo: 'poppler-utils',
  pdfsig: 'poppler-utils',
  qpdf: 'qpdf',
  strace: 'strace',
};

/** Path of a program, or null. */
export function find(name) {
  const found = spawnSync('which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** Whether packages can be installed here without asking anyone. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages. */
export function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'ignore', env });
}

/** @throws one sentence that names the packages to install */
export function needPrograms() {
  const missing = () => Object.keys(WANTED).filter((name) => find(name) === null);
  if (missing().length > 0 && mayInstall()) install(missing().map((name) => WANTED[name]));
  const packages = missing().map((name) => WANTED[name]);
  if (packages.length > 0)
    throw new Error(`The tests need these packages: ${packages.join(', ')}.`);
}
