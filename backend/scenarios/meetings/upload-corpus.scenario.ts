import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { badFiles } from './uploads/bad-files';
import { goodFiles } from './uploads/good-files';
import { Upload } from './uploads/upload';
import type { Looked } from './upload-process';

const HERE = __dirname;
const REFUSALS = ['fileEmpty', 'fileName', 'fileType', 'fileBroken'];

/** Writes the files down and lets another process look at them one after another. */
function looked(files: readonly Upload[]): Looked {
  const folder = mkdtempSync(path.join(tmpdir(), 'uploads-'));
  try {
    files.forEach(({ bytes }, n) => writeFileSync(path.join(folder, String(n)), bytes));
    const list = files.map(({ name, type }) => ({ name, type }));
    writeFileSync(path.join(folder, 'list.json'), JSON.stringify(list));
    const program = [
      '-r',
      path.join(HERE, '../swc-require.cjs'),
      path.join(HERE, 'upload-process.ts'),
    ];
    const said = execFileSync(process.execPath, [...program, folder], { encoding: 'utf8' });
    return JSON.parse(said) as Looked;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('The corpus of uploads', () => {
  it('has no bad file taken: 150 and more that lie about themselves, act, or would fill the server', () => {
    const files = badFiles();
    expect(files.length).toBeGreaterThanOrEqual(150);
    const { told, megabytes } = looked(files);
    const wrong = files.flatMap(({ name }, n) =>
      REFUSALS.includes(told[n] ?? 'taken') ? [] : [[name, told[n]]],
    );
    expect(wrong).toEqual([]);
    expect(megabytes).toBeLessThan(300);
  });

  it('has no good file refused: 40 and more as offices, telephones and scanners make them', () => {
    const files = goodFiles();
    expect(files.length).toBeGreaterThanOrEqual(40);
    const { told, megabytes } = looked(files);
    expect(files.flatMap(({ name }, n) => (told[n] === null ? [] : [[name, told[n]]]))).toEqual([]);
    expect(megabytes).toBeLessThan(300);
  });
});
