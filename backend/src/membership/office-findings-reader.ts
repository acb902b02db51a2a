import { Injectable } from '@nestjs/common';
import { Finding } from '../kernel/finding';
import { Db } from '../kernel/db';

/** @returns what the rules on offices say of the day */
export type OfficeFindingsSource = (day: string, db?: Db) => Promise<Finding[]>;

/**
 * What the composition must know of offices, which stand above membership: elections hands its source in when
 * the program starts.
 */
@Injectable()
export class OfficeFindingsReader {
  private source: OfficeFindingsSource = () => Promise.resolve([]);

  provide(source: OfficeFindingsSource): void {
    this.source = source;
  }

  on(day: string, db?: Db): Promise<Finding[]> {
    return this.source(day, db);
  }
}
