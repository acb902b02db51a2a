import { newId } from '../../kernel/ids';
import { OrganisationKind } from '../organisation.view';
import { bare } from './columns';
import { LineFault, lineFault } from './line-cells';

/** Somebody a line may be about: on record already, or to be entered. */
export interface ListedPerson {
  id: string;
  name: string;
  email: string | null;
  /** First line that tells of a person who is to be entered; null for one on record. */
  line: number | null;
  version: number;
  /** An address the list gives to somebody who is on record without one. */
  emailAdded: boolean;
}

/** Recognises people: by e-mail address, else by name. Those it does not know are entered, once each. */
export class PeopleOfList {
  readonly people: ListedPerson[] = [];
  private readonly byName = new Map<string, ListedPerson[]>();
  private readonly byEmail = new Map<string, ListedPerson>();

  constructor(
    known: readonly { id: string; name: string; email: string | null; version: number }[],
  ) {
    for (const person of known) this.add({ ...person, line: null, emailAdded: false });
  }

  /** @returns the person of a line, or why it cannot be told who it is */
  find(line: number, name: string, email: string | null): ListedPerson | LineFault {
    const owner = email === null ? undefined : this.byEmail.get(email.toLowerCase());
    if (owner) {
      return bare(owner.name) === bare(name)
        ? owner
        : lineFault('email', 'emailOfAnother', { other: owner.name, otherLine: owner.line });
    }
    const namesakes = this.byName.get(bare(name)) ?? [];
    const possible = email === null ? namesakes : namesakes.filter((each) => each.email === null);
    if (possible.length > 1) return lineFault('email', 'nameTwice', { other: name });
    const [person] = possible;
    if (!person) return this.enter(line, name, email);
    if (email !== null) this.giveEmail(person, email);
    return person;
  }

  private enter(line: number, name: string, email: string | null): ListedPerson {
    return this.add({ id: newId(), name, email, line, version: 1, emailAdded: false });
  }

  private add(person: ListedPerson): ListedPerson {
    const name = bare(person.name);
    this.people.push(person);
    this.byName.set(name, [...(this.byName.get(name) ?? []), person]);
    const email = person.email?.toLowerCase();
    if (email !== undefined && !this.byEmail.has(email)) this.byEmail.set(email, person);
    return person;
  }

  private giveEmail(person: ListedPerson, email: string): void {
    person.email = email;
    person.emailAdded = person.line === null;
    this.byEmail.set(email.toLowerCase(), person);
  }
}

export interface ListedOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  isNew: boolean;
}

/** Recognises organisations by name; those it does not know are entered, once each. */
export class OrganisationsOfList {
  private readonly byName = new Map<string, ListedOrganisation>();

  constructor(known: readonly { id: string; name: string; kind: OrganisationKind }[]) {
    for (const { id, name, kind } of known) {
      this.byName.set(bare(name), { id, name, kind, isNew: false });
    }
  }

  /** Those that are to be entered. */
  added(): ListedOrganisation[] {
    return [...this.byName.values()].filter(({ isNew }) => isNew);
  }

  find(name: string): ListedOrganisation {
    const known = this.byName.get(bare(name));
    if (known) return known;
    const council = /(råd|rådet|council)(\s|$)/i.test(name);
    const kind: OrganisationKind = council ? 'council' : 'organisation';
    const made = { id: newId(), name, kind, isNew: true };
    this.byName.set(bare(name), made);
    return made;
  }
}
