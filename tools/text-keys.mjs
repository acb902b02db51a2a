// Every text exists in bokmål, nynorsk and English with the same keys and the same parameters;
// lettlest holds only keys that bokmål has; every key that the pages name exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './prepare.mjs';

const texts = path.join(root, 'frontend/public/i18n');
const faults = [];

const flat = (value, before = '') =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[before + key, inner]] : flat(inner, `${before}${key}.`),
  );
const read = (language, scope) => {
  const file = path.join(texts, language, `${scope}.json`);
  return existsSync(file) ? new Map(flat(JSON.parse(readFileSync(file, 'utf8')))) : null;
};
/**
 * Names of ICU arguments: {name} and {name, plural, …}, at any depth. The plan's own words come in each
 * language under a name of their own: {fieldNb}, {fieldNn}, {fieldEn}.
 */
const parameters = (text) =>
  [
    ...new Set(
      [...text.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map((match) =>
        match[1].replace(/(Nb|Nn|En)$/, ''),
      ),
    ),
  ]
    .sort()
    .join();

const scopes = readdirSync(path.join(texts, 'nb')).map((file) => file.replace(/\.json$/, ''));
const known = new Set();
/** A page may name the first part of a key and put the rest to it at run time. */
const isKnown = (key) => known.has(key) || [...known].some((each) => each.startsWith(`${key}.`));
for (const scope of scopes) {
  const nb = read('nb', scope);
  for (const key of nb.keys()) known.add(`${scope}.${key}`);
  for (const language of ['nn', 'en']) {
    const other = read(language, scope);
    if (!other) {
      faults.push(`${language}/${scope}.json is missing`);
      continue;
    }
    for (const [key, text] of nb) {
      if (!other.has(key)) faults.push(`${language}/${scope}: ${key} is missing`);
      else if (other.get(key).trim() === '') faults.push(`${language}/${scope}: ${key} is empty`);
      else if (plain(text) && parameters(text) !== parameters(other.get(key)))
        faults.push(`${language}/${scope}: ${key} has other parameters than bokmål`);
    }
    for (const key of other.keys())
      if (!nb.has(key)) faults.push(`${language}/${scope}: ${key} is not in bokmål`);
  }
  for (const key of read('nb-lett', scope)?.keys() ?? [])
    if (!nb.has(key)) faults.push(`nb-lett/${scope}: ${key} is not in bokmål`);
}
for (const { file, key } of namedKeys())
  if (!isKnown(key)) faults.push(`${file}: the key ${key} exists in no language`);

for (const fault of faults) console.error(fault);
console.log(`${known.size} keys in ${scopes.length} scopes, ${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);

/** Plural branches may hold words in braces, so parameters are compared only where there are none. */
function plain(text) {
  return !/(plural|select)\s*,/.test(text);
}

/** Keys written out in full in pages: 'scope.some.key'. Keys put together at run time are not seen. */
function namedKeys() {
  const app = path.join(root, 'frontend/src/app');
  const pattern = new RegExp(`['"\`]((?:${scopes.join('|')})\\.[\\w.-]*\\w)['"\`]`, 'g');
  return readdirSync(app, { recursive: true })
    .filter((file) => /\.(ts|html)$/.test(file) && !/\.spec\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(path.join(app, file), 'utf8').matchAll(pattern)].map((match) => ({
        file,
        key: match[1],
      })),
    );
}
