import { createInterface } from 'node:readline';
import { SystemClock } from '../kernel/clock';
import { ReadDb } from '../kernel/db';
import { Settings } from '../kernel/settings';
import {
  addKey,
  bringBack,
  forgetKey,
  keysOf,
  KeyStanding,
  keyStandings,
} from '../kernel/vault/key-care';
import { Half, joinHalves, splitKey } from '../kernel/vault/recovery-sheet';
import { openPostgresForReading } from '../postgres';
import { readSettings } from '../settings';
import { openSqliteForReading } from '../sqlite';

const USAGE = 'vault rotate | status | forget <key> | sheet | restore <key>';
const PAGE_BREAK = '\f';

type Command = (settings: Settings, argument: string) => Promise<number> | number;

const COMMANDS: Readonly<Record<string, Command>> = {
  rotate: ({ keyFile }) => {
    const id = addKey(keyFile, now());
    console.log(`Key ${id} is added and seals from now on.`);
    console.log('A running Samklang wraps the keys of all people anew by itself: vault:status.');
    console.log('Print a new recovery sheet now: vault:sheet.');
    return 0;
  },
  status: async (settings) => {
    const standings = await standingsOf(settings);
    for (const each of standings) console.log(inWords(each));
    return standings.some(({ standing }) => standing === 'missing') ? 1 : 0;
  },
  forget: async (settings, id) => {
    forgetKey(settings.keyFile, await standingsOf(settings), id, now());
    console.log(`Key ${id} is gone from the file. Destroy its recovery sheet too.`);
    console.log('What was erased before can no longer be opened from an older backup without it.');
    return 0;
  },
  sheet: ({ keyFile }) => {
    for (const key of keysOf(keyFile)) {
      for (const half of splitKey(key)) console.log(page(half));
    }
    return 0;
  },
  restore: async ({ keyFile }, id) => {
    if (!/^[0-9a-f]{8}$/.test(id)) throw new Error('name the key as the sheet does, 8 signs');
    const [a, b] = await ask(['Half A: ', 'Half B: ']);
    bringBack(keyFile, joinHalves(a ?? '', b ?? '', id, now()));
    console.log(`Key ${id} is in ${keyFile} again.`);
    return 0;
  },
};

/** Keys are dated by the machine's own time, whatever the example panel's clock says. */
function now(): string {
  return new SystemClock().now();
}

async function standingsOf({ databaseUrl, dataDir, keyFile }: Settings): Promise<KeyStanding[]> {
  const source = await (databaseUrl === null
    ? openSqliteForReading(dataDir)
    : openPostgresForReading(databaseUrl));
  try {
    return await keyStandings(keyFile, new ReadDb(source));
  } finally {
    await source.destroy();
  }
}

function inWords({ id, addedAt, wraps, standing }: KeyStanding): string {
  const says = {
    seals: 'seals and opens',
    opens: 'still needed to open, until its number is 0',
    forgettable: `no longer needed: vault:forget ${id}`,
    missing: 'MISSING: bring it back with vault:restore',
  };
  return `${id}  since ${addedAt ?? 'unknown'.padEnd(24)}  wraps ${String(wraps).padStart(6)}  ${says[standing]}`;
}

/** One sheet of paper. */
function page({ half, keyId, groups }: Half): string {
  const rows = groups.map((group, i) => `    ${String(i + 1).padStart(2)}   ${group}`);
  return [
    `Samklang: recovery sheet, half ${half} of key ${keyId}`,
    `Printed ${now().slice(0, 10)}`,
    '',
    'Alone this half tells nothing. With the other half it opens everything in the vault:',
    'keep the two in different places, with different people.',
    'The fifth letter of each group checks the four before it.',
    '',
    ...rows,
    '',
    `To rebuild the key file: npm run vault:restore ${keyId}`,
    PAGE_BREAK,
  ].join('\n');
}

/** Asks one line per question; what is typed is not kept anywhere. */
async function ask(questions: readonly string[]): Promise<string[]> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const answers: string[] = [];
  for (const question of questions) {
    process.stderr.write(question);
    answers.push(String((await lines.next()).value ?? ''));
  }
  process.stdin.pause();
  return answers;
}

async function main([name = '', argument = '']: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (command === undefined) throw new Error(`say what to do: ${USAGE}`);
  return command(readSettings(process.env), argument);
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`The vault was left as it is: ${error.message}`);
    process.exit(1);
  },
);
