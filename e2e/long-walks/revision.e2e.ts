import type { Page } from '@playwright/test';
import { deskOf } from '../desk';
import { arrives, closesMeeting, enterRoom, heading, proposal, takeUp } from '../live-room';
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, signIn, test } from '../panel';

test.use({ story: 'revision' });

const TITLE = 'Åtte plasser, og tre av fem til stede';
const CASE = `Revisjon av utviklingsplanen: ${TITLE}`;
const PROPOSER = { name: 'Amina Yusuf' };
const OTHERS = ['Ingrid Haugland', 'Rolf Sæbø', 'Torvald Nesse', 'Jonas Eide', 'Tove Lie'];
const PRESENT = ['Kari Mjelde', 'Amina Yusuf', ...OTHERS, 'Solveig Tveit'];

test('A member revises quorum and seats by 7 of 10, and the next meeting is held under the new rules', async ({
  as,
  server,
}) => {
  test.setTimeout(180_000);
  const coordinator = await as('coordinator');
  const leader = await as('leader');
  const member = await as(PROPOSER, { width: 390, height: 844 });
  await test.step('ten are seated', () => tenth(coordinator));
  await test.step('a member writes another plan on a phone, tries it and puts it forward', async () => {
    await writePlan(member);
    await tryIt(member);
    await putForward(member);
  });
  const change = member.url();
  await test.step('seven of ten want it, and the meter says of how many', async () => {
    for (const name of OTHERS) await wants(await as({ name }), change);
    await leader.goto(change);
    await expect(leader.getByText('6 av 7 som trengs. Én mangler.')).toBeVisible();
    await leader.getByRole('button', { name: 'Støtt forslaget' }).click();
    const support = member.getByRole('region', { name: 'Hvem ønsker endringen?' });
    await expect(support.getByText('7 av 7 som trengs. Nok.')).toBeVisible();
    await expect(support).toContainText('To tredeler av de 10 som sitter i en plass i dag.');
    await expect(support.getByRole('link', { name: 'Punkt 7.2' })).toBeVisible();
  });
  // Notice of the meeting in November has gone, and a revision never comes late.
  const other = await later(coordinator, 2, 'Møteplan for våren');
  const next = await later(coordinator, 16, 'Svar til konferansekomiteen');
  await test.step('AU puts it on a meeting it comes to in time', () => place(leader));

  await server.goOnAt('2026-12-02T12:05');
  await signIn(leader, server, 'leader');
  await test.step('the meeting adopts it by 7 of 10', async () => {
    await enterRoom(leader, 'Panelmøte 7/2026');
    await leader.getByRole('button', { name: 'Åpne møtet' }).click();
    for (const name of PRESENT) await arrives(leader, name);
    await takeUp(leader, CASE);
    const lies = proposal(leader);
    await expect(lies).toContainText('Krever 7 ja av de 10 som sitter i en plass (punkt 7.2).');
    await counts(leader, 7, 1);
    await expect(
      leader.getByRole('main').getByText('Vedtatt', { exact: true }).filter({ visible: true }),
    ).toBeVisible();
  });
  await test.step('another case of the same evening is decided by the old plan', async () => {
    await decides(leader, other);
    await closesMeeting(leader);
    await citesOld(leader);
  });
  const minutes = leader.url();

  await server.goOnAt('2026-12-16T12:05');
  await signIn(leader, server, 'leader');
  await test.step('the next meeting is held under the new rules: five are too few, six suffice', async () => {
    await enterRoom(leader, 'Panelmøte 8/2026');
    await leader.getByRole('button', { name: 'Åpne møtet' }).click();
    for (const name of PRESENT.slice(0, 5)) await arrives(leader, name);
    await takeUp(leader, next);
    await propose(leader);
    await expect(proposal(leader)).toContainText('5 til stede, krav 6 av 10');
    await expect(proposal(leader).getByRole('button', { name: 'Enstemmig' })).toBeDisabled();
    await arrives(leader, PRESENT[5] ?? '');
    await proposal(leader).getByRole('button', { name: 'Enstemmig' }).click();
    await expect(
      leader.getByRole('main').getByText('Vedtatt', { exact: true }).filter({ visible: true }),
    ).toBeVisible();
    await closesMeeting(leader);
    const article = leader.getByRole('article');
    await expect(article).toContainText('6 til stede, krav 6 av 10');
    await expect(article).toContainText('Utviklingsplan 2025-2030, utgaven fra 3. desember 2026');
  });
  await test.step('the old minutes still cite the old plan, and the history tells both', async () => {
    await leader.goto(minutes);
    await citesOld(leader);
    await leader.goto('/regler/historikk');
    const versions = leader.getByRole('article');
    await expect(versions).toHaveCount(2);
    await expect(versions.first()).toContainText('Gjelder fra 3. desember 2026.');
    await expect(versions.last()).toContainText(
      'Gjaldt fra 2. juni 2025 til og med 2. desember 2026.',
    );
    await expectNoAxeViolations(leader);
  });
});

/** Seat 6 has stood vacant since September: somebody is appointed, as the coordinator would. */
async function tenth(page: Page): Promise<void> {
  const desk = await deskOf(page);
  const board = (await desk.get('/board')) as { seats: { seatId: string; number: number }[] };
  const seat = board.seats.find(({ number }) => number === 6);
  const { id: personId } = await desk.send('post', '/people', { name: 'Tove Lie' });
  await desk.send('post', '/appointments', {
    ...{ kind: 'representative', personId, seatId: seat?.seatId, basis: 'own', from: '2026-11-12' },
    ...{ track: 'openCall', trackOn: '2026-10-01', source: 'Åpen utlysning 2/2026' },
  });
}

/** A meeting in December, with one case to decide. @returns its title */
async function later(page: Page, day: number, title: string): Promise<string> {
  const desk = await deskOf(page);
  const on = `2026-12-${String(day).padStart(2, '0')}`;
  const times = { startsAt: `${on}T11:00:00.000Z`, endsAt: `${on}T13:00:00.000Z` };
  const { id } = await desk.send('post', '/meetings', {
    ...times,
    place: 'Møterom 2',
    mode: 'both',
  });
  await desk.send('post', `/meetings/${id}/agenda-items`, { title, type: 'decision', minutes: 15 });
  return title;
}

async function writePlan(page: Page): Promise<void> {
  await page.goto('/regler/revisjon');
  await page.getByRole('link', { name: 'Foreslå en endring' }).click();
  await page.getByLabel('Kort om endringen').fill(TITLE);
  await page.getByLabel('Hvorfor?').fill('Vi er færre nå, og flere bør være med når vi avgjør.');
  await page.getByLabel('Fleksible plasser').fill('2');
  await page.getByLabel('Vedtaksdyktig: del').fill('3');
  await page.getByLabel('Vedtaksdyktig: av').fill('5');
  await expect(page.getByText('Slik blir det 8 plasser i panelet.')).toBeVisible();
  await page.locator('summary', { hasText: 'Punkt 3.4:' }).click();
  const text = page.getByLabel('Teksten i punkt 3.4');
  const before = await text.inputValue();
  await text.fill(
    before
      .replace('10 representanter', '8 representanter')
      .replace('De resterende fire', 'De resterende to')
      .replace('De fire fleksible', 'De to fleksible')
      .replace('Minst halvparten', 'Minst tre femdeler'),
  );
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Lagre utkastet' }).click();
  await expect(heading(page, TITLE)).toBeVisible();
  const what = page.getByRole('region', { name: 'Hva som endres' });
  await expect(what.getByRole('row', { name: /Representanter i alt/ })).toContainText('10');
  await expect(what).toContainText('tre femdeler');
  await expect(what).not.toContainText('Tall er endret uten at teksten er det');
}

async function tryIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Prøv nå' }).click();
  const tried = page.getByRole('region', { name: 'Prøv forslaget' });
  await expect(tried).toContainText('Det ville vært 2 representanter for mye.');
  // With eight seats three in five are five heads, and fewer have never decided anything.
  await expect(tried).toContainText(/Prøvd på \d+ vedtak i \d+ møter/);
  await expectNoAxeViolations(page);
}

async function putForward(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Legg fram for panelet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Legge forslaget fram?' });
  await dialog.getByRole('button', { name: 'Legg fram' }).click();
  await expect(page.getByText('1 av 7 som trengs. 6 mangler.')).toBeVisible();
}

async function wants(page: Page, change: string): Promise<void> {
  await page.goto(change);
  await page.getByRole('button', { name: 'Støtt forslaget' }).click();
  await expect(page.getByText('Du har støttet forslaget.')).toBeVisible();
  await page.context().close();
}

async function place(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Sak \d+\/26$/ }).click();
  await page.getByRole('button', { name: 'Ta opp på et møte' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ta opp på et møte' });
  await dialog
    .getByLabel('Møte', { exact: true })
    .selectOption({ label: 'Møte 7/2026, 2. desember 2026' });
  await dialog.getByLabel('Hvilket mål tjener saken?').selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Sett på sakslista' }).click();
  await expect(page.getByText('Saken står på sakslista.').first()).toBeVisible();
}

async function counts(page: Page, yes: number, against: number): Promise<void> {
  await proposal(page).getByRole('button', { name: 'Tell stemmer' }).click();
  await page.getByLabel('For', { exact: true }).fill(String(yes));
  await page.getByLabel('Mot', { exact: true }).fill(String(against));
  await page.getByRole('button', { name: 'Registrer vedtaket' }).click();
}

async function propose(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nytt forslag' }).click();
  await page.getByLabel('Tekst').fill('Panelet sier ja.');
  await page.getByRole('button', { name: 'Legg fram' }).click();
  await expect(proposal(page).getByText('Panelet sier ja.')).toBeVisible();
}

async function decides(page: Page, title: string): Promise<void> {
  await takeUp(page, title);
  if ((await proposal(page).count()) === 0) await propose(page);
  await proposal(page).getByRole('button', { name: 'Enstemmig' }).click();
  await expect(
    page.getByRole('main').getByText('Vedtatt', { exact: true }).filter({ visible: true }),
  ).toBeVisible();
}

async function citesOld(page: Page): Promise<void> {
  const article = page.getByRole('article');
  await expect(article).toContainText('Utviklingsplan 2025-2030, utgaven fra 2. juni 2025');
  await expect(article).toContainText('8 til stede, krav 5 av 10');
  await expect(article).not.toContainText('3. desember');
}
