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

/** Attendance of a year. Each sees their own; coordinator and leader all; everybody the sum. */
export class AttendanceView {
  year: number;
  years: number[];
  /** Meetings held; cancelled ones are left out. */
  held: number;
  total: AttendanceFiguresView;
  own: AttendanceFiguresView | null;
  people: PersonAttendanceView[];
}
