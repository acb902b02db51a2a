import { Db } from '../../kernel/db';
import { refusals, warnings } from '../../kernel/finding';
import { newId } from '../../kernel/ids';
import { badInput } from '../../kernel/problem';
import { ColumnName, IMPORTED_FROM } from '../../texts/member-list-words';
import { KnownPanel } from './known-panel-reader';
import { LineFault, lineFault } from './line-cells';
import { ListedPerson, OrganisationsOfList, PeopleOfList } from './match-people';
import { JudgedOffice, OfficeOfList, OfficesForImport } from './offices-for-import-reader';
import { AppointmentPlan, Outcome } from './plan-appointments';
import { ListedOffice, ReadLine, readLine } from './read-line';

/** The table as it is sent: what its columns mean, and its lines with their cells in that order. */
export interface ListOfMembers {
  columns: readonly ColumnName[];
  lines: readonly { line: number; cells: readonly string[] }[];
  /** Why what the rules warn of is done all the same. */
  reason?: string | null;
}

export interface PlannedLine extends Outcome {
  line: number;
  name: string;
  /** What the line tells of. */
  tells: 'person' | 'appointment' | 'office';
  personKnown: boolean;
}

/** Everything that a list would write, and what stands in the way of it. */
export interface ImportPlan {
  lines: PlannedLine[];
  people: PeopleOfList;
  organisations: OrganisationsOfList;
  appointments: AppointmentPlan;
  offices: JudgedOffice['row'][];
}

/**
 * Works out what a list means for the panel: who is who, what is new, and what the rules say of it. Writes nothing, and
 * the same list against the same panel gives the same plan: the preview and the act are one piece of work.
 * @throws 400 when no column says who a line is about
 */
export async function planImport(
  list: ListOfMembers,
  known: KnownPanel,
  offices: OfficesForImport,
  db?: Db,
): Promise<ImportPlan> {
  const named = list.columns.some((column) => /^(name|firstName|lastName)$/.test(column));
  if (!named) throw badInput([{ field: 'columns', constraint: 'nameColumn' }]);
  const { statutes, seats, today } = known;
  const context = { fields: statutes.data.fields, seats, today };
  const read = list.lines.map(({ line, cells }) => readLine(line, list.columns, cells, context));
  const planner = new Planner(known, list.reason?.trim() || null, offices, db);
  const people = planner.recognise(read);
  const outcomes = await planner.appointments(read, people);
  for (const [line, outcome] of await planner.offices(read, people)) outcomes.set(line, outcome);
  return planner.plan(read, people, outcomes);
}

/** Lines judged before other requests get their turn. */
const AT_ONCE = 100;

type People = ReadonlyMap<number, ListedPerson | LineFault>;

class Planner {
  private readonly people: PeopleOfList;
  private readonly organisations: OrganisationsOfList;
  private readonly appointed: AppointmentPlan;
  private readonly officeRows: JudgedOffice['row'][] = [];

  constructor(
    private readonly known: KnownPanel,
    private readonly reason: string | null,
    private readonly source: OfficesForImport,
    private readonly db: Db | undefined,
  ) {
    this.people = new PeopleOfList(known.people);
    this.organisations = new OrganisationsOfList(known.organisations);
    this.appointed = new AppointmentPlan(known, reason);
  }

  /** Who each line is about. Lines with an address first: they tell namesakes apart. */
  recognise(read: readonly ReadLine[]): People {
    const found = new Map<number, ListedPerson | LineFault>();
    const sound = read.filter(({ faults }) => faults.length === 0);
    for (const { line, name, email } of [...sound].sort(addressesFirst)) {
      found.set(line, this.people.find(line, name, email));
    }
    return found;
  }

  /** Oldest first, so that each is judged with those before it. */
  async appointments(read: readonly ReadLine[], people: People): Promise<Map<number, Outcome>> {
    const outcomes = new Map<number, Outcome>();
    for (const { line, appointment: wish } of [...read].sort(oldestAppointmentFirst)) {
      const person = people.get(line);
      if (!wish || !person || 'code' in person) continue;
      const name = wish.organisation;
      const organisation = name === null ? null : this.organisations.find(name);
      outcomes.set(line, this.appointed.judge({ line, wish, person, organisation }));
      if (outcomes.size % AT_ONCE === 0) await othersFirst();
    }
    return outcomes;
  }

  /** Offices after all seats: an office is held by whoever has one. */
  async offices(read: readonly ReadLine[], people: People): Promise<Map<number, Outcome>> {
    const outcomes = new Map<number, Outcome>();
    const terms = [...this.known.terms];
    const lines = new Map<string, number>();
    for (const { line, office } of [...read].sort(oldestElectionFirst)) {
      const person = people.get(line);
      if (!office || !person || 'code' in person) continue;
      const wish = officeOf(office, person);
      const again = sameTerm(terms, wish, lines);
      const outcome = again ?? (await this.judgeOffice(wish, terms));
      outcomes.set(line, outcome);
      if (again || outcome.faults.length > 0) continue;
      terms.push(wish);
      lines.set(wish.id, line);
    }
    return outcomes;
  }

  plan(read: readonly ReadLine[], people: People, outcomes: Map<number, Outcome>): ImportPlan {
    const lines = read.map((each): PlannedLine => {
      const person = people.get(each.line);
      const outcome = outcomes.get(each.line) ?? { faults: [], findings: [], known: false };
      const unknown = person && 'code' in person ? [person] : [];
      const onRecord = person !== undefined && !('code' in person) && person.line === null;
      return {
        line: each.line,
        name: each.name,
        tells: each.appointment ? 'appointment' : each.office ? 'office' : 'person',
        personKnown: onRecord,
        faults: [...each.faults, ...unknown, ...outcome.faults],
        findings: outcome.findings,
        known: outcome.known || (onRecord && !each.appointment && !each.office),
      };
    });
    return {
      lines,
      people: this.people,
      organisations: this.organisations,
      appointments: this.appointed,
      offices: this.officeRows,
    };
  }

  private async judgeOffice(wish: OfficeOfList, terms: readonly OfficeOfList[]): Promise<Outcome> {
    const beforeInstallation = wish.electedOn < this.known.installedOn;
    const history = this.appointed.history.all();
    const one = { wish, beforeInstallation, reason: this.reason, history, terms };
    const { findings, row } = await this.source.judge(one, this.db);
    const said = findings.filter(({ ok }) => !ok);
    const faults = refusals(said).map((finding) => lineFault(null, 'rule', { finding }));
    if (!this.reason) {
      const asked = warnings(said).map((finding) => lineFault(null, 'reasonNeeded', { finding }));
      faults.push(...asked);
    }
    if (faults.length === 0) this.officeRows.push(row);
    return { faults, findings: said, known: false };
  }
}

function othersFirst(): Promise<void> {
  return new Promise((resume) => setImmediate(resume));
}

function officeOf(listed: ListedOffice, { id: personId }: ListedPerson): OfficeOfList {
  return { ...listed, id: newId(), personId, source: listed.source ?? IMPORTED_FROM };
}

/** The same term a second time: known when it is on record, a fault when the list tells of it twice. */
function sameTerm(
  terms: readonly OfficeOfList[],
  { office, personId, from, to }: OfficeOfList,
  lines: ReadonlyMap<string, number>,
): Outcome | null {
  const same = terms.find(
    (each) => each.office === office && each.personId === personId && each.from === from,
  );
  if (!same) return null;
  const otherLine = lines.get(same.id) ?? null;
  if (otherLine === null && same.to === to) return { faults: [], findings: [], known: true };
  const fault =
    otherLine === null
      ? lineFault('until', 'otherEndOnRecord')
      : lineFault(null, 'sameAsLine', { otherLine });
  return { faults: [fault], findings: [], known: false };
}

function addressesFirst(one: ReadLine, other: ReadLine): number {
  return Number(one.email === null) - Number(other.email === null) || one.line - other.line;
}

function oldestAppointmentFirst(one: ReadLine, other: ReadLine): number {
  return order(one.appointment?.from, other.appointment?.from) || one.line - other.line;
}

function oldestElectionFirst(one: ReadLine, other: ReadLine): number {
  return order(one.office?.electedOn, other.office?.electedOn) || one.line - other.line;
}

function order(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
