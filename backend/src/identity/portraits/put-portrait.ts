import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { consentRow } from '../consents/change-consent';
import { ConsentReader } from '../consents/consent-reader';
import { OwnPortraitView } from './portrait.view';

/** Puts one's own portrait on the open page: the act is the consent, and a new picture takes the place of the old. */
@Injectable()
export class PutPortrait {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly consents: ConsentReader,
  ) {}

  run(personId: string, bytes: Buffer): Promise<OwnPortraitView> {
    return this.work.write(async (tx) => {
      const [content, put_at] = [bytes.toString('base64'), this.clock.now()];
      await tx.execute('DELETE FROM portrait WHERE person_id = $1', [personId]);
      await tx.insert('portrait', { id: newId(), person_id: personId, content, put_at });
      await this.agree(tx, personId);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await tx.audit('portrait.put', `person:${personId}`, { sha256, bytes: bytes.length });
      tx.changed('panel');
      return { picture: content, putAt: put_at };
    });
  }

  private async agree(tx: Tx, personId: string): Promise<void> {
    if ((await this.consents.given('publishPortrait', tx)).has(personId)) return;
    await tx.insert('consent', consentRow(personId, 'publishPortrait', this.clock.now()));
    await tx.audit('consent.given', `person:${personId}`, { kind: 'publishPortrait' });
  }
}
