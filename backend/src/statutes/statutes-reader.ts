import { Injectable } from '@nestjs/common';
import { type Db, ReadDb } from '../kernel/db';
import { KeptFacts } from '../kernel/kept-facts';
import { notFound } from '../kernel/problem';
import type { Interpretations } from './interpretations';
import { readingsOfCase } from './rules/readings-of-case';
import type { StatutesData } from './statutes-data';

/** One version of the statutes with the readings that hold on the day asked for. */
export interface StatutesInForce {
  id: string;
  data: StatutesData;
  interpretations: Interpretations;
  inForceFrom: string;
}

export interface InterpretationDecisionRow {
  interpretation: string;
  option: string;
  decidedOn: string;
  decidedBy: string;
  /** The case that settled it; null for one recorded before cases were. */
  caseId: string | null;
}

interface VersionRow {
  id: string;
  in_force_from: string;
  data: string;
}

interface DecisionRow {
  interpretation: string;
  option_name: string;
  decided_on: string;
  decided_by: string;
  case_id: string | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** Settings of versions stored before there were such settings. */
const SETTINGS: Pick<StatutesData, 'recruiting'> = {
  recruiting: { openCallDays: 84, designationDays: 70, nominationDays: 28 },
};

/** One version, also one that does not apply yet or any more. */
export interface StatutesVersion {
  id: string;
  adoptedOn: string;
  inForceFrom: string;
  data: StatutesData;
}

function dataOf(stored: string): StatutesData {
  return { ...SETTINGS, ...(JSON.parse(stored) as StatutesData) };
}

/** The only door to the statutes for other slices. */
@Injectable()
export class StatutesReader {
  private readonly kept = new KeptFacts((day: string, db) => this.read(day, db));

  constructor(private readonly reader: ReadDb) {}

  /**
   * What applies from 00:00 Europe/Oslo on `day`: the newest version and reading in force.
   * A day before the first version is judged by the first one. Throws not-found before the installation.
   */
  inForce(day: string, db: Db = this.reader): Promise<StatutesInForce> {
    return this.kept.get(day, db);
  }

  /** Every version there has been and will be, the earliest in force first. */
  async versions(db: Db = this.reader): Promise<StatutesVersion[]> {
    const rows = await db.query<VersionRow & { adopted_on: string }>(
      'SELECT id, adopted_on, in_force_from, data FROM statutes_version ORDER BY in_force_from, id',
    );
    return rows.map((row) => ({
      id: row.id,
      adoptedOn: row.adopted_on,
      inForceFrom: row.in_force_from,
      data: dataOf(row.data),
    }));
  }

  /** The decision that settled each interpretation in force on `day`, newest per interpretation. */
  async decisionsOn(
    day: string,
    db: Db = this.reader,
  ): Promise<Map<string, InterpretationDecisionRow>> {
    const rows = await this.settledOn(day, db);
    return new Map(rows.map((row) => [row.interpretation, row]));
  }

  /**
   * The readings in force on `day` for a case that stood on the agenda of meetings which settled some of them (UP 7.2).
   * @param beside the cases that settled those
   */
  async readingsBeside(
    day: string,
    beside: ReadonlySet<string>,
    db: Db = this.reader,
  ): Promise<Interpretations> {
    return readingsOfCase(await this.settledOn(day, db), beside);
  }

  private async read(day: string, db: Db): Promise<StatutesInForce> {
    const rows = await db.query<VersionRow>(
      'SELECT id, in_force_from, data FROM statutes_version ORDER BY in_force_from, id',
    );
    const row = rows.filter((each) => each.in_force_from <= day).at(-1) ?? rows[0];
    if (!row) throw notFound();
    const interpretations = await this.readingsBeside(day, NOTHING, db);
    const data = dataOf(row.data);
    return { id: row.id, data, interpretations, inForceFrom: row.in_force_from };
  }

  /** Every decision in force on `day`, the oldest first. */
  private async settledOn(day: string, db: Db): Promise<InterpretationDecisionRow[]> {
    const rows = await db.query<DecisionRow>(
      'SELECT interpretation, option_name, decided_on, decided_by, case_id FROM interpretation_decision ' +
        'WHERE in_force_from <= $1 ORDER BY in_force_from, id',
      [day],
    );
    return rows.map((row) => ({
      interpretation: row.interpretation,
      option: row.option_name,
      decidedOn: row.decided_on,
      decidedBy: row.decided_by,
      caseId: row.case_id,
    }));
  }
}
