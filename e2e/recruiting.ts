import { type Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll } from './panel';

const WHY = 'Jeg vil at eldre skal bli hørt.';

/** The panel says yes in its next meeting; the whole-meeting walk shows the pages this goes through. */
export async function decide(coordinator: Page, origin: string): Promise<void> {
  const { request } = coordinator.context();
  const get = async (path: string) => (await request.get(`/api${path}`)).json();
  const post = async (path: string, data: object) => {
    const headers = { origin, 'idempotency-key': crypto.randomUUID() };
    const answer = await request.post(`/api${path}`, { data, headers });
    expect([path, answer.ok()]).toEqual([path, true]);
    return answer.json();
  };
  const { meetings } = await get('/meetings?year=2026');
  const { id } = meetings.find(({ state }: { state: string }) => state === 'planned');
  const { version } = await get(`/meetings/${id}`);
  const live = await post(`/meetings/${id}/open`, { version });
  const seated = live.presences.filter(({ kind }: { kind: string }) => kind === 'representative');
  for (const { personId } of seated) {
    await post(`/meetings/${id}/attendance`, { personId, state: 'present' });
  }
  const now = await get(`/meetings/${id}/live`);
  const itemId = now.items.at(-1).id;
  await post(`/meetings/${id}/current-item`, { itemId, version: now.version });
  const text = 'Panelet tar opp søkeren.';
  const byPersonId = seated[0].personId;
  const { items } = await post(`/agenda-items/${itemId}/proposals`, { text, byPersonId });
  const proposalId = items.at(-1).proposals[0].id;
  await post(`/agenda-items/${itemId}/decisions`, { proposalId, text, method: 'consensus' });
}

/** From the vacant seat on the board to a call anyone may read. @returns its address inside */
export async function openTheCall(coordinator: Page): Promise<string> {
  await coordinator.goto('/panelet');
  await coordinator.getByRole('link', { name: 'Lys ut plass 6' }).click();
  await expect(coordinator.getByRole('checkbox', { name: /Plass 6/ })).toBeChecked();
  await coordinator.getByLabel('Overskrift').fill('Bli med i erfaringspanelet');
  await coordinator.getByLabel('Tekst', { exact: true }).fill('Vi søker deg.\n\nSpør oss gjerne.');
  await coordinator.getByLabel('Siste dag å søke').fill('2026-12-01');
  await coordinator.getByRole('button', { name: 'Lagre' }).click();
  await coordinator.getByRole('button', { name: 'Åpne for søkere' }).click();
  await coordinator.getByRole('button', { name: 'Ja, åpne' }).click();
  await expect(coordinator.getByText('Åpen for søkere')).toBeVisible();
  return coordinator.url();
}

/** One thing per page, looked over, and sent. */
export async function applyFor(visitor: Page): Promise<void> {
  const next = () => visitor.getByRole('button', { name: 'Neste' }).click();
  await visitor.getByRole('link', { name: 'Søk', exact: true }).click();
  await next();
  await expect(visitor.getByRole('link', { name: /Skriv en e-postadresse/ })).toBeVisible();
  await visitor.getByLabel('E-post', { exact: true }).fill('solveig@example.org');
  await next();
  await visitor.getByLabel('Navn').fill('Solveig Søker');
  await next();
  await visitor.getByLabel('Alder i hele år').fill('15');
  await next();
  await expect(visitor.getByRole('link', { name: /punkt 3\.2/ })).toBeVisible();
  await visitor.getByLabel('Alder i hele år').fill('67');
  await next();
  await visitor.getByLabel('Jeg er eller har vært pårørende').check();
  await next();
  await visitor.getByLabel('Eldrehelse').check();
  await next();
  await visitor.getByLabel('Hvorfor du vil bli med').fill(WHY);
  await expectNoSidewaysScroll(visitor);
  await next();
  await visitor.goBack();
  await expect(visitor.getByLabel('Hvorfor du vil bli med')).toHaveValue(WHY);
  await visitor.goForward();
  await next();
  await expect(visitor.getByText(WHY)).toBeVisible();
  await visitor.getByLabel(/Ja, koordinatoren/).check();
  // A script is quicker than a person: it is told so, and nothing it has written is lost.
  const thanks = visitor.getByRole('heading', { name: /Takk!/ });
  await expect(async () => {
    if (await thanks.isVisible()) return;
    await visitor.getByRole('button', { name: 'Send søknad' }).click({ timeout: 1000 });
    await expect(thanks).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expectNoSidewaysScroll(visitor);
}
