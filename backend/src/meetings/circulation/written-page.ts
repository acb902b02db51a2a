import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { addDays, osloDate } from '../../kernel/oslo';
import { MembershipReader } from '../../membership/membership-reader';
import { isAhead, Placement } from '../cases/case-status';
import type { LaterMeetingView } from '../meeting.view';
import { caseNumber } from '../meeting-rows';
import type { FrozenWritten } from './frozen-written';
import { WrittenGate } from './written-gate';
import { answersTo, laterDecisions, statusOf, WrittenAnswerRow, writtenById } from './written-rows';
import { WrittenAnswerView, WrittenProcedureView } from './written.view';

/** One written procedure. What people answer is told by name when it has closed, as in an open vote. */
@Injectable()
export class WrittenPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly gate: WrittenGate,
    private readonly members: MembershipReader,
  ) {}

  /** @throws 404 for a closed case one may not know of, 403 before signing */
  async view(id: string, actor: Actor, db: Db = this.readDb): Promise<WrittenProcedureView> {
    const row = await writtenById(db, id);
    const known = await this.gate.open(row.case_id, actor, db);
    const answers = await answersTo(db, id);
    const own = answers.find(({ person_id }) => person_id === actor.personId);
    const judged = row.frozen === null ? null : (JSON.parse(row.frozen) as FrozenWritten);
    const ahead = known.placements.find(isAhead);
    return {
      id,
      caseId: row.case_id,
      caseNumber: caseNumber({ case_number: known.row.number, case_year: known.row.year }),
      title: known.row.title,
      status: statusOf(row, await laterDecisions(db)),
      question: row.question,
      background: row.background,
      proposal: row.proposal,
      closesOn: addDays(osloDate(row.closes_at), -1),
      asked: answers.length,
      answered: answers.filter(({ answer }) => answer !== null).length,
      sums: judged?.sums ?? null,
      findings: judged?.findings ?? [],
      answers: judged === null ? [] : await this.byName(answers, db),
      own: own && row.state === 'open' ? { answer: own.answer, version: own.version } : null,
      meeting: ahead && row.state !== 'open' ? meetingView(ahead) : null,
    };
  }

  private async byName(answers: readonly WrittenAnswerRow[], db: Db): Promise<WrittenAnswerView[]> {
    const people = await this.members.people(
      answers.map(({ person_id }) => person_id),
      db,
    );
    return answers
      .map(({ person_id, answer }) => ({ name: people.get(person_id)?.name ?? '', answer }))
      .sort((a, b) => norwegianOrder(a.name, b.name));
  }
}

function meetingView({ meetingId, number, year, startsAt }: Placement): LaterMeetingView {
  return { meetingId, number, year, startsAt };
}
