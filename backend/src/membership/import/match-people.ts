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
  readonly people: ListedPerson[];

  constructor(
    known: readonly { id: string; name: string; email: string | null; version: number }[],
  ) {
    this.people = known.map((person) => ({ ...person, line: null, emailAdded: false }));
  }

  /** @returns the person of a line, or why it cannot be told who it is */
  find(line: number, name: string, email: string | null): ListedPerson | LineFault {
    const owner = email === null ? undefined : this.people.find((each) => sameEmail(each, email));
    if (owner) {
      return bare(owner.name) === bare(name)
        ? owner
        : lineFault('email', 'emailOfAnother', { other: owner.name, otherLine: owner.line });
    }
    const namesakes = this.people.filter((each) => bare(each.name) === bare(name));
    const possible = email === null ? namesakes : namesakes.filter((each) => each.email === null);
    if (possible.length > 1) return lineFault('email', 'nameTwice', { other: name });
    const [person] = possible;
    if (!person) return this.enter(line, name, email);
    if (email !== null) this.giveEmail(person, email);
    return person;
  }

  private enter(line: number, name: string, email: string | null): ListedPerson {
    const person = { id: newId(), name, email, line, version: 1, emailAdded: false };
    this.people.push(person);
    return person;
  }

  private giveEmail(person: ListedPerson, email: string): void {
    person.email = email;
    person.emailAdded = person.line === null;
  }
}

function sameEmail(person: ListedPerson, email: string): boolean {
  return person.email?.toLowerCase() === email.toLowerCase();
}

export interface ListedOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  isNew: boolean;
}

/** Recognises organisations by name; those it does not know are entered, once each. */
export class OrganisationsOfList {
  readonly organisations: ListedOrganisation[];

  constructor(known: readonly { id: string; name: string; kind: OrganisationKind }[]) {
    this.organisations = known.map(({ id, name, kind }) => ({ id, name, kind, isNew: false }));
  }

  find(name: string): ListedOrganisation {
    const known = this.organisations.find((each) => bare(each.name) === bare(name));
    if (known) return known;
    const council = /(råd|rådet|council)(\s|$)/i.test(name);
    const made: ListedOrganisation = {
      id: newId(),
      name,
      kind: council ? 'council' : 'organisation',
      isNew: true,
    };
    this.organisations.push(made);
    return made;
  }
}
