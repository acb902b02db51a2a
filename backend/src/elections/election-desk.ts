import { Db } from '../kernel/db';
import { Tx } from '../kernel/tx';

/** The case an election is, where it stands now. */
export interface ElectionCase {
  caseId: string;
  /** '33/26' */
  label: string;
  title: string;
  /** Null while no agenda has it. */
  meeting: CaseMeeting | null;
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

/** What elections ask of agendas. They come before meetings, which answer. */
export abstract class ElectionDesk {
  /** Puts a case of type «valg» on an agenda. @returns its id */
  abstract raise(tx: Tx, meetingId: string, title: string): Promise<string>;

  /** The cases as they stand; one that is not known is left out. */
  abstract cases(caseIds: readonly string[], db?: Db): Promise<ElectionCase[]>;

  /** Meetings planned or going on, the earliest first. */
  abstract meetings(db?: Db): Promise<ElectionMeeting[]>;
}
