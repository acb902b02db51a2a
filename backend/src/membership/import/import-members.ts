import { Injectable } from '@nestjs/common';
import { newId } from '../../kernel/ids';
import { conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { ImportListDto } from './import.dto';
import { countsView, ImportDoneView } from './import.view';
import { KnownPanelReader } from './known-panel-reader';
import { OfficesForImport } from './offices-for-import-reader';
import { ImportPlan, planImport } from './plan-import';

/**
 * Takes a whole member list into the panel, or nothing of it: people, organisations, appointments ever held and terms
 * in office. The list is judged once more against what is on record now; the audit log gets counts and ids.
 */
@Injectable()
export class ImportMembers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly known: KnownPanelReader,
    private readonly offices: OfficesForImport,
  ) {}

  /** @throws 409 'import-changed' when a line has something to put right, 'import-nothing' when all is on record */
  run(list: ImportListDto): Promise<ImportDoneView> {
    return this.work.write(async (tx) => {
      // Whoever appoints, elects or imports at the same time waits for these locks, and then sees what was written.
      await tx.execute('UPDATE seat SET version = version + 1');
      await tx.execute('UPDATE office SET version = version + 1');
      const plan = await planImport(list, await this.known.read(tx), this.offices, tx);
      if (plan.lines.some(({ faults }) => faults.length > 0)) throw conflict('import-changed');
      if (plan.lines.every(({ known }) => known)) throw conflict('import-nothing');
      await write(plan, tx);
      for (const topic of ['board', 'people', 'organisations', 'offices']) tx.changed(topic);
      return { counts: countsView(plan) };
    });
  }
}

async function write(plan: ImportPlan, tx: Tx): Promise<void> {
  const counts = countsView(plan);
  await tx.audit('members.imported', `import:${newId()}`, { ...counts });
  await writePeople(plan, tx);
  for (const { id, name, kind } of plan.organisations.added()) {
    await tx.insert('organisation', { id, name, kind, version: 1 });
    await tx.audit('organisation.imported', `organisation:${id}`);
  }
  for (const { id, version, to } of plan.appointments.leavings) {
    await tx.update('appointment', id, version, { to_date: to, end_reason: 'promoted' });
    await tx.audit('appointment.ended', `appointment:${id}`, { to, reason: 'promoted' });
  }
  for (const row of plan.appointments.rows) {
    await tx.insert('appointment', row);
    await tx.audit('appointment.imported', `appointment:${row.id}`);
    tx.changed(`person:${row.person_id}`);
  }
  for (const row of plan.offices) {
    await tx.insert('office_term', row);
    await tx.audit('officeTerm.imported', `officeTerm:${String(row['id'])}`);
    tx.changed(`person:${String(row['person_id'])}`);
  }
}

async function writePeople({ people }: ImportPlan, tx: Tx): Promise<void> {
  for (const { id, name, email, line, version, emailAdded } of people.people) {
    if (line !== null) await tx.insert('person', { id, name, email, version: 1 });
    else if (emailAdded) await tx.update('person', id, version, { email });
    else continue;
    await tx.audit('person.imported', `person:${id}`);
    tx.changed(`person:${id}`);
  }
}
