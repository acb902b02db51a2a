import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from '../panel';

test.use({ story: 'evaluation' });

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- typing every reply again would test the types
type Answer = any;

/** A meeting held now, to which everybody came, and closed again. @returns its id */
async function heldMeeting(page: Page, origin: string): Promise<string> {
  const post = async (path: string, data: object): Promise<Answer> => {
    const headers = { origin, 'idempotency-key': crypto.randomUUID() };
    const reply = await page.context().request.post(`/api${path}`, { data, headers });
    expect(reply.ok()).toBe(true);
    return reply.json();
  };
  const times = { startsAt: '2026-11-12T11:00:00.000Z', endsAt: '2026-11-12T13:00:00.000Z' };
  const { id } = await post('/meetings', { ...times, place: 'Møterom 2', mode: 'both' });
  let live = await post(`/meetings/${id}/open`, { version: 1 });
  for (const { personId, kind } of live.presences) {
    if (kind !== 'representative') continue;
    live = await post(`/meetings/${id}/attendance`, { personId, state: 'present' });
  }
  await post(`/meetings/${id}/close`, { version: live.version });
  return id;
}

test('Whoever was there answers in three presses on a phone, by keyboard too, and once', async ({
  as,
  server,
}) => {
  const id = await heldMeeting(await as('coordinator'), server.origin);
  const page = await as('representative', { width: 320, height: 720 });
  await page.goto('/hjem');
  await page
    .getByRole('link', { name: /Hva syntes du om møte|^Svar$/ })
    .first()
    .click();
  await expect(page).toHaveURL(`/moter/${id}/evaluering`);
  await expect(page.getByText('Når svaret er sendt, kan det ikke endres.')).toBeVisible();
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
  const question = (name: string) => page.getByRole('group', { name });
  await question('Ble du hørt?').getByRole('button', { name: 'Ja' }).click();
  await question('Forsto du').getByRole('button', { name: 'Delvis' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Send svarene' }).click();
  await expect(page.getByRole('alert')).toHaveText('Ett spørsmål mangler svar.');
  await question('Brukte vi tiden').getByRole('button', { name: 'Nei' }).click();
  await expect(question('Brukte vi tiden').getByRole('button', { pressed: true })).toHaveText(
    'Nei',
  );
  await page.getByRole('button', { name: 'Send svarene' }).click();
  await expect(page.getByText('Takk, du har svart!')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.reload();
  await expect(page.getByText('Takk, du har svart!')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send svarene' })).toHaveCount(0);
});

test('Until it is counted the panel sees how meetings before went, and nothing of this one', async ({
  as,
}) => {
  const page = await as('leader', { dark: true });
  await page.goto('/moter/evaluering');
  const row = (name: string) => page.getByRole('row').filter({ hasText: name });
  await expect(row('Møte 5')).toContainText('5 ja, 1 delvis, 1 nei');
  await expect(row('Møte 4')).toContainText('For få svarte til å vise noe');
  await expect(page.getByRole('row').filter({ hasText: 'Kan besvares' })).toHaveCount(1);
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 720 });
  await expectNoSidewaysScroll(page);
});
