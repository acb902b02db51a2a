import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { refusals, warnings } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput, conflict, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ElectionDesk } from '../election-desk';
import { ElectionFactsReader } from './election-facts';
import { caseOf, ElectionPage } from './election-page';
import { electionsOf } from './election-rows';
import { ElectionView } from './election.view';
import { PrepareElectionDto } from './prepare-election.dto';

const TITLES = { leader: 'Valg av leder', deputyLeader: 'Valg av nestleder' };

/** The coordinator prepares an election: what it is to, for how long, and the case it is held in (UP 3.3). */
@Injectable()
export class PrepareElection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly desk: ElectionDesk,
    private readonly facts: ElectionFactsReader,
    private readonly page: ElectionPage,
  ) {}

  /**
   * @throws 409 'election-prepared' while another one to the office waits, 'office-not-due' while somebody holds it;
   * 422 when the kind does not fit what is vacant or due, or a warning is not set aside with a reason
   */
  run(dto: PrepareElectionDto, actor: Actor): Promise<ElectionView> {
    return this.work.write(async (tx) => {
      await tx.execute('UPDATE office SET version = version + 1');
      const { office, kind, statementMax } = dto;
      await requireOne(tx, office);
      const case_id = await this.caseFor(tx, dto);
      const offer = {
        office,
        kind,
        by_decision: kind === 'staggerRepair' ? dto.byDecision?.trim() || null : null,
        begins_on: dto.beginsOn ?? null,
        reason: dto.reason?.trim() || null,
      };
      const on = await this.facts.on(
        offer,
        caseOf(await this.desk.cases([case_id], tx), case_id),
        tx,
      );
      if (on.taken) throw conflict('office-not-due');
      const open = refusals(on.findings).length + (offer.reason ? 0 : warnings(on.findings).length);
      if (open > 0) throw new RuleViolation(on.findings, on.statutes.id);
      const id = newId();
      const made = { prepared_by: actor.personId, prepared_at: this.clock.now(), version: 1 };
      const row = { case_id, ...offer, statement_max: statementMax, state: 'prepared' };
      await tx.insert('election', { id, ...row, ...made });
      await tx.audit('election.prepared', `election:${id}`, row);
      tx.changed('elections');
      return this.page.view(id, actor, tx);
    });
  }

  private async caseFor(tx: Tx, { caseId, meetingId, office }: PrepareElectionDto) {
    if (!caseId) return this.desk.raise(tx, meetingId, TITLES[office]);
    const meetings = await this.desk.meetings(tx);
    const here = meetings.find(({ id }) => id === meetingId)?.cases ?? [];
    const held = (await electionsOf(tx)).filter(({ state }) => state !== 'aborted');
    const free = !held.some(({ case_id }) => case_id === caseId);
    if (free && here.some((each) => each.caseId === caseId)) return caseId;
    throw badInput([{ field: 'caseId', constraint: 'known' }]);
  }
}

async function requireOne(tx: Tx, office: string): Promise<void> {
  const waits = (await electionsOf(tx)).some(
    ({ office: to, state }) => to === office && (state === 'prepared' || state === 'open'),
  );
  if (waits) throw conflict('election-prepared');
}
