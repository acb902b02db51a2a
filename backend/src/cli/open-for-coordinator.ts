import 'reflect-metadata';
import { boot } from '../boot';
import { HostOpening } from '../identity/recovery/host-opening';
import { PublicAddress } from '../messages/public-address';
import { Problem } from '../kernel/problem';
import { readSettings } from '../settings';

const REASONS: Readonly<Record<string, string>> = {
  'not-a-real-panel': 'This is the example panel, or nothing is installed yet.',
  'no-coordinator': 'Nobody with an account does the coordinator’s duty today.',
};

/**
 * `open-for-coordinator`: prints a one-time code by which the coordinator sets a new way in, valid for a day. With
 * SQLite the program must be stopped while it runs. Every member is shown that it was done.
 */
async function main(): Promise<void> {
  const running = await boot({ ...readSettings(process.env), logLevel: 'error' }, null);
  try {
    const { code, expiresAt } = await running.app.get(HostOpening, { strict: false }).run();
    const address = running.app.get(PublicAddress, { strict: false }).of('/brev');
    console.log(`Address: ${address}\nCode: ${code}\nWorks once, until ${expiresAt}.`);
    console.log('All members are shown for 30 days that this was done.');
  } finally {
    await running.close();
  }
}

main().catch((error: unknown) => {
  const reason = error instanceof Problem ? error.details.errors?.[0]?.constraint : undefined;
  console.error(REASONS[reason ?? ''] ?? (error instanceof Error ? error.message : error));
  process.exit(1);
});
