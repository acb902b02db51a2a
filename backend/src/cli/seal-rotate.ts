import { openDatabase } from '../database';
import { KeyFiles } from '../documents/seal/key-files';
import { rotateCertificate } from '../documents/seal/seal-certificates';
import { ChangeStream } from '../kernel/change-stream';
import { SystemClock } from '../kernel/clock';
import { UnitOfWork } from '../kernel/unit-of-work';
import { readSettings } from '../settings';

/**
 * `seal-rotate`: seals with a new certificate from the next start on. What was sealed before stays genuine; the
 * old private key is destroyed. The program must be stopped.
 */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  try {
    const clock = new SystemClock(settings.clockStart);
    const files = new KeyFiles(settings.dataDir);
    const place = { files, name: new URL(settings.origin).hostname, at: clock.now() };
    const work = new UnitOfWork(database.transactions, new ChangeStream(), clock);
    const { made, retired } = await work.write((tx) => rotateCertificate(tx, place));
    for (const fingerprint of retired) files.remove(fingerprint);
    console.log(`New seal: ${made}. Retired: ${retired.join(', ') || 'none'}.`);
  } finally {
    await database.close();
  }
}

main().then(
  () => process.exit(0),
  (error: Error) => {
    console.error(`The seal has not been changed: ${error.message}`);
    process.exit(1);
  },
);
