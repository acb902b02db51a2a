import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Db } from '../../kernel/db';
import { newId } from '../../kernel/ids';
import { notFound, signedOut } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ConsentKind, ConsentReader, CONSENTS } from './consent-reader';
import { ConsentView } from './consent.view';

/** Gives or withdraws one consent; what was agreed to before stays on record with its dates. */
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

  /** Asking for what is so already changes nothing. @throws 404 for a kind that does not exist */
  run(actor: Actor, kind: string, given: boolean): Promise<ConsentView[]> {
    const { personId } = actor;
    if (personId === null) throw signedOut();
    const known = CONSENTS.find((each) => each === kind);
    if (known === undefined) throw notFound();
    return this.work.write(async (tx) => {
      const now = (await this.list(actor, tx)).find((each) => each.kind === known);
      if (now?.given !== given) {
        const at = this.clock.now();
        if (given) await tx.insert('consent', consentRow(personId, known, at));
        else {
          await tx.execute(
            `UPDATE consent SET withdrawn_at = $1
              WHERE person_id = $2 AND kind = $3 AND withdrawn_at IS NULL`,
            [at, personId, known],
          );
        }
        const action = given ? 'consent.given' : 'consent.withdrawn';
        await tx.audit(action, `person:${personId}`, { kind: known });
        tx.changed('panel');
        tx.changed('board');
      }
      return this.list(actor, tx);
    });
  }
}

function consentRow(personId: string, kind: ConsentKind, at: string) {
  return { id: newId(), person_id: personId, kind, given_at: at, withdrawn_at: null };
}
