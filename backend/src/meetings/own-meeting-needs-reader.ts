import { Injectable } from '@nestjs/common';
import { Actor } from '../kernel/actor';
import { ReadDb } from '../kernel/db';
import { signedOut } from '../kernel/problem';
import { Vault } from '../kernel/vault/vault';
import { meetingNeedsField } from './answers/needs-column';

/** What one wrote for a meeting, with when and under which consent. */
export type OwnMeetingNeeds = Readonly<Record<'written_at' | 'consent_text' | 'text', string>>;

/** A person opens what they wrote for meetings themselves: audited, but nobody else has seen it. */
@Injectable()
export class OwnMeetingNeedsReader {
  constructor(
    private readonly readDb: ReadDb,
    private readonly vault: Vault,
  ) {}

  async open(actor: Actor): Promise<OwnMeetingNeeds[]> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    const rows = await this.readDb.query<{ id: string; written_at: string; consent_text: string }>(
      'SELECT id, written_at, consent_text FROM meeting_needs WHERE person_id = $1 ORDER BY id',
      [personId],
    );
    const opened: OwnMeetingNeeds[] = [];
    for (const { id, ...row } of rows) {
      const field = meetingNeedsField(id, personId);
      const text = await this.vault.open(field, actor, { name: 'own', about: null });
      opened.push({ ...row, text: text ?? '' });
    }
    return opened;
  }
}
