import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const APP = join(__dirname, '../../app');
/** Sends something, or holds what sends back while it runs. */
const ACTS =
  /kernel\/(attempt|form-act)'|\.(post|put|patch|delete|putFile|postFile|postForFile)(<[^>]*>)?\(['"`]/;

/** Source files that act, below src/app and without ending: what the double clicks have to go through. */
export function actingFiles(slices: readonly string[]): string[] {
  const files = slices.flatMap((slice) =>
    readdirSync(join(APP, slice), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(slice, file),
    ),
  );
  return files
    .filter((file) => file.endsWith('.ts') && !/\.(spec|fixture)\.ts$/.test(file))
    .filter((file) => ACTS.test(readFileSync(join(APP, file), 'utf8')))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}
