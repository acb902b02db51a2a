import { Appointment } from '../membership-reader';
import { covers } from '../rules/period';

/** Every appointment on record and those that a list has told of so far, found by person, seat and day. */
export class HistorySoFar {
  private readonly byId = new Map<string, Appointment>();
  private readonly byPerson = new Map<string, Set<string>>();
  private readonly bySeat = new Map<string, Set<string>>();

  constructor(known: readonly Appointment[]) {
    for (const each of known) this.put(each);
  }

  /** Adds an appointment, or puts it in the place of the one with its id. */
  put(one: Appointment): void {
    this.byId.set(one.id, one);
    remember(this.byPerson, one.personId, one.id);
    if (one.seatId !== null) remember(this.bySeat, one.seatId, one.id);
  }

  /** Earliest first. */
  of(personId: string): Appointment[] {
    return this.named(this.byPerson.get(personId));
  }

  /** Everyone the seat has had, earliest first; nobody when it is none. */
  to(seatId: string | null): Appointment[] {
    return this.named(seatId === null ? undefined : this.bySeat.get(seatId));
  }

  on(day: string): Appointment[] {
    return this.all().filter((each) => covers(each, day));
  }

  all(): Appointment[] {
    return [...this.byId.values()];
  }

  private named(ids: ReadonlySet<string> = new Set()): Appointment[] {
    const found = [...ids].flatMap((id) => this.byId.get(id) ?? []);
    return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  }
}

function remember(index: Map<string, Set<string>>, key: string, id: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(id));
}
