import { existsSync, readFileSync } from 'node:fs';
import { Anchor, LogResult, verifyLog } from '../audit/verify-log';
import { readWitness } from '../audit/witness';
import { ReadDb } from '../kernel/db';
import { openPostgresForReading } from '../postgres';
import { readSettings } from '../settings';
import { openSqliteForReading } from '../sqlite';
import { StartRefused } from '../start-refused';

/**
 * `audit-verify [--anchor <file or line>]…`: recomputes the chain, its tree and every head, and holds them against
 * heads kept elsewhere. Ends with 1 when something does not hold, and names the first entry that does not.
 */
async function main(args: readonly string[]): Promise<number> {
  const anchors = anchorsOf(args);
  const { databaseUrl, dataDir } = readSettings(process.env);
  const source = await (databaseUrl === null
    ? openSqliteForReading(dataDir)
    : openPostgresForReading(databaseUrl));
  try {
    const result = await verifyLog(new ReadDb(source), anchors);
    for (const seq of result.clockWentBackAt) console.warn(`The clock went back at entry ${seq}.`);
    return tell(result, anchors.length);
  } finally {
    await source.destroy();
  }
}

function tell(result: LogResult, anchors: number): number {
  const { entries, heads, root, brokenAt, reason } = result;
  if (!result.ok) {
    console.error(`Broken at entry ${brokenAt}: ${reason}. ${entries} entries before it hold.`);
    return 1;
  }
  console.log(
    `Holds: ${entries} entries, ${heads} signed heads, ${anchors} given. Anchor: ${entries}:${root}`,
  );
  return 0;
}

function anchorsOf(args: readonly string[]): Anchor[] {
  return args.flatMap((arg, i) => (arg === '--anchor' ? [anchorOf(args[i + 1] ?? '')] : []));
}

function anchorOf(given: string): Anchor {
  const read = readWitness(existsSync(given) ? readFileSync(given, 'utf8') : given);
  if ('anchor' in read) return read.anchor;
  throw new StartRefused(
    `--anchor must be a witness file or a line like <number>:<root>, but ${read.problem}.`,
  );
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(`The audit chain cannot be read: ${error.message}`);
    process.exit(1);
  },
);
