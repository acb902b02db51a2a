import { Injectable } from '@nestjs/common';
import { InstallationReader } from '../../identity/installation-reader';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { isoInstant } from '../../kernel/oslo';
import { tooMany } from '../../kernel/problem';
import { keyedHash } from '../../kernel/secret-words';
import { Tx } from '../../kernel/tx';
import { addressBlock } from './address-block';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** What is written an hour: by one network, and by everyone together. */
const WRITTEN_BY_BLOCK = 12;
const WRITTEN_BY_ALL = 300;
/** Mails to one address, an hour and a day: whoever is written to by strangers is not worn out slowly either. */
const MAILS_AN_HOUR = 3;
const MAILS_A_DAY = 6;
/** Tries to open or withdraw by a link an hour, from one network. */
const LINKS_BY_BLOCK = 60;

/**
 * Keeps a flood from filling the panel's desk and strangers' mailboxes, without a puzzle. Keyed hashes are kept
 * for a day. What was refused is not counted, so waiting always helps.
 */
@Injectable()
export class ApplicationFloods {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
  ) {}

  /** Before anything is written by somebody nobody knows. @throws 429 */
  async countWriting(tx: Tx, source: string): Promise<void> {
    await this.count(tx, await this.bucket(tx, 'write', addressBlock(source)), WRITTEN_BY_BLOCK);
    await this.count(tx, 'write:all', WRITTEN_BY_ALL);
  }

  /** Before an address is sent a link. @throws 429 */
  async countMail(tx: Tx, email: string): Promise<void> {
    const bucket = await this.bucket(tx, 'mail', mailboxOf(email));
    await this.refuseOver(tx, bucket, MAILS_A_DAY, DAY_MS);
    await this.count(tx, bucket, MAILS_AN_HOUR);
  }

  /** Before a link is looked up. @throws 429 */
  async countLink(tx: Tx, source: string): Promise<void> {
    await this.count(tx, await this.bucket(tx, 'link', addressBlock(source)), LINKS_BY_BLOCK);
  }

  private async bucket(tx: Tx, kind: string, what: string): Promise<string> {
    const { secret } = await this.installation.current(tx);
    return `${kind}:${keyedHash(secret, 'application', kind, what)}`;
  }

  private async count(tx: Tx, bucket: string, most: number): Promise<void> {
    await this.refuseOver(tx, bucket, most, HOUR_MS);
    await tx.execute('DELETE FROM application_attempt WHERE at < $1', [this.before(DAY_MS)]);
    await tx.insert('application_attempt', { id: newId(), bucket, at: this.clock.now() });
  }

  private async refuseOver(tx: Tx, bucket: string, most: number, within: number): Promise<void> {
    const [row] = await tx.query<{ n: number }>(
      'SELECT CAST(count(*) AS integer) AS n FROM application_attempt WHERE bucket = $1 AND at > $2',
      [bucket, this.before(within)],
    );
    if ((row?.n ?? 0) >= most) throw tooMany();
  }

  private before(milliseconds: number): string {
    return isoInstant(Date.parse(this.clock.now()) - milliseconds);
  }
}

/** The mailbox behind an address: what stands after a plus sign leads to the same one. */
function mailboxOf(email: string): string {
  return email.toLowerCase().replace(/\+[^@]*@/, '@');
}
