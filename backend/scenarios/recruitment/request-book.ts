import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { seatsOf } from './recruitment-book';

/** Enters an organisation with one contact. @returns its page */
export async function anOrganisation(
  coordinator: Client,
  name: string,
  contact: Body = {},
): Promise<Body> {
  const made = await coordinator.post('/organisations', { name, kind: 'council' });
  const contacts = [{ ...aContact(), ...contact }];
  const wish = { name, kind: 'council', contacts, version: 1 };
  const { status, body } = await coordinator.put(`/organisations/${made.body.id}`, wish);
  if (status !== 200) throw new Error(`Not entered: ${JSON.stringify(body)}`);
  return body;
}

export function aContact(more: Body = {}): Body {
  return {
    name: 'Kari Kontakt',
    role: 'Daglig leder',
    email: 'kontakt@example.org',
    language: 'nb',
    main: true,
    ...more,
  };
}

/** What a coordinator asks organisations for, with what a test wants otherwise. */
export function aRound(more: Body = {}): Body {
  return {
    title: 'Eldrerådene i høst',
    textNb: 'Vi søker en som kjenner eldre sin hverdag.\n\nMøtene er seks ganger i året.',
    textNn: 'Vi søkjer ein som kjenner eldre sin kvardag.',
    textEn: null,
    deadline: '2026-12-01',
    seatIds: [],
    ...more,
  };
}

/** Makes a round and asks organisations. @returns the round */
export async function askedRound(
  coordinator: Client,
  organisationIds: string[],
  more: Body = {},
): Promise<Body> {
  const made = await coordinator.post('/request-campaigns', aRound(more));
  const channel = 'mail';
  const asked = await coordinator.post(`/request-campaigns/${made.body.id}/requests`, {
    organisationIds,
    channel,
  });
  if (asked.status !== 201)
    throw new Error(`Not asked: ${JSON.stringify([made.body, asked.body])}`);
  return asked.body;
}

/** The secret of a new link to a request, from the letter one posts. */
export async function linkTo(coordinator: Client, requestId: string): Promise<string> {
  const { body } = await coordinator.post(`/organisation-requests/${requestId}/letters`);
  return String(body.address).split('#')[1] ?? '';
}

/** Whom an organisation names, with what a test wants otherwise. */
export function aNominee(token: string, more: Body = {}): Body {
  return {
    token,
    name: 'Nils Nevnt',
    email: 'nevnt@example.org',
    phone: '555 01 234',
    bases: ['organisation'],
    fields: ['eldre'],
    agreed: true,
    ...more,
  };
}

/** Two rounds with an organisation and a nominee each, for scenarios that ask every route of the example panel. */
export async function twoRounds(app: TestApp): Promise<void> {
  const coordinator = app.as('coordinator');
  const seats = await seatsOf(app);
  for (const name of ['Det ene rådet', 'Det andre rådet']) {
    const { id } = await anOrganisation(coordinator, name);
    const round = await askedRound(coordinator, [id], { seatIds: [seats[5]] });
    const token = await linkTo(coordinator, round.requests[0].id);
    const { status } = await app.anyone().post('/own-request/nominations', aNominee(token));
    if (status !== 200) throw new Error(`Not named: ${status}`);
  }
}
