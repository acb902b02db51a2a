import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { Finding, refusals } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput, conflict, forbidden, notFound, RuleViolation } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ElectionDesk } from '../election-desk';
import { ElectionFactsReader } from './election-facts';
import { caseOf, ElectionPage } from './election-page';
import { candidaciesOf, electionById, ElectionRow, requirePrepared } from './election-rows';
import { ElectionView } from './election.view';
import { AnswerNominationDto, NominateForOfficeDto } from './prepare-election.dto';

/** Judges one who stands by the rules on the day of the election. */
@Injectable()
export class Eligibility {
  constructor(
    private readonly desk: ElectionDesk,
    private readonly facts: ElectionFactsReader,
  ) {}

  /** @throws 422 when a rule refuses: no seat, elected three times, the other office */
  async require(tx: Tx, election: ElectionRow, personId: string): Promise<Finding[]> {
    const standing = caseOf(await this.desk.cases([election.case_id], tx), election.case_id);
    const on = await this.facts.on(election, standing, tx);
    const findings = on.candidate(personId);
    if (refusals(findings).length > 0) throw new RuleViolation(findings, on.statutes.id);
    return findings;
  }
}

/** Anyone in the panel proposes somebody, or themselves. Nobody stands before they have said yes. */
@Injectable()
export class Nominate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly eligibility: Eligibility,
    private readonly page: ElectionPage,
  ) {}

  /** @throws 409 'nominated' for who has been proposed before; 422 for who may not be elected */
  run(electionId: string, { personId }: NominateForOfficeDto, actor: Actor): Promise<ElectionView> {
    return this.work.write(async (tx) => {
      const election = await electionById(tx, electionId);
      requirePrepared(election);
      if (actor.personId === null) throw forbidden();
      const known = await candidaciesOf(tx, electionId);
      if (known.some(({ person_id }) => person_id === personId)) throw conflict('nominated');
      await this.eligibility.require(tx, election, personId);
      const own = personId === actor.personId;
      const now = this.clock.now();
      const id = newId();
      await tx.insert('candidacy', {
        id,
        election_id: electionId,
        person_id: personId,
        nominated_by: actor.personId,
        nominated_at: now,
        state: own ? 'yes' : 'asked',
        statement: '',
        answered_at: own ? now : null,
        version: 1,
      });
      await tx.audit('election.nominated', `election:${electionId}`, { personId });
      tx.changed('elections');
      return this.page.view(electionId, actor, tx);
    });
  }
}

/** The nominee says yes or no, writes what the others read, or withdraws. */
@Injectable()
export class AnswerNomination {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly eligibility: Eligibility,
    private readonly page: ElectionPage,
  ) {}

  /** @throws 404 for who was not nominated; 409 when changed elsewhere or the election is held */
  run(electionId: string, dto: AnswerNominationDto, actor: Actor): Promise<ElectionView> {
    return this.work.write(async (tx) => {
      const election = await electionById(tx, electionId);
      requirePrepared(election);
      const rows = await candidaciesOf(tx, electionId);
      const own = rows.find(({ person_id }) => person_id === actor.personId);
      if (!own) throw notFound();
      const stands = dto.answer === 'yes';
      if (stands) await this.eligibility.require(tx, election, own.person_id);
      const statement = stands ? (dto.statement ?? own.statement).trim() : '';
      if (statement.length > election.statement_max) {
        throw badInput([{ field: 'statement', constraint: 'isLength' }]);
      }
      const answered_at = this.clock.now();
      const row = { state: dto.answer, statement, answered_at };
      await tx.update('candidacy', own.id, dto.version, row);
      await tx.audit('election.nominationAnswered', `election:${electionId}`, row);
      tx.changed('elections');
      return this.page.view(electionId, actor, tx);
    });
  }
}
