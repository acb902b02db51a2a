import { Injectable } from '@nestjs/common';
import { Finding } from '../kernel/finding';
import { MeetingReader } from '../meetings/meeting-reader';
import { meetingsPerYear } from '../meetings/rules/meetings-per-year';
import { CompositionReader } from '../membership/composition-reader';

/** What the rules find wrong today, across the slices. */
@Injectable()
export class BrokenRulesReader {
  constructor(
    private readonly compositions: CompositionReader,
    private readonly meetings: MeetingReader,
  ) {}

  async today(): Promise<Finding[]> {
    const { today, statutes, findings } = await this.compositions.today();
    const year = Number(today.slice(0, 4));
    const planned = (await this.meetings.ofYear(year)).filter(({ state }) => state !== 'cancelled');
    const held = planned.filter(({ state }) => state === 'closed').length;
    const count = { of: 'panel' as const, year, meetings: planned.length, held };
    return [...findings, meetingsPerYear(count, statutes.data)].filter(({ ok }) => !ok);
  }
}
