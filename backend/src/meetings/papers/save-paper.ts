import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Clock } from '../../kernel/clock';
import { newId } from '../../kernel/ids';
import { RuleViolation, stale } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { LiveMeetings } from '../live/live-meeting';
import { itemOfCase, requireState } from '../meeting-rows';
import { CasePage } from './case-page';
import { CaseView } from './case.view';
import { keepEdition } from './paper-editions';
import { summaryFinding } from './paper-release';
import { PaperRow, paperOf } from './paper-rows';
import { PARTS, PaperTexts, textsOf } from './paper-texts';
import { SavePaperDto } from './save-paper.dto';

type Written = Omit<SavePaperDto, 'version'>;

/** Writes the paper of a case. What is released stays released, as changed, and members see what was changed. */
@Injectable()
export class SavePaper {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
    private readonly meetings: LiveMeetings,
    private readonly page: CasePage,
  ) {}

  /** @throws 409 when somebody saved first, also when two write the first version; 422 a released one without summary */
  run(caseId: string, dto: SavePaperDto, actor: Actor): Promise<CaseView> {
    return this.work.write(async (tx) => {
      const { meeting } = await itemOfCase(tx, caseId);
      requireState(meeting, 'planned', 'live');
      await this.page.view(caseId, actor, tx);
      const written = writtenIn(dto);
      const paper = await paperOf(tx, caseId);
      if (paper === null) await this.begin(tx, caseId, dto.version, written, actor);
      else {
        if (paper.state === 'released') await this.requireSummary(tx, meeting.id, actor, written);
        await this.change(tx, paper, dto.version, written, actor);
      }
      await tx.audit('paper.saved', `case:${caseId}`, { ...written, version: dto.version });
      tx.changed(`meeting:${meeting.id}`);
      return this.page.view(caseId, actor, tx);
    });
  }

  private async begin(tx: Tx, caseId: string, version: number, written: Written, actor: Actor) {
    if (version !== 0) throw stale();
    await tx.insert('paper', {
      id: newId(),
      case_id: caseId,
      ...written,
      saved_at: this.clock.now(),
      saved_by: actor.personId,
      state: 'draft',
      version: 1,
    });
  }

  private async change(tx: Tx, paper: PaperRow, version: number, written: Written, actor: Actor) {
    const now = this.clock.now();
    const saved = { ...written, saved_at: now, saved_by: actor.personId };
    await tx.update('paper', paper.id, version, saved);
    const texts: PaperTexts = { ...textsOf(paper), ...partsIn(written) };
    const changed = PARTS.some((part) => texts[part] !== paper[part]);
    if (paper.state === 'draft' || !changed || actor.personId === null) return;
    await keepEdition(tx, paper, { texts, at: now, by: actor.personId });
  }

  private async requireSummary(tx: Tx, meetingId: string, actor: Actor, written: Written) {
    if (written.summary.trim() !== '') return;
    const live = await this.meetings.load(meetingId, tx);
    throw new RuleViolation([summaryFinding(live, actor)], live.panel.statutes.id);
  }
}

/** The fields that were sent, one by one. */
function writtenIn(dto: SavePaperDto): Written {
  const { summary, question, background, proposal, language } = dto;
  const { ask, assessment, consequence, addressee, impartiality, officer } = dto;
  const left = { ask, assessment, consequence, addressee, impartiality, officer };
  const sent = Object.entries(left).filter(([, value]) => value !== undefined);
  return { summary, question, background, proposal, language, ...Object.fromEntries(sent) };
}

function partsIn(written: Written): Partial<PaperTexts> {
  const sent = PARTS.filter((part) => written[part] !== undefined);
  return Object.fromEntries(sent.map((part) => [part, written[part]]));
}
