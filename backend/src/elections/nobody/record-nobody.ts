import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { HeldElection, HeldElections, requireAtHand, requireHolder } from '../held/held-election';
import { OfficesReader } from '../offices-reader';
import { endActing } from './end-acting';
import { NobodyPage } from './nobody-page';
import { NobodyView } from './nobody.view';
import { settle } from './settle-nobody';

/**
 * Whoever holds the election records that nobody stands (UP 3.3, interpretation `no-candidate`). It is a fact and no
 * decision, so it asks for no quorum. The election waits, and stands on the agenda of each meeting until it is held.
 */
@Injectable()
export class RecordNobody {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly elections: HeldElections,
    private readonly offices: OfficesReader,
    private readonly page: NobodyPage,
  ) {}

  /** @throws 403 for who does not hold it; 409 while somebody stands, a round goes on, or it is recorded already */
  run(electionId: string, actor: Actor): Promise<NobodyView> {
    return this.work.write(async (tx) => {
      await tx.execute('UPDATE office SET version = version + 1');
      const held = await this.elections.load(tx, electionId);
      requireHolder(actor, held);
      requireAtHand(held);
      if (held.standing.length > 0) throw conflict('somebody-stands');
      if (held.rounds.some(({ state }) => state === 'open')) throw conflict('round-open');
      const { office } = held.election;
      await endActing(tx, office, held.on.day);
      const id = newId();
      const asked = await this.whomToAsk(tx, held);
      const row = {
        ...{ election_id: electionId, meeting_id: held.room.meetingId, office, ...asked },
        ...{ recorded_by: actor.personId, recorded_at: this.clock.now() },
      };
      await tx.insert('election_nobody', { id, ...row, findings: '[]', version: 1 });
      await tx.audit('election.nobodyStands', `election:${electionId}`, row);
      await settle(tx, held, id);
      tx.changed('elections');
      tx.changed(`meeting:${held.room.meetingId}`);
      return this.page.view(electionId, actor, tx);
    });
  }

  /** The incumbent: who holds the office or acts in it, or held it last and still sits. Nobody acts before a term ends. */
  private async whomToAsk(tx: Tx, { election, on }: HeldElection) {
    const { office } = election;
    const { leader, deputyLeader } = await this.offices.holders(on.day, tx);
    const terms = (await this.offices.history(tx)).filter((each) => each.office === office);
    const last = terms.findLast(({ from }) => from <= on.day)?.personId ?? null;
    const sits = on.representatives.some(({ personId }) => personId === last);
    const incumbent_id = (office === 'leader' ? leader : deputyLeader) ?? (sits ? last : null);
    const other = office === 'leader' && deputyLeader !== incumbent_id ? deputyLeader : null;
    const running = (await this.offices.termsOn(on.day, tx)).find((each) => each.office === office);
    return { incumbent_id, deputy_id: other, from_date: running?.to ?? on.day };
  }
}
