import { Injectable } from '@nestjs/common';
import { Actor } from '../../kernel/actor';
import { Db, ReadDb } from '../../kernel/db';
import { norwegianOrder } from '../../kernel/norwegian-order';
import { notFound } from '../../kernel/problem';
import { MembershipReader } from '../../membership/membership-reader';
import { StatutesReader } from '../../statutes/statutes-reader';
import { Clock } from '../../kernel/clock';
import { ElectionCase, ElectionDesk } from '../election-desk';
import { OfficesViewReader } from '../offices-view-reader';
import { ElectionFactsReader, ElectionOnDay } from './election-facts';
import { CandidacyRow, candidaciesOf, electionById, electionsOf } from './election-rows';
import { ElectionCaseView, ElectionsView, ElectionView, PreparingView } from './election.view';
import { orderFor } from './order-for';

/** What a statement may be when the coordinator says nothing else. */
const STATEMENT_MAX = 800;

/** Elections as one reader sees them. */
@Injectable()
export class ElectionPage {
  constructor(
    private readonly readDb: ReadDb,
    private readonly clock: Clock,
    private readonly desk: ElectionDesk,
    private readonly facts: ElectionFactsReader,
    private readonly offices: OfficesViewReader,
    private readonly members: MembershipReader,
    private readonly statutes: StatutesReader,
  ) {}

  async list({ personId, roles }: Actor): Promise<ElectionsView> {
    const rows = await electionsOf(this.readDb);
    const cases = await this.desk.cases(rows.map(({ case_id }) => case_id));
    const standing = await this.readDb.query<CandidacyRow>('SELECT * FROM candidacy');
    return {
      elections: rows.map(({ id, office, kind, state, case_id }) => {
        const here = standing.filter(({ election_id }) => election_id === id);
        const mine = here.find(({ person_id }) => person_id === personId);
        return {
          id,
          office,
          kind,
          state,
          case: caseView(caseOf(cases, case_id)),
          candidates: here.filter((each) => each.state === 'yes').length,
          asked: mine?.state === 'asked' && state === 'prepared',
        };
      }),
      can: roles.has('coordinator') ? ['prepare'] : [],
    };
  }

  /** Meetings and cases to prepare an election for; a case that is one already is left out. */
  async preparing(): Promise<PreparingView> {
    const rows = await electionsOf(this.readDb);
    const held = rows.filter(({ state }) => state !== 'aborted').map(({ case_id }) => case_id);
    const { interpretations } = await this.statutes.inForce(this.clock.today());
    const meetings = await this.desk.meetings();
    return {
      meetings: meetings.map(({ id, number, year, day, cases }) => ({
        id,
        number,
        year,
        day,
        cases: cases
          .filter(({ caseId }) => !held.includes(caseId))
          .map(({ caseId, label, title }) => ({ caseId, label, title })),
      })),
      decidesDay: interpretations.handover === 'decided-date',
      statementMax: STATEMENT_MAX,
    };
  }

  /** @throws not-found */
  async view(id: string, actor: Actor, db: Db = this.readDb): Promise<ElectionView> {
    const election = await electionById(db, id);
    const standing = caseOf(await this.desk.cases([election.case_id], db), election.case_id);
    const on = await this.facts.on(election, standing, db);
    const rows = await candidaciesOf(db, id);
    const names = await this.names(rows, db);
    const prepared = election.state === 'prepared';
    const coordinates = actor.roles.has('coordinator');
    const shown = orderFor(
      rows.filter(({ state }) => state === 'yes'),
      id,
      actor.personId ?? '',
    );
    const named = ({ person_id }: CandidacyRow) => names(person_id);
    return {
      id,
      office: election.office,
      kind: election.kind,
      state: election.state,
      byDecision: election.by_decision,
      case: caseView(standing),
      term: on.term,
      statementMax: election.statement_max,
      candidates: shown.map((row) => ({
        id: row.id,
        personId: row.person_id,
        name: named(row),
        statement: row.statement,
        findings: prepared ? on.candidate(row.person_id).filter(({ ok }) => !ok) : [],
      })),
      asked:
        coordinates && prepared
          ? rows
              .filter(({ state }) => state === 'asked')
              .map((row) => ({ personId: row.person_id, name: named(row) }))
          : [],
      own: ownView(rows, on, actor, names),
      choices: prepared ? choices(on, rows) : [],
      findings: prepared ? on.findings : [],
      elected: election.term_id === null ? null : await this.offices.term(election.term_id, db),
      abortedBecause: election.aborted_because,
      can: [
        ...(prepared ? ['nominate'] : []),
        ...(coordinates && (prepared || election.state === 'open') ? ['abort'] : []),
      ],
      version: election.version,
    };
  }

  private async names(rows: readonly CandidacyRow[], db: Db) {
    const ids = rows.flatMap(({ person_id, nominated_by }) => [person_id, nominated_by]);
    const people = await this.members.people([...new Set(ids)], db);
    return (id: string) => people.get(id)?.name ?? '';
  }
}

/** @throws not-found for a case that is gone, which no election's is */
export function caseOf(cases: readonly ElectionCase[], caseId: string): ElectionCase {
  const found = cases.find((each) => each.caseId === caseId);
  if (!found) throw notFound();
  return found;
}

function caseView({ caseId, label, meeting }: ElectionCase): ElectionCaseView {
  if (meeting === null) return { caseId, label, meeting };
  const { id, number, year, day, state } = meeting;
  return { caseId, label, meeting: { id, number, year, day, state } };
}

function ownView(
  rows: readonly CandidacyRow[],
  on: ElectionOnDay,
  { personId }: Actor,
  names: (id: string) => string,
): ElectionView['own'] {
  const row = rows.find(({ person_id }) => person_id === personId);
  if (!row) return null;
  const { id, state, statement, nominated_by, version } = row;
  const nominatedBy = nominated_by === personId ? null : names(nominated_by);
  const findings = on.candidate(row.person_id).filter(({ ok }) => !ok);
  return { id, state, statement, nominatedBy, findings, version };
}

/** Nobody is told who has said no: whoever was nominated before is not on the list, whatever they answered. */
function choices(on: ElectionOnDay, rows: readonly CandidacyRow[]): ElectionView['choices'] {
  const nominated = new Set(rows.map(({ person_id }) => person_id));
  return on.representatives
    .filter(({ personId }) => !nominated.has(personId))
    .sort((a, b) => norwegianOrder(a.name, b.name))
    .map(({ personId, name }) => {
      const findings = on.candidate(personId).filter(({ ok }) => !ok);
      return { personId, name, ok: !findings.some(({ acts }) => acts === 'refuses'), findings };
    });
}
