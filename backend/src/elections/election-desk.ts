import { Db } from '../kernel/db';
import type { Finding } from '../kernel/finding';
import { Tx } from '../kernel/tx';

/** The case an election is, where it stands now. */
export interface ElectionCase {
  caseId: string;
  /** '33/26' */
  label: string;
  title: string;
  /** Null while no agenda has it. */
  meeting: CaseMeeting | null;
  /** Cases that settled a reading in a meeting which had this one on its agenda: it is not read by those (UP 7.2). */
  settledBeside: ReadonlySet<string>;
}

export interface CaseMeeting {
  id: string;
  number: number;
  year: number;
  /** Day in Oslo. */
  day: string;
  state: 'planned' | 'live' | 'closed' | 'cancelled';
  itemId: string;
  itemState: 'pending' | 'current' | 'done';
}

/** A meeting an election can be held in, with the cases of type «valg» that are on its agenda. */
export interface ElectionMeeting {
  id: string;
  number: number;
  year: number;
  day: string;
  cases: { caseId: string; label: string; title: string }[];
}

/** Who is there while the case of an election is at hand. */
export interface ElectionRoom {
  meetingId: string;
  /** The meeting runs, and the case has been taken up. */
  atHand: boolean;
  /** In a seat of their own. */
  representativeIds: string[];
  /** In somebody's seat, or acting in a vacant one. */
  alternateIds: string[];
  /** Everyone of the panel who is there, the coordinator too. */
  presentIds: string[];
  quorum: Finding;
  /** Who chairs in the case; never a candidate. */
  chairId: string | null;
}

/** What elections ask of agendas. They come before meetings, which answer. */
export abstract class ElectionDesk {
  /** Puts a case of type «valg» on an agenda. @returns its id */
  abstract raise(tx: Tx, meetingId: string, title: string): Promise<string>;

  /** The cases as they stand; one that is not known is left out. */
  abstract cases(caseIds: readonly string[], db?: Db): Promise<ElectionCase[]>;

  /** The room of the case where it stands now; null while no agenda has it. */
  abstract room(caseId: string, db: Db): Promise<ElectionRoom | null>;

  /** Meetings planned or going on, the earliest first. */
  abstract meetings(db?: Db): Promise<ElectionMeeting[]>;
}
