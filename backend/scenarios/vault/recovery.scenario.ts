import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { boot } from '../../src/boot';
import { keysOf } from '../../src/kernel/vault/key-care';
import { newDatabase, TestDatabase } from '../test-database';

const HOOK = path.join(__dirname, '../swc-require.cjs');
const CLI = path.join(__dirname, '../../src/cli/vault.ts');

let database: TestDatabase;
beforeAll(async () => {
  database = await newDatabase();
  await (await boot(database.settings, null)).close();
});
afterAll(() => database.remove());

/** Runs the program as its operator would. @param typed what is typed in, line by line */
function run(args: string[], typed = '') {
  const env = { ...process.env, ...database.environment };
  const ended = spawnSync(process.execPath, ['-r', HOOK, CLI, ...args], { env, input: typed });
  const [out, error] = [ended.stdout.toString(), ended.stderr.toString()];
  return { code: ended.status, out, error };
}

/** The groups of a page as somebody would type them off the paper. */
function typedOff(page: string): string {
  return [...page.matchAll(/^ +\d+ {3}(\w{5})$/gm)].map(([, group]) => group).join(' ');
}

describe('The key printed on paper', () => {
  it('is rebuilt from its two halves alone, and a wrong letter is found and its group named', () => {
    const { keyFile } = database.settings;
    const before = readFileSync(keyFile, 'utf8');
    const [key] = keysOf(keyFile);
    const id = key?.id ?? '';
    const [a = '', b = ''] = run(['sheet']).out.split('\f');
    expect(a).toContain(`half A of key ${id}`);
    expect(b).toContain(`half B of key ${id}`);
    const hex = key?.secret.export().toString('hex') ?? '';
    expect(a + b).not.toContain(hex.slice(0, 12));
    rmSync(keyFile);

    const [halfA, halfB] = [typedOff(a), typedOff(b)];
    const other = halfB[12] === 'Z' ? 'Y' : 'Z';
    const wrong = `${halfB.slice(0, 12)}${other}${halfB.slice(13)}`;
    const refused = run(['restore', id], `${halfA}\n${wrong}\n`);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.error).toContain('Half B: a letter is wrong in group 3.');
    expect(run(['status']).error).toContain('is missing');

    expect(run(['restore', id], `${halfA.toLowerCase()}\n${halfB}\n`)).toMatchObject({ code: 0 });
    const [again] = keysOf(keyFile);
    expect(key && again?.secret.equals(key.secret)).toBe(true);
    expect(run(['status']).out).toContain(`${id}  since`);
    expect(before).toContain(id);
  });

  it('comes back behind the key in use, not in its place', () => {
    const { keyFile } = database.settings;
    const [old] = keysOf(keyFile);
    const [a = '', b = ''] = run(['sheet']).out.split('\f');
    rmSync(keyFile);
    const ring = run(['restore', old?.id ?? ''], `${typedOff(a)}\n${typedOff(b)}\n`);
    expect(ring.code).toBe(0);
    run(['rotate']);
    const [, newest] = keysOf(keyFile);
    run(['restore', old?.id ?? ''], `${typedOff(a)}\n${typedOff(b)}\n`);
    expect(keysOf(keyFile).map(({ id }) => id)).toEqual([old?.id, newest?.id]);
  });

  it.each([
    [[], 'say what to do'],
    [['restore', 'nonsense'], 'name the key as the sheet does'],
    [['forget', 'ffffffff'], 'holds no key ffffffff'],
  ])('says in one line what is wrong with: %j', (args, sentence) => {
    const { code, error } = run(args);
    expect(code).toBe(1);
    expect(error).toContain(sentence);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
