import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { osloDate } from '../../kernel/oslo';
import { MembershipReader } from '../../membership/membership-reader';
import { ElectionDesk, ElectionRoom } from '../election-desk';
import { mayHold } from '../held/held-election';
import { roundsOf } from '../held/round-rows';
import { candidaciesOf, CandidacyRow, electionById } from '../standing/election-rows';
import { askedIn, nobodyIn, NobodyRow, settledBy } from './nobody-rows';
import { NobodyRecordView, NobodyView } from './nobody.view';

/** An election nobody stands in, as one reader sees it. */
@Injectable()
export class NobodyPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly desk: ElectionDesk,
    private readonly members: MembershipReader,
  ) {}

  /** @throws not-found */
  async view(electionId: string, actor: Actor, db: Db = this.readDb): Promise<NobodyView> {
    const election = await electionById(db, electionId);
    const over = election.state === 'held' || election.state === 'aborted';
    const room = over ? null : await this.desk.room(election.case_id, db);
    const rows = await candidaciesOf(db, electionId);
    const standing = rows.filter(({ state }) => state === 'yes');
    const recorded = await nobodyIn(db, electionId);
    const last = recorded.at(-1) ?? null;
    const goesOn = (await roundsOf(db, electionId)).some(({ state }) => state === 'open');
    const free = standing.length === 0 && !goesOn;
    const here = recorded.some(({ meeting_id }) => meeting_id === room?.meetingId);
    const records = room !== null && room.atHand && mayHold(actor, room, standing);
    return {
      electionId,
      record: last && (await this.recordView(last, db)),
      can: [
        ...(records && free && !here ? ['record'] : []),
        ...(!over && last !== null && mayAnswer(last, actor, room, standing) ? ['answer'] : []),
      ],
    };
  }

  private async recordView(row: NobodyRow, db: Db): Promise<NobodyRecordView> {
    const ids = [row.incumbent_id, row.deputy_id].filter((id) => id !== null);
    const people = await this.members.people(ids, db);
    const name = (id: string | null) => people.get(id ?? '')?.name ?? '';
    const asked = askedIn(row);
    const said = [
      { id: row.incumbent_id, as: 'incumbent' as const, answer: row.incumbent_answer },
      { id: row.deputy_id, as: 'deputyLeader' as const, answer: row.deputy_answer },
    ];
    return {
      on: osloDate(row.recorded_at),
      asked: asked && { ...asked, name: name(asked.personId) },
      answers: said.flatMap(({ id, as, answer }) =>
        answer === null ? [] : [{ name: name(id), as, answer }],
      ),
      settledBy: settledBy(row),
      actingName: row.acting_id === null ? null : name(row.acting_id),
      from: row.from_date,
      findings: row.findings,
      version: row.version,
    };
  }
}

/**
 * Whoever is asked answers, and whoever acts may step back; in the room whoever holds the election writes down what
 * was said aloud.
 */
export function mayAnswer(
  row: NobodyRow,
  actor: Actor,
  room: ElectionRoom | null,
  standing: readonly CandidacyRow[],
): boolean {
  const asked = askedIn(row);
  if (row.to_date !== null) return false;
  if (actor.personId !== null && row.acting_id === actor.personId) return true;
  if (asked === null) return false;
  const here = room !== null && room.atHand && row.meeting_id === room.meetingId;
  return asked.personId === actor.personId || (here && mayHold(actor, room, standing));
}
