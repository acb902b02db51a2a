import { Injectable } from '@nestjs/common';
import { installDeclaration } from '../src/declarations/install-declaration';
import { RegisterPaper } from '../src/declarations/register-paper';
import { Actor } from '../src/kernel/actor';
import { newId } from '../src/kernel/ids';
import { runAs } from '../src/kernel/request-context';
import { Tx, UnitOfWork } from '../src/kernel/unit-of-work';
import { Appoint } from '../src/membership/appoint';
import { installSeats } from '../src/membership/install-seats';
import { installStatutes } from '../src/statutes/install-statutes';
import { ExampleMeetings } from './meetings-2026';
import {
  COORDINATOR,
  emailOf,
  ExampleTerm,
  OFFICES_TO_2025,
  ORGANISATIONS,
  RENEWALS_2026,
  TERMS_TO_2025,
  UNSIGNED,
} from './people';
import { POLYFON_STATUTES } from './polyfon-statutes';

/** Ids of what the loader has entered, by the names the example data use. */
interface Entered {
  statutesId: string;
  seats: ReadonlyMap<number, string>;
  people: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, string>;
}

/**
 * Loads the example panel into an empty database: Polyfon's plan, invented people, their history up to 2025 as
 * it was, and 2026 through the commands that the panel itself would use.
 */
@Injectable()
export class ExamplePanel {
  constructor(
    private readonly work: UnitOfWork,
    private readonly appoint: Appoint,
    private readonly registerPaper: RegisterPaper,
    private readonly meetings: ExampleMeetings,
  ) {}

  load(): Promise<void> {
    return this.work.write(async (tx) => {
      const entered = await enter(tx);
      await tx.audit('example.loaded', 'installation:panel', { statutes: POLYFON_STATUTES.name });
      const coordinator = actingAs(idOf(entered.people, COORDINATOR.name));
      await runAs(coordinator, () => this.play(entered, coordinator));
    });
  }

  /** What the panel has done itself, through the commands that exist. */
  private async play(entered: Entered, coordinator: Actor): Promise<void> {
    for (const renewal of RENEWALS_2026) await this.renew(renewal, entered);
    for (const { name, on } of signatures()) {
      const paper = {
        personId: idOf(entered.people, name),
        signedOn: on,
        witness: COORDINATOR.name,
      };
      await this.registerPaper.run(coordinator, paper);
    }
    await this.meetings.play();
  }

  private async renew(renewal: (typeof RENEWALS_2026)[number], entered: Entered): Promise<void> {
    const { name, seat, from, trackOn, source } = renewal;
    const before = TERMS_TO_2025.find((each) => each.name === name && each.to === from);
    if (!before) throw new Error(`${name} has no term to renew`);
    await this.appoint.run({
      kind: 'representative',
      personId: idOf(entered.people, name),
      seatId: idOf(entered.seats, seat),
      fieldId: before.fieldId ?? null,
      otherField: before.otherField ?? null,
      basis: before.basis,
      organisationId: before.organisation ? idOf(entered.organisations, before.organisation) : null,
      from,
      track: 'renewal',
      trackOn,
      source,
      letterOnRecord: before.basis === 'organisation',
    });
  }
}

async function enter(tx: Tx): Promise<Entered> {
  const statutesId = await installStatutes(tx, POLYFON_STATUTES);
  const seats = await installSeats(tx, POLYFON_STATUTES);
  await installDeclaration(tx, POLYFON_STATUTES.adoptedOn);
  const entered = {
    statutesId,
    seats,
    people: await people(tx),
    organisations: await organisations(tx),
  };
  const alternates = TERMS_TO_2025.filter(({ seat }) => seat === null);
  for (const term of TERMS_TO_2025)
    await appointment(tx, term, alternates.indexOf(term) + 1, entered);
  for (const office of OFFICES_TO_2025) await officeTerm(tx, office, entered);
  return entered;
}

async function people(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const names = new Set([COORDINATOR.name, ...TERMS_TO_2025.map(({ name }) => name)]);
  for (const name of names) {
    const id = newId();
    const email = name === COORDINATOR.name ? COORDINATOR.email : emailOf(name);
    await tx.insert('person', { id, name, email, version: 1 });
    ids.set(name, id);
  }
  await tx.insert('secretariat_duty', {
    id: newId(),
    person_id: idOf(ids, COORDINATOR.name),
    from_date: COORDINATOR.from,
    to_date: null,
    version: 1,
  });
  return ids;
}

async function organisations(tx: Tx): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name, kind } of ORGANISATIONS) {
    const id = newId();
    await tx.insert('organisation', { id, name, kind, version: 1 });
    ids.set(name, id);
  }
  return ids;
}

async function appointment(tx: Tx, term: ExampleTerm, order: number, on: Entered): Promise<void> {
  await tx.insert('appointment', {
    id: newId(),
    person_id: idOf(on.people, term.name),
    kind: term.seat === null ? 'alternate' : 'representative',
    seat_id: term.seat === null ? null : idOf(on.seats, term.seat),
    field_id: term.fieldId ?? null,
    other_field: term.otherField ?? null,
    alternate_order: term.seat === null ? order : null,
    basis: term.basis,
    organisation_id: term.organisation ? idOf(on.organisations, term.organisation) : null,
    from_date: term.from,
    to_date: term.to,
    term_to: term.to,
    end_reason: null,
    track: term.track,
    track_on: term.from,
    source: term.source,
    letter_on_record: term.basis === 'organisation',
    statutes_id: on.statutesId,
    frozen: JSON.stringify({ statutes: on.statutesId, imported: true }),
    version: 1,
  });
}

async function officeTerm(
  tx: Tx,
  term: (typeof OFFICES_TO_2025)[number],
  on: Entered,
): Promise<void> {
  await tx.insert('office_term', {
    id: newId(),
    office: term.office,
    person_id: idOf(on.people, term.name),
    elected_on: term.electedOn,
    from_date: term.from,
    to_date: term.to,
    kind: 'ordinary',
    source: term.source,
    before_installation: true,
    statutes_id: on.statutesId,
    frozen: JSON.stringify({ statutes: on.statutesId, imported: true }),
    version: 1,
  });
}

/** Everyone but one has signed, on the day they came or the first meeting under the plan. */
function signatures(): { name: string; on: string }[] {
  const firstMeeting = '2025-06-13';
  const came = new Map<string, string>();
  for (const { name, from } of TERMS_TO_2025)
    came.set(name, from < firstMeeting ? firstMeeting : from);
  came.delete(UNSIGNED);
  return [...came].map(([name, on]) => ({ name, on }));
}

function actingAs(personId: string): Actor {
  const roles = new Set(['coordinator'] as const);
  return { personId, accountId: null, sessionId: null, roles, assurance: 2 };
}

function idOf<K>(ids: ReadonlyMap<K, string>, name: K): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The example panel has no ${String(name)}`);
  return id;
}
