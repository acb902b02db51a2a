import { createParamDecorator, ExecutionContext } from '@nestjs/common';

export const ROLES = [
  'coordinator',
  'leader',
  'deputyLeader',
  'representative',
  'alternate',
  'participant',
  'guest',
] as const;
export type Role = (typeof ROLES)[number];

/** How sure we are who it is: 0 nobody, 1 e-mail, 2 two factors, 3 proved again just now. */
export type Assurance = 0 | 1 | 2 | 3;

/** Who acts. Roles are those held today, derived from dated appointments and offices. */
export interface Actor {
  personId: string | null;
  accountId: string | null;
  sessionId: string | null;
  roles: ReadonlySet<Role>;
  assurance: Assurance;
  /** How the session was proved last ('code', 'passkey', …), for evidence. */
  provedBy?: string | null;
  /** The person has said that nobody else uses this device. */
  ownDevice?: boolean;
  /** By a one-time code: nothing is reached but what sets a way in. */
  settingUp?: boolean;
}

export const NOBODY: Actor = {
  personId: null,
  accountId: null,
  sessionId: null,
  roles: new Set(),
  assurance: 0,
};

/**
 * Port: who sent this request. Provided by the slice that knows sessions; while nobody provides it, everyone
 * is nobody. Called on every request, so the answer must come from memory most of the time.
 */
export abstract class ActorSource {
  /** @param cookies the request's Cookie header as name → value; an unknown or ended session gives NOBODY */
  abstract actorOf(cookies: ReadonlyMap<string, string>): Promise<Actor>;

  /** The ways this person has to raise the session's assurance, the best first; asked when a route needs more. */
  waysToProve(_actor: Actor): Promise<string[]> {
    return Promise.resolve([]);
  }
}

/** Handler parameter: the actor of this request, as the policy guard found it. */
export const CurrentActor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Actor =>
    context.switchToHttp().getRequest<{ actor?: Actor }>().actor ?? NOBODY,
);
