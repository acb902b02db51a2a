import type { Page } from '@playwright/test';
import { expect } from './panel';
import { Server } from './server';

export const COORDINATOR = { name: 'Sunniva Holm', email: 'sunniva.holm@example.org' };
export const MEMBER = { name: 'Oddvar Lien', email: 'oddvar.lien@example.org' };
export const PAPER = { title: 'Nytt venterom', summary: 'Venterommet skal bygges om til våren.' };

const DAY_MS = 24 * 60 * 60_000;

/**
 * Sets up a panel of one's own through the API, as its coordinator in this browser: one representative in a seat,
 * with an address but no account, and a meeting in four weeks with a paper that is out.
 * @returns the representative's id
 */
export async function setUpPanel(page: Page, server: Server): Promise<string> {
  const send = async (method: 'post' | 'put', path: string, data: object) => {
    const headers = { origin: server.origin, 'idempotency-key': crypto.randomUUID() };
    const answer = await page.context().request[method](`/api${path}`, { data, headers });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer.json();
  };
  await send('post', '/installation', {
    kind: 'own',
    panelName: 'Panelet ved fjorden',
    clusterName: 'Klynga ved fjorden',
    coordinatorName: COORDINATOR.name,
    coordinatorEmail: COORDINATOR.email,
  });
  const { id: personId } = await send('post', '/people', MEMBER);
  const board = await (await page.context().request.get('/api/board')).json();
  await send('post', '/appointments', {
    kind: 'representative',
    personId,
    seatId: board.seats.at(-1).seatId,
    basis: 'own',
    from: dayIn(-30),
    track: 'imported',
    trackOn: dayIn(-30),
    source: 'Åpen utlysning',
  });
  const { id: meetingId } = await send('post', '/meetings', {
    startsAt: `${dayIn(28)}T11:00:00.000Z`,
    endsAt: `${dayIn(28)}T14:00:00.000Z`,
    place: 'Møterom 2',
    mode: 'room',
  });
  const item = { title: PAPER.title, type: 'discussion', minutes: 30 };
  const { agenda } = await send('post', `/meetings/${meetingId}/agenda-items`, item);
  const of = `/cases/${agenda[0].caseId}/paper`;
  const texts = { summary: PAPER.summary, question: '', background: '', proposal: '' };
  await send('put', of, { ...texts, language: 'nb', version: 0 });
  await send('post', `${of}/release`, { version: 1 });
  return personId;
}

/** The newest code of a kind on the server's console, which stands there when no mail is set up. */
export async function codeFor(server: Server, kind: string, nth = 1): Promise<string> {
  const lines = new RegExp(`^${kind} ${MEMBER.email}: (\\S+)$`, 'gm');
  const codes = () => [...server.output.matchAll(lines)].map((m) => m[1]);
  await expect.poll(() => codes().length).toBe(nth);
  return codes()[nth - 1] ?? '';
}

/** Types the member's address and the code that comes. @param nth which of the member's codes it is */
export async function signInByCode(page: Page, server: Server, nth: number): Promise<void> {
  await page.getByLabel('E-post', { exact: true }).fill(MEMBER.email);
  await page.getByRole('button', { name: 'Send kode' }).click();
  await page.getByLabel('Kode').fill(await codeFor(server, 'sign-in-code', nth));
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
}

/** A date from today, 'YYYY-MM-DD'. */
function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
