import { randomBytes } from 'node:crypto';
import { Client } from '../client';
import { TestApp } from '../harness';
import { Body } from '../panel-book';

/** Seat ids of the example panel by number. */
export async function seatsOf(app: TestApp): Promise<Record<number, string>> {
  const rows = await app.db.query<{ id: string; number: number }>('SELECT id, number FROM seat');
  return Object.fromEntries(rows.map(({ id, number }) => [number, id]));
}

/** What a coordinator writes for a campaign, with what a test wants otherwise. */
export function aCampaign(more: Body = {}): Body {
  return {
    title: 'Bli med i erfaringspanelet',
    text: 'Vi søker deg som vil bruke erfaringen din.\n\nSpør oss gjerne.',
    plainText: 'Vi søker deg.',
    language: 'nb',
    deadline: '2026-12-01',
    seatIds: [],
    seeksAlternates: true,
    ...more,
  };
}

/** Makes a campaign and opens it. @returns its view */
export async function openCall(coordinator: Client, more: Body = {}): Promise<Body> {
  const { body } = await coordinator.post('/campaigns', aCampaign(more));
  const opened = await coordinator.post(`/campaigns/${body.id}/open`, { version: body.version });
  if (opened.status !== 200) throw new Error(`Not opened: ${JSON.stringify(opened.body)}`);
  return opened.body;
}

export const WHY = 'Jeg vil bli hørt, kanari-why-4711';
export const EXPERIENCE = 'Jeg har stått i kø, kanari-experience-4712';
export const PHONE = '555 kanari 4713';
/** Nobody but the applicant and those who open the application may ever meet these. */
export const CANARIES = ['kanari-why-4711', 'kanari-experience-4712', '555 kanari 4713'];

/** A secret as the browser draws one. */
export const aToken = (): string => randomBytes(32).toString('base64url');

/** What somebody writes who is done, with what a test wants otherwise. */
export function anApplication(more: Body = {}): Body {
  return {
    token: aToken(),
    email: 'soker@example.org',
    language: 'nb',
    name: 'Solveig Søker',
    age: 34,
    bases: ['own'],
    fields: ['eldre'],
    why: WHY,
    experience: EXPERIENCE,
    phone: PHONE,
    consent: true,
    ...more,
  };
}

/** The stamp of a form that was shown in good time: the clock moves on by a minute. */
export async function shownForm(app: TestApp, callId: string): Promise<string> {
  const { body } = await app.anyone().get(`/open-calls/${callId}/form`);
  app.clock.set(new Date(Date.parse(app.clock.now()) + 60_000).toISOString());
  return body.stamp;
}

/** Fills in the form like a person and sends it. @returns status and answer */
export async function apply(app: TestApp, callId: string, more: Body = {}) {
  const stamp = await shownForm(app, callId);
  return app.anyone().post(`/open-calls/${callId}/applications`, anApplication({ stamp, ...more }));
}

/** Two open calls with an application each, for scenarios that ask every route of the example panel. */
export async function twoCalls(app: TestApp): Promise<void> {
  for (const email of ['en@example.org', 'to@example.org']) {
    const { id } = await openCall(app.as('coordinator'));
    await apply(app, id, { email });
  }
}
