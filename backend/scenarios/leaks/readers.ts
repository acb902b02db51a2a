import { Role } from '../../src/kernel/actor';
import { RoleFacts } from '../../src/identity/role-facts';
import { Client } from '../client';
import { lend } from '../policy/cast';
import { LeakPanel } from './leak-panel';
import { Cast } from './people-seed';

/** Somebody who reads everything that is answered: what the table of fields is told about them. */
export interface Reader {
  name: string;
  personId: string | null;
  roles: ReadonlySet<Role>;
  assurance: 0 | 1 | 3;
  /** Has signed the declaration. */
  signed: boolean;
  browser: Client;
}

/** Every role, now, ended and to come, signed and unsigned, with one factor and proved just now; and nobody. */
export async function readersOf(panel: LeakPanel, cast: Cast): Promise<Reader[]> {
  const [, , recused = '', other = ''] = cast.seated;
  const [called = '', resting = ''] = cast.alternates;
  const [refusing = '', , signer = '', lent = ''] = [...cast.guests];
  lend(
    panel.app,
    new Map([
      [lent, 'participant'],
      [signer, 'guest'],
      [refusing, 'guest'],
    ]),
  );
  const people: Record<string, string> = {
    coordinator: cast.coordinator,
    leader: cast.leader,
    deputyLeader: cast.deputyLeader,
    recused,
    member: other,
    unsigned: cast.unsigned,
    called,
    alternate: resting,
    guest: signer,
    refusing,
    participant: lent,
    ended: cast.ended,
    notYet: cast.notYet,
  };
  const unsigned = new Set([cast.unsigned, refusing, lent, cast.ended, cast.notYet]);
  const anonymous: Reader = {
    name: 'anonymous',
    personId: null,
    roles: new Set(),
    assurance: 0,
    signed: false,
    browser: panel.app.anyone(),
  };
  const readers = [anonymous];
  const facts = panel.app.nest.get(RoleFacts);
  for (const [name, personId] of Object.entries(people)) {
    const roles = new Set(await facts.rolesOn(personId, panel.app.clock.today()));
    const signed = !unsigned.has(personId);
    for (const assurance of [1, 3] as const) {
      const browser = await panel.browser(personId, assurance);
      readers.push({ name: `${name} S${assurance}`, personId, roles, assurance, signed, browser });
    }
  }
  return readers;
}
