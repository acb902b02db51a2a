import { Finding } from '../../kernel/finding.view';
import type { OrganisationKind } from '../organisation.view';
import type { ColumnName } from '../../texts/member-list-words';
import { HeadedTable } from './columns';
import { LineFault } from './line-cells';
import { ImportPlan, PlannedLine } from './plan-import';
import { RawTable } from './raw-table';

export class ImportRowView {
  /** Line in the file, or row of the worksheet. */
  line: number;
  cells: string[];
}

/** A file as a table, and what its columns seem to be. Nothing of it is kept. */
export class ImportTableView {
  format: 'csv' | 'xlsx';
  /** 'utf-8', 'windows-1252' …; null for a workbook. */
  encoding: string | null;
  separator: string | null;
  /** Name of the worksheet that was read; null for CSV. */
  sheet: string | null;
  /** Worksheets that were not read. */
  otherSheets: number;
  headings: string[];
  /** What each column seems to be; null when nobody can tell. */
  guesses: (ColumnName | null)[];
  rows: ImportRowView[];
}

export class ImportFaultView {
  /** Null when it is the whole line. */
  column: ColumnName | null;
  code: string;
  /** The line of the same list that this one clashes with. */
  otherLine: number | null;
  /** Name of the person it clashes with. */
  other: string | null;
  finding: Finding | null;
}

export class ImportLineView {
  line: number;
  name: string;
  tells: 'person' | 'appointment' | 'office';
  /** The person is on record already. */
  personKnown: boolean;
  /** All of it is on record already: nothing is done. */
  known: boolean;
  faults: ImportFaultView[];
  /** What the rules say of history that was not as they want it: recorded, not refused. */
  findings: Finding[];
}

export class NewOrganisationView {
  name: string;
  kind: OrganisationKind;
}

export class ImportCountsView {
  people: number;
  organisations: number;
  appointments: number;
  offices: number;
  /** Lines that are on record already. */
  known: number;
}

/** What a list would do, line by line. */
export class ImportPreviewView {
  lines: ImportLineView[];
  /** Lines with something to put right. */
  faulty: number;
  organisations: NewOrganisationView[];
  counts: ImportCountsView;
}

/** What was done. */
export class ImportDoneView {
  counts: ImportCountsView;
}

export function tableView(raw: RawTable, table: HeadedTable): ImportTableView {
  return {
    ...raw.source,
    sheet: raw.sheet?.name ?? null,
    otherSheets: raw.sheet?.others ?? 0,
    headings: table.headings,
    guesses: table.guesses,
    rows: table.rows.map(({ line, cells }) => ({ line, cells })),
  };
}

export function previewView(plan: ImportPlan): ImportPreviewView {
  return {
    lines: plan.lines.map(lineView),
    faulty: plan.lines.filter(({ faults }) => faults.length > 0).length,
    organisations: plan.organisations.added().map(({ name, kind }) => ({ name, kind })),
    counts: countsView(plan),
  };
}

export function countsView(plan: ImportPlan): ImportCountsView {
  return {
    people: plan.people.people.filter(({ line }) => line !== null).length,
    organisations: plan.organisations.added().length,
    appointments: plan.appointments.rows.length,
    offices: plan.offices.length,
    known: plan.lines.filter(({ known }) => known).length,
  };
}

function lineView(planned: PlannedLine): ImportLineView {
  const { line, name, tells, personKnown, known, faults, findings } = planned;
  return { line, name, tells, personKnown, known, faults: faults.map(faultView), findings };
}

function faultView({ column, code, otherLine, other, finding }: LineFault): ImportFaultView {
  return { column, code, otherLine, other, finding };
}
