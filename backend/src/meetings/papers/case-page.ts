import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { forbidden } from '../../kernel/problem';
import { prepares, requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { caseNumber, itemOfCase } from '../meeting-rows';
import { CaseView, PaperView } from './case.view';
import { changesSinceRelease } from './paper-editions';
import { PaperRow, paperOf } from './paper-rows';
import { isReleaser } from './paper-release';
import { runningText, textsOf } from './paper-texts';
import { lix, readingMinutes } from './readability';

/** One case with its paper, behind the gate of UP 6.1. */
@Injectable()
export class CasePage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
  ) {}

  /** @throws 403 'declaration-missing' before signing, 403 for the recused in a closed case, 404 */
  async view(caseId: string, actor: Actor, db: Db = this.readDb): Promise<CaseView> {
    const { item: found, meeting } = await itemOfCase(db, caseId);
    const live = await this.meetings.load(meeting.id, db);
    requireSigned(live, actor);
    requireOpenTo(live, found, actor);
    const paper = await paperOf(db, caseId);
    const shown = paper && (paper.state === 'released' || prepares(actor)) ? paper : null;
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
        changes: await changesSinceRelease(db, shown),
      },
      can: canDo(live, paper, actor),
      next: next ? { caseId: next.case_id, title: next.title } : null,
    };
  }
}

/** No representative or alternate reads case papers before signing; the coordinator is not gated. */
function requireSigned({ panel }: LiveMeeting, { personId, roles }: Actor): void {
  if (roles.has('coordinator')) return;
  if (personId === null || !panel.signedIds.has(personId)) throw forbidden('declaration-missing');
}

function canDo(live: LiveMeeting, paper: PaperRow | null, actor: Actor): string[] {
  const { state } = live.meeting;
  if (!prepares(actor) || (state !== 'planned' && state !== 'live')) return [];
  // Also without a summary: the refusal says what is lacking.
  const mayRelease = paper?.state === 'draft' && isReleaser(live, actor);
  return mayRelease ? ['edit', 'release'] : ['edit'];
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
