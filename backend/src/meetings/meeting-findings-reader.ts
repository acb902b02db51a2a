import { Injectable } from '@nestjs/common';
import { Db } from '../kernel/db';
import { Finding } from '../kernel/finding';
import type { StatutesData } from '../statutes/statutes-data';
import { MeetingReader, MeetingSummary } from './meeting-reader';
import { meetingsPerYear } from './rules/meetings-per-year';
import { minutes } from './rules/minutes';

/** What the rules say of a year's meetings: whether they are enough, and each held one's minutes. */
@Injectable()
export class MeetingFindingsReader {
  constructor(private readonly meetings: MeetingReader) {}

  async ofYear(year: number, data: StatutesData, db?: Db): Promise<Finding[]> {
    return meetingFindings(year, await this.meetings.ofYear(year, db), data);
  }
}

/** @param meetings those of that year, cancelled ones too */
export function meetingFindings(
  year: number,
  meetings: readonly MeetingSummary[],
  data: StatutesData,
): Finding[] {
  const planned = meetings.filter(({ state }) => state !== 'cancelled');
  const held = planned.filter(({ state }) => state === 'closed');
  const count = { of: 'panel' as const, year, meetings: planned.length, held: held.length };
  return [
    meetingsPerYear(count, data),
    ...held.map((each) => minutes({ ...each, held: true, written: each.entries > 0 }, data)),
  ];
}
