/** One meeting that was held, as the figures need it. People by id. */
export interface HeldMeeting {
  /** Representatives of the day. */
  representatives: readonly string[];
  /** Everyone who was there, and whether in the room or from elsewhere. */
  attended: ReadonlyMap<string, 'present' | 'remote'>;
  /** Told beforehand that they could not come. */
  excused: ReadonlySet<string>;
  /** Away on leave that day. */
  away: ReadonlySet<string>;
  /** Alternates who stood in, and for whom; null for a vacant seat. */
  standIns: readonly { alternateId: string; forPersonId: string | null }[];
}

/** What somebody’s meetings come to. */
export interface AttendanceFigures {
  /** Meetings that count for them: neither on leave, nor stood in for. */
  meetings: number;
  present: number;
  remote: number;
  excused: number;
  absent: number;
  /** Left out of the meetings that count. */
  away: number;
  represented: number;
  /** Meetings in which they stood in for others. */
  stoodIn: number;
}

export const NO_FIGURES: AttendanceFigures = {
  meetings: 0,
  present: 0,
  remote: 0,
  excused: 0,
  absent: 0,
  away: 0,
  represented: 0,
  stoodIn: 0,
};

/**
 * Figures by person over meetings that were held; a cancelled one is none of them. Leave is left out (interpretation
 * `pause`), and whoever an alternate stood in for was not lacking: the meeting counts for the alternate.
 */
export function attendanceFigures(
  meetings: readonly HeldMeeting[],
): Map<string, AttendanceFigures> {
  const figures = new Map<string, AttendanceFigures>();
  const add = (personId: string, ...parts: (keyof AttendanceFigures)[]) => {
    const now = { ...(figures.get(personId) ?? NO_FIGURES) };
    for (const part of parts) now[part]++;
    figures.set(personId, now);
  };
  for (const meeting of meetings) {
    for (const personId of meeting.representatives) {
      const how = howOf(meeting, personId);
      if (how === 'away' || how === 'represented') add(personId, how);
      else add(personId, how, 'meetings');
    }
    for (const alternateId of new Set(meeting.standIns.map((each) => each.alternateId))) {
      add(alternateId, 'stoodIn');
    }
  }
  return figures;
}

type How = 'present' | 'remote' | 'away' | 'represented' | 'excused' | 'absent';

/** Whoever came was there, whatever they had said; then leave, then who stood in, then what was said beforehand. */
function howOf({ attended, away, standIns, excused }: HeldMeeting, personId: string): How {
  const came = attended.get(personId);
  if (came !== undefined) return came;
  if (away.has(personId)) return 'away';
  if (standIns.some(({ forPersonId }) => forPersonId === personId)) return 'represented';
  return excused.has(personId) ? 'excused' : 'absent';
}

/** A meeting with its day in Oslo, 'YYYY-MM-DD'. */
export type DatedMeeting = HeldMeeting & { day: string };

/** A term somebody was appointed for; half-open, `to` is the first day after. */
export interface Term {
  personId: string;
  from: string;
  to: string;
}

/** What the meetings of each term come to for its holder, in the order of the terms. */
export function termFigures(
  meetings: readonly DatedMeeting[],
  terms: readonly Term[],
): AttendanceFigures[] {
  return terms.map(({ personId, from, to }) => {
    const within = meetings.filter(({ day }) => from <= day && day < to);
    return attendanceFigures(within).get(personId) ?? NO_FIGURES;
  });
}

/** The sums of several people. */
export function sumOf(all: readonly AttendanceFigures[]): AttendanceFigures {
  const sum = { ...NO_FIGURES };
  for (const each of all) {
    for (const part of Object.keys(sum) as (keyof AttendanceFigures)[]) sum[part] += each[part];
  }
  return sum;
}
