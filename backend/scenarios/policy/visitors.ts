import { randomUUID } from 'node:crypto';
import { Role } from '../../src/kernel/actor';
import { hashOf, newToken } from '../../src/kernel/secret-words';
import { Client } from '../client';
import { TestApp } from '../harness';

/** Someone who asks: what the policy table is told about him. */
export interface Visitor {
  roles: readonly Role[];
  assurance: 0 | 1 | 2;
  isSignedIn: boolean;
  browser: Client;
}

export const VISITORS = [
  'coordinator',
  'leader',
  'deputyLeader',
  'representative',
  'alternate',
  'anonymous',
  'former',
  'oneFactor',
] as const;
export type VisitorName = (typeof VISITORS)[number];

/**
 * One of each kind in the example panel, where nobody is participant or guest: no slice gives those roles yet.
 * @param formerId somebody whose term ended yesterday
 */
export async function invite(
  app: TestApp,
  formerId: string,
): Promise<Record<VisitorName, Visitor>> {
  const { body } = await app.anyone().get('/example/actors');
  const idOf = (role: Role): string =>
    body.find((each: { role: Role; personId: string }) => each.role === role).personId;
  const signedIn = async (roles: Role[], personId: string, method = 'example') => ({
    roles,
    assurance: method === 'example' ? (2 as const) : (1 as const),
    isSignedIn: true,
    browser: (await withSession(app, personId, method)).browser,
  });
  return {
    coordinator: await signedIn(['coordinator'], idOf('coordinator')),
    leader: await signedIn(['leader', 'representative'], idOf('leader')),
    deputyLeader: await signedIn(['deputyLeader', 'representative'], idOf('deputyLeader')),
    representative: await signedIn(['representative'], idOf('representative')),
    alternate: await signedIn(['alternate'], idOf('alternate')),
    anonymous: { roles: [], assurance: 0, isSignedIn: false, browser: app.anyone() },
    former: await signedIn([], formerId),
    oneFactor: await signedIn(['coordinator'], idOf('coordinator'), 'code'),
  };
}

/** A browser with a session put straight into the database: by code, a session of one factor. */
export async function withSession(
  app: TestApp,
  personId: string,
  method = 'example',
  more: Record<string, unknown> = {},
): Promise<{ browser: Client; sessionId: string }> {
  const token = newToken();
  const row = {
    id: randomUUID(),
    token_hash: hashOf(token),
    person_id: personId,
    account_id: null,
    method,
    created_at: app.clock.now(),
    expires_at: '2030-01-01T00:00:00.000Z',
    last_seen_at: app.clock.now(),
    ended_at: null,
    ...more,
  };
  await app.unit.housekeeping((tx) => tx.insert('session', row));
  const browser = app.anyone();
  browser.setCookie('sid', token);
  return { browser, sessionId: row.id };
}
