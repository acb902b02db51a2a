import { type Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, open, test } from '../panel';

test.use({ story: 'recruitment' });

const WHY = 'Jeg vil at eldre skal bli hørt.';

test('A vacant seat is filled through an open call: applied for on a phone, proposed, decided, seated, answered', async ({
  as,
  browser,
  server,
}) => {
  const coordinator = await as('coordinator');
  const address = await openTheCall(coordinator);

  const { page: visitor, faults } = await open(browser, server, { width: 390, height: 844 });
  await visitor.goto(`${server.origin}/om-panelet`);
  await visitor.getByRole('link', { name: 'Bli med i erfaringspanelet' }).click();
  await applyFor(visitor);
  await visitor.context().close();
  expect(faults).toEqual([]);

  await coordinator.goto(address);
  await coordinator.getByRole('button', { name: 'Lukk og sammenlign' }).click();
  await coordinator.getByRole('button', { name: 'Ja, lukk' }).click();
  const row = coordinator.getByRole('row').filter({ hasText: 'Søker 1' });
  await expect(row).toContainText('Passer');
  await expect(coordinator.getByText('Solveig Søker')).toHaveCount(0);

  await coordinator.getByRole('checkbox', { name: 'Søker 1' }).check();
  await coordinator.getByRole('button', { name: 'Foreslå 1 søker for panelet' }).click();
  await expect(coordinator.getByText(/venter på panelet/)).toBeVisible();
  await decide(coordinator, server.origin);

  await coordinator.reload();
  await coordinator.getByRole('button', { name: 'Ta inn søker 1' }).click();
  await coordinator.getByRole('link', { name: 'Sett søker 1 inn i en plass' }).click();
  await coordinator.getByRole('radio', { name: 'Pårørendeerfaring' }).check();
  await coordinator.getByLabel(/^Dato for utlysningen/).fill('2026-11-12');
  await expect(coordinator.getByLabel(/^Hvor utlysningen finnes/)).toHaveValue(/^Utlysning 1\/26/);
  await coordinator.getByLabel('Fra og med').fill('2026-12-01');
  await coordinator.getByRole('button', { name: 'Oppnevn', exact: true }).click();
  const said = coordinator.getByRole('paragraph').filter({ hasText: 'Solveig' });
  await expect(said.first()).toBeVisible();
});

test('A member shows a picture on the open page as long as they want to', async ({
  as,
  browser,
  server,
}) => {
  const member = await as('representative', { width: 390, height: 844 });
  await member.goto('/mine-opplysninger');
  await member.getByLabel('Navnet mitt på den åpne siden').check();
  const picture = await member.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [900, 1200];
    const brush = canvas.getContext('2d');
    brush?.fillRect(300, 200, 300, 400);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const file = { name: 'meg.png', mimeType: 'image/png', buffer: Buffer.from(picture, 'base64') };
  await member.getByLabel('Velg et bilde').setInputFiles(file);
  await member.getByRole('button', { name: 'Ja, vis bildet' }).click();
  await expect(member.getByText(/Du ga samtykke 12\. november/).last()).toBeVisible();
  await expectNoSidewaysScroll(member);

  const { page: visitor, faults } = await open(browser, server, { width: 390, height: 844 });
  await visitor.goto(`${server.origin}/om-panelet`);
  const portrait = visitor.getByRole('img');
  const size = () => portrait.evaluate((image: HTMLImageElement) => image.naturalWidth);
  await expect.poll(size).toBe(512);
  const name = await portrait.getAttribute('alt');
  await expect(visitor.getByText(name ?? 'nobody')).toBeVisible();

  await member.getByRole('button', { name: 'Ta bort bildet' }).click();
  await expect(member.getByText('Bildet er slettet.')).toBeVisible();
  await visitor.reload();
  await expect(visitor.getByText(name ?? 'nobody')).toBeVisible();
  await expect(visitor.getByRole('img')).toHaveCount(0);
  await visitor.context().close();
  expect(faults).toEqual([]);
});

/** The panel says yes in its next meeting; the whole-meeting walk shows the pages this goes through. */
async function decide(coordinator: Page, origin: string): Promise<void> {
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
async function openTheCall(coordinator: Page): Promise<string> {
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
async function applyFor(visitor: Page): Promise<void> {
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
  await expect(async () => {
    await visitor.getByRole('button', { name: 'Send søknad' }).click();
    await expect(visitor.getByRole('heading', { name: /Takk!/ })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await expectNoSidewaysScroll(visitor);
}
