// Writes src/app/ui/icons.ts: the path data of the Aksel icons (MIT) that the pages use.
// Run `node frontend/design/icons.mjs` after changing the list.
import { readFileSync, writeFileSync } from 'node:fs';

const names = `
  house calendar person-group glasses person-circle person tasklist pencil trash plus
  checkmark checkmark-circle checkmark-circle-fill exclamationmark-triangle
  clock printer-small arrow-right arrow-up arrow-down arrow-right-left minus-circle
  x-mark menu-hamburger book seal-checkmark padlock-locked envelope-closed gavel
  file-pdf language arrow-undo
  play stop chevron-down phone shield-lock leave
`
  .trim()
  .split(/\s+/);

const pascal = (name) => name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase());
const folder = new URL('../../node_modules/@navikt/aksel-icons/dist/svg/', import.meta.url);
const lines = [];
for (const name of new Set(names)) {
  let svg;
  try {
    svg = readFileSync(new URL(`${pascal(name)}.svg`, folder), 'utf8');
  } catch {
    console.error(`No Aksel icon ${name}`);
    continue;
  }
  const d = [...svg.matchAll(/ d="([^"]+)"/g)].map((m) => m[1]).join('');
  const short = d.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(number * 100) / 100));
  const key = /-/.test(name) ? `'${name}'` : name;
  lines.push(`  ${key}:\n    '${short}',`);
}
writeFileSync(
  new URL('../src/app/ui/icons.ts', import.meta.url),
  `/** Path data of Aksel icons (MIT licence), 24 px; written by frontend/design/icons.mjs. */
export const ICONS = {
${lines.join('\n')}
} as const;

export type IconName = keyof typeof ICONS;
`,
);
