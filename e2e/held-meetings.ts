import type { Page } from '@playwright/test';
import { deskOf } from './desk';

interface Held {
  id: string;
  number: number;
  state: string;
}

/** The example panel's held meetings by where their minutes are. */
export function minutesIn(meetings: readonly Held[]) {
  const numbered = (wanted: number) =>
    meetings.find(({ number, state }) => number === wanted && state === 'closed')?.id ?? '';
  return { held: numbered(1), ready: numbered(4), review: numbered(5) };
}

const made = new Map<string, Promise<string>>();

/** A short meeting of yesterday whose minutes have not been sent; made when a screen first asks. @returns its id */
export function anUnsentMeeting(page: Page): Promise<string> {
  const { origin } = new URL(page.url());
  const id = made.get(origin) ?? makeUnsent(page);
  made.set(origin, id);
  return id;
}

async function makeUnsent(page: Page): Promise<string> {
  const desk = await deskOf(page);
  const times = { startsAt: '2026-11-11T11:00:00.000Z', endsAt: '2026-11-11T12:00:00.000Z' };
  const place = { place: 'Møterom 2', mode: 'both' };
  const { id, version } = await desk.send('post', '/meetings', { ...times, ...place });
  const item = { title: 'Nytt siden sist', type: 'information', minutes: 10 };
  const { agenda } = await desk.send('post', `/meetings/${id}/agenda-items`, item);
  const [{ id: itemId }] = agenda as [{ id: string }];
  const live = await desk.send('post', `/meetings/${id}/open`, { version });
  const there = (live['presences'] as { personId: string; kind: string }[]).find(
    ({ kind }) => kind === 'representative',
  );
  await desk.send('post', `/meetings/${id}/attendance`, {
    ...{ personId: there?.personId, state: 'present' },
  });
  const begun = { itemId, version: live.version };
  const now = await desk.send('post', `/meetings/${id}/current-item`, begun);
  await desk.send('post', `/agenda-items/${itemId}/entries`, { text: 'Koordinator orienterte.' });
  await desk.send('post', `/meetings/${id}/close`, { version: now.version });
  return id;
}
