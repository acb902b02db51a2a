import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { prepares } from '../closed-items';
import { titleFor } from '../closing/neutral-title';
import type { LiveMeeting } from '../live/live-meeting';
import { caseNumber } from '../meeting-rows';
import { plainSummary } from '../rules/plain-summary';
import { CaseGate, shownTo } from './case-gate';
import { CaseView, PaperView } from './case.view';
import { changesSinceRelease } from './paper-editions';
import { PaperRow, paperOf } from './paper-rows';
import { isReleaser } from './paper-release';
import { editionsRead, markOf } from './reading/own-marks';
import { runningText, textsOf } from './paper-texts';
import { lix, readingMinutes, wordsIn } from './readability';

/** One case with its paper, behind the gate of UP 6.1. */
@Injectable()
export class CasePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly gate: CaseGate,
  ) {}

  /** @throws 403 'declaration-missing' before signing, 403 for the recused in a closed case, 404 */
  async view(caseId: string, actor: Actor, db: Db = this.readDb): Promise<CaseView> {
    const { live, item: found } = await this.gate.open(caseId, actor, db);
    const { meeting } = live;
    const paper = await paperOf(db, caseId);
    const shown = shownTo(paper, actor);
    const changes = shown ? await changesSinceRelease(db, shown) : [];
    const read = await editionsRead(db, meeting.id, actor.personId);
    const at = live.items.findIndex(({ id }) => id === found.id);
    const next = live.items[at + 1];
    return {
      caseId,
      itemId: found.id,
      meetingId: meeting.id,
      caseNumber: caseNumber(found),
      title: found.title,
      type: found.type,
      closed: found.closed === 1,
      goal: found.goal,
      meeting: {
        number: meeting.number,
        year: meeting.year,
        startsAt: meeting.starts_at,
        state: meeting.state,
      },
      paper: shown && {
        ...paperView(shown, actor),
        changes,
      },
      mark: markOf(read.get(caseId), changes.length + 1),
      findings: shown && prepares(actor) ? summaryFindings(live, shown) : [],
      can: canDo(live, paper, actor),
      next: next ? { caseId: next.case_id, ...titleFor(live, next, actor) } : null,
    };
  }
}

function canDo(live: LiveMeeting, paper: PaperRow | null, actor: Actor): string[] {
  const { state } = live.meeting;
  if (!prepares(actor) || (state !== 'planned' && state !== 'live')) return [];
  // Also without a summary: the refusal says what is lacking.
  const mayRelease = paper?.state === 'draft' && isReleaser(live, actor);
  return mayRelease ? ['edit', 'release'] : ['edit'];
}

/** How heavy the plain summary is; for those who write it. */
function summaryFindings({ panel }: LiveMeeting, { summary }: PaperRow): Finding[] {
  const measured = { lix: lix(summary), words: wordsIn(summary).length };
  return summary.trim() === '' ? [] : [plainSummary(measured, panel.statutes.data)];
}

function paperView(row: PaperRow, actor: Actor): Omit<PaperView, 'changes'> {
  const texts = runningText(row);
  return {
    ...textsOf(row),
    ask: row.ask,
    officer: row.officer,
    language: row.language,
    state: row.state,
    releasedAt: row.released_at,
    releasedBy: row.released_by_name,
    readingMinutes: readingMinutes(texts),
    lix: lix(texts.join('\n')),
    savedBy: prepares(actor) ? row.saved_by_name : null,
    version: row.version,
  };
}
