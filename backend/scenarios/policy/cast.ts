import { Assurance, Role, ROLES } from '../../src/kernel/actor';
import { ActorSource } from '../../src/kernel/actor';
import { newId } from '../../src/kernel/ids';
import { RoleFacts } from '../../src/identity/role-facts';
import { Client } from '../client';
import { TestApp } from '../harness';
import { withSession } from './visitors';

export const STANDINGS = ['now', 'ended', 'notYet'] as const;
export type Standing = (typeof STANDINGS)[number];
const LEVELS = [1, 2, 3] as const;

/** Someone who asks: a role held now, once or later, in a session proved so far. */
export interface Player {
  name: string;
  /** Roles of today: none when the term is over or has not begun. */
  roles: readonly Role[];
  assurance: Assurance;
  personId: string | null;
  browser: Client;
}

/** What `from_date` and `to_date` become for somebody of another time. */
const PERIODS: Record<Exclude<Standing, 'now'>, { from_date: string; to_date: string }> = {
  ended: { from_date: '2021-03-02', to_date: '2026-11-12' },
  notYet: { from_date: '2026-11-13', to_date: '2030-11-13' },
};
const SUCH: Partial<Record<Role, { table: string; where: string }>> = {
  coordinator: { table: 'secretariat_duty', where: 'to_date IS NULL' },
  leader: { table: 'office_term', where: "office = 'leader'" },
  deputyLeader: { table: 'office_term', where: "office = 'deputyLeader'" },
  representative: { table: 'appointment', where: "kind = 'representative'" },
  alternate: { table: 'appointment', where: "kind = 'alternate'" },
};

/** Every role, now, yesterday and tomorrow, at every assurance, and someone not signed in: 64 players. */
export async function cast(app: TestApp): Promise<Player[]> {
  const sure = new Map<string, Assurance>();
  const lent = new Map<string, Role>();
  lend(app, lent);
  setAssurance(app, sure);
  const players: Player[] = [
    { name: 'anonymous', roles: [], assurance: 0, personId: null, browser: app.anyone() },
  ];
  for (const role of ROLES) {
    for (const standing of STANDINGS) {
      const personId = await personWith(app, role, standing, lent);
      const roles =
        standing === 'now' ? await app.nest.get(RoleFacts).rolesOn(personId, TODAY) : [];
      for (const assurance of LEVELS) {
        const { browser, sessionId } = await withSession(app, personId);
        sure.set(sessionId, assurance);
        players.push({
          name: `${role} ${standing} S${assurance}`,
          roles,
          assurance,
          personId,
          browser,
        });
      }
    }
  }
  return players;
}

const TODAY = '2026-11-12';

async function personWith(
  app: TestApp,
  role: Role,
  standing: Standing,
  lent: Map<string, Role>,
): Promise<string> {
  const such = SUCH[role];
  if (standing === 'now' && such !== undefined) return holderOf(app, role);
  const personId = newId();
  await app.unit.write(async (tx) => {
    await tx.insert('person', {
      id: personId,
      name: `${role} ${standing}`,
      email: null,
      version: 1,
    });
    if (such !== undefined && standing !== 'now') {
      const [row] = await tx.query(`SELECT * FROM ${such.table} WHERE ${such.where} LIMIT 1`);
      const other = { ...row, id: newId(), person_id: personId, ...PERIODS[standing] };
      await tx.insert(such.table, other);
    }
    await tx.audit('test.cast', `person:${personId}`);
  });
  if (such === undefined && standing === 'now') lent.set(personId, role);
  return personId;
}

async function holderOf(app: TestApp, role: Role): Promise<string> {
  const { body } = await app.as('coordinator').get('/example/actors');
  return body.find((each: { role: Role }) => each.role === role).personId;
}

/** Roles that no slice records yet are lent to their players; all others come from the records. */
export function lend(app: TestApp, lent: ReadonlyMap<string, Role>): void {
  const facts = app.nest.get(RoleFacts);
  const recorded = facts.rolesOn.bind(facts);
  facts.rolesOn = async (personId, day, db) => {
    const role = lent.get(personId);
    return role === undefined ? recorded(personId, day, db) : [role];
  };
}

/** How a session climbs is tested elsewhere; here every rung is simply stood on. */
function setAssurance(app: TestApp, sure: ReadonlyMap<string, Assurance>): void {
  const source = app.nest.get(ActorSource);
  const real = source.actorOf.bind(source);
  source.actorOf = async (cookies) => {
    const actor = await real(cookies);
    const assurance = sure.get(actor.sessionId ?? '');
    return assurance === undefined ? actor : { ...actor, assurance };
  };
}
