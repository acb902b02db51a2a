import { Injectable } from '@nestjs/common';
import { Role, ROLES } from '../kernel/actor';
import { Clock } from '../kernel/clock';
import { notFound } from '../kernel/problem';
import { norwegianOrder } from '../kernel/norwegian-order';
import { ExampleActorView } from './example-actor.view';
import { InstallationReader } from './installation-reader';
import { PersonFacts } from './person-facts';
import { RoleFacts } from './role-facts';

/** The people one may be in the example panel, most responsible first. */
@Injectable()
export class ExampleActorReader {
  constructor(
    private readonly clock: Clock,
    private readonly installation: InstallationReader,
    private readonly people: PersonFacts,
    private readonly roles: RoleFacts,
  ) {}

  /** @throws 404 in a real panel, which has no such list */
  async list(): Promise<ExampleActorView[]> {
    if (!(await this.installation.isExample())) throw notFound();
    const today = this.clock.today();
    const actors: ExampleActorView[] = [];
    for (const { personId, name } of await this.people.inPanelOn(today)) {
      const role = foremost(await this.roles.rolesOn(personId, today));
      if (role) actors.push({ personId, name, role, note: null });
    }
    return actors.sort(byRole);
  }
}

/** Roles are declared from the most to the least responsible. */
function foremost(held: readonly Role[]): Role | undefined {
  return ROLES.find((role) => held.includes(role));
}

function byRole(one: ExampleActorView, other: ExampleActorView): number {
  return (
    ROLES.indexOf(one.role) - ROLES.indexOf(other.role) || norwegianOrder(one.name, other.name)
  );
}
