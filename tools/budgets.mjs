// What a phone must fetch: initial JavaScript, styles, each later chunk, fonts. Gzipped bytes, asserted.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

const LIMITS = { initial: 130_000, styles: 30_000, chunk: 40_000, fonts: 50_000 };
const folder = path.join(root, 'dist/frontend/browser');
const size = (file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;

const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
const named = (pattern) => [...html.matchAll(pattern)].map((match) => match[1]);
const scripts = new Set(named(/(?:src|href)="\/?([^"]+\.js)"/g));
for (const script of scripts) for (const next of staticImports(script)) scripts.add(next);
const sheets = new Set(named(/href="\/?([^"]+\.css)"/g));
const later = readdirSync(folder).filter((file) => file.endsWith('.js') && !scripts.has(file));
const latin = path.join(folder, 'fonts/schibsted-grotesk-latin.woff2');

const rows = [
  ['initial JavaScript', sum(scripts), LIMITS.initial],
  ['styles', sum(sheets), LIMITS.styles],
  ...later.map((file) => [`chunk ${file}`, size(file), LIMITS.chunk]),
  ['fonts for bokmål', existsSync(latin) ? readFileSync(latin).length : Infinity, LIMITS.fonts],
];
const over = rows.filter(([, bytes, limit]) => bytes > limit);
for (const [what, bytes, limit] of rows) {
  const isLateSmall = what.startsWith('chunk') && bytes < limit / 2;
  if (!isLateSmall) console.log(`${what}: ${(bytes / 1000).toFixed(1)} kB of ${limit / 1000} kB`);
}
process.exit(over.length > 0 ? 1 : 0);

function sum(files) {
  if (files.size === 0) return Infinity;
  return [...files].reduce((total, file) => total + size(file), 0);
}

/** Chunks that a script imports at once (not those it imports on demand). */
function staticImports(file) {
  const text = readFileSync(path.join(folder, file), 'utf8');
  return [
    ...text.matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[^'"();]*?from)?\s*["']\.\/([^"']+\.js)["']/g,
    ),
  ].map((match) => match[1]);
}
