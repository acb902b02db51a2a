import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { conflict, notFound, signedOut } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ConsentKind, ConsentReader, CONSENTS } from './consent-reader';
import { ConsentView } from './consent.view';

/**
 * Gives or withdraws one consent; what was agreed to before stays on record with its dates. A portrait is agreed to
 * by putting it there, and is gone at once when the consent is.
 */
@Injectable()
export class ChangeConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly consents: ConsentReader,
  ) {}

  async list({ personId }: Actor, db?: Db): Promise<ConsentView[]> {
    if (personId === null) throw signedOut();
    const rows = await this.consents.of(personId, db);
    return CONSENTS.map((kind) => {
      const last = rows.find((row) => row.kind === kind);
      return {
        kind,
        given: last !== undefined && last.withdrawn_at === null,
        givenAt: last?.given_at ?? null,
        withdrawnAt: last?.withdrawn_at ?? null,
      };
    });
  }

  /**
   * Asking for what is so already changes nothing.
   * @throws 404 for a kind that does not exist, 409 for a portrait that is not there
   */
  run(actor: Actor, kind: string, given: boolean): Promise<ConsentView[]> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    const known = CONSENTS.find((each) => each === kind);
    if (known === undefined) throw notFound();
    return this.work.write(async (tx) => {
      const now = (await this.list(actor, tx)).find((each) => each.kind === known);
      if (now?.given !== given) {
        if (given && known === 'publishPortrait') throw conflict('picture-missing');
        if (given) await tx.insert('consent', consentRow(personId, known, this.clock.now()));
        else await this.withdraw(tx, personId, known);
        const action = given ? 'consent.given' : 'consent.withdrawn';
        await tx.audit(action, `person:${personId}`, { kind: known });
        tx.changed('panel');
        tx.changed('board');
      }
      return this.list(actor, tx);
    });
  }

  private async withdraw(tx: Tx, personId: string, kind: ConsentKind): Promise<void> {
    await tx.execute(
      `UPDATE consent SET withdrawn_at = $1
        WHERE person_id = $2 AND kind = $3 AND withdrawn_at IS NULL`,
      [this.clock.now(), personId, kind],
    );
    if (kind !== 'publishPortrait') return;
    await tx.execute('DELETE FROM portrait WHERE person_id = $1', [personId]);
  }
}

/** A consent that is given now. */
export function consentRow(personId: string, kind: ConsentKind, at: string) {
  return { id: newId(), person_id: personId, kind, given_at: at, withdrawn_at: null };
}
