import { Injectable } from '@nestjs/common';
import { Db } from '../kernel/db';
import { Finding } from '../kernel/finding';

export type OfficeName = 'leader' | 'deputyLeader';

/** What the composition must know of offices on one day. */
export interface OfficesNow {
  /** The office of each person who holds one. */
  held: ReadonlyMap<string, OfficeName>;
  /** What the rules on offices say. */
  findings: Finding[];
}

export type OfficesSource = (day: string, db?: Db) => Promise<OfficesNow>;

/** Offices stand above membership: elections hands its source in when the program starts. */
@Injectable()
export class OfficesOfTheDay {
  private source: OfficesSource = () => Promise.resolve({ held: new Map(), findings: [] });

  provide(source: OfficesSource): void {
    this.source = source;
  }

  on(day: string, db?: Db): Promise<OfficesNow> {
    return this.source(day, db);
  }
}
