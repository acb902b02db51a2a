import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';

/** A meeting of the panel that was not cancelled. */
export interface PanelMeetingDay {
  /** Day in Oslo. */
  day: string;
  held: boolean;
}

export type PanelMeetingsSource = (since: string, db?: Db) => Promise<PanelMeetingDay[]>;

/** Meetings stand above membership: they hand their source in when the program starts. */
@Injectable()
export class PanelMeetings {
  private source: PanelMeetingsSource = () => Promise.resolve([]);

  provide(source: PanelMeetingsSource): void {
    this.source = source;
  }

  /** Those after a day, earliest first; planned ones too. */
  after(day: string, db?: Db): Promise<PanelMeetingDay[]> {
    return this.source(day, db);
  }
}
