import { ChainHead, verifyChain } from '../kernel/audit-chain';
import { ReadDb } from '../kernel/db';
import { openPostgresForReading } from '../postgres';
import { readSettings } from '../settings';
import { openSqliteForReading } from '../sqlite';
import { StartRefused } from '../start-refused';

/** `audit-verify [--anchor <seq>:<hash>]`: recomputes the chain; ends with 1 when it does not hold. */
async function main(args: readonly string[]): Promise<number> {
  const anchor = anchorOf(args);
  const { databaseUrl, dataDir } = readSettings(process.env);
  const source = await (databaseUrl === null
    ? openSqliteForReading(dataDir)
    : openPostgresForReading(databaseUrl));
  try {
    const result = await verifyChain(new ReadDb(source), anchor);
    if (!result.ok) {
      console.error(`Broken at entry ${result.seq}: ${result.reason}.`);
      return 1;
    }
    for (const seq of result.clockWentBackAt) console.warn(`The clock went back at entry ${seq}.`);
    console.log(
      `Holds: ${result.head.seq} entries. Anchor: ${result.head.seq}:${result.head.hash}`,
    );
    return 0;
  } finally {
    await source.destroy();
  }
}

function anchorOf(args: readonly string[]): ChainHead | null {
  const text = args[args.indexOf('--anchor') + 1];
  if (!args.includes('--anchor')) return null;
  const match = /^(\d+):([0-9a-f]{64})$/.exec(text ?? '');
  if (match === null) throw new StartRefused('--anchor must look like <number>:<64 hex digits>.');
  return { seq: Number(match[1]), hash: match[2] ?? '' };
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`The audit chain cannot be read: ${error.message}`);
    process.exit(1);
  },
);
