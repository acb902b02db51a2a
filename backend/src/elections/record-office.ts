import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock';
import { Finding, refusals, warnings } from '../kernel/finding';
import { newId } from '../kernel/ids';
import { RuleViolation } from '../kernel/problem';
import { Tx, UnitOfWork } from '../kernel/unit-of-work';
import { judgeOffice, OfficeInputs } from './judge-office';
import { OfficeInputsReader } from './office-inputs';
import { endActing } from './nobody/end-acting';
import { OfficesViewReader } from './offices-view-reader';
import { OfficesView } from './offices.view';
import { OfficeTerm } from './offices-reader';
import { RecordOfficeDto } from './record-office.dto';
import { forgetWhoDidNotStand } from './standing/abort-election';
import { ElectionRow } from './standing/election-rows';
import { endsBy, handedOver } from './standing/term-offered';

/**
 * Records who was elected leader or deputy leader, and by which decision (UP 3.3). The statutes, how they were
 * read and every sum are kept with the term.
 */
@Injectable()
export class RecordOffice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly inputs: OfficeInputsReader,
    private readonly views: OfficesViewReader,
    private readonly clock: Clock,
  ) {}

  /** @throws RuleViolation when a rule refuses, or warns and no reason is given for setting it aside */
  run(wish: RecordOfficeDto): Promise<OfficesView> {
    return this.work.write(async (tx) => {
      await this.record(tx, wish);
      return this.views.view(tx);
    });
  }

  /** The same within the transaction of an election. */
  async record(tx: Tx, wish: RecordOfficeDto): Promise<void> {
    // Whoever records an election at the same time waits for this lock, and then sees what was written.
    await tx.execute('UPDATE office SET version = version + 1');
    const read = await this.inputs.read(wish, tx);
    const inputs = wish.beforeInstallation
      ? read
      : { ...read, terms: handedOver(read.terms, wish) };
    const findings = judgeOffice(inputs);
    refuse(findings, inputs);
    const id = newId();
    await tx.insert('office_term', officeRow(id, inputs, findings));
    await tx.audit('officeTerm.recorded', `officeTerm:${id}`, { ...wish });
    if (!wish.beforeInstallation) {
      await handOverOffice(tx, read.terms, wish);
      await endActing(tx, wish.office, wish.from);
      await endElection(tx, wish.office, id, this.clock.now());
    }
    tx.changed('offices');
    tx.changed('board');
    tx.changed(`person:${wish.personId}`);
  }
}

/** The new office begins at the electing meeting (interpretation `handover`): a term that was due ends there. */
async function handOverOffice(
  tx: Tx,
  terms: readonly OfficeTerm[],
  { office, from }: RecordOfficeDto,
): Promise<void> {
  for (const term of terms.filter((each) => endsBy(each, office, from))) {
    await tx.update('office_term', term.id, term.version, { to_date: from });
    await tx.audit('officeTerm.handedOver', `officeTerm:${term.id}`, { to: from });
  }
}

/** The election to the office that is prepared or open has been held. */
async function endElection(tx: Tx, office: string, term_id: string, now: string): Promise<void> {
  const find = "SELECT * FROM election WHERE office = $1 AND state IN ('prepared', 'open')";
  for (const { id, version } of await tx.query<ElectionRow>(find, [office])) {
    await tx.update('election', id, version, { state: 'held', ended_at: now, term_id });
    await forgetWhoDidNotStand(tx, id);
    await tx.audit('election.held', `election:${id}`, { term_id });
    tx.changed('elections');
  }
}

function refuse(findings: Finding[], { wish, statutes }: OfficeInputs): void {
  const unanswered = wish.reason?.trim() ? [] : warnings(findings);
  if (refusals(findings).length + unanswered.length === 0) return;
  throw new RuleViolation(findings, statutes.id);
}

/** A term in office as it is kept. */
export function officeRow(id: string, inputs: OfficeInputs, findings: Finding[]) {
  const { wish, statutes, appointments, terms } = inputs;
  const frozen = {
    statutes: statutes.id,
    interpretations: statutes.interpretations,
    service: appointments.map(({ id: appointment, kind, from, to }) => ({
      appointment,
      kind,
      from,
      to,
    })),
    terms: terms.map(({ id: term, office, from, to }) => ({ term, office, from, to })),
    findings,
    reason: wish.reason?.trim() || null,
  };
  return {
    id,
    office: wish.office,
    person_id: wish.personId,
    elected_on: wish.electedOn,
    from_date: wish.from,
    to_date: wish.to,
    kind: wish.kind,
    source: wish.source.trim(),
    before_installation: wish.beforeInstallation,
    statutes_id: statutes.id,
    frozen: JSON.stringify(frozen),
    version: 1,
  };
}
