import { Role } from '../kernel/actor';
import { Db } from '../kernel/db';

/** Who holds what on a day. Declared here, provided by the program's root from membership and elections. */
export abstract class RoleFacts {
  /**
   * The roles a person holds on a day, from dated appointments, offices and secretariat duties.
   * @param day 'YYYY-MM-DD'; periods are half-open, so the last role day is `to` minus one
   */
  abstract rolesOn(personId: string, day: string, db?: Db): Promise<Role[]>;
}
