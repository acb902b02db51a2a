import type { Page } from '@playwright/test';
import { deskOf } from '../desk';
import { counts, openRound } from '../hands-round';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, test } from '../panel';

test.use({ story: 'election by hands', clock: '2026-11-25T11:55' });

const AWAY = ['Ingrid Haugland'];
const PHONE = { width: 390, height: 844 };

test('A deputy leader is elected by hands: two tellers who first disagree, a second round, a tie and lots', async ({
  as,
}) => {
  test.setTimeout(120_000);
  const coordinator = await as('coordinator');
  const { election, meeting } = await beginElection(coordinator);
  const amina = await as({ name: 'Amina Yusuf' }, PHONE);
  const rolf = await as({ name: 'Rolf Sæbø' }, PHONE);
  const wall = await as('leader');
  for (const page of [coordinator, amina, rolf]) await page.goto(`/valg/${election}`);
  await wall.goto(`/moter/${meeting}/storskjerm`);

  await test.step('the room sees who stands', async () => {
    await expect(wall.getByRole('heading', { name: 'Valg av nestleder', level: 2 })).toBeVisible();
    await expect(wall.locator('#innhold').getByText('Jonas Eide')).toBeVisible();
  });
  await test.step('a round by hands is opened with two tellers', async () => {
    await openRound(coordinator, 1);
    await expect(wall.locator('#innhold').getByText('To teller, hver for seg.')).toBeVisible();
    await expectNoAxeViolations(amina);
    await expectNoSidewaysScroll(amina);
  });
  await test.step('the tellers first disagree, and both count again', async () => {
    await counts(amina, [5, 3, 0]);
    await expect(amina.getByText('Amina Yusuf har ført tallene sine')).toBeVisible();
    await counts(rolf, [4, 4, 0]);
    const again = 'De to tellerne kom til ulike tall. Begge teller på nytt.';
    for (const page of [amina, rolf]) await expect(said(page, again)).toBeVisible();
    await counts(amina, [4, 4, 0]);
    await counts(rolf, [4, 4, 0]);
    await expect(said(coordinator, 'Ingen fikk mer enn halvparten.')).toBeVisible();
    await expect(wall.locator('#innhold').getByText('Det blir en omgang til')).toBeVisible();
  });
  await test.step('the second round is a tie', async () => {
    await openRound(coordinator, 2);
    await counts(amina, [4, 4, 0]);
    await counts(rolf, [4, 4, 0]);
    await expect(coordinator.getByRole('heading', { name: 'Loddtrekning' })).toBeVisible();
    await expect(wall.locator('#innhold').getByText('Det ble likt')).toBeVisible();
  });
  await test.step('lots before two witnesses, each with a word', async () => {
    await coordinator.getByLabel('Vitne 1').selectOption({ label: 'Amina Yusuf' });
    await coordinator.getByLabel('Vitne 2').selectOption({ label: 'Rolf Sæbø' });
    await coordinator.getByRole('button', { name: 'Begynn loddtrekningen' }).click();
    await saysWord(amina, 'eple');
    await expectNoAxeViolations(rolf);
    await expectNoSidewaysScroll(rolf);
    await saysWord(rolf, 'fjord');
    await expect(coordinator.getByRole('heading', { name: 'Valgt', exact: true })).toBeVisible();
    await expect(wall.locator('#innhold').getByText(/^Loddet falt på .* er valgt$/)).toBeVisible();
    await expectNoAxeViolations(wall);
  });
  await test.step('anyone can check the draw on a narrow phone', async () => {
    await rolf.getByText('Regn etter').click();
    await rolf.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(rolf);
    await expectNoAxeViolations(rolf);
  });
  await test.step('the minutes tell it', async () => {
    await coordinator.goto(`/moter/${meeting}/referat`);
    const minutes = coordinator.getByRole('article');
    await expect(
      minutes.getByText(/^Omgang 1, håndsopprekning\..* 4,.* 4, blanke 0\./),
    ).toBeVisible();
    await expect(
      minutes.getByText(/Vitner: Amina Yusuf og Rolf Sæbø\. Ordene deres: «eple», «fjord»\./),
    ).toBeVisible();
    await expect(minutes.getByText(/^Valgt til nestleder: .*\(UP 3\.3\)\.$/)).toBeVisible();
  });
});

/** The meeting is opened, most of the panel is there, and the election is taken up. */
async function beginElection(page: Page): Promise<{ election: string; meeting: string }> {
  const desk = await deskOf(page);
  const get = async (url: string) => (await page.context().request.get(`/api${url}`)).json();
  const { elections } = await get('/elections');
  const { id: election, case: of } = elections[0];
  const meeting: string = of.meeting.id;
  const { version } = await get(`/meetings/${meeting}`);
  const live = await desk.send('post', `/meetings/${meeting}/open`, { version });
  const people = live['presences'] as { personId: string; kind: string; name: string }[];
  for (const { personId, kind, name } of people) {
    if (kind !== 'representative' || AWAY.includes(name)) continue;
    await desk.send('post', `/meetings/${meeting}/attendance`, { personId, state: 'present' });
  }
  const now = await get(`/meetings/${meeting}/live`);
  const item = now.items.find(({ caseId }: { caseId: string }) => caseId === of.caseId);
  const begun = { itemId: item.id, version: now.version };
  await desk.send('post', `/meetings/${meeting}/current-item`, begun);
  return { election, meeting };
}

async function saysWord(page: Page, word: string): Promise<void> {
  await page.getByLabel('Skriv et ord, hva som helst').fill(word);
  await page.getByRole('button', { name: 'Send ordet' }).click();
  await expect(page.getByLabel('Skriv et ord, hva som helst')).toHaveCount(0);
}

function said(page: Page, text: string) {
  return page.getByRole('main').getByText(text).first();
}
