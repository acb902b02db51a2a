/** Meetings somebody took part in, of those that count for them. */
export class AttendanceFiguresView {
  /** Neither on leave, nor stood in for. */
  meetings: number;
  present: number;
  remote: number;
  excused: number;
  absent: number;
  away: number;
  represented: number;
  stoodIn: number;
}

export class PersonAttendanceView {
  personId: string;
  name: string;
  figures: AttendanceFiguresView;
}

/** What the meetings of one term come to, so far. */
export class TermAttendanceView {
  personId: string;
  name: string;
  kind: 'representative' | 'alternate';
  /** First and last day, 'YYYY-MM-DD'. */
  from: string;
  until: string;
  figures: AttendanceFiguresView;
}

/** Attendance of a year. Each sees their own; coordinator and leader all; everybody the sum. */
export class AttendanceView {
  year: number;
  years: number[];
  /** Meetings held; cancelled ones are left out. */
  held: number;
  total: AttendanceFiguresView;
  own: AttendanceFiguresView | null;
  people: PersonAttendanceView[];
  /** Terms of those who are in the panel now, whatever the year; one’s own, and all for coordinator and leader. */
  terms: TermAttendanceView[];
}
