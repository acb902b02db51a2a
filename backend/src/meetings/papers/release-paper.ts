import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { conflict, notFound, RuleViolation } from '../../kernel/problem';
import { UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { itemOfCase, requireState } from '../meeting-rows';
import { CasePage } from './case-page';
import { CaseView } from './case.view';
import { keepEdition } from './paper-editions';
import { paperOf } from './paper-rows';
import { textsOf } from './paper-texts';
import { releaseFinding } from './paper-release';
import { ReleasePaperDto } from './release-paper.dto';

/** Lets the members read a paper (UP 4.1, 4.3): the leader, in absence the deputy leader. */
@Injectable()
export class ReleasePaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly page: CasePage,
  ) {}

  /** @throws 422 without a plain summary, or when another office holder is the one to release; 409 when released already */
  run(caseId: string, { version }: ReleasePaperDto, actor: Actor): Promise<CaseView> {
    return this.work.write(async (tx) => {
      const { meeting } = await itemOfCase(tx, caseId);
      const live = await this.meetings.load(meeting.id, tx);
      requireState(live.meeting, 'planned', 'live');
      await this.page.view(caseId, actor, tx);
      const paper = await paperOf(tx, caseId);
      if (!paper) throw notFound();
      if (paper.state === 'released') throw conflict('paper-released');
      const finding = releaseFinding(live, actor, paper.summary);
      if (!finding.ok) throw new RuleViolation([finding], live.panel.statutes.id);
      const released = { released_at: live.now, released_by: actor.personId };
      const as = finding.facts['by'];
      const change = { state: 'released', released_as: as, ...released };
      await tx.update('paper', paper.id, version, change);
      const made = { texts: textsOf(paper), at: live.now, by: actor.personId ?? '' };
      await keepEdition(tx, paper, made);
      await tx.audit('paper.released', `case:${caseId}`, { as });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.view(caseId, actor, tx);
    });
  }
}
