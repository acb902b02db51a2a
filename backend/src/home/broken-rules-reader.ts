import { Injectable } from '@nestjs/common';
import { Finding } from '../kernel/finding';
import { MeetingFindingsReader } from '../meetings/meeting-findings-reader';
import { CompositionReader } from '../membership/composition-reader';

/** What the rules find wrong today, across the slices; minutes that are missing are a task of their own. */
@Injectable()
export class BrokenRulesReader {
  constructor(
    private readonly compositions: CompositionReader,
    private readonly meetings: MeetingFindingsReader,
  ) {}

  async today(): Promise<Finding[]> {
    const { today, statutes, findings } = await this.compositions.today();
    const ofMeetings = await this.meetings.ofYear(Number(today.slice(0, 4)), statutes.data);
    const all = [...findings, ...ofMeetings.filter(({ rule }) => rule !== 'minutes')];
    return all.filter(({ ok }) => !ok);
  }
}
