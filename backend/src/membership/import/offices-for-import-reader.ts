import { Injectable } from '@nestjs/common';
import { Db } from '../../kernel/db';
import { Finding } from '../../kernel/finding';
import { Appointment } from '../membership-reader';
import { ListedOffice } from './read-line';

/** A term in an office as it is on record, or will be. */
export interface OfficeOfList extends Omit<ListedOffice, 'source'> {
  id: string;
  personId: string;
  source: string;
}

/** One term from the list, and everything it is judged by: what is on record and what the list has told before it. */
export interface OfficeCase {
  wish: OfficeOfList;
  /** Election before the program was taken into use. */
  beforeInstallation: boolean;
  reason: string | null;
  history: readonly Appointment[];
  terms: readonly OfficeOfList[];
}

/** What the rules on offices say of a term, and the row it would be kept as. */
export interface JudgedOffice {
  findings: Finding[];
  row: Readonly<Record<string, unknown>>;
}

export interface OfficeSource {
  /** Every term on record. */
  terms(db?: Db): Promise<OfficeOfList[]>;
  judge(one: OfficeCase, db?: Db): Promise<JudgedOffice>;
}

/** Offices stand above membership: elections hands in what it knows of them when the program starts. */
@Injectable()
export class OfficesForImport {
  private source: OfficeSource | null = null;

  provide(source: OfficeSource): void {
    this.source = source;
  }

  terms(db?: Db): Promise<OfficeOfList[]> {
    return this.given().terms(db);
  }

  judge(one: OfficeCase, db?: Db): Promise<JudgedOffice> {
    return this.given().judge(one, db);
  }

  private given(): OfficeSource {
    if (this.source === null) throw new Error('Nothing is known of offices yet');
    return this.source;
  }
}
