import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { forbidden, notFound } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { ElectionDesk } from '../election-desk';
import { ElectionFactsReader } from '../standing/election-facts';
import { caseOf } from '../standing/election-page';
import { candidaciesOf, electionById, requireNotOver } from '../standing/election-rows';
import { mayAnswer, NobodyPage } from './nobody-page';
import { askedIn, nobodyIn, settledBy } from './nobody-rows';
import { AnswerActingDto } from './nobody.dto';
import { NobodyView } from './nobody.view';
import { settle } from './settle-nobody';

/** Whoever is asked says whether they act until the next meeting; after a no the next one is asked (UP 3.3). */
@Injectable()
export class AnswerActing {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: ElectionDesk,
    private readonly facts: ElectionFactsReader,
    private readonly page: NobodyPage,
  ) {}

  /** @throws 404 when nobody was asked; 403 for who is not asked; 409 when changed elsewhere or the election is over */
  run(electionId: string, { answer, version }: AnswerActingDto, actor: Actor): Promise<NobodyView> {
    return this.work.write(async (tx) => {
      const election = await electionById(tx, electionId);
      requireNotOver(election);
      const row = (await nobodyIn(tx, electionId)).at(-1);
      if (!row) throw notFound();
      const room = await this.desk.room(election.case_id, tx);
      const standing = (await candidaciesOf(tx, electionId)).filter(({ state }) => state === 'yes');
      if (!mayAnswer(row, actor, room, standing)) throw forbidden();
      const as = askedIn(row)?.as ?? settledBy(row);
      const change = as === 'incumbent' ? { incumbent_answer: answer } : { deputy_answer: answer };
      await tx.update('election_nobody', row.id, version, change);
      await tx.audit('election.actingAnswered', `election:${electionId}`, {
        nobody: row.id,
        as,
        answer,
      });
      const of = caseOf(await this.desk.cases([election.case_id], tx), election.case_id);
      await settle(tx, { election, on: await this.facts.on(election, of, tx) }, row.id);
      for (const topic of ['elections', 'offices', 'board']) tx.changed(topic);
      tx.changed(`meeting:${row.meeting_id}`);
      return this.page.view(electionId, actor, tx);
    });
  }
}
