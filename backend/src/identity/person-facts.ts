import { Db } from '../kernel/db';

export interface PersonCard {
  name: string;
  email: string | null;
  declarationSigned: boolean;
}

/** One person an explorer of the example panel may choose to be. */
export interface ExamplePerson {
  personId: string;
  name: string;
}

/**
 * What sign-in must know of people, who belong to a higher slice.
 * Provided by the program's root from membership and declarations.
 */
export abstract class PersonFacts {
  /** Null when nobody has the id. */
  abstract card(personId: string, db?: Db): Promise<PersonCard | null>;
  /** Who does the secretariat's duty on a day, null when nobody does. */
  abstract coordinatorOn(day: string, db?: Db): Promise<{ name: string; email: string } | null>;
  /** Everyone with a seat, an alternate's place or the secretariat's duty on a day. */
  abstract inPanelOn(day: string, db?: Db): Promise<ExamplePerson[]>;
}
