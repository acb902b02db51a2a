import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../actor';
import { Clock } from '../clock';
import { newId } from '../ids';
import { isoInstant } from '../oslo';
import { Tx } from '../tx';
import { Purpose } from './vault-field';

/** Access logs are kept for two years. */
const KEPT_MS = 2 * 365 * 24 * 3600 * 1000;
/** Whom the reader acted as, when holding several roles: the one that gave the right. */
const ACTED_AS: readonly Role[] = ['coordinator', 'leader', 'deputyLeader'];

/** What was read about a person, how and why. */
export interface DataRead {
  personId: string;
  /** What was read, 'accessNeeds'; its words live in the client. */
  what: string;
  how: 'opened' | 'downloaded' | 'exported';
  purpose: Purpose;
}

/** What «Hvem har sett mine opplysninger» is made of: readings by others, in the transaction that allows them. */
@Injectable()
export class DataReads {
  constructor(private readonly clock: Clock) {}

  /** Notes a reading. One's own is not one by somebody else and is not noted. */
  async note(tx: Tx, reader: Actor, read: DataRead): Promise<void> {
    if (reader.personId === read.personId) return;
    await this.dropOld(tx);
    await tx.insert('data_read', {
      id: newId(),
      person_id: read.personId,
      reader_id: reader.personId,
      reader_role: ACTED_AS.find((role) => reader.roles.has(role)) ?? [...reader.roles][0] ?? null,
      what: read.what,
      how: read.how,
      purpose: read.purpose.name,
      about: read.purpose.about,
      at: this.clock.now(),
    });
    tx.changed(`person:${read.personId}`);
  }

  private async dropOld(tx: Tx): Promise<void> {
    const oldest = isoInstant(Date.parse(this.clock.now()) - KEPT_MS);
    await tx.execute('DELETE FROM data_read WHERE at < $1', [oldest]);
  }
}
