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
