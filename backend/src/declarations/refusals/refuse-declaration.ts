import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict, notFound } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { MembershipReader } from '../../membership/membership-reader';
import { DeclarationStatusReader } from '../status/declaration-status-reader';
import { DeclarationStatusView } from '../status/declaration-status.view';
import { DeclarationLanguage } from '../declaration-text';
import { DeclarationViewReader } from '../declaration-view-reader';
import { DeclarationView } from '../declaration.view';
import { DeclarationsReader } from '../declarations-reader';
import { RefusalsReader } from './refusals-reader';

interface Refusal {
  personId: string;
  word: string | null;
  /** Who enters it: oneself, or the coordinator. */
  recordedBy: string;
}

/**
 * Records that somebody will not sign. The seat is kept, the papers stay shut, and signing later stays open
 * (UP 6.1, interpretation `unsigned`). Nobody is reminded of what they have refused.
 */
@Injectable()
export class RefuseDeclaration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly declarations: DeclarationsReader,
    private readonly refusals: RefusalsReader,
    private readonly people: MembershipReader,
    private readonly status: DeclarationStatusReader,
    private readonly views: DeclarationViewReader,
  ) {}

  /** One's own. @throws 409 when the version is signed or refused already */
  own(
    personId: string,
    { word, language }: { word?: string | null; language: DeclarationLanguage },
  ): Promise<DeclarationView> {
    return this.work.write(async (tx) => {
      await this.record(tx, { personId, word: said(word), recordedBy: personId });
      return this.views.of(personId, language, tx);
    });
  }

  /** What somebody told the coordinator. @throws 404; 409 as for one's own */
  onBehalf(
    coordinatorId: string,
    { personId, word }: { personId: string; word?: string | null },
  ): Promise<DeclarationStatusView[]> {
    return this.work.write(async (tx) => {
      if (!(await this.people.person(personId, tx))) throw notFound();
      await this.record(tx, { personId, word: said(word), recordedBy: coordinatorId });
      return this.status.list(tx);
    });
  }

  private async record(tx: Tx, { personId, word, recordedBy }: Refusal): Promise<void> {
    const text = await this.declarations.textOn(this.clock.today(), tx);
    if (!text) throw notFound();
    if (await this.declarations.hasSignedVersion(personId, text.id, tx)) {
      throw conflict('already-signed');
    }
    if (await this.refusals.of(personId, text.id, tx)) throw conflict('already-refused');
    const id = newId();
    await tx.insert('declaration_refusal', {
      id,
      text_id: text.id,
      person_id: personId,
      refused_at: this.clock.now(),
      recorded_by: recordedBy,
      word,
      ended_at: null,
    });
    await tx.audit('declaration.declined', `person:${personId}`, {
      text: text.version,
      recordedBy,
    });
    tx.changed('declarations');
    tx.changed(`person:${personId}`);
  }
}

/** Ends a refusal when the person signs after all. */
export async function endRefusals(tx: Tx, personId: string, at: string): Promise<void> {
  await tx.execute(
    'UPDATE declaration_refusal SET ended_at = $1 WHERE person_id = $2 AND ended_at IS NULL',
    [at, personId],
  );
}

function said(word: string | null | undefined): string | null {
  return word?.trim() || null;
}
