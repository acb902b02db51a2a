import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import type { Finding } from '../../kernel/finding';
import { Tx } from '../../kernel/tx';
import type { StatutesInForce } from '../../statutes/statutes-reader';
import type { Judged } from '../attendance/room';
import { type LiveMeeting, panelIn } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';

/** Sums of a vote on something that weighs more than an ordinary proposal. */
export interface WeighedSums {
  yes: number;
  no: number;
  blank: number;
  /** Representatives appointed; alternates who act are not among them. */
  seated: number;
  byChairsVote: boolean;
}

/** How many yes it takes, of how many, and under the other reading where that asks for something else. */
export interface WeighedNeed {
  needed: number;
  basis: number;
  option: string;
  other: { option: string; needed: number; basis: number } | null;
}

/** How a proposal is weighed when it is no ordinary one. */
export interface Weighing {
  weight: 'revision' | 'interpretation';
  /** Two thirds of the members are asked for: only representatives are asked, and nothing else settles it (UP 7.2). */
  byMembers: boolean;
  need: WeighedNeed | null;
  /** What the rules say of the sums; the case is lost, not refused, when one of them fails. */
  /** The page that tells what it changes. */
  link: string;
  judge(sums: WeighedSums): Finding[];
}

/** What is put on the table when such a case comes up, in the name of whoever moved it. */
export interface ToTable {
  text: string;
  byPersonId: string;
}

/** A decision on such a proposal, at the moment it is kept. */
export interface WeightyOutcome {
  proposalId: string;
  decisionId: string;
  itemId: string;
  /** Day of the meeting: what it adopts applies from the day after at the earliest. */
  meetingOn: string;
  /** '20/26' */
  caseNumber: string;
  outcome: 'adopted' | 'fallen';
}

/** What meetings ask of whoever answers for changes of the rules. */
export interface WeightyAnswers {
  /** Null when nothing is to be put on the table in the case. */
  toTable(tx: Tx, caseId: string): Promise<ToTable | null>;
  /** Notes which proposal stands for the change. */
  tabled(tx: Tx, caseId: string, proposalId: string): Promise<void>;
  /** Null for a proposal like any other, also in such a case. */
  weighing(
    db: Db,
    proposalId: string,
    about: { statutes: StatutesInForce; seated: number; day: string },
  ): Promise<Weighing | null>;
  decided(tx: Tx, outcome: WeightyOutcome): Promise<void>;
}

/** The case a proposal lies in. */
interface Weighed extends Pick<LiveMeeting, 'panel' | 'readings'> {
  item: Pick<ItemRow, 'weight' | 'case_id'>;
}

/** Cases that change the rules (UP 7.2) are decided in meetings, and answered for by revision, which stands above. */
@Injectable()
export class WeightyCases {
  private answers: WeightyAnswers | null = null;

  provide(answers: WeightyAnswers): void {
    this.answers = answers;
  }

  /** Null for an ordinary proposal. */
  async weighing(
    live: Weighed,
    { presence }: Pick<Judged, 'presence'>,
    proposalId: string | null,
    db: Db,
  ): Promise<Weighing | null> {
    if (live.item.weight === 'ordinary' || proposalId === null) return null;
    const { statutes, day } = panelIn(live, live.item);
    const about = { statutes, seated: presence.seated, day };
    return this.ask.weighing(db, proposalId, about);
  }

  /** @throws Error before anyone has said that they answer: the program is put together wrongly */
  get ask(): WeightyAnswers {
    if (this.answers === null) throw new Error('Nobody answers for cases that change the rules');
    return this.answers;
  }
}

/** Everyone in a seat; representatives only where two thirds of the members are asked for (UP 7.2). */
export function askedIn(
  { presence }: Pick<Judged, 'presence'>,
  weighing: Pick<Weighing, 'byMembers'> | null,
): string[] {
  return presence.seats
    .filter(({ sitterId, holderId }) => !weighing?.byMembers || sitterId === holderId)
    .flatMap(({ sitterId }) => sitterId ?? []);
}
